/** FESTIVAL_KINDS: the festivals, days and months that union plans are built around, when they fall and how they are written. */
import type { MonthNumber } from "../terms/month";

export type FestivalKey =
  | "new-year"
  | "laba"
  | "little-new-year"
  | "new-years-eve"
  | "spring-festival"
  | "lantern-festival"
  | "womens-day"
  | "tree-planting-day"
  | "qingming"
  | "book-day"
  | "labour-day"
  | "youth-day"
  | "nurses-day"
  | "mothers-day"
  | "childrens-day"
  | "fathers-day"
  | "dragon-boat"
  | "safety-month"
  | "party-day"
  | "army-day"
  | "doctors-day"
  | "qixi"
  | "teachers-day"
  | "mid-autumn"
  | "national-day"
  | "double-ninth"
  | "journalists-day"
  | "fire-day"
  | "constitution-day"
  | "december-ninth"
  | "winter-solstice";

/** When a festival falls: a solar date, a lunar date, the last day of the lunar year, a solar term, or the nth Sunday of a month. */
export type FestivalRule =
  | { readonly by: "solar"; readonly month: MonthNumber; readonly day: number }
  | { readonly by: "lunar"; readonly month: number; readonly day: number }
  | { readonly by: "lunar-year-end" }
  | { readonly by: "solar-term"; readonly term: string }
  | { readonly by: "sunday"; readonly month: MonthNumber; readonly nth: number }
  /** The month as a whole; its date is the first. */
  | { readonly by: "month"; readonly month: MonthNumber };

export interface FestivalKind {
  readonly key: FestivalKey;
  readonly name: string;
  /** Other usual names, for people to read; `pattern` is what recognises them. */
  readonly aliases: readonly string[];
  readonly rule: FestivalRule;
  /** First year it was kept, where that lies within the calendar's span; null when older. */
  readonly since: number | null;
  /** The months it can fall in, the commonest first. */
  readonly usualMonths: readonly MonthNumber[];
  /** Two neighbouring characters, dots left out, of which every way of writing it has one: a text with none of them need not be searched. */
  readonly pairs: readonly string[];
  /** Source of a linear regular expression over normalised text (half width, Simplified, no white space). */
  readonly pattern: string;
}

const DOT = "[•·・.‧∙⋅]?";
const OPEN = "[\"'“‘「『《]";
const CLOSE = "[\"'”’」』》]";
/** Not the tail of a longer numeral, an ordinal or a weekday: 二十三八, 第五一, 周五一起. */
const NOT_AFTER_NUMERAL = "(?<![一二三四五六七八九十百〇第周期拜\\d])";
/** Not followed by more numeral, with or without the closing quote, nor by one of the given words. */
function notBefore(...words: string[]): string {
  return `(?!${CLOSE}?(?:[一二三四五六七八九十百]|${words.join("|")}))`;
}

