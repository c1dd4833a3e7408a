/** Targets that the plan itself carries out in rows, without a register: 例会 应开/实开, 教代会, 审计, 公开 …, each quoted with its cell. */
import { a1 } from "../../../src/core/grid/area";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { type CellInput, workbookOf } from "../../build-workbook";

type Said = readonly [
  id: string,
  target: number | null,
  text: string | null,
  cell: string | null,
  done: number | null,
  from: string | null,
];

function indicators(sheets: Record<string, readonly (readonly CellInput[])[]>): readonly Said[] {
  return review(workbookOf(sheets), EMPTY_SETTINGS).indicators!.map(({ id, target, targetText, targetCell, done, from }) => [
    id,
    target,
    targetText,
    targetCell === null ? null : a1(targetCell.row, targetCell.column),
    done,
    from,
  ]);
}

const HEAD: readonly (readonly CellInput[])[] = [["2026年度工会工作计划"], ["月份", "活动内容", "预算金额（元）", "备注", "完成情况"]];

test("what the plan asks for in words stands beside what its 完成情况 says", () => {
  const rows: readonly (readonly CellInput[])[] = [
    ["1-12月", "工会委员会例会", null, "每月召开一次例会", "已召开9次"],
    ["3月、9月", "召开教职工代表大会", null, "每年召开教代会2次", "已完成"],
    ["12月", "工会经费审计", 500, "全年审计1-2次", "未开展"],
    ["6月", "女职工代表培训", 800, "女职工代表达到50%", "已完成"],
    ["10月", "职工运动会", 3000, "", "已完成"],
  ];
  expect(indicators({ 计划: [...HEAD, ...rows] })).toEqual([
    ["regular-meetings", 12, "每月召开一次例会", "D3", 9, "计划!E"],
    ["congresses", 2, "每年召开教代会2次", "D4", 2, "计划!E"],
    ["audits", 1, "全年审计1-2次", "D5", 0, "计划!E"],
    ["women-delegates", 0.5, "女职工代表达到50%", "D6", null, null],
  ]);
});

test("rows that name their months ask for as much, as far as anything is known to be done; without 完成情况 only words ask", () => {
  const rows: readonly (readonly CellInput[])[] = [
    ["3月、6月、9月、12月", "召开片组联席会议", null, "", "完成2次"],
    ["5月", "工会经费收支公开", null, "", ""],
  ];
  expect(indicators({ 计划: [...HEAD, ...rows] })).toEqual([["joint-meetings", 4, "召开片组联席会议", "B3", 2, "计划!E"]]);
  const plain: readonly (readonly CellInput[])[] = [
    ["2026年度工会工作计划"],
    ["月份", "活动内容", "预算金额（元）", "备注"],
    ["1-12月", "工会委员会例会", null, ""],
    ["6月", "财务公开", null, "财务公开每半年一次"],
  ];
  expect(indicators({ 计划: plain })).toEqual([["accounts-published", 2, "财务公开每半年一次", "D4", null, null]]);
});

test("a register of meetings tells better than the rows", () => {
  const rows: readonly (readonly CellInput[])[] = [["1-12月", "工会委员会例会", null, "每月召开一次例会", "已召开9次"]];
  const kept: readonly (readonly CellInput[])[] = [
    ["会议记录台账"],
    ["会议日期", "会议类型", "议题", "应到人数", "实到人数"],
    ["2026-1-8", "例会", "年度计划", 7, 7],
    ["2026-2-8", "例会", "预算", 7, 6],
    ["2026-3-8", "教代会", "报告", 60, 58],
  ];
  const said = indicators({ 计划: [...HEAD, ...rows], 会议记录: kept });
  expect(said.find(([id]) => id === "regular-meetings")).toEqual(["regular-meetings", 12, "每月召开一次例会", "D3", 2, "会议记录!B"]);
  expect(said.find(([id]) => id === "congresses")?.[4]).toBe(1);
});

test.each(["教代会提案落实2项", "审计整改3条", "体检两年1次", "2025年体检情况汇总", "加强例会纪律", "职工代表大会2026年召开"])(
  "%s asks for no count",
  (remark) => {
    expect(indicators({ 计划: [...HEAD, ["3月", "职工读书活动", 500, remark, ""]] })).toEqual([]);
  },
);
