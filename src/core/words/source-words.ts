/** Who pays, by what stands under 经费来源, Simplified and tidied. Data only. */

export const DONATION_SOURCE = /捐|赞助/;

export const MEMBERS_SOURCE = /自筹|自费|自理|自付|自担|aa制|(个人|会员|职工|员工|参加者|参与者|本人)(承担|负担|出资|支付|缴)/;

const PAYS = "经费|资金|列支|支出|支付|承担|负担|出资|自有|配套|补贴";

/** What the employer, the Party or another organisation pays itself. */
export const EMPLOYER_SOURCE = new RegExp(
  `行政|公用经费|办公经费|福利费|财政(?:拨款|资金|经费|列支|支出|承担)|(?:单位|企业|公司|集团|学校|医院|厂方|院方|校方)(?:${PAYS})|校(?:方|级)经费|党(?:费|建|组织|委|支部)(?:${PAYS})?|团费|团(?:委|支部|组织|建)(?:${PAYS})|妇联|培训经费|教育经费`,
);

export const UNION_SOURCE = /工会|会费|拨缴|上级|结余|结转|留成/;

export const GRANT_OF_EMPLOYER = /行政补助|政府补助/g;
