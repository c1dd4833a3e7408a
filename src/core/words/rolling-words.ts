/** What of last year's table changes with the year: times, years, counts, what happens once. Half width, Simplified. Data only. */

/** A number of a month, a day or a count, in figures of either kind. */
const NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十百]{1,5})";

/** A lunar date: no month of the calendar. 农历八月十五, 腊月廿三, 八月初五. */
const LUNAR =
  "(?:[农阴旧夏]历[正冬腊一二三四五六七八九十\\d]{1,2}月(?:初?[一二三四五六七八九十廿]{1,3}|\\d{1,2})?|[正冬腊]月(?:初?[一二三四五六七八九十廿]{1,3})?|[一二三四五六七八九十]{1,2}月(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?))";

/**
 * One piece of a time, by its named groups: lunar; year with its mark, month with its mark, day, the part of the month;
 * a month before a joint and another one (3至5月); a day alone behind a joint; a weekday.
 */
export const TIME_PIECE = new RegExp(
  `(?<lunar>${LUNAR})` +
    `|(?<![\\d.])(?:(?<year>20\\d\\d|1[0-3]\\d)(?<yearMark>[年./-]))(?<yearMonth>\\d{1,2})(?![\\d])(?:(?<dayMark>[月./-])(?<yearDay>\\d{1,2})(?!\\d|\\s*月)[日号]?|月份?(?<yearPart>[上中下]旬|[初底末])?)?` +
    `|(?<![\\d.])(?<month>${NUMBER})\\s*月(?:\\s*份)?(?:(?<day>${NUMBER})(?:[日号]|(?![\\d一二三四五六七八九十月个次项人名周季])))?(?<part>[上中下]旬|[初底末])?` +
    `|(?<![\\d月.第一二三四五六七八九十])(?<opening>${NUMBER})\\s*(?=(?:[-~至到—–―－~、和]\\s*${NUMBER}\\s*)+月(?!\\s*(?:份)?\\s*\\d))` +
    `|(?<=[-~至到—–―－~、和])(?<alone>${NUMBER})[日号]` +
    `|(?<=^|[^\\d./])(?<dotMonth>\\d{1,2})[./](?<dotDay>\\d{1,2})(?![\\d./%])` +
    `|(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])`,
  "g",
);

/** Lunar dates wherever they stand in a text. */
export const LUNAR_PIECE = new RegExp(LUNAR, "g");

/** The parts of a month in their order, and the words for its beginning and end. */
export const MONTH_PARTS = ["上旬", "中旬", "下旬"] as const;
/** Behind the figure of a month. */
export const MONTH_SIGN = "月";
export const MONTH_ENDS: Readonly<Record<string, number>> = { 初: 0, 底: 2, 末: 2 };
export const WEEKDAYS = "日一二三四五六";
export const SUNDAYS: Readonly<Record<string, string>> = { 天: "日" };

/** 春节前, 节前: done before the day itself. */
export const BEFORE_FESTIVAL = /前/;

/** A year as texts name it: 2026, 二〇二六, 民国115; what stands before and behind decides whether it is a plan's. */
export const YEAR_PIECE =
  /(?<![\d.〔[【第])(?<figures>20[0-4]\d)(?![\d〕\]】%元人名份号])|(?<words>二[〇零○O][〇零○O一二三四五六七八九]{2})(?=年)|(?<=民国|中华民国)(?<republic>1[0-3]\d)(?=年|学年|年度)|(?<![\d.])(?<roc>1[0-3]\d)(?=学?年度)/g;

