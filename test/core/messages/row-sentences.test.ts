/** Findings about rows, months and columns, word for word: each wording where it belongs. */
import type { FindingParams } from "../../../src/core/plan/finding";
import { rowFindings } from "../../../src/core/messages/zh-CN/findings-rows";

type Code = keyof typeof rowFindings & keyof FindingParams;
const say = <C extends Code>(code: C, params: FindingParams[C]): string =>
  (rowFindings[code].sentence as (told: FindingParams[C]) => string)(params);

const struck = { row: 6, activity: "甲", isCounted: true, remark: null };
const differs = { column: "F", heading: "小计", stated: 5, expected: 7 };
const copy = { activity: "甲", sheet: "计划", here: "1", there: "2" };
const F = "F 列“小计”写的是 5.00，";

test.each<[said: string, expected: string]>([
  [say("hidden-row", { rows: [7], hasAmounts: true }), "这一行被隐藏或筛选掉了，仍然算在计划里，金额计入合计。"],
  [say("hidden-row", { rows: [2, 4], hasAmounts: false }), "第 2、4 行被隐藏或筛选掉了，仍然算在计划里。"],
  [say("struck-row", struck), "“甲”这一行划了删除线，像是已取消，仍然算在计划里，金额计入合计。"],
  [say("struck-row", { ...struck, isCounted: false, remark: "取消" }), "“甲”这一行注明“取消”，仍然算在计划里。"],
  [say("hidden-column", { column: "F", heading: "备注" }), "“备注”一列被隐藏。"],
  [say("hidden-column", { column: "F", heading: "" }), "这一列被隐藏。"],
  [say("month-blank", { row: 9, taken: [4] }), "月份空着，暂按上一行的4月处理。"],
  [say("month-blank", { row: 9, taken: [] }), "月份空着，不知道安排在哪个月。"],
  [say("month-vague", { text: "寒假", taken: [1, 2] }), "“寒假”没有写明月份，暂按1、2月处理。"],
  [say("month-vague", { text: "不定期", taken: [] }), "“不定期”没有写明月份，暂不计入各月。"],
  [say("month-range", { text: "上半年", months: [1, 2, 3, 4, 5, 6] }), "“上半年”按1-6月处理。"],
  [say("month-range", { text: "若干月", months: [] }), "“若干月”跨多个月份。"],
  [say("missing-owner", { activity: "甲" }), "“甲”没有写责任人。"],
  [say("missing-owner", { activity: "" }), "没有写责任人。"],
  [say("duplicate-activity", { activity: "甲", firstRow: 6, differs: "none" }), "与第 6 行的活动相同，月份也相同。"],
  [say("duplicate-activity", { activity: "甲", firstRow: 6, differs: "owner" }), "与第 6 行的活动相同，月份也相同，责任人不同。"],
  [say("duplicate-activity", { activity: "甲", firstRow: 6, differs: "amount" }), "与第 6 行的活动相同，月份也相同，金额不同。"],
  [say("year-mismatch", { year: 2025, planYear: 2026, origin: "title" }), "标题写的是 2025 年，计划是 2026 年的。"],
  [say("year-mismatch", { year: 2025, planYear: 2026, origin: "signature" }), "落款写的是 2025 年，计划是 2026 年的。"],
  [say("other-organisation", { names: ["党建", "共青团"], isPaid: false }), "“党建”、“共青团”是其他组织的，没有读入。"],
  [say("other-organisation", { names: ["行政"], isPaid: true }), "“行政”不是（或不全是）工会的钱，没有计入；金额只取工会自己承担的部分。"],
  [say("figure-unread", { column: "F", heading: "", count: 2, sum: 30 } as never), "F 列有 2 个数字没有读入，合计 30.00，没有计入总数。"],
  [
    say("figure-unread", { column: "F", heading: "奖品", count: 2, sum: 30 } as never),
    "F 列“奖品”有 2 个数字没有读入，合计 30.00，没有计入总数。",
  ],
  [say("text-unread", { of: "sheet", name: "附表", text: "甲", count: 3 }), "工作表“附表”像是计划的一部分，有 3 行（如“甲”）没有读入。"],
  [say("text-unread", { of: "column", name: "备注", text: "甲", count: 3 }), "“备注”一列里有 3 格文字（如“甲”）没有作为活动读入。"],
  [say("figure-differs", { ...differs, how: "working" }), "“小计”按算式应为 7.00，写的结果是 5.00。"],
  [say("figure-differs", { ...differs, how: "rows" }), `${F}这一列各行相加是 7.00。`],
  [say("figure-differs", { ...differs, how: "running" }), `${F}累计到这一行应为 7.00。`],
  [say("figure-differs", { ...differs, how: "columns" }), `${F}同一行各列相加是 7.00。`],
  [say("figure-differs", { ...differs, how: "product" }), `${F}数量乘单价应为 7.00。`],
  [say("figure-differs", { ...differs, how: "share" }), "F 列“小计”写的是 5.00%，这一行金额占合计的 7.00%。"],
  [say("copy-differs", { ...copy, what: "amount" } as never), "“甲”的金额，这里写“1”，“计划”写“2”；按后者计。"],
  [say("copy-differs", { ...copy, what: "owner" } as never), "“甲”的责任人，这里写“1”，“计划”写“2”；按后者计。"],
  [say("copy-differs", { ...copy, what: "activity" } as never), "“甲”只在这张表里，计划中没有，未计入。"],
  [say("copy-differs", { ...copy, what: "activity", activity: "" } as never), "这一行没有写活动名称。"],
  [say("setting-unread", { item: "override", text: "甲" } as never), "“标准覆盖”里的“甲”未能识别，没有采用。"],
  [say("setting-unread", { item: "members", text: "甲" } as never), "工会参数中的“会员人数”写的是“甲”，未能识别，没有采用。"],
])("%s", (said, expected) => expect(said).toBe(expected));
