/** Words of a note that counts heads and prices (每人300元，64人; 52人×60元), Simplified; matched against tidied, simplified text. Data only. */

/** 300元, 0.03万元. */
const FIGURE = String.raw`(\d+(?:\.\d+)?)(万|千|百)?`;
export const NOTED_YUAN = `${FIGURE}元`;
export const NOTED_HEADS = String.raw`(\d+)(?:个|名|位)?(?:在职|正式|在编|全体|女)?(?:人|名|位|会员|职工|员工)(?:会员|职工|教职工|员工|女工)?`;
const EACH = String.raw`(?:每(?:人|位|名)|人均)[^\d,，。;；人名位]{0,8}`;
/** What is counted beside people: 12户, 6队, 4次. No 月: 12月 is December. */
const THING =
  "季度|小组|班组|班次|节课|课时|学时|户|家|套|个|场|队|组|份|次|桌|台|本|支|间|辆|张|件|盒|束|条|把|副|班|期|批|轮|节|餐|顿|天|晚|箱|袋|瓶|幅|面|块|枚|只|双|车|趟|季|周|项|处|所";
const PER = String.raw`(?:[\/每](?:人|位|名))`;
const TIMES = String.raw`[×xX*✕]`;
const GAP = String.raw`[^\d元人名位]{0,8}`;
/** A figure that no unit follows. */
const BARE = String.raw`(?=[^\dA-Za-z\u4e00-\u9fff.%]|$)`;
/** A price by the head and the heads, in either order. */
export const NOTED_PAIRS: readonly { readonly pattern: RegExp; readonly isPriceFirst: boolean }[] = [
  { pattern: new RegExp(`${EACH}${NOTED_YUAN}${GAP}${NOTED_HEADS}`), isPriceFirst: true },
  { pattern: new RegExp(`${NOTED_YUAN}${PER}${GAP}${NOTED_HEADS}`), isPriceFirst: true },
  { pattern: new RegExp(`${NOTED_YUAN}${PER}?${TIMES}${NOTED_HEADS}`), isPriceFirst: true },
  { pattern: new RegExp(`${NOTED_HEADS}${GAP}${EACH}${NOTED_YUAN}`), isPriceFirst: false },
  // 64人×300 says 元 as well as 64人×300元 does.
  { pattern: new RegExp(`${NOTED_HEADS}${TIMES}${FIGURE}(?:元${PER}?|${PER}|${BARE})`), isPriceFirst: false },
  { pattern: new RegExp(`${NOTED_HEADS}${GAP}${NOTED_YUAN}${PER}`), isPriceFirst: false },
  // 64*150 and nothing else: a count and a price, whichever is which.
  { pattern: new RegExp(String.raw`^\s*(\d+)\s*${TIMES}\s*${FIGURE}元?\s*(?=$|=)`), isPriceFirst: false },
  // 20人，人均300: a price that says no 元, and has two figures at least.
  { pattern: new RegExp(String.raw`${NOTED_HEADS}${GAP}${EACH}(?=\d\d)${FIGURE}${BARE}`), isPriceFirst: false },
  { pattern: new RegExp(String.raw`${EACH}(?=\d\d)${FIGURE}[,，(]${GAP}${NOTED_HEADS}`), isPriceFirst: true },
];
/** The price of each thing and how many there are, in either order: 每户500元，12户; 600元/次，共4次. The word of the thing is the same. */
export const NOTED_THINGS: readonly { readonly pattern: RegExp; readonly isPriceFirst: boolean }[] = [
  { pattern: new RegExp(`每个?(?<thing>${THING})[^\\d,，。;；]{0,6}${NOTED_YUAN}[^\\d元]{0,6}(\\d+)个?\\k<thing>`), isPriceFirst: true },
  { pattern: new RegExp(`${NOTED_YUAN}[\\/每]个?(?<thing>${THING})[^\\d元]{0,6}(\\d+)个?\\k<thing>`), isPriceFirst: true },
  {
    pattern: new RegExp(`(\\d+)个?(?<thing>${THING})[^\\d元人名位每]{0,8}每个?\\k<thing>[^\\d,，。;；]{0,6}${NOTED_YUAN}`),
    isPriceFirst: false,
  },
];
/** One figure of a product: 20人, 30元/人, 12户困难职工, 4次, 4; what it counts, or 元. */
export const PRODUCT_FACTOR = new RegExp(
  String.raw`(\d+(?:\.\d+)?)(万|千|百)?(?:(元)(?:[\/每](?:人|位|名|年|个?月|${THING})){0,2}|个?(人次?|名|位|会员|职工|员工|个?月|${THING})(?:[\/每](?:人|位|名|${THING}))?(?:[\u4e00-\u9fff]{1,6}(?=${TIMES}))?)?`,
);
const FACTOR = PRODUCT_FACTOR.source.replace(/\((?!\?)/g, "(?:");
/** 20人×30元×4次, 12户×500元, 30元/人×20人×4: figures that are multiplied. */
export const NOTED_PRODUCT = new RegExp(`(?<![\\d.]|\\d${TIMES})${FACTOR}(?:${TIMES}${FACTOR}){1,4}(?![\\dA-Za-z.%㎡厘毫]|米)`, "g");
/** Units of a product that are people. */
export const PEOPLE = /^(?:人次?|名|位|会员|职工|员工)$/;
export const TIMES_SIGN = new RegExp(TIMES);
/** □×4次, 4次×□: what a pair is multiplied by as well. */
export const TIMES_MORE = new RegExp(
  `(\\d+)(?:个?(?:月|${THING}))?${TIMES}□|□${TIMES}(\\d+)(?:个?(?:月|${THING}))?(?![\\dA-Za-z.%元\\u4e00-\\u9fff])`,
);
/** 每人□, 每组□: the product is for each of so many that nobody counts here. */
export const FOR_EACH_LEFT = new RegExp(
  `(?:每个?(?:人|位|名|户|家|队|组|小组|班组|班|桌|间|个|份|套|辆|车)|人均|各[^,，。;；\\d]{0,4})[^,，。;；\\d]{0,4}□`,
);
/** One of several sums that are added up: 奖品2000元. */
export const COST_PART = /^([^\d×*=/每]{0,10})(\d+(?:\.\d+)?)(万|千|百)?(元)?(?:\([^()]{0,12}\))?[。;]?$/;
/** 测算: before the sums. */
export const PARTS_LABEL = /^(?:备注|测算|说明|明细|构成)[:：]/;
/** =2400元 behind them. */
export const PARTS_RESULT = /=\d+(?:\.\d+)?[万千百]?元?[。;]?$/;
/** Without one of these figures are no money. */
export const MONEY_OR_TIMES = /元|[×*✕]/;
/** 购书□: a product and at most a few words before it. */
export const LABELLED_PRODUCT = /^[^\d每□]{0,10}□[。;]?$/;
/** Nothing behind a product but its result. */
export const PRODUCT_END = /^(?:$|=)/;
/** Words of what is bought for an activity as a whole: a sum beside one is no price by the head. */
export const COST_LABEL =
  /^[\u4e00-\u9fff]{0,8}(?:费用?|奖品|奖金|奖牌|奖杯|饮料|饮用水|矿泉水|水果|零食|茶歇|糖果|点心|材料|道具|布置|横幅|条幅|鲜花|器材|资料|证书|租车|车辆|场地|门票|保险|音响|服装|餐|喷绘|展板|耗材|用品|物资)[:：]?$/;
/** 读书会(每次), 讲座第2场: one of several, by the name of the row. */
export const ONE_TIME = /每[次场期批]|单[次场期]|第[一二三四五六七八九十\d]+[次场期批讲]/;
export const FIGURE_FACTORS: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 百: 100 };
/** Then the sum is a bound, an estimate, somebody else's, another year's, or one of several. */
export const LEFT_OPEN =
  /不超|不高于|以内|以下|不少于|不低于|不小于|以上|上限|下限|最高|最低|最多|至多|至少|左右|大约|约|余人|多人|[\d元]起|封顶|其中|另|外加|再加|加上|自筹|自付|自理|自费|承担|分担|报销|按比例|[%％]|折|减半|去年|上年|往年|上届|上次|前年|历年|除外|免|剩余|结余|余额|差额|资助|行政|视|拟定|待定|暂|机动|预留|部分|参照|参考|等奖|设奖|[冠亚季]军|标准内|不等|[~～至]\d|\d-\d/;
