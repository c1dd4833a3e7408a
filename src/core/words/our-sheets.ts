/** The words by which the sheets we made are read again: labels of 工会参数, headings of 检查结果, sectors, column roles. Compared after simplify and tidy, lower case. */
import type { Sector } from "../terms/sector";
import type { SettingKey } from "../terms/setting-key";

/** 工会参数: the labels of each line, the first being the one we write. */
export const SETTING_LABELS: Readonly<Record<SettingKey, readonly string[]>> = {
  year: ["年度", "计划年度", "年份", "year"],
  unitName: ["单位名称", "工会名称", "单位", "编制单位", "unitname"],
  sector: ["单位类别", "单位类型", "单位性质", "类别", "sector"],
  province: ["省份", "省", "所在省", "省(自治区、直辖市)", "province"],
  city: ["市", "城市", "所在市", "地市", "city"],
  members: ["会员人数", "会员数", "工会会员人数", "members"],
  employees: ["职工人数", "职工数", "在职职工人数", "教职工人数", "员工人数", "employees"],
  payroll: ["全年工资总额", "工资总额", "年工资总额", "yearlypayroll"],
  retainedShare: ["留成比例", "经费留成比例", "拨缴经费留成比例", "retainedshare"],
  carriedOver: ["上年结转", "上年结转资金", "carriedover"],
  drawnReserve: ["动用以前年度结余", "动用历年结余", "drawnfromreserves"],
  dues: ["会费收入", "会员会费", "membershipdues"],
  allocated: ["拨缴经费收入", "拨缴经费收入(留成部分)", "拨缴经费", "allocatedcontributions"],
  upperGrant: ["上级补助收入", "上级补助", "grantsfromabove"],
  employerGrant: ["行政补助收入", "行政补助", "grantsfromtheemployer"],
  otherIncome: ["其他收入", "otherincome"],
  funds: ["可用资金", "可用经费", "全年可用资金", "fundsavailable"],
  actualFrom: ["实际支出以哪个为准", "实际支出取自", "actualspendingfrom"],
};

/** Names a settings sheet goes by when it bears no mark (a user made or copied it). */
export const SETTINGS_SHEET_NAMES: readonly string[] = ["工会参数", "unionsettings"];

/** Sheets for internal use, also as copies that bear no mark: 检查结果 (2). Tidied, lower case, not simplified. */
export const INTERNAL_SHEET_NAME = /^(?:工会参数|工會參數|unionsettings|检查结果|檢查結果|checkresults)(?:\(\d{1,3}\))?$/;

/** A figure of 工会参数 as people write it: ¥60,000.00元, 6万, 120人, 60%. Groups: the figure, its multiplier. */
export const SETTING_FIGURE = /^[¥￥]?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(亿|万|千)?(?:元|人|名|%)?$/;
export const MULTIPLIERS: Readonly<Record<string, number>> = { 亿: 100_000_000, 万: 10_000, 千: 1000 };
/** 识别更正: the column of a month: 3月=F or 3=F. */
export const MONTH_COLUMN = /^(\d{1,2})月?$/;

/** 识别更正: the cell of what heads a block of columns: 区块=C3. */
export const BLOCK_CELL = /^(?:区块|块|block)=(\$?[a-z]{1,3}\$?\d{1,7})$/i;
/** The same within a line as the user typed it. Groups: the name with its sign, the cell. */
export const BLOCK_CELLS = /((?:区块|區塊|block)\s*[=:：]\s*)(\$?[a-z]{1,3}\$?\d{1,7})/gi;

/** 实际支出以哪个为准: by what people write. */
export const ACTUAL_FROM: readonly (readonly [from: "plan" | "registers", pattern: RegExp])[] = [
  ["registers", /台账|登记|register/],
  ["plan", /计划|本表|plan/],
];

/** 工会参数: the lines that open its two blocks. */
export const OVERRIDES_HEADING = ["标准覆盖", "ownlimits"] as const;
export const LAYOUTS_HEADING = ["识别更正", "correctedlayout"] as const;

/** 单位类别, by what people write; the first that fits decides, so the narrower words stand first. */
export const SECTOR_WORDS: readonly (readonly [sector: Sector, words: readonly string[]])[] = [
  ["school", ["学校", "中学", "小学", "大学", "学院", "高校", "院校", "幼儿园", "中小学", "教育", "school"]],
  ["hospital", ["医院", "卫生院", "卫生", "医疗", "hospital"]],
  ["township", ["乡镇街道", "乡镇", "街道", "社区", "乡", "镇", "township"]],
  ["institution", ["事业单位", "事业", "institution"]],
  ["office", ["机关", "行政单位", "党政机关", "政府", "office"]],
  ["enterprise", ["企业", "公司", "集团", "工厂", "厂", "国企", "民企", "enterprise"]],
];

/** 检查结果: headings of the columns that are read again. */
export const FINDING_HEADINGS = {
  handling: ["处理情况", "handling"],
  note: ["处理说明", "explanation"],
  checker: ["核对人", "checkedby"],
  key: ["识别码", "key"],
} as const;

/** 处理情况: the word that settles a finding (with a reason beside it). */
export const VERIFIED = ["已核无误", "verified"] as const;
