/** Money within a sentence of an article. Simplified and half width; patterns, matched against the plain form of a line. Data only. */
import { FIGURE_CLASS } from "./chinese-number";

const COUNTED = "(?:人次?|名|位|户|家|份|个|对|次|场|天|月|件|套|组|队|桌|班)";
/** 1.2, 1万2, 12,000. */
const DIGITS = "(?<![\\d.])\\d[\\d,]{0,15}(?:\\.\\d{1,6})?(?:[万千百]\\d{1,4}){0,3}(?:[万千百](?=[余多几]))?";
/** 二万四千, 肆仟陆佰: all of it, whatever units it holds. */
const HAN = `(?<![${FIGURE_CLASS}])(?![百千万亿佰仟])[${FIGURE_CLASS}]{1,16}`;
/** 元旦 and 元宵 are no money; ten thousand of something else is none either. */
const UNIT =
  "(?:(?:[百千]?万|[千百亿])?(?:元(?![旦宵月老素件首春])|块钱|圆(?=[整正,。;、)]|$))(?:整|正(?![好式]))?|万(?=$|[,。;、:()\\[\\]\\s]|左右|上下|以[内下]))";

/** 约1.2万元, 二万四千元, 1800-2200元, 46人×200元, 20xx元左右: money within a stretch of a text, as written. */
export const MONEY = new RegExp(
  `(?:(?:约|大约|预计|不超过|人均|每人(?:每次)?){1,3}\\s*)?(?:\\d{1,5}${COUNTED}[×x*✕])?` +
    `(?:(?:${DIGITS}|${HAN})(?:[万千百]?元)?(?:-{1,2}|至|到))?` +
    `(?:${DIGITS}|20[xX*_]{2}|[xX*_]{2,6}|${HAN})\\s*[余多几]?\\s*${UNIT}(?:\\/(?:人|户|份|次|场|年|月|天)|左右|上下|以内|以下|每人)?` +
    `(?:[×x*✕]\\d{1,5}${COUNTED}?){0,2}`,
);
/** Every amount has one of these. */
export const MONEY_UNIT = /[元万圆]|块钱/;
/** Before an amount that is each one's: 每人标准150元, 人均每次300元. */
export const EACH_BEFORE_MONEY =
  /(?:每(?:人|位|名|家|户|个|次|项|场|件|份|组|日|天|周|月|年|季度?|期|队|班|桌|餐|生|村|店)|人均|户均)[^,。;、\d]{0,8}$/;
/** A price of each one, within an amount as it is written. */
export const EACH_IN_MONEY = /每|人均|户均|\/[人户份次场年月天]/;
/** Worked out where it stands: 46人×200元. */
export const PRODUCT = /[×x*✕]/;
/** Behind these stands the whole of what the amounts before it come to: =9200元, 共需21万元, 计4500元. */
export const SUM_LEAD =
  /(?:[=≈]|(?:合|总|共)计[\u4e00-\u9fff]{0,6}|总额|(?<![预估设审统会合总共])计|共(?![同产青享建创度庆])(?:需要?|为|约|发放|支出|安排|投入|使用)?(?:慰问|奖励)?(?:金额|经费|资金|费用|金)?)(?:为|是|约|人民币)*[:]?$/;
/** Behind these an amount is a part of the one before it, or somebody else's. */
export const PART_LEAD = /其中|含|补助|自筹|列支|承担|支持|配套|另|上年|去年|奖金池|结余/;
/** What an amount is called that is the row's own, where others stand beside it. */
export const BUDGET_LEAD = /(?:预算|经费|费用|资金|所需|需要?|概算)(?:支出|投入|安排|金额)?(?:为|约|共|控制在|人民币)*[:]?$/;
const HANDED = "(?:发放|送去|送上|拨付)[\\u4e00-\\u9fff]{0,4}(?:金|款)";
/** What begins a clause that tells only what it costs: 标准为每人300元, 奖励经费控制在5万元以内. */
export const COST_CLAUSE = new RegExp(
  `^(?:每人|每位|每名|每户|每家|人均|户均|标准|(?:奖励|活动|奖品|所需|预计|工会|全部|总|计划)?(?:经费|预算|费用|资金)|${HANDED}|慰问金|投入(?:资金|经费)|(?:拟|计划|预计)?(?:安排|共需|需|列支|拨付|落实)(?:专项)?(?:资金|经费|费用))`,
);
/** 发放金秋助学金2万元: money that is given to somebody. */
export const HANDED_OUT = new RegExp(`^\\s*${HANDED}`);
/** A line of the sum of a list: 合计 90400元. */
export const SUM_LINE = /^(?:以上|全年|活动|预算|经费|费用|资金|各项|全部)*(?:合计|总计|共计|小计)(?![^,;。:\d]{4})/;
/** ，预算3000元: said of the amount, and read as one. */
export const ONLY_MONEY = new RegExp(
  `^(?:(?:经费)?预算|所需)?(?:经费|费用|资金|金额)?(?:合计|总计|共计|大约|需|为|计|共)*${MONEY.source}[。.]?$`,
);
/** What each one gets, or a bound, and no sum. */
export const PER_HEAD = /每|\/人|人均|标准|不超过|以内/;
