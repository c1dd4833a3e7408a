/** Headings of columns that say who pays, Simplified; matched against tidied, simplified, lower-case headings. Data only. */

const PAYS = "支付|列支|承担|负担|出资|出|付|经费|支出|资金|费用|部分|分担|份额|开支|负责|分摊";
const TAIL = "(?:部分|金额|经费|费用|数|额)?";

/** The union's own money: 工会支付, 工会经费列支, 会费. */
export const OWN_PAYER = new RegExp(
  `^(?:本级|基层|本单位)?工会(?:会费|经费)?(?:${PAYS}|补助|补贴)?${TAIL}$|^(?:会费|经费)(?:列支|支付|支出|承担|负担)${TAIL}$|^(?:工会)?会费${TAIL}$|^上级(?:工会)?(?:补助|补贴|拨款|经费|资金|下拨)${TAIL}$|^(?:本级|留成|拨缴)(?:经费|资金|列支|支出)${TAIL}$`,
);

/** The employer's, the party's, the members' own: 行政列支, 公司承担, 个人自付. What the employer gives the union (行政补助) is the union's. */
export const OTHER_PAYER = new RegExp(
  `^(?:行政|单位|公司|企业|学校|医院|党委|党组织|党建|财政|政府|职工?个人|个人|职工|会员|员工|参加者|本人|社会|合作(?:方|单位)|协办(?:方|单位))(?:方面?)?(?:${PAYS}|自[付费理筹]|缴费|缴纳|赞助)${TAIL}$|^(?:行政|个人|单位|公司)$|^(?:自[付费理]|党费|行政费|职工福利费|福利费)(?:列支|支出|承担)?${TAIL}$`,
);

/** 行政补助: given to the union it is the union's money; beside 工会列支 it may be spent by the employer itself. */
export const GRANTED = /^(?:行政|单位|公司|企业|学校|医院|党委|财政)(?:方面?)?(?:补助|补贴|资助|支持|配套)(?:部分|金额|经费|费用|数|额)?$/;

/** 工会列支, 工会支出: what is paid, no fund. */
export const SPENDS = /列支|支付|支出|承担|负担|出资/;

/** 其中：工会补助 beside 经费总额. */
export const OF_WHICH = /^其中[:：]?/;

/** What a fund's heading says besides its name. */
export const FUND_TAIL = new RegExp(`^工会(?=会费|经费)|(?:${"支付|列支|承担|负担|出资|支出|费用|部分|开支"})${TAIL}$`, "g");

/** Numbers before a heading, the highest rank first: 一、 （一） 1. （1）; letters are of the first rank as well. */
export const HEADING_NUMBERS: readonly RegExp[] = [
  /^(?:第?[一二三四五六七八九十]{1,3}[、.．:：部]|[a-eA-E][、.．\s]*(?=[^a-zA-Z]))(?:分[:：]?)?/,
  /^[(（][一二三四五六七八九十]{1,3}[)）]、?/,
  /^\d{1,2}[、.．](?!\d)/,
  /^(?:[(（]\d{1,2}[)）]|[①-⑳])/,
];

const BORNE = "列支|承担|负担|出资|支付|自[付费理筹]|开支";
const HEADED = `(?:${BORNE}|经费|资金|预算)`;
const HEADED_TAIL = "(?:的|类)*(?:活动|项目|部分|支出|开支|内容|费用|事项)*(?:的|类)*[:：]?$";
const BY = "^(?:以下)?(?:由|从|用|列入|纳入|属于)?";
const EMPLOYERS = "行政|单位|公司|企业|集团|学校|医院|党委|党组织|党建|党支部";
const MEMBERS = "(?:职工|会员|员工)?(?:个人|会员|职工|员工)";

/** 一、工会经费列支; （一）列入工会预算的; 会费开支项目. */
export const OWN_PAYER_HEADING = new RegExp(`${BY}(?:本级|基层|本单位)?(?:工会${HEADED}|(?:工会)?会费)${HEADED}*${HEADED_TAIL}`);

/** 二、行政经费列支; 列入行政预算的; 党费; 会员自筹部分. */
export const OTHER_PAYER_HEADING = new RegExp(
  `${BY}(?:(?:${EMPLOYERS})${HEADED}|${MEMBERS}(?:承担|负担|出资|支付|自[付费理筹])|党费|团费|职工福利费|福利费|自费|自筹)${HEADED}*${HEADED_TAIL}`,
);

/** Of these what can mean nothing but who pays: 行政经费 may be what an office costs. */
export const SURE_PAYER_HEADING = new RegExp(`${BORNE}|党费|团费`);

/** What a remark, or a line over rows below the total, says of rows that are in no sum of the plan: 不计入合计, 备选活动. Anywhere in it. */
export const LEFT_OUT =
  /不(?:计入|列入|纳入|算入|占用?)(?:本|工会|计划|年度|上[述表])*(?:合计|总[计额数]|预算|经费|计划)|^(?:另[:：])?(?:以下(?:为|是)?)?(?:备选|候选|后备|备用)(?:的?(?:活动|项目))?/;
