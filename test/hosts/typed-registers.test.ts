/** Sixty entries typed into registers through a host, then summarised twice: every typed cell stands where it was typed, and is counted. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { SetCell } from "../../src/core/grid/edit";
import { BLANK, sheetNamed, type Workbook } from "../../src/core/grid/grid";
import { REGISTER_HEAD_ROW } from "../../src/core/grid/marks";
import { finish } from "../../src/core/grid/steps";
import { registersJob, summarising } from "../../src/core/jobs";
import { LANGUAGES } from "../../src/core/messages";
import { readSettings } from "../../src/core/reading/settings";
import { registerNamed } from "../../src/core/registers";
import { review } from "../../src/core/review/review";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import type { Host } from "../../src/hosts/host";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { Simulator } from "../excel-simulator/simulator";

const SCHOOL = path.resolve(__dirname, "../../assets/samples/school-2026.xlsx");
const language = LANGUAGES["zh-CN"];
const KINDS = ["spending", "condolence"];
const EACH = 30;

let uninstall: (() => void) | null = null;
afterEach(() => {
  uninstall?.();
  uninstall = null;
});

const HOSTS: Readonly<Record<string, () => Host>> = {
  memory: () => new MemoryHost(readXlsx(readFileSync(SCHOOL))),
  Excel: () => {
    uninstall = Simulator.open(readFileSync(SCHOOL)).install();
    return new ExcelHost();
  },
};

/** Every cell below the headings of a sheet, by its place. */
function typedIn(workbook: Workbook, sheet: string): ReadonlyMap<string, unknown> {
  const grid = sheetNamed(workbook, sheet)!;
  const cells = grid
    .usedRows()
    .filter((row) => row > REGISTER_HEAD_ROW)
    .flatMap((row) => grid.row(row).map((cell, column) => [`${row}|${column}`, cell?.value ?? null] as const));
  return new Map(cells.filter(([, value]) => value !== null));
}

test.each(Object.keys(HOSTS))(
  "%s",
  async (name) => {
    const host = HOSTS[name]!();
    const first = await host.read();
    const wanted = KINDS.map((id) => registerNamed(id)!);
    const { edits, made } = finish(registersJob(first, review(first, readSettings(first)), wanted, language));
    await host.apply(edits);
    const typed = wanted.flatMap((register, at) =>
      Array.from({ length: EACH }, (_, index) =>
        register.columns.map(({ kind }, column): SetCell => {
          const value =
            kind === "date" ? 46030 + index : kind === "money" ? 10 + index : kind === "count" ? index : `${at}-${index}-${column}`;
          return {
            kind: "set-cell",
            sheet: made[at]!,
            row: REGISTER_HEAD_ROW + 1 + index,
            column: column + 1,
            content: { value },
            expect: BLANK,
          };
        }),
      ).flat(),
    );
    const blank = await host.read();
    await host.apply(typed.map((edit) => ({ ...edit, expect: sheetNamed(blank, edit.sheet)!.at(edit.row, edit.column) })));
    const before = await host.read();
    const standing = made.map((sheet) => typedIn(before, sheet));
    expect(standing.map(({ size }) => size)).toEqual(wanted.map(({ columns }) => EACH * columns.length));

    for (let times = 0; times < 2; times++) {
      const now = await host.read();
      await host.apply(finish(summarising(now, review(now, readSettings(now)), language)).edits);
      const after = await host.read();
      expect(made.map((sheet) => typedIn(after, sheet))).toEqual(standing);
      const { registers } = review(after, readSettings(after));
      expect(registers.map(({ register, entries, sum }) => [register.id, entries.length, sum])).toEqual([
        // 10 + 11 + … + 39 yuan.
        ["spending", EACH, 73_500],
        ["condolence", EACH, 73_500],
      ]);
    }
  },
  20_000,
);
