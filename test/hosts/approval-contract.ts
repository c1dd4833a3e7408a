/** What awaits approval, in every host: the record outlives what people do to the table, and what it says counts before the words in the row. */
import { awaitingApproval } from "../../src/core/filling/approval";
import type { SheetEdit } from "../../src/core/grid/edit";
import { type Cell, sheetNamed, type Workbook } from "../../src/core/grid/grid";
import { neighboursOf } from "../../src/core/grid/neighbours";
import { finish } from "../../src/core/grid/steps";
import { fillJob } from "../../src/core/jobs";
import { LANGUAGES } from "../../src/core/messages";
import { readSettings } from "../../src/core/reading/settings";
import { review } from "../../src/core/review/review";
import type { Host } from "../../src/hosts/host";
import { plainWorkbook, workbookOf } from "../build-workbook";
import { setting } from "./fixtures";

const PLAN = "计划";
const RECORD = "待审定记录";
const [FIRST, ACTIVITY, AMOUNT, REMARK] = [3, 2, 4, 5];

function plan(): Workbook {
  return workbookOf({
    [PLAN]: [
      ["2026年工会工作计划"],
      ["月份", "活动内容", "责任人", "预算（元）", "备注"],
      ["1月", "春节慰问", "张三", 6000, null],
      ["3月", "三八节活动", "李四", 4500, "已定"],
      ["9月", "中秋慰问", "张三", 7200, null],
      ["合计", null, null, { formula: "SUM(D3:D5)", value: 17700 }, null],
    ],
  });
}

export function approvalContract(name: string, open: (workbook: Workbook) => Promise<Host>): void {
  /** Names of the rows that await approval, as the host's workbook is read now. */
  const awaiting = async (host: Host) => {
    const workbook = await host.read();
    return awaitingApproval(workbook, review(workbook, readSettings(workbook)));
  };
  const named = async (host: Host): Promise<readonly string[]> => (await awaiting(host)).map(({ activity }) => activity);

  /** The plan with two rows put in by the fill of ours. */
  async function filled(): Promise<{ readonly host: Host; readonly names: readonly string[]; readonly inverse: readonly SheetEdit[] }> {
    const host = await open(plan());
    const workbook = await host.read();
    const done = finish(fillJob(workbook, readSettings(workbook), (all) => all.slice(0, 2), LANGUAGES["zh-CN"]));
    const { inverse } = await host.apply(done.edits);
    return { host, names: done.filling.inserted.map(({ suggestion }) => suggestion.activity), inverse };
  }

  /** What a person types over a cell. */
  async function types(host: Host, row: number, column: number, value: Cell["value"]): Promise<void> {
    await host.apply([setting(await host.read(), PLAN, row, column, { value })]);
  }

  /** The words of the row, with or without the record. */
  async function withoutWords(host: Host): Promise<void> {
    for (const { row } of await awaiting(host)) await types(host, row, REMARK, "分两批");
  }

  describe(`what awaits approval: ${name}`, () => {
    it("is on a hidden sheet of ours, and filling is taken back with it", async () => {
      const { host, names, inverse } = await filled();
      expect((await host.listSheets()).at(-1)).toMatchObject({ name: RECORD, mark: "approval", visibility: "hidden" });
      expect(await named(host)).toEqual(names);
      await host.apply(inverse);
      expect(plainWorkbook(await host.read())).toEqual(plainWorkbook(plan()));
    });

    it("outlives a remark that is written anew, and an activity that is", async () => {
      const { host, names } = await filled();
      await withoutWords(host);
      expect(await named(host)).toEqual(names);
      const [one] = await awaiting(host);
      await types(host, one!.row, ACTIVITY, "改了名的活动");
      expect(await named(host)).toEqual(["改了名的活动", ...names.slice(1)]);
    });

    it("goes along when rows are put in above, and when rows are filled in again", async () => {
      const { host, names } = await filled();
      await withoutWords(host);
      const workbook = await host.read();
      const grid = sheetNamed(workbook, PLAN)!;
      const rows = [
        {
          cells: [
            { column: 1, content: { value: "1月" } },
            { column: ACTIVITY, content: { value: "新年健步走" } },
            { column: AMOUNT, content: { value: 100 } },
          ],
        },
      ];
      await host.apply([{ kind: "insert-rows", sheet: PLAN, before: FIRST, rows, like: FIRST, expect: neighboursOf(grid, FIRST, rows) }]);
      expect(await named(host)).toEqual(names);
      const now = await host.read();
      const more = finish(fillJob(now, readSettings(now), (all) => all.slice(0, 1), LANGUAGES["zh-CN"]));
      await host.apply(more.edits);
      expect([...(await named(host))].sort()).toEqual([...names, more.filling.inserted[0]!.suggestion.activity].sort());
    });

    it("finds its rows again where the table was sorted", async () => {
      const { host, names } = await filled();
      await withoutWords(host);
      const grid = sheetNamed(await host.read(), PLAN)!;
      const total = grid.lastRow;
      const sorted = Array.from({ length: total - FIRST }, (_row, index) => total - 1 - index);
      const edits = sorted.flatMap((from, index) =>
        [1, ACTIVITY, 3, AMOUNT, REMARK].map((column): SheetEdit => {
          const [was, now] = [grid.at(FIRST + index, column), grid.at(from, column)];
          return { kind: "set-cell", sheet: PLAN, row: FIRST + index, column, content: { value: now.value }, expect: { value: was.value } };
        }),
      );
      await host.apply(edits);
      const rows = await awaiting(host);
      expect(rows.map(({ activity }) => activity)).toEqual([...names].reverse());
      const after = sheetNamed(await host.read(), PLAN)!;
      expect(rows.map(({ row }) => after.at(row, ACTIVITY).value)).toEqual([...names].reverse());
    });

    it("does not outlive its row", async () => {
      const { host, names } = await filled();
      await withoutWords(host);
      const [one] = await awaiting(host);
      const grid = sheetNamed(await host.read(), PLAN)!;
      const cells = grid.row(one!.row).flatMap((cell, column) => (cell ? [{ column, content: { value: cell.value } }] : []));
      await host.apply([{ kind: "delete-rows", sheet: PLAN, row: one!.row, count: 1, expect: [{ cells }] }]);
      expect(await named(host)).toEqual(names.slice(1));
    });

    it("is told by the words in the rows where the record is gone", async () => {
      const { host, names } = await filled();
      await host.apply([{ kind: "remove-sheet", sheet: RECORD, mark: "approval" }]);
      expect(await named(host)).toEqual(names);
      await withoutWords(host);
      expect(await named(host)).toEqual([]);
    });

    it("is settled row by row, words and record together, and that is taken back", async () => {
      const { host, names } = await filled();
      const [one, other] = await awaiting(host);
      await types(host, other!.row, REMARK, "分两批");
      const before = plainWorkbook(await host.read());
      const first = await host.apply(one!.edits);
      const grid = sheetNamed(await host.read(), PLAN)!;
      expect([grid.at(one!.row, REMARK).value, await named(host)]).toEqual([null, names.slice(1)]);
      const second = await host.apply((await awaiting(host)).flatMap(({ edits }) => edits));
      expect([(await host.read([PLAN])).sheets[0]!.at(other!.row, REMARK).value, await named(host)]).toEqual(["分两批", []]);
      await host.apply(second.inverse);
      await host.apply(first.inverse);
      expect(plainWorkbook(await host.read())).toEqual(before);
    });
  });
}
