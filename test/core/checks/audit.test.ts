/** Rows at which an auditor stops, each with what is said of it and on what it rests; and rows that sound alike and are left in peace. */
import type { Finding } from "../../../src/core/plan/finding";
import { EMPTY_PROFILE, EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { LANGUAGES } from "../../../src/core/messages";
import { review } from "../../../src/core/review/review";
import { type CellInput, workbookOf } from "../../build-workbook";

function reviewed(province: string, rows: readonly (readonly CellInput[])[]): readonly Finding[] {
  const workbook = workbookOf({ 计划: [["2026年度工会工作计划"], ["月份", "活动内容", "预算金额（元）", "备注"], ...rows] });
  return review(workbook, { ...EMPTY_SETTINGS, profile: { ...EMPTY_PROFILE, province, members: 100 } }).findings;
}

const { sheets } = LANGUAGES["zh-CN"];
const basisOf = ({ basis }: Finding): string => (basis === null ? "" : sheets.findings.basisText(basis));

const MEAL = "财会〔2021〕7号";
const WELFARE = "财企〔2009〕242号";
const HEAT = "安监总安健〔2012〕89号";
const UNION = "总工办发〔2017〕32号";
const GOODS = "第八条（四）";
const NOTICE = "全民健身";
const PARTY = "党费使用的规定";

type Row = readonly [province: string, activity: string, remark: string, yuan: number, code: string, severity: string, basis: string];

const ROWS: readonly Row[] = [
  ...["年底工会聚餐", "部门年会会餐", "元宵赏灯聚餐", "委员撮一顿", "职工下午茶", "员工火锅聚会餐费"].map(
    (name): Row => ["浙江", name, "", 3000, "forbidden-spend", "warning", MEAL],
  ),
  ["湖北", "买茶叶招待上级督查", "", 800, "forbidden-spend", "error", UNION],
  ["湖北", "迎检茶点水果费", "", 800, "forbidden-spend", "warning", UNION],
  ...["员工通勤大巴费", "租大巴接送员工上下班", "食堂伙食补助", "就餐补贴", "冬季采暖补贴", "独生子女奖励费", "职工商业医疗保险"].map(
    (name): Row => ["四川", name, "", 6000, "not-union-fund", "warning", WELFARE],
  ),
  ["重庆", "发放高温津贴", "", 6000, "not-union-fund", "warning", HEAT],
  ["重庆", "工伤医疗费", "", 6000, "not-union-fund", "warning", "社会保险法"],
  ["重庆", "车间工作服", "", 6000, "not-union-fund", "warning", "审计实务"],
  ...["七一党员大会费用", "支部主题党日经费", "党建经费", "看望困难党员", "老党员慰问品", "党员主题日活动", "支部组织生活会"].map(
    (name): Row => ["湖南", name, "", 2000, "not-union-fund", "warning", PARTY],
  ),
  ["江西", "组织外出考察", "", 9000, "forbidden-spend", "info", NOTICE],
  ["广东", "给班组长发红包", "", 2000, "forbidden-spend", "warning", UNION],
  ["甘肃", "年会抽奖平板电脑", "", 2000, "forbidden-spend", "warning", MEAL],
  ["山西", "优秀班组长海南旅游", "", 9000, "forbidden-spend", "warning", NOTICE],
  ["辽宁", "春游（越南）", "", 9000, "forbidden-spend", "warning", NOTICE],
  ["吉林", "温泉一日休闲", "", 9000, "forbidden-spend", "warning", UNION],
  ["河北", "赞助街道庙会", "", 5000, "forbidden-spend", "warning", UNION],
  ["北京", "草莓采摘", "", 5000, "forbidden-spend", "warning", "问答22"],
  // By province: a warning where its own rule gives the retired to the employer.
  ["贵州", "退休职工慰问品", "", 5000, "not-union-fund", "warning", "贵州省基层工会经费收支管理实施细则"],
  ["安徽", "慰问退休教师", "", 5000, "not-union-fund", "warning", "皖工发〔2025〕18号"],
  ["河南", "慰问退休教师", "", 5000, "not-union-fund", "info", WELFARE],
  ["河南", "儿童节礼品", "", 5000, "forbidden-spend", "info", GOODS],
  ["河南", "护士节礼包", "", 5000, "forbidden-spend", "info", GOODS],
  // Cards and cash rest on the place's own ban, and on the country's word that gifts are goods.
  ["江苏", "端午慰问（超市购物卡）", "", 5000, "forbidden-spend", "warning", "若干措施（江苏）"],
  ["天津", "中秋购物卡", "", 5000, "forbidden-spend", "warning", "第十五条第（一）项"],
  ["西藏", "国庆慰问购物卡", "", 5000, "forbidden-spend", "warning", GOODS],
  ["山东", "中秋慰问金发现金", "", 5000, "forbidden-spend", "error", "鲁会办〔2018〕70号"],
  ["西藏", "中秋慰问金发现金", "", 5000, "forbidden-spend", "error", GOODS],
  ["河南", "结婚慰问金", "1人", 400, "forbidden-spend", "info", "豫工文〔2018〕15号"],
  ["内蒙古", "生育慰问金", "1人", 400, "forbidden-spend", "info", "内工发〔2018〕6号"],
  ["河南", "会员生日蛋糕", "每人450元", 45_000, "over-cap", "warning", "豫工文〔2018〕15号"],
  ["河南", "退休纪念品", "1人", 1800, "over-cap", "warning", "豫工文〔2018〕15号"],
  ["山东", "讲课费", "2学时", 3000, "over-cap", "info", "财行〔2016〕540号"],
  ["浙江", "职工疗休养", "10人", 30_000, "not-union-fund", "info", WELFARE],
  ["浙江", "职工体检", "", 30_000, "not-union-fund", "info", WELFARE],
  ["山东", "评选优秀工会干部奖金", "", 2000, "needs-approval", "info", ""],
];

test.each(ROWS)("%s: %s %s (%i): %s %s, %s", (province, activity, remark, yuan, code, severity, basis) => {
  const found = reviewed(province, [["6月", activity, yuan, remark]]).filter((one) => one.code === code);
  expect(found.map((one) => [one.severity, basisOf(one).includes(basis) ? basis : basisOf(one)])).toEqual([[severity, basis]]);
});

test.each([
  ["天津", 90, []],
  ["天津", 110, ["可提高到 1,200.00 元"]],
  ["辽宁", 2600, [""]],
])("a limit that its rule lets be raised on approval says so: %s, %i 元 for each of 100", (province, each, says) => {
  const found = reviewed(province, [["1月", "春节慰问品", each * 1000, ""]]).filter(({ code }) => code === "over-cap");
  const sentences = found.map(({ params }) => (LANGUAGES["zh-CN"].findings["over-cap"].sentence as (given: unknown) => string)(params));
  expect(sentences).toEqual(says.map((part) => expect.stringContaining(part) as string));
  expect(sentences.some((one) => one.includes("报批同意"))).toBe(province === "天津" && each > 100);
});

test("what the employer owes is never called a bonus", () => {
  for (const [province, activity, , yuan, code] of ROWS)
    if (code === "not-union-fund")
      expect([activity, reviewed(province, [["6月", activity, yuan, ""]]).filter((one) => one.code === "forbidden-spend")]).toEqual([
        activity,
        [],
      ]);
});

test.each([
  ["山东", "会员生日蛋糕", "每人400元", "据2018年的标准（2021年4月仍见执行，此后未见更新），"],
  ["贵州", "退休职工慰问品", "", "据2018年的规定（此后未见更新），"],
  ["江苏", "中秋购物卡", "", "据2025年的规定（仅有一处转载），"],
])("the doubt opens the sentence: %s %s", (province, activity, remark, opening) => {
  const sentences = reviewed(province, [["6月", activity, 40_000, remark]])
    .filter(({ code }) => ["over-cap", "forbidden-spend", "not-union-fund"].includes(code))
    .map(({ code, params }) => (LANGUAGES["zh-CN"].findings[code].sentence as (given: unknown) => string)(params));
  expect(sentences.some((sentence) => sentence.startsWith(opening))).toBe(true);
});

test.each(["海南", "云南", "西藏", "宁夏", "吉林"])("%s: that nothing is on record is said once", (province) => {
  const found = reviewed(province, [
    ["1月", "春节慰问品", 30_000, ""],
    ["6月", "会员生日蛋糕", 30_000, ""],
  ]).filter(({ code }) => code === "cap-not-recorded");
  expect(found).toMatchObject([{ params: { isBlank: true, province } }]);
});

/** What sounds like it and is none: each held by several groups. */
const GROUPS = ["职工", "会员", "女职工", "青年职工", "车间班组"];
const INNOCENT = [
  "庆五一聚会（无餐费）",
  "食堂技能赛",
  "与党员干部联欢",
  "趣味运动会工作餐",
  "羽毛球赛误餐补助",
  "培训班用餐",
  "厨艺大赛食材",
  "班车安全驾驶竞赛",
  "高温一线慰问清凉饮料",
  "互助保障参保",
  "红包封手工制作",
  "窗花福字剪纸",
  "疗休养线路推介会",
  "法律援助进企业",
  "困难家庭助学",
  "书屋图书购置",
  "健步走",
  "心理健康讲座",
  "端午包粽子",
  "红歌合唱比赛",
  "党建带工建知识竞赛",
  "庆七一歌咏比赛",
  "工伤预防宣传",
  "安全帽使用知识竞赛",
  "意外伤害急救培训",
  "植树活动",
  "迎新年联欢会",
  "中秋猜灯谜",
  "飞盘友谊赛",
  "观影",
  "茶艺讲座",
  "接待日咨询活动",
  "读书分享会",
  "生日蛋糕券",
  "合唱比赛服装",
  "劳动竞赛奖励",
  "创新工作室建设",
  "母婴室用品",
  "篮球赛裁判费",
  "服务月活动",
];

test.each(["辽宁", "安徽", "山东", "云南", "贵州", "河南"])("%s: 200 rows that sound alike raise no warning of rules", (province) => {
  const rows = INNOCENT.flatMap((name) => GROUPS.map((group) => ["6月", `${group}${name}`, 500, ""] as const));
  expect(rows).toHaveLength(200);
  const codes = ["forbidden-spend", "not-union-fund", "over-cap", "share-over-cap"];
  const found = reviewed(province, rows).filter(({ code, severity }) => codes.includes(code) && severity !== "info");
  expect(found.map(({ code, at }) => `${code} ${rows[Number(at!.cell!.replace(/\D/g, "")) - 3]![1]}`)).toEqual([]);
});
