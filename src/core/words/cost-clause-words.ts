/** What a clause of an activity says of its cost: prices, heads, times, days, dues. Matched against normalised text. Data only. */

/** 200元, 0.1万元; and without 元 beside persons: 每人200, 200/人, 120人×200, 200×120人. */
export const PRICE_IN_CLAUSE =
  /(\d+(?:\.\d+)?)(万|千|百)?元|(?:每人|人均|每位|每名)(\d{2,}(?:\.\d+)?)(?=$|[×x*✕=])|(\d{2,}(?:\.\d+)?)(?:[/／](?:人|位|名)(?!次)|[×x*✕]\d+(?:人|名|位))|(?:人次?|名|位)[×x*✕](\d{2,}(?:\.\d+)?)(?=$|=)/gi;

/** A sum behind these is all of it, where the clause has another figure before. */
export const SUM_BEFORE = /(?:[=＝≈]|[共合总小]计|总额|总共|计|共)约?$/;

export const PEOPLE = /(\d+)(?:人|名|位)(?!次|均|民)/g;

/** 每组10人, 各小组推荐3名: so many of each group, not of all. */
export const OF_EACH_GROUP =
  /每个?(?:小?组|队|班|车间?|分会|分工会|科室?|部门|支部|单位|桌|年级|学部)|各(?:小?组|队|班级?|车间|分会|分工会|科室|部门|支部|单位|年级|学部).{0,6}(?:推荐|选派|派|报|限|出|选)/;

/** 3次, 全年2场; not 第五次, 一次性, 120人次. */
export const TIMES = /(?<!第|第\d|人)([\d一二两三四五六七八九十]{1,3})次(?!性|元)|(?:全年|每年)[共约]?([\d一二两三四五六七八九十]{1,2})场/;

/** 当日往返; 一日 between commas. */
export const ONE_DAY = /当[日天](?:往返|返回|来回)|(?:^|[，,、（(；;。])一日(?=$|[，,、）)；;。])/;

export const CADENCE = /每个?(周|月|季度?|学期|半年|年)(?:组织|开展|举办|观看)?([\d一二两三四五六]{1,2})次/;

/** 两天一晚, 三日两晚, 二日游, 3日往返, 延安三日红色之旅; not 18日 (a date), 提前三天, 每天, 2天以内. */
export const DAYS =
  /(?<!提前|不超过|不超|最多|[每第\d.月年前限超\-至])(?:([\d一二两三四五六七八九十]{1,2}|半)(?:天(?!前|内|以内|后)|日(?:游|往返))|([一二两三四五六七八九十\d]{1,2})日(?=[一二两三四五六七八九\d]{1,2}[晚夜]|红色|旅游|研学|春|秋|乡村|短途|之行|之旅|行程|采风))/;

export const FESTIVALS = /([\d一二两三四五六七]{1,2})个?(?:法定)?节/;

export const PER_PERSON = /每(?:人|位|名)|人均|[/／·](?:人|位|名)|元每人|(?:人次?|位|名)[×x*✕]\d|[×x*✕]\d+(?:人|位|名)/i;

/** Beside a rank, 每名 may be each team. */
export const EACH_MAN = /每人|人均|[/／]人|元每人|人[×x*✕]\d|[×x*✕]\d+人/i;

/** 设奖名额40, without 人 or 名. */
export const PLACES = /(?:设奖|获奖|奖励)(?:名额|人数|范围)(?:为|约)?(\d+)(?![\d人名元%％])/;

export const EVERYONE_WINS = /人人有奖|全员(?:获奖|有奖)|参与(?:即|都|均)有奖/;

/** What every figure we read has beside it. Most texts have none of it, and one answer does for them. */
export const FIGURE_LIKE = /元|次|天|日|有奖|获奖|节|学时|课时|\d[人名位×x*✕/／]|[人均位名]\d/i;

/** Every match of PRICE has one of these in it, and every match of PEOPLE and PLACES one of those: without them clauses say nothing of prices, or of persons. */
export const PRICE_LIKE = /\d[万千百]?元|[/／×x*✕]|每[人位名]|人均/i;

export const PERSON_LIKE = /\d[人名位]|名额|人数|范围|有奖|获奖/;

export const EACH_RANK = /各\d/;

export const IN_YUAN = /元/;

export const CLASS_HOUR_PRICE = /[每/／·]个?(?:学时|课时|课节)/;

/** 4学时, 两个课时; not 每学时. */
export const CLASS_HOURS = /(?<!每)(\d{1,2}|[一二两三四五六七八九十])个?(?:学时|课时)/;

export const HALF_DAY_PRICE = /半天/;

export const DAY_PRICE = /[每/／·][天日]|人天/;

export const FESTIVAL_PRICE = /[每/／·]节(?!课)/;

export const MEAL_PRICE = /[每/／·]餐/;

export const MONTH_PRICE = /[每/／·]月/;

export const YEAR_PRICE = /[每/／·]年/;

export const DUES_PRICE_FIRST = /(\d+(?:\.\d+)?)元?(?:\/|每)?(?:人|月|年)?(?:[/·每](?:人|月|年))?[×x*](\d+)(?:人|名)/i;

export const DUES_HEADS_FIRST = /(\d+)(?:人|名)[×x*](?:每人)?(?:每月|每年)?(\d+(?:\.\d+)?)元?/i;

export const DUES_RESULT = /[=＝]([\d,]+(?:\.\d+)?)(万)?元?/;

export const DUES_YEARLY = /每年|[/·]年|全年每人|元\/人年/;

export const DUES_MONTHS = /[×x*]12(?!\d)|12个?月/i;

export const DUES_ACTIVITY = /^(?:工会)?会费(?:收入|收缴|收取|缴纳)?$/;

/** Households visited: 3户, 两户. */
export const HOUSEHOLDS = /(\d{1,4}|[一二两三四])\s?[户戶]/;
