/** Who pays, by what stands under 经费来源, Simplified and tidied. Data only. */

export const DONATION_SOURCE = /捐|赞助/;

export const MEMBERS_SOURCE = /自筹|自费|自理|个人(承担|负担|出资|缴)/;

export const EMPLOYER_SOURCE =
  /行政|公用经费|办公经费|福利费|财政(拨款|资金|经费)|单位(经费|资金|列支|支出|承担|自有|配套)|企业(经费|资金|列支|承担)|公司(经费|资金|列支|支出|承担)|学校(经费|资金|列支|支出|承担)|医院(经费|资金|列支|承担)|校(方|级)经费|党(费|建|组织)(经费|列支|支出)?|培训经费|教育经费/;

export const UNION_SOURCE = /工会|会费|拨缴|上级|结余|结转|留成/;

export const GRANT_OF_EMPLOYER = /行政补助|政府补助/g;
