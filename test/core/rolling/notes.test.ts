/** 转换说明: every change as a line, what was done and what is left to be said yes to. */
import type { SheetDraft } from "../../../src/core/grid/edit";
import { workbookOf } from "../../build-workbook";
import { drawn } from "../drawn";
import { turned } from "./turned";

test("each change with its place, what stood there and stands there now, and why", () => {
  const rows = [
    ["某工会2026年工作计划"],
    ["序号", "时间", "活动内容", "负责人", "预算金额（元）", "备注"],
    [1, "3月3日", "元宵灯会", "甲", 100],
    [2, "3月6日(周五)", "趣味赛", "乙", 200],
    [3, "5月", "第三届职工运动会", "丙", 300],
    [4, "6月", "换届选举", "丁", 0],
  ];
  const { workbook } = turned(workbookOf({ 计划: rows }), 2027);
  const notes = workbook.sheets.find(({ sheet }) => sheet === "转换说明")!;
  const cells = notes
    .usedRows()
    .flatMap((row) =>
      notes.row(row).flatMap((cell, column) => (cell === undefined ? [] : [{ row, column, content: { value: cell.value }, style: "" }])),
    );
  expect(drawn({ cells, merges: notes.merges } as unknown as SheetDraft)).toEqual([
    "1: A:H 转为2027年度的改动说明·",
    "2: A:H 已改动4处；待确认2处（表中未改，已在备注或本表注明）。原文件没有改动。·",
    "3: A 序号· | B 工作表· | C 原位置· | D 类型· | E 原内容· | F 新内容· | G 原因· | H 状态·",
    "4: A 1· | B 计划· | C A1· | D 年度· | E 某工会2026年工作计划· | F 某工会2027年工作计划· | G 2026年 → 2027年· | H 已改·",
    "5: A 2· | B 计划· | C B3· | D 时间· | E 3月3日· | F 2月20日· | G 元宵节 2026-03-03 → 2027-02-20· | H 已改·",
    "6: A 3· | B 计划· | C B4· | D 时间· | E 3月6日(周五)· | F 3月5日(周五)· | G 原日期按星期选定：2026-03-06 → 2027-03-05，请确认· | H 待确认·",
    "7: A 4· | B 计划· | C C5· | D 届次· | E 第三届职工运动会· | F 第四届职工运动会· | G 按每年一次顺延，请确认· | H 待确认·",
    "8: A 5· | B 计划· | C C6· | D 一次性· | E 换届选举· | F 换届选举· | G 不是每年都有的工作，请核对是否保留· | H 已注明·",
    "9: A 6· | B 计划· | C E3· | D 经费· | E 预算金额(元)· | F 预算金额(元)· | G 沿用上年金额作草稿，待审定· | H 已注明·",
  ]);
});
