/** turnedFile: last year's bytes as the new year's, the way pane and page make them: what is taken is made, and nothing is made of a proposal that is gone. */
import { turnedFile } from "../../src/apps/turned-file";
import { finish } from "../../src/core/grid/steps";
import { rollPlanJob } from "../../src/core/jobs/roll";
import { readSettings } from "../../src/core/reading/settings";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { workbookOf } from "../build-workbook";
import { workbookBytes } from "../hosts/xlsx/workbook-bytes";

const FILE = workbookBytes(
  workbookOf({
    工作计划: [
      ["育才学校工会2026年工作计划"],
      ["月份", "活动", "责任人", "预算（元）", "备注"],
      ["3月", "元宵节猜灯谜", "张伟", 1000, null],
      ["5月", "第三届职工运动会", "张伟", 8000, null],
    ],
  }),
);
const workbook = readXlsx(FILE);
const settings = readSettings(workbook);
const wish = { year: 2027, amounts: "keep" } as const;
const open = finish(rollPlanJob(workbook, settings, wish)).changes.filter(({ confirm }) => confirm);

function activities(bytes: Uint8Array): readonly unknown[] {
  const grid = readXlsx(bytes).sheets[0]!;
  return [3, 4].map((row) => `${String(grid.at(row, 1).value)} ${String(grid.at(row, 2).value)}`);
}

test("a proposal is made only when it is taken; the bytes given stay as they are", async () => {
  const before = FILE.slice();
  expect(open.map(({ from, to }) => [from, to])).toEqual([["第三届职工运动会", "第四届职工运动会"]]);
  const left = await turnedFile(FILE, { settings, wish, taken: [] }, "zh-CN");
  expect([activities(left.bytes), left.open]).toEqual([["2月 元宵节猜灯谜", "5月 第三届职工运动会"], 1]);
  const taken = await turnedFile(FILE, { settings, wish, taken: open.map(({ id }) => id) }, "zh-CN");
  expect([activities(taken.bytes), taken.open]).toEqual([["2月 元宵节猜灯谜", "5月 第四届职工运动会"], 0]);
  expect(taken.made).toBe(left.made + 1);
  expect(FILE).toEqual(before);
});

test("a proposal that is there no more, and last year's own year, are refused", async () => {
  await expect(turnedFile(FILE, { settings, wish, taken: ["B9#renumber"] }, "zh-CN")).rejects.toMatchObject({ code: "changed-underneath" });
  await expect(turnedFile(FILE, { settings, wish: { ...wish, year: 2026 }, taken: [] }, "zh-CN")).rejects.toMatchObject({
    code: "same-year",
  });
});
