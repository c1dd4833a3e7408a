/** Plans made for five provinces: a compliant one each, and the same with a dozen breaches planted. */
import type { FindingCode, Severity } from "../../../src/core/plan/finding";
import type { Fen } from "../../../src/core/plan/money";
import type { Profile } from "../../../src/core/plan/settings";
import type { CellInput } from "../../build-workbook";

export type PlanRow = readonly [
  month: string,
  activity: string,
  heads: number | undefined,
  price: number | undefined,
  amount: number | undefined,
  source: string,
  remark: string,
];

/** What a planted row must raise: on its own row, with words of its basis (document, number or place). */
export interface Breach {
  readonly row: PlanRow;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly basis: string;
}

export interface ProvincePlan {
  readonly province: string;
  readonly profile: Partial<Profile>;
  readonly rows: readonly PlanRow[];
  readonly breaches: readonly Breach[];
}

const _ = undefined;
const U = "工会经费";
const row = (
  month: string,
  activity: string,
  heads: number | undefined,
  price: number | undefined,
  amount: number | undefined,
  remark = "",
  source = U,
): PlanRow => [month, activity, heads, price, amount, source, remark];
const breach = (code: FindingCode, severity: Severity, basis: string, planted: PlanRow): Breach => ({
  row: planted,
  code,
  severity,
  basis,
});

/** Rows lawful everywhere, the traps of everyday words among them. */
const LAWFUL: readonly PlanRow[] = [
  row("2月", "元宵节猜灯谜", _, _, 2000),
  row("3月", "三八妇女节插花活动", 40, 80, 3200),
  row("3月", "春节值班职工慰问现金发放自查", _, _, _, "不得发放现金、购物卡"),
  row("4月", "工资集体协商要约行动", _, _, 500),
  row("5月", "庆五一职工趣味运动会", _, _, 6000, "参赛90人，设奖60人，一等奖200元"),
  row("5月", "运动会裁判劳务费", 4, 200, 800, "每人每天200元"),
  row("7月", "夏送清凉一线慰问", 60, 50, 3000),
  row("8月", "金秋助学", 3, 1000, 3000, "现金"),
  row("10月", "职工体检", 120, 400, 48_000, "", "行政列支"),
  row("11月", "困难职工帮扶", 5, 2000, 10_000, "慰问金"),
  row("12月", "兼职工会干部补贴", 5, 1200, 6000),
  row("全年", "会员生日慰问", 120, 300, 36_000, "指定蛋糕店蛋糕券"),
];

/** Breaches that are breaches in every province. */
const EVERYWHERE: readonly Breach[] = [
  breach("forbidden-spend", "error", "基层工会经费收支管理办法", row("1月", "宴请上级单位领导", _, _, 3000)),
  breach("forbidden-spend", "error", "基层工会经费收支管理办法", row("6月", "给全体职工发放交通补贴", 120, 100, 12_000)),
  breach("forbidden-spend", "error", "基层工会经费收支管理办法", row("8月", "组织骨干到KTV娱乐", 10, 300, 3000)),
  breach("forbidden-spend", "error", "基层工会经费收支管理办法", row("9月", "业务招待费", _, _, 5000)),
  breach("forbidden-spend", "warning", "全民健身", row("10月", "购买健身卡", 20, 500, 10_000, "商业预付卡")),
  breach("not-union-fund", "warning", "工会法", row("11月", "专职工会工作人员工资", 1, 60_000, 60_000)),
  breach("not-union-fund", "warning", "工会法", row("12月", "工会办公室水电费", _, _, 2400)),
  breach("share-over-cap", "warning", "总工办发〔2017〕32号", row("10月", "羽毛球比赛奖品", _, _, 1500, "参赛30人，获奖25人")),
  breach("over-cap", "warning", "十项措施", row("10月", "秋游三日游", 50, 150, 7500, "三天两晚")),
];

const profile = (province: string, more: Partial<Profile> = {}): Partial<Profile> => ({
  province,
  members: 120,
  funds: 100_000_000 as Fen,
  ...more,
});
const gifts = (spring: number, dragon: number, autumn: number): readonly PlanRow[] => [
  row("1月", "春节会员慰问品", 120, spring, spring * 120, "提货券"),
  row("6月", "端午节会员慰问品", 120, dragon, dragon * 120, "粽子"),
  row("9月", "中秋节会员慰问品", 120, autumn, autumn * 120, "月饼"),
];
/** The country's limit on days is the province's own where it has one. */
const withDays = (document: string): readonly Breach[] =>
  EVERYWHERE.map((one) => (one.code === "over-cap" ? { ...one, basis: document } : one));

const LN = "辽宁省总工会助力职工文旅消费十项措施";
const GZ = "贵州省总工会促消费12项措施";
const SH = "上海工会经费投入力度";