/** What recurs, by an amount that nobody counts. */
export const RECURRING_PRICE =
  /每(?:个)?(?:年|季度?|月|周|星期|天|日|次|场|期|批|轮|节|餐|晚|学期|半年)|[\/](?:年|季度?|月|周|天|日|次|场|期|批|节|餐|晚|学期|个)|人次/;
export const NOTED_COUNT =
  /(\d+|[一二两三四五六七八九十])(?:个)?(?:次|场|天|日|晚|夜|期|批|轮|月|周|季度?|节|餐|顿|年|学期|组|队|桌|间|份|套|项|期次)/g;
/** A part of what an activity costs, or of those it is for. */
export const NOTED_PART =
  /餐|伙食|奖|纪念品|服装|队服|球服|门票|票|交通|车|保险|住宿|饮|水果|零食|茶歇|蛋糕|鲜花|花束|材料|场地|器材|资料|证书|布置|讲师|专家|劳务|误餐|体检|培训费|报名费|补贴|补助|慰问|裁判|教练|评委|主持|工作人员|志愿者|领队|带队|随队|困难|劳模|先进|骨干|代表|新人|新职工|退休/;

/** All that is left of a note beside its heads and price (□) where these are the whole of what is given: 为80名会员每人发放100元慰问品. */
export const ALL_IS_GIVEN = /^(?:为|给|向|对)□(?:的)?(?:节日|生日|春节|中秋|端午)?(?:慰问|福利|清凉|纪念)(?:品|金|物品|物资|礼包)[。;]?$/;

/** Without one of these a note has no price. */
export const PRICE_SIGN = /\d[万千百]?元|[×xX*✕]\d|人均\d|每[人位名]\d/;
/** Figures that count nothing: 2026年, 3月8日, 第3届. */
export const DATES_AND_ORDINALS = /\d{4}年|\d{1,2}月(?:\d{1,2}[日号])?|第[\d一二三四五六七八九十]+/g;
