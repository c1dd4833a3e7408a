/** 工作计划表 of a new year and 工会参数 beside it as they are drawn: heads, first and last rows, what is offered to choose from. */
import { finish } from "../../../src/core/grid/steps";
import { EMPTY_WORKBOOK, newPlanJob } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import { EMPTY_PROFILE } from "../../../src/core/plan/settings";
import { draftOf } from "../drafted";
import { drawn, framed } from "../drawn";

const { edits } = finish(
  newPlanJob(
    EMPTY_WORKBOOK,
    { year: 2027, profile: { ...EMPTY_PROFILE, unitName: "青禾中学" }, isWithoutAmounts: true },
    LANGUAGES["zh-CN"],
  ),
);

test("工作计划表", () => {
  const draft = draftOf(edits, "plan");
  const lines = drawn(draft);
  const count = lines.length - 6;
  expect([...lines.slice(0, 6), ...lines.slice(-3)]).toEqual([
    "1: A:H 青禾中学工会2027年度工作计划表·title",
    "2: A:E 编制单位：青禾中学·plain | F:H 单位：元·right",
    "3: A 序号·head | B 月份·head | C 活动（项目）名称·head | D 责任人·head | E 支出科目·head | F 经费来源·head | G 预算金额（元）·head | H 备注·head",
    "4: A 1·center | B 1月·center | C 制定工会年度工作计划·text | D 工会主席·center | E ·text | F ·center | G ·amount | H 无需经费·text",
    "5: A 2·center | B 1月·center | C 编制工会经费年度预算·text | D 财务委员·center | E ·text | F ·center | G ·amount | H 无需经费·text",
    "6: A 3·center | B 1月·center | C 召开职工代表大会·text | D 民主管理委员·center | E ·text | F 行政列支·center | G ·amount | H 建议增列，待审定·text",
    `${count + 4}: A:F 合计·strong | G =0·strongAmount | H ·text`,
    `${count + 5}: A:H 责任人暂按职务填写，请改为具体人员；金额为空的项目由本单位测算后填写。·plain`,
    `${count + 6}: A:B 制表：·plain | C 财务负责人：·plain | D:E 经审会主任：·plain | F:H 工会主席：·plain`,
  ]);
  expect(framed(draft)).toEqual([
    `landscape A1:H${count + 6}, rows 3 to 3 on each page, 3 rows in sight`,
    `list B4:B${count + 3}: 1月、2月、3月、4月、5月、6月、7月、8月、9月、10月、11月、12月、全年, or other words`,
    `list D4:D${count + 3}: 工会主席、组织委员、宣传委员、文体委员、生活福利委员、女职工委员、民主管理委员、劳动保护委员、财务委员、经审委员, or other words`,
    `list E4:E${count + 3}: =工会参数!$G$3:$G$31, or other words`,
  ]);
});

test("工会参数: a line for each, three blocks with four free lines, the subjects beside them", () => {
  const draft = draftOf(edits, "settings");
  const lines = drawn(draft);
  expect([...lines.slice(0, 5), ...lines.slice(19, 25), ...lines.slice(-6)].map((line) => line.replace(/ \| G .*/, ""))).toEqual([
    "1: A:E 工会参数·title",
    "2: A 项目·head | B 内容·head | C 说明·head",
    "3: A 年度·text | B 2027·input | C 计划年度，如2026；不填则取计划表标题中的年度·text",
    "4: A 单位名称·text | B 青禾中学·input | C 用于各表标题和编制单位·text",
    "5: A 单位类别·text | B ·input | C 学校、机关、事业单位、企业、乡镇街道、医院·text",
    "20: A 实际支出以哪个为准·text | B ·input | C 计划表或台账；不填则计划表有实际支出的按计划表·text",
    "21: G 会议支出·aside",
    "22: A 标准覆盖·heading | B:E 本单位标准与收录的标准不同时，在下面逐行填写；不填则按收录的标准检查。·note",
    "23: A 项目·head | B 金额·head | C 单位·head | D 依据·head | E 设定人·head",
    "24: A ·input | B ·input | C ·input | D ·input | E ·input",
    "25: A ·input | B ·input | C ·input | D ·input | E ·input",
    "36: A 指标·heading | B:E 本年目标，如 参保率 80%、例会次数 12；不填的取计划表中写明的目标，都没有的不比较。·note",
    "37: A 指标名称·head | B 目标·head",
    "38: A ·input | B ·input",
    "39: A ·input | B ·input",
    "40: A ·input | B ·input",
    "41: A ·input | B ·input",
  ]);
  expect(lines.filter((line) => /G .*·aside$/.test(line))).toHaveLength(29);
  expect(framed(draft)).toEqual([
    "portrait A1:E41, 2 rows in sight",
    "list B5: 学校、机关、事业单位、企业、乡镇街道、医院, or other words",
  ]);
});

test("待审定记录: every row put in, where it stands and what its remark says", () => {
  const draft = draftOf(edits, "approval");
  expect(framed(draft)).toEqual(["portrait without a footer, hidden"]);
  expect(drawn(draft).slice(0, 2)).toEqual([
    "1: A 哪些行待审定，记在本表；请勿修改，删去后以备注中的“待审定”为准。·plain",
    "2: A =召开职工代表大会·plain | B 召开职工代表大会·plain | C row·plain | D 建议增列，待审定·plain",
  ]);
  expect(draft.cells.find(({ content }) => content.formula)?.content.formula).toBe("工作计划表!C6");
});
