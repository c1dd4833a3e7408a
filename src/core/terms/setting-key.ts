/** SettingKey: the lines of 工会参数, in the order in which they are written. */
export const SETTING_KEYS = [
  "year",
  "unitName",
  "sector",
  "province",
  "city",
  "members",
  "employees",
  "payroll",
  "retainedShare",
  "carriedOver",
  "drawnReserve",
  "dues",
  "allocated",
  "upperGrant",
  "employerGrant",
  "otherIncome",
  "funds",
  "actualFrom",
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];
