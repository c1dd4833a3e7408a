/** Figures that nobody can mean, wherever a figure may stand: no sentence and no sheet of ours shows what is none. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { LANGUAGE_NAMES } from "../../../src/core/messages";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import type { CellInput, RowsInput } from "../../build-workbook";
import { workbookOf } from "../../build-workbook";
import { workbookBytes } from "../../hosts/xlsx/workbook-bytes";
import { gonghui } from "./gonghui";

const HEADER = ["月份", "活动内容", "责任人", "人数", "单价", "数量", "预算", "实际支出", "上年", "备注"];
const ACTIVITIES = ["春节慰问困难职工", "春季疗休养", "职工体检", "生日慰问", "职工运动会奖品"];
const ABSURD: readonly CellInput[] = [
  1e12,
  1e13,
  1e15,
  1e22,
  1e154,
  1e200,
  1.7e308,
  -1e300,
  5e-324,
  1e-7,
  "9".repeat(29),
  "1e300",
  "1e12万元",
];
const NO_FIGURE = /undefined|NaN|Infinity|∞|\[object|1e\+/;

/** Each figure in each column in turn, all in one row, and in sentences. */
function rowsOf(figure: CellInput): RowsInput {
  const row = (at: number, cells: Readonly<Record<number, CellInput>>): readonly CellInput[] =>
    HEADER.map((_, column) => cells[column] ?? [`${at + 1}月`, ACTIVITIES[at]!, "甲", 10, 20, null, 200, 100, 200, null][column]!);
  return [
    ["2026年工会工作计划"],
    HEADER,
    ...ACTIVITIES.map((_, at) => row(at, { [3 + at]: figure })),
    row(0, { 3: figure, 4: figure, 5: figure }),
    row(1, { 3: figure, 4: figure, 5: figure, 6: figure, 7: figure, 8: figure }),
    row(2, { 6: `${String(figure)}人×${String(figure)}元`, 9: `每人${String(figure)}元，共${String(figure)}人` }),
    ["合计", null, null, null, null, null, figure],
  ];
}

const settings = (figure: CellInput): RowsInput => [
  ["工会参数"],
  ...["会员人数", "职工人数", "全年工资总额", "留成比例", "会费收入", "拨缴经费收入", "可用资金"].map((label) => [label, figure]),
  ["标准覆盖"],
  ["项目", "金额", "单位", "依据", "设定人"],
  ["生日慰问", figure, "元/人/年", "本单位", "甲"],
  ["春游秋游", figure, "元/人/次", "本单位", "甲"],
];

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-absurd-"))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

it.each(ABSURD)("%p", async (figure) => {
  const file = path.join(folder, "a.xlsx");
  fs.writeFileSync(file, workbookBytes(workbookOf({ 工作计划: rowsOf(figure), 工会参数: settings(figure) })));
  const written: string[] = [];
  for (const language of LANGUAGE_NAMES) {
    const checked = await gonghui("check", file, "--lang", language, "--place", "广东", "--sector", "学校");
    written.push(checked.out, checked.err);
  }
  const json = await gonghui("check", file, "--json", "--members", "120", "--funds", "60000");
  expect(JSON.parse(json.out)).toMatchObject({ refused: null });
  const messages = (JSON.parse(json.out) as { findings: readonly { message: string }[] }).findings.map(({ message }) => message);
  const output = path.join(folder, "b.xlsx");
  const done = await gonghui("run", file, "-o", output);
  expect(done.status).toBeLessThan(2);
  const ours = readXlsx(fs.readFileSync(output)).sheets.filter(({ mark }) => mark !== null);
  expect(ours.length).toBeGreaterThan(2);
  const texts = ours.flatMap((grid) => grid.usedRows().flatMap((row) => grid.row(row).map((cell) => cell?.value)));
  // What the user wrote may be quoted as it stands.
  const own = String(figure);
  const shown = [...written, ...messages, done.out, done.err, ...texts.filter((text) => typeof text === "string")];
  expect(shown.flatMap((text) => text.split("\n")).filter((line) => NO_FIGURE.test(line.replaceAll(own, "")))).toEqual([]);
});