export const PROVINCE_PLANS: readonly ProvincePlan[] = [
  {
    province: "辽宁",
    profile: profile("辽宁省"),
    rows: [
      ...LAWFUL,
      ...gifts(800, 500, 700),
      row("全年", "结婚慰问", 3, 800, 2400),
      row("11月", "组织会员观看电影", 120, 60, 7200),
      row("4月", "春游", 100, 200, 20_000, "两天一晚"),
      row("10月", "乒乓球比赛纪念品", 50, 100, 5000),
    ],
    breaches: [
      ...withDays(LN),
      breach("forbidden-spend", "error", "基层工会经费收支管理办法", row("5月", "劳动节过节费", 120, 200, 24_000)),
      breach("over-cap", "warning", LN, row("6月", "新婚职工结婚慰问", 2, 1000, 2000)),
      breach("over-cap", "warning", LN, row("7月", "会员观影", 120, 400, 48_000)),
      breach("over-cap", "warning", LN, row("9月", "书法比赛奖品", _, _, 3000, "一等奖1200元")),
      breach("over-cap", "warning", LN, row("12月", "元旦联欢会纪念品", 120, 150, 18_000)),
    ],
  },
  {
    province: "贵州",
    profile: profile("贵州"),
    rows: [
      ...LAWFUL,
      ...gifts(500, 200, 200),
      row("7月", "发放工会消费券", 120, 300, 36_000),
      row("10月", "拔河比赛服装", 30, 600, 18_000),
    ],
    breaches: [
      ...withDays(GZ),
      breach("forbidden-spend", "error", "贵州省基层工会经费收支管理实施细则", row("5月", "劳动节慰问", 120, 200, 24_000, "发放现金")),
      breach("over-cap", "warning", GZ, row("7月", "工会消费券", 120, 500, 60_000)),
      breach("over-cap", "warning", GZ, row("9月", "合唱比赛服装", 40, 900, 36_000)),
      breach("over-cap", "warning", GZ, row("12月", "演讲比赛评委劳务费", 5, 500, 2500, "每半天500元")),
      breach("over-cap", "warning", GZ, row("11月", "飞镖比赛奖品", _, _, 2000, "二等奖350元")),
    ],
  },
  {
    province: "上海",
    profile: profile("沪"),
    rows: [
      ...LAWFUL,
      ...gifts(800, 500, 700),
      row("4月", "春游", 100, 300, 30_000, "一日游"),
      row("10月", "秋游", 100, 900, 90_000, "两天一晚"),
      row("3月", "公园年票", 120, 300, 36_000),
    ],
    breaches: [
      ...withDays(SH),
      breach("forbidden-spend", "error", "基层工会经费收支管理办法", row("5月", "劳动节礼金", 120, 200, 24_000, "红包")),
      breach("over-cap", "warning", SH, row("5月", "踏青一日游", 60, 350, 21_000)),
      breach("over-cap", "warning", SH, row("6月", "景区年票", 120, 400, 48_000)),
      breach("over-cap", "warning", SH, row("11月", "组织会员观看电影", 120, 350, 42_000)),
    ],
  },
  {
    province: "河南",
    profile: profile("豫"),
    rows: [...LAWFUL, ...gifts(1000, 700, 800), row("全年", "结婚慰问", 2, 500, 1000)],
    breaches: [
      ...EVERYWHERE,
      breach("forbidden-spend", "error", "豫工文〔2018〕15号", row("5月", "劳动节过节费", 120, 200, 24_000)),
      breach("over-cap", "warning", "关于调整基层工会职工集体福利支出标准的通知", row("1月", "春节会员年货", 120, 1300, 156_000)),
      breach("forbidden-spend", "warning", "豫工文〔2018〕15号", row("10月", "国庆节购物卡", 120, 300, 36_000)),
      breach("over-cap", "warning", "豫工文〔2018〕15号", row("7月", "会员住院慰问", 2, 1500, 3000)),
    ],
  },
  {
    province: "黑龙江",
    profile: profile("黑龙江"),
    rows: [...LAWFUL, ...gifts(700, 500, 600), row("全年", "生育慰问", 2, 1000, 2000)],
    breaches: [
      ...EVERYWHERE,
      breach("forbidden-spend", "error", "基层工会经费收支管理办法", row("5月", "劳动节过节费", 120, 200, 24_000)),
      breach("over-cap", "warning", "黑龙江省工会实施提振消费的十二项措施", row("1月", "春节会员年货", 120, 900, 108_000)),
      breach("over-cap", "warning", "黑龙江省工会实施提振消费的十二项措施", row("7月", "会员生育二孩慰问", 1, 1500, 1500)),
      breach("over-cap", "warning", "黑龙江省工会实施提振消费的十二项措施", row("8月", "职工生日慰问", 20, 400, 8000)),
    ],
  },
];

export const HEADER_ROWS = 2;
export function sheetOf(rows: readonly PlanRow[]): readonly (readonly CellInput[])[] {
  return [["2026年度工会工作计划及经费预算表"], ["月份", "活动内容", "人数", "标准（元）", "预算金额（元）", "经费来源", "备注"], ...rows];
}