export const FESTIVAL_KINDS: readonly FestivalKind[] = [
  {
    key: "new-year",
    name: "元旦",
    aliases: ["新年", "迎新年"],
    since: null,
    usualMonths: [1],
    rule: { by: "solar", month: 1, day: 1 },
    // 迎新 by itself may greet new colleagues; 新春 and 农历新年 are the Spring Festival.
    pairs: ["元旦", "新年", "迎新"],
    pattern: "元旦|(?<!农历)(?<!中国)新年(?=联欢|晚会|音乐会|茶话会|登高|健步|长跑)|[迎庆]新年|庆祝新年|迎新(?=晚会|联欢|文艺|座谈)",
  },
  {
    key: "laba",
    name: "腊八节",
    aliases: ["腊八"],
    since: null,
    usualMonths: [1],
    rule: { by: "lunar", month: 12, day: 8 },
    pairs: ["腊八"],
    pattern: "腊八",
  },
  {
    key: "little-new-year",
    name: "小年",
    aliases: ["祭灶节"],
    since: null,
    usualMonths: [1, 2],
    rule: { by: "lunar", month: 12, day: 23 },
    pairs: ["小年"],
    pattern: "(?<![大中])小年(?![级轻龄段纪])",
  },
  {
    key: "new-years-eve",
    name: "除夕",
    aliases: ["大年三十", "年三十"],
    since: null,
    usualMonths: [2, 1],
    rule: { by: "lunar-year-end" },
    pairs: ["除夕", "年三"],
    pattern: "除夕|大?年三十",
  },
  {
    key: "spring-festival",
    name: "春节",
    aliases: ["新春", "农历新年", "过年"],
    since: null,
    usualMonths: [2, 1],
    rule: { by: "lunar", month: 1, day: 1 },
    pairs: ["春节", "新春", "农历", "迎春", "年货", "大年"],
    pattern: "春节|新春|农历新年|迎春(?=联欢|晚会|团拜|茶话|送福|写春联|春联)|年货|大年初[一二三四五六七八]",
  },
  {
    key: "lantern-festival",
    name: "元宵节",
    aliases: ["元宵", "正月十五", "上元节"],
    since: null,
    usualMonths: [2, 3],
    rule: { by: "lunar", month: 1, day: 15 },
    pairs: ["元宵", "正月", "上元"],
    pattern: "元宵|正月十五|上元节",
  },
  {
    key: "womens-day",
    name: "三八妇女节",
    aliases: ["三八节", "妇女节", "三八", "国际劳动妇女节", "女神节"],
    since: null,
    usualMonths: [3],
    rule: { by: "solar", month: 3, day: 8 },
    // 三八红旗手 and 三八红旗集体 are titles of honour.
    pairs: ["三八", "女节", "神节", "王节", "38"],
    pattern:
      `${NOT_AFTER_NUMERAL}三${DOT}八${notBefore("红旗", "月", "号", "日", "级", "年", "绿色", "标兵")}|妇女节|女神节|女王节` +
      `|(?<![\\d.])3${DOT}8${CLOSE}?(?=国际|节|妇女|女神|女职工)|${OPEN}3${DOT}8${CLOSE}`,
  },
  {
    key: "tree-planting-day",
    name: "植树节",
    aliases: ["3·12植树节"],
    since: 1979,
    usualMonths: [3],
    rule: { by: "solar", month: 3, day: 12 },
    pairs: ["植树", "31"],
    pattern: `植树节|(?<![\\d.])3${DOT}12${CLOSE}?(?=植树)|${OPEN}3${DOT}12${CLOSE}`,
  },
  {
    key: "qingming",
    name: "清明节",
    aliases: ["清明"],
    since: null,
    usualMonths: [4],
    rule: { by: "solar-term", term: "清明" },
    pairs: ["清明"],
    pattern: "清明(?!上河)",
  },
  {
    key: "book-day",
    name: "世界读书日",
    aliases: ["读书日"],
    since: 1995,
    usualMonths: [4],
    rule: { by: "solar", month: 4, day: 23 },
    pairs: ["书日", "版权"],
    pattern: "读书日|世界图书与版权日",
  },
  {
    key: "labour-day",
    name: "五一劳动节",
    aliases: ["五一", "劳动节", "国际劳动节"],
    since: null,
    usualMonths: [5],
    rule: { by: "solar", month: 5, day: 1 },
    // 五一劳动奖章 and 五一巾帼 are honours, 五一路 a street.
    pairs: ["五一", "动节", "51"],
    pattern:
      `${NOT_AFTER_NUMERAL}五${DOT}一${notBefore("劳动奖", "奖", "巾帼", "路", "广场", "次", "个", "期(?!间)", "批")}|劳动节` +
      `|(?<![\\d.])5${DOT}1${CLOSE}?(?=国际|劳动)|${OPEN}5${DOT}1${CLOSE}`,
  },
  {
    key: "youth-day",
    name: "五四青年节",
    aliases: ["五四", "青年节"],
    since: null,
    usualMonths: [5],
    rule: { by: "solar", month: 5, day: 4 },
    pairs: ["五四", "年节", "54"],
    pattern: `${NOT_AFTER_NUMERAL}五${DOT}四${notBefore("制", "路", "式", "中学", "奖章", "红旗")}|青年节|${OPEN}5${DOT}4${CLOSE}`,
  },
  {
    key: "nurses-day",
    name: "护士节",
    aliases: ["国际护士节", "5·12护士节"],
    since: null,
    usualMonths: [5],
    rule: { by: "solar", month: 5, day: 12 },
    pairs: ["士节"],
    pattern: "护士节",
  },
  {
    key: "mothers-day",
    name: "母亲节",
    aliases: [],
    since: null,
    usualMonths: [5],
    rule: { by: "sunday", month: 5, nth: 2 },
    pairs: ["母亲"],
    pattern: `母亲节|${OPEN}母亲${CLOSE}(?=节|、)`,
  },
  {
    key: "childrens-day",
    name: "六一儿童节",
    aliases: ["六一", "儿童节"],
    since: null,
    usualMonths: [6],
    rule: { by: "solar", month: 6, day: 1 },
    pairs: ["六一", "童节", "61"],
    pattern:
      `${NOT_AFTER_NUMERAL}六${DOT}一${notBefore("次", "个", "批", "期(?!间)", "路", "幼儿园", "小学", "居士")}|儿童节` +
      `|(?<![\\d.])6${DOT}1${CLOSE}?(?=国际儿童|儿童)|${OPEN}6${DOT}1${CLOSE}`,
  },
  {
    key: "fathers-day",
    name: "父亲节",
    aliases: [],
    since: null,
    usualMonths: [6],
    rule: { by: "sunday", month: 6, nth: 3 },
    pairs: ["父亲"],
    pattern: "父亲节",
  },
  {
    key: "dragon-boat",
    name: "端午节",
    aliases: ["端午", "端阳节"],
    since: null,
    usualMonths: [6, 5],
    rule: { by: "lunar", month: 5, day: 5 },
    pairs: ["端午", "端阳"],
    pattern: "端午|端阳",
  },
  {
    key: "safety-month",
    name: "安全生产月",
    aliases: ["安全月"],
    since: 2002,
    usualMonths: [6],
    rule: { by: "month", month: 6 },
    pairs: ["产月", "全月"],
    pattern: "安全生产月|安全月",
  },
  {
    key: "party-day",
    name: "七一建党节",
    aliases: ["七一", "建党节", "党的生日"],
    since: null,
    usualMonths: [7],
    rule: { by: "solar", month: 7, day: 1 },
    pairs: ["七一", "建党", "党的", "71"],
    pattern: `${NOT_AFTER_NUMERAL}七${DOT}一${notBefore("次", "个", "批", "期(?!间)", "路", "中学", "勋章")}|建党节|建党日|党的生日|建党\\d{2,3}周年|${OPEN}7${DOT}1${CLOSE}`,
  },
  {
    key: "army-day",
    name: "八一建军节",
    aliases: ["八一", "建军节"],
    since: null,
    usualMonths: [8],
    rule: { by: "solar", month: 8, day: 1 },
    pairs: ["八一", "建军", "81"],
    pattern: `${NOT_AFTER_NUMERAL}八${DOT}一${notBefore("次", "个", "批", "期(?!间)", "路", "中学", "小学", "学校", "厂", "队", "勋章")}|建军节|${OPEN}8${DOT}1${CLOSE}`,
  },
  {
    key: "doctors-day",
    name: "中国医师节",
    aliases: ["医师节"],
    since: 2018,
    usualMonths: [8],
    rule: { by: "solar", month: 8, day: 19 },
    pairs: ["医师", "医生"],
    pattern: "医师节|医生节",
  },
  {
    key: "qixi",
    name: "七夕节",
    aliases: ["七夕"],
    since: null,
    usualMonths: [8, 7],
    rule: { by: "lunar", month: 7, day: 7 },
    pairs: ["七夕"],
    pattern: "七夕",
  },
  {
    key: "teachers-day",
    name: "教师节",
    aliases: ["教师庆祝节"],
    since: 1985,
    usualMonths: [9],
    rule: { by: "solar", month: 9, day: 10 },
    pairs: ["教师"],
    pattern: "教师庆?祝?节",
  },
  {
    key: "mid-autumn",
    name: "中秋节",
    aliases: ["中秋"],
    since: null,
    usualMonths: [9, 10],
    rule: { by: "lunar", month: 8, day: 15 },
    pairs: ["中秋"],
    pattern: "中秋",
  },
  {
    key: "national-day",
    name: "国庆节",
    aliases: ["国庆", "“十一”"],
    since: 1950,
    usualMonths: [10],
    rule: { by: "solar", month: 10, day: 1 },
    // 十一 alone is a number or a month: only in quotes, or beside a word that makes it the holiday.
    pairs: ["国庆", "十一"],
    pattern:
      `国庆|${OPEN}十${DOT}一${CLOSE}(?!月)|(?<=[庆迎度])十${DOT}一(?![月届个年次期五])` +
      "|(?<![第一二三四五六七八九十])十一(?=黄金周|长假|假期|节日|期间|前后)",
  },
  {
    key: "double-ninth",
    name: "重阳节",
    aliases: ["重阳", "敬老日", "敬老节", "老人节"],
    since: null,
    usualMonths: [10, 11],
    rule: { by: "lunar", month: 9, day: 9 },
    pairs: ["重阳", "敬老", "老人", "老年"],
    pattern: "重阳|敬老[日节]|老[人年]节",
  },
  {
    key: "journalists-day",
    name: "记者节",
    aliases: [],
    since: 2000,
    usualMonths: [11],
    rule: { by: "solar", month: 11, day: 8 },
    pairs: ["记者"],
    pattern: "记者节",
  },
  {
    key: "fire-day",
    name: "全国消防日",
    aliases: ["119消防日", "消防宣传日"],
    since: 1992,
    usualMonths: [11],
    rule: { by: "solar", month: 11, day: 9 },
    pairs: ["消防", "19"],
    pattern: `消防(?:安全)?(?:宣传)?[日月](?![常报])|(?<![\\d.])11${DOT}9${CLOSE}?(?=全国消防|消防)|${OPEN}11${DOT}9${CLOSE}`,
  },
  {
    key: "constitution-day",
    name: "国家宪法日",
    aliases: ["宪法日", "12·4宪法日"],
    since: 2014,
    usualMonths: [12],
    rule: { by: "solar", month: 12, day: 4 },
    pairs: ["宪法", "24"],
    pattern: `宪法日|宪法宣传[周日]|${OPEN}12${DOT}4${CLOSE}`,
  },
  {
    key: "december-ninth",
    name: "一二·九纪念日",
    aliases: ["一二九", "12·9"],
    since: null,
    usualMonths: [12],
    rule: { by: "solar", month: 12, day: 9 },
    pairs: ["二九", "29"],
    pattern: `${NOT_AFTER_NUMERAL}一二${DOT}九${notBefore("月", "日", "号", "届", "年", "班")}|(?<![\\d.])12${DOT}9(?=运动|歌|大合唱|文艺|活动)|${OPEN}12${DOT}9${CLOSE}`,
  },
  {
    key: "winter-solstice",
    name: "冬至",
    aliases: ["冬至节"],
    since: null,
    usualMonths: [12],
    rule: { by: "solar-term", term: "冬至" },
    pairs: ["冬至"],
    pattern: "冬至",
  },
];
