/** The 12 plans with their expected readings: year, layout, rows, roles, totals, all from real files. */
import type { ColumnRole } from "../../../src/core/terms/column-role";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { columnNumber, a1 } from "../../../src/core/grid/area";
import { finish } from "../../../src/core/grid/steps";
import { yuan } from "../../../src/core/plan/money";
import { monthNumbers } from "../../../src/core/plan/months";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import type { Plan } from "../../../src/core/plan/plan";
import { readWorkbook } from "../../../src/core/reading";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";

interface Expected {
  readonly file: string;
  readonly sheet: string;
  readonly otherSheets: readonly (string | { readonly name: string })[];
  readonly year: number;
  readonly yearAlsoAcceptable?: readonly (number | null)[];
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly unitFactor: number;
  readonly rows: readonly {
    readonly row: number;
    readonly months: readonly number[];
    readonly monthsAlsoAcceptable?: readonly (readonly number[])[];
    readonly activity: string | null;
    readonly owner: string | null;
    readonly amountYuan: number | null;
  }[];
  readonly nonDataRows: readonly { readonly row: number; readonly role: string }[];
  readonly totals: {
    readonly sumYuan: number;
    readonly stated: readonly {
      readonly cell: string;
      readonly scope: string;
      readonly rows: readonly number[];
      readonly statedYuan: number;
    }[];
  };
}

const FOLDER = path.resolve(__dirname, "../../sheets");
const FILES = readdirSync(FOLDER).filter((name) => /^P\d+.*\.expected\.json$/.test(name));

function planOf(expected: Expected): { plan: Plan; states: Record<string, string> } {
  const workbook = readXlsx(new Uint8Array(readFileSync(path.join(FOLDER, expected.file))));
  const readings = finish(readWorkbook(workbook, EMPTY_SETTINGS));
  const reading = readings.find((one) => one.sheet === expected.sheet && one.state === "plan");
  if (!reading?.plan)
    throw new Error(
      `${expected.sheet} is not read as the plan: ${JSON.stringify(readings.map(({ sheet, state, why }) => [sheet, state, why]))}`,
    );
  return { plan: reading.plan, states: Object.fromEntries(readings.map(({ sheet, state }) => [sheet, state])) };
}

it("has the twelve plans to read", () => expect(FILES).toHaveLength(12));

describe.each(FILES)("%s", (file) => {
  const expected = JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")) as Expected;
  const { plan, states } = planOf(expected);

  it("finds the sheet, and no plan beside it", () => {
    expect(
      Object.entries(states)
        .filter(([, state]) => state === "plan")
        .map(([sheet]) => sheet),
    ).toEqual([expected.sheet]);
    for (const other of expected.otherSheets) expect(Object.keys(states)).toContain(typeof other === "string" ? other : other.name);
  });

  it("finds the year, header, columns and unit", () => {
    expect([expected.year, ...(expected.yearAlsoAcceptable ?? [])]).toContain(plan.year);
    expect(plan.layout.headerRows).toEqual(expected.headerRows);
    const wanted = Object.fromEntries(Object.entries(expected.columns).map(([role, name]) => [role, columnNumber(name)]));
    expect(plan.layout.columns).toMatchObject(wanted);
    expect(plan.layout.unitFactor).toBe(expected.unitFactor);
    expect(plan.layout.confidence).toBeGreaterThan(0.7);
  });

  it("reads every row, with its months, activity, owner and amount", () => {
    const norm = (text: string | null): string | null => text?.replace(/\s/g, "") || null;
    const acceptable = new Map(
      expected.rows.map((row) => [
        row.row,
        [row.months, ...(row.monthsAlsoAcceptable ?? [])].map((months) => [...months].sort((a, b) => a - b).join()),
      ]),
    );
    const found = plan.items.map((item) => {
      const months = [...monthNumbers(item.months.value.months)].sort((a, b) => a - b).join();
      return {
        row: item.row,
        months: acceptable.get(item.row)?.includes(months) ? acceptable.get(item.row)![0] : months,
        activity: norm(item.activity.value),
        owner: norm(item.owner.value),
        amount: item.amount.value.fen === null ? null : yuan(item.amount.value.fen),
      };
    });
    expect(found).toEqual(
      expected.rows.map((row) => ({
        row: row.row,
        months: acceptable.get(row.row)![0],
        activity: norm(row.activity),
        owner: norm(row.owner),
        amount: row.amountYuan,
      })),
    );
  });

  it("tells the other rows apart", () => expect(plan.others).toEqual(expected.nonDataRows.map(({ row, role }) => ({ row, role }))));

  it("finds the stated totals, with the rows they cover", () => {
    const found = plan.stated.map((stated) => ({
      cell: a1(stated.cell.row, stated.cell.column),
      role: stated.role,
      rows: stated.rows,
      yuan: stated.amount.fen === null ? null : yuan(stated.amount.fen),
    }));
    expect(found).toEqual(
      expected.totals.stated.map(({ cell, scope, rows, statedYuan }) => ({
        cell,
        role: scope === "grand" ? "total" : "subtotal",
        rows,
        yuan: statedYuan,
      })),
    );
  });
});
