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

/** What a fund's heading says besides its name. */
export const FUND_TAIL = new RegExp(`^工会(?=会费|经费)|(?:${"支付|列支|承担|负担|出资|支出|费用|部分|开支"})${TAIL}$`, "g");