/** A document's own number around a year: 〔2025〕12号, 总工发2025. */
export const DOCUMENT_BEHIND = /^年?\s*[〕\]】]|^年?第?\d{1,4}号/;
export const DOCUMENT_BEFORE = /[〔[【]\s*$|[总工发办字函]\s*$/;
/** What happened in a year, or holds from it on, does not move with the plan. */
export const PAST_BEHIND =
  /^年?(?:\d{1,2}月)?(?:起|以来|以后|之后|前|被|获|荣获|已|制度|修订|修正|制定|印发|颁布|施行|实施|版|成立|建成|发布|出台|入会|入职|退休)/;
export const PAST_BEFORE = /(?:自从?|始于|截至|截止|成立于|建于|修订于)\s*$/;

/** Figures of a year in words, by value. */
export const YEAR_FIGURES = "〇一二三四五六七八九";
/** Other spellings of nought. */
export const NOUGHTS = /[零○O]/;

/** 第三届第四次, 三届四次: the meeting grows, the term stays. */
export const TERM_AND_MEETING = new RegExp(`第?(?<term>${NUMBER})届(?:第)?(?<meeting>${NUMBER})次`, "g");
/** 第N届, 第N次, 第N个, 第N期, 第N轮: counts that may count years. */
export const COUNTED = new RegExp(`第(?<count>${NUMBER})(?<unit>届|次|个|期|轮|季)(?![度])`, "g");
/** N周年. */
export const ANNIVERSARY = new RegExp(`(?<count>${NUMBER})[周週](?:年|岁)(?!岁)`, "g");
/** What counts no years of the unit's: congresses, plenary sessions, five-year plans, terms. */
export const OTHERS_COUNT = /^(?:全国(?:人大|人民|代表|政协|委员)|中央|中共|全会|中全会|人大|政协|党代会|学期|季度|党支部|小组|联合)/;
/** In one and the same year there may be a first and a second. */
export const COUNTS_WITHIN_YEAR: ReadonlySet<string> = new Set(["次", "期", "轮", "季"]);
export const LOWEST_YEARLY_COUNT = 4;

/** Days and founding years everybody knows: the count of a year is year − origin. `form`: how it is counted. */
export const KNOWN_COUNTS: readonly { readonly pattern: RegExp; readonly origin: number; readonly form: "anniversary" | "ordinal" }[] = [
  { pattern: /护士节/, origin: 1911, form: "ordinal" },
  { pattern: /防灾减灾日/, origin: 2008, form: "ordinal" },
  { pattern: /健身日/, origin: 2008, form: "ordinal" },
  { pattern: /安全教育日/, origin: 2015, form: "ordinal" },
  { pattern: /交通安全日/, origin: 2011, form: "ordinal" },
  { pattern: /丰收节/, origin: 2017, form: "ordinal" },
  { pattern: /爱国卫生月/, origin: 1988, form: "ordinal" },
  { pattern: /税收宣传月/, origin: 1991, form: "ordinal" },
  { pattern: /水日/, origin: 1992, form: "ordinal" },
  { pattern: /中国水周/, origin: 1987, form: "ordinal" },
  { pattern: /无烟日/, origin: 1987, form: "ordinal" },
  { pattern: /艾滋病日/, origin: 1987, form: "ordinal" },
  { pattern: /土地日/, origin: 1990, form: "ordinal" },
  { pattern: /航天日/, origin: 2015, form: "ordinal" },
  { pattern: /烈士纪念日/, origin: 2013, form: "ordinal" },
  { pattern: /公祭日/, origin: 2013, form: "ordinal" },
  { pattern: /低碳日/, origin: 2012, form: "ordinal" },
  { pattern: /安全生产月/, origin: 2001, form: "ordinal" },
  { pattern: /教师节/, origin: 1984, form: "ordinal" },
  { pattern: /医师节/, origin: 2017, form: "ordinal" },
  { pattern: /记者节/, origin: 1999, form: "ordinal" },
  { pattern: /读书日/, origin: 1995, form: "ordinal" },
  { pattern: /助残日/, origin: 1990, form: "ordinal" },
  { pattern: /爱眼日/, origin: 1995, form: "ordinal" },
  { pattern: /爱耳日/, origin: 1999, form: "ordinal" },
  { pattern: /宪法日/, origin: 2013, form: "ordinal" },
  { pattern: /消防日|消防宣传/, origin: 1991, form: "ordinal" },
  { pattern: /植树节/, origin: 1978, form: "ordinal" },
  { pattern: /职业病防治/, origin: 2002, form: "ordinal" },
  { pattern: /建党|党的生日|共产党成立|中共成立|七一/, origin: 1921, form: "anniversary" },
  { pattern: /国庆|建国|新中国成立|中华人民共和国成立/, origin: 1949, form: "anniversary" },
  { pattern: /建军|八一/, origin: 1927, form: "anniversary" },
  { pattern: /三八|妇女节/, origin: 1910, form: "anniversary" },
  { pattern: /五四/, origin: 1919, form: "anniversary" },
  { pattern: /抗战胜利|抗日战争胜利/, origin: 1945, form: "anniversary" },
  { pattern: /长征/, origin: 1936, form: "anniversary" },
  { pattern: /一二九|12[·.]9/, origin: 1935, form: "anniversary" },
  { pattern: /改革开放/, origin: 1978, form: "anniversary" },
  { pattern: /共青团|建团/, origin: 1922, form: "anniversary" },
  { pattern: /全国总工会成立|全总成立/, origin: 1925, form: "anniversary" },
  { pattern: /教师节/, origin: 1985, form: "anniversary" },
];

/** Things that do not come every year: certainly, and likely. */
export const ONCE =
  /换届|世界杯|奥运|亚运|全运会|残运会|大运会|揭[牌幕]|落成|竣工|奠基|启用仪式|开馆|开业|乔迁|搬迁|挂牌|成立大会|成立仪式|筹建|组建|首届|首次|普查/;
export const LIKELY_ONCE = /(?:修订|制定|制订|出台|修改|拟定).{0,20}(?:办法|制度|章程|规定|细则|方案|条例|规程)/;
/** The unit's own anniversary: 建院70周年, 校庆. */
export const OWN_ANNIVERSARY = /建[院校厂司局所站社园馆台会]|[院校厂司局所社园]庆|成立/;

/** Columns emptied for the new year beside those with a role: what was done, paid and signed off. */
export const DONE_HEADING = /完成|实际|落实|执行|决算|已用|已支|实支|报销|签[字名到]|进展|进度|状态|核销/;
/** 2026年支出 beside 2026年预算: what the plan's own year cost, where the heading names the year or says it is this one. */
export const SPENT_HEADING = /^(?:20\d\d年?度?|本年度?|今年|本学年)?(?:累计)?(?:支出|开支|花费|使用|发生)(?:数|额|金额|情况)?$/;
/** A column of last year's that holds what was really spent. */
export const LAST_ACTUAL_HEADING = /决算|实际|执行|支出数|完成/;

/** A date beside a signature or a compile line, whole. */
export const FULL_DATE_PIECE =
  /(?:20\d\d|二[〇零○O][〇零○O一二三四五六七八九]{2}|民国1[0-3]\d|1[0-3]\d(?=年))(?:年|[./-])\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:(?:月|[./-])\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:日|号)?)?)?/g;
/** 编制日期, 填表时间, 制表, 签字: lines whose dates are of last year's making. */
export const MADE_ON = /日期|时间|编制|填报|填表|制表|签[字名章]|主席|负责人|审[核批]|盖章|经办/;
/** A line that is a date and nothing else. */
export const ONLY_DATE = /^[\s(（]*$/;

/** Years in a settings' note: 2025年末. */
export const YEAR_IN_NOTE = /20\d\d/;
/** 第二个 may count anything: years only of a day that everybody keeps. */
export const ANY_PIECE = "个";
