/** Amounts that a sentence states where a table has no column for them: 经费预算4500元, （预算：900元）; matched against tidied, simplified text. Data only. */

const FIGURE = String.raw`[¥￥]?(?:\d[\d,]*(?:\.\d+)?|[\d.]+)\s*[万千百]?元`;

/** Every sum of money in a text. */
export const SUM_IN_WORDS = new RegExp(String.raw`约?${FIGURE}`, "g");

/** One at least. */
export const SPEAKS_OF_MONEY = /\d\s*[万千百]?元/;

/** What is said before a sum that is the whole of it, at the end of the text before it. */
export const WHOLE_BEFORE =
  /(?:经费|预算|费用|金额|资金|开支|支出|所需|需要?|投入|拨付|预计|列支|合计|共计?|总计)(?:经费|预算|费用|金额|支出|安排|预计|总额|合计|共计?|为|是|约|[:：\s]){0,3}$/;

/** A bracket that holds the sum alone. */
export const BRACKET_BEFORE = /[(（【[]\s*(?:(?:经费|预算|费用|金额|约)[:：]?)?$/;
export const BRACKET_AFTER = /^\s*[)）】\]]/;

/** What is done, right before a sum that ends a cell: 登山/, 花艺课; not what is counted. */
export const NAME_BEFORE = /[\u4e00-\u9fff](?<![人次份名场位期个天日月年套件])[)）]?[/|,，:：、—-]?\s*$/;

/** Before a sum: it is what one of several gets, a bound, or another year's. */
export const NOT_WHOLE_BEFORE =
  /(?:每|人均|标准|单价|不超过?|不高于|至多|最多|最高|至少|上年|去年|往年|其中|另|自筹|行政|等奖|人[*×x])[^,，;；。]{0,8}$/;

/** Behind a sum: it is a price, a bound or a range. */
export const NOT_WHOLE_AFTER = /^\s*(?:[/每]|以内|以下|以上|左右|起|封顶|[-—~～至到]\s*\d|[*×x]|\+)/;

/** A text that says that nothing is to be paid: 不需经费, 无经费. */
export const COSTS_NOTHING =
  /(?:不需要?|无需|不用|不列支|不涉及|没有|无|免)(?:活动|工会)?(?:经费|费用|资金|支出|开支|花费|花钱)|免费|零(?:经费|成本|费用)/;

/** 负责人及经费, 责任人（预算）. */
export const MONEY_IN_OWNERS_HEADING = /经费|预算|金额|费用|资金/;

/** 张三，2000元; 张三（0.2万元）. Groups: who, how much. */
export const OWNER_AND_SUM =
  /^([^\d¥￥,，、;；:：/()（）\s][^\d¥￥()（）]{0,20}?)[\s,，、;；:：/]*[(（]?(?:经费|预算|金额|费用)?[:：]?\s*(约?[¥￥]?\d[\d,]*(?:\.\d+)?\s*[万千百]?元)\s*[)）]?$/;
