/** unitOf and isSameUnit: whose plan a title says it is. */
import { isSameUnit, unitOf } from "../../../src/core/reading/plan-unit";
import type { Layout } from "../../../src/core/plan/plan";

const layout = { headerRows: [3], firstRow: 4 } as unknown as Layout;
const unit = (title: string): string | null => unitOf({ title, notes: [], layout });

test.each([
  ["阳光公司工会2026年工作计划表", "阳光公司"],
  ["2026年度阳光食品有限公司工会工作计划", "阳光食品有限公司"],
  ["阳光中学2026年工会工作计划", "阳光中学"],
  ["市第一中学工会女职工委员会2026年工作计划", "市第一中学"],
  ["市第一中学女职工委员会2026年活动安排", "市第一中学"],
  ["市第一中学经费审查委员会2026年工作计划", "市第一中学"],
  ["市第一中学工会语文组工会小组2026年活动计划", "市第一中学"],
  ["市第一中学语文组分会2026年活动计划", "市第一中学"],
  ["人民医院内科工会2026年活动计划", "人民医院"],
  ["江城市总工会2026年工作要点", "江城市总工会"],
  ["江城市財政局工會2026年工作計劃", "江城市财政局"],
  ["附件2：清水镇工会2026年工作计划表", "清水镇"],
  ["星河科技工会2026年工作计划", "星河科技"],
  ["市一中2026年工会活动安排", "市一中"],
])("%s is the plan of %s", (title, expected) => {
  expect(unit(title)).toBe(expected);
});

test.each([
  "2026年工会工作计划表",
  "2026年度工会活动经费预算表",
  "财务部2026年工会活动计划",
  "一车间工会2026年工作计划",
  "第一分会2026年活动计划",
  "一分公司分会2026年活动计划",
  "检修分会工会小组2026年活动计划",
  "女职工委员会2026年工作计划",
  "经审委员会2026年工作计划",
  "公司工会2026年工作计划",
  "我校工会2026年工作计划",
  "2026年3月工会活动安排",
  "2026年走进社区慰问活动计划",
  "2026年文体类工会活动计划",
  "上半年工会工作安排",
  "送清凉进工厂活动计划",
  "困难职工帮扶2026年计划",
  "机关工会2026年工作计划",
  "关于2026年工会工作的安排",
  "乡村振兴专项活动计划",
  "组织职工看中医活动计划",
])("%s names no unit", (title) => {
  expect(unit(title)).toBeNull();
});

test("a line that names the unit counts where the title names none", () => {
  const line = (text: string): string | null =>
    unitOf({ title: "2026年工会工作计划表", notes: [{ value: text, text, cell: { sheet: "a", row: 2, column: 1 } }], layout });
  expect(line("填报单位：阳光公司工会")).toBe("阳光公司");
  expect(line("编制单位：财务部")).toBeNull();
  expect(line("单位：元")).toBeNull();
});

test.each([
  ["第一中学", "市一中", true],
  ["阳光公司", "阳光食品有限公司", true],
  ["江城第一中学", "江城第二中学", false],
  ["一分公司", "十一分公司", false],
  ["阳光公司", "阳光公司食品分公司", false],
  ["阳光集团", "月光集团", false],
  ["第一中学", "第一小学", false],
])("%s and %s", (one, other, isSame) => {
  expect(isSameUnit(one, other)).toBe(isSame);
});
