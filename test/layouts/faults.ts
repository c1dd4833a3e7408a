/** FAULTS: the mistakes that are planted into a clean list, each with the findings that must tell of it, and where. */
import { parseArea } from "../../src/core/grid/area";
import type { Chance } from "./chance";
import type { Design } from "./design";
import { at as ref, type CellDraft, type SheetDraft, span } from "./draft";
import type { Role } from "./headings";
import type { DrawnList } from "./list-table";
import { saysYear } from "./more-sheets";
import { serialOf } from "./month-forms";
import { type Fault, sumYuan, type TruthRow } from "./truth";

/** The list a fault is planted into; `rows` may be changed. */
export interface Site {
  readonly sheet: SheetDraft;
  readonly list: DrawnList;
  readonly design: Design;
  readonly total: string;
  readonly chance: Chance;
  readonly rows: TruthRow[];
}

export interface FaultKind {
  readonly name: string;
  /** Traits that the list has to have. */
  readonly needs?: string;
  /** Null where this list has no place for it. */
  plant(site: Site): Omit<Fault, "kind" | "sheet"> | null;
}

interface Place {
  /** Index into rows. */
  readonly at: number;
  readonly row: number;
}

function anyRow({ list, rows, chance }: Site): Place {
  const at = chance.int(1, rows.length - 2);
  return { at, row: list.itemRows[at]! };
}

const cellOf = ({ list }: Site, row: number, role: Role): string => ref(row, list.columnOf(role)!);

function put({ sheet, list }: Site, row: number, role: Role, content: CellDraft | string | number | null): void {
  const column = list.columnOf(role)!;
  if (content === null) sheet.cells.get(row)!.delete(column);
  else sheet.put(row, column, content);
}

function change(site: Site, { at }: Place, fields: Partial<TruthRow>): void {
  site.rows[at] = { ...site.rows[at]!, ...fields };
}

/** Sets the total to the sum of what its column now holds as numbers; a formula stays. */
function retotal(site: Site, formula?: string): void {
  const { sheet, list, total } = site;
  const { top, left } = parseArea(total)!;
  const known = sheet.at(top, left)!;
  const amount = list.columnOf("amount")!;
  const numbers = list.itemRows.map((row) => sheet.at(row, amount)?.value).filter((value): value is number => typeof value === "number");
  const value = Math.round(numbers.reduce((sum, one) => sum + one, 0) * 1e6) / 1e6;
  sheet.put(top, left, { ...known, value, ...(formula === undefined ? {} : { formula }) });
}

function typeTotal({ sheet, total }: Site, change: (value: number) => number): void {
  const { top, left } = parseArea(total)!;
  const { value, formula: _formula, ...rest } = sheet.at(top, left)!;
  sheet.put(top, left, { ...rest, value: Math.round(change(Number(value)) * 1e6) / 1e6 });
}

/** A school year runs over two: neither year is another one. */
const isSchoolYear = ({ sheet }: Site): boolean =>
  [...sheet.cells.values()].some((line) => [...line.values()].some(({ value }) => String(value).includes("学年")));

const wholeRange = ({ list }: Site): string => span(list.columnOf("amount")!, list.firstRow, list.lastRow);

/** A fault of one amount cell. */
function ofAmount(
  name: string,
  codes: readonly string[],
  write: (chance: Chance) => CellDraft | string | number,
  yuan: number | null,
): FaultKind {
  return {
    name,
    plant(site) {
      const place = anyRow(site);
      const content = write(site.chance);
      put(site, place.row, "amount", typeof content === "number" ? content / site.design.factor : content);
      change(site, place, { amountYuan: yuan });
      retotal(site);
      return { codes, cells: [cellOf(site, place.row, "amount")] };
    },
  };
}

/** A fault of the total's own cell. */
function ofTotal(name: string, codes: readonly string[], spoil: (site: Site) => void): FaultKind {
  return {
    name,
    plant(site) {
      spoil(site);
      return { codes, cells: [site.total] };
    },
  };
}

export const FAULTS: readonly FaultKind[] = [
  ofTotal("total-wrong", ["total-mismatch"], (site) =>
    typeTotal(site, (value) => value + site.chance.pick([1, -1]) * (site.design.factor === 1 ? site.chance.pick([100, 900, 2700]) : 0.1)),
  ),
  ofTotal("total-leaves-out-last", ["total-mismatch"], (site) => {
    const { list, sheet } = site;
    const amount = list.columnOf("amount")!;
    const last = Number(sheet.at(list.itemRows[list.itemRows.length - 1]!, amount)!.value);
    retotal(site, `SUM(${span(amount, list.firstRow, list.lastRow - 1)})`);
    const { top, left } = parseArea(site.total)!;
    const cell = sheet.at(top, left)!;
    sheet.put(top, left, { ...cell, value: Math.round((Number(cell.value) - last) * 1e6) / 1e6 });
  }),
  ofTotal("total-plus", ["total-tampered", "total-mismatch"], (site) => {
    retotal(site, `SUM(${wholeRange(site)})+500`);
    const { top, left } = parseArea(site.total)!;
    const cell = site.sheet.at(top, left)!;
    site.sheet.put(top, left, { ...cell, value: Number(cell.value) + 500 });
  }),
  ofTotal("total-stale", ["total-stale", "total-mismatch"], (site) => {
    retotal(site, `SUM(${wholeRange(site)})`);
    const { top, left } = parseArea(site.total)!;
    const cell = site.sheet.at(top, left)!;
    site.sheet.put(top, left, { ...cell, value: Number(cell.value) + (site.design.factor === 1 ? 350 : 0.5) });
  }),
  {
    name: "text-left-out-of-sum",
    plant(site) {
      const place = anyRow(site);
      const yuan = site.rows[place.at]!.amountYuan!;
      if (site.design.factor !== 1) return null;
      put(site, place.row, "amount", site.chance.pick([`${yuan}元`, String(yuan), `${yuan.toLocaleString("en-US")}.00`]));
      retotal(site, `SUM(${wholeRange(site)})`);
      return { codes: ["total-mismatch"], cells: [site.total] };
    },
  },
  {
    name: "subtotal-wrong",
    needs: "subtotal:quarter",
    plant(site) {
      const row = site.list.subtotalRows[0];
      if (row === undefined || site.list.subtotalRows.length < 2) return null;
      const { value, formula: _formula, ...rest } = site.sheet.at(row, site.list.columnOf("amount")!)!;
      site.sheet.put(row, site.list.columnOf("amount")!, { ...rest, value: Number(value) + (site.design.factor === 1 ? 800 : 0.2) });
      typeTotal(site, (same) => same);
      return { codes: ["subtotal-mismatch"], cells: [cellOf(site, row, "amount")] };
    },
  },
  {
    name: "heads-times-price",
    needs: "amount:product-typed",
    plant(site) {
      const place = anyRow(site);
      const wrong = site.rows[place.at]!.amountYuan! + site.chance.pick([500, 1000, -300]);
      if (wrong <= 0) return null;
      put(site, place.row, "amount", wrong / site.design.factor);
      change(site, place, { amountYuan: wrong });
      retotal(site);
      return { codes: ["row-arithmetic"], cells: [cellOf(site, place.row, "amount")] };
    },
  },
  {
    name: "month-13",
    plant(site) {
      const place = anyRow(site);
      put(site, place.row, "month", site.chance.pick(["13月", "14月份", "15月"]));
      change(site, place, { months: [], monthsAlso: [] });
      return { codes: ["month-invalid"], cells: [cellOf(site, place.row, "month")] };
    },
  },
  {
    name: "month-of-another-year",
    needs: "month:year-month",
    plant(site) {
      if (isSchoolYear(site)) return null;
      const place = anyRow(site);
      const [month] = site.rows[place.at]!.months;
      put(site, place.row, "month", `${site.design.scene.year - 2}年${month}月`);
      return { codes: ["month-other-year"], cells: [cellOf(site, place.row, "month")] };
    },
  },
  {
    name: "month-typed-as-date",
    plant(site) {
      const place = anyRow(site);
      const month = site.rows[place.at]!.months[0]!;
      if (site.design.monthForm !== "plain" || month > 10) return null;
      put(site, place.row, "month", { value: serialOf(site.design.scene.year, month, month + 1), format: 'm"月"d"日"' });
      change(site, place, { months: [month], monthsAlso: [[month, month + 1]] });
      return { codes: ["month-as-date"], cells: [cellOf(site, place.row, "month")] };
    },
  },
  ofAmount(
    "amount-words",
    ["amount-unparsable", "amount-placeholder"],
    (chance) => chance.pick(["据实列支", "见方案", "按实际报销", "另行申请"]),
    null,
  ),
  ofAmount("amount-numbered-words", ["amount-unparsable", "amount-placeholder"], () => "1、按时完成；2、写好总结", null),
  ofAmount("amount-misplaced-comma", ["amount-unparsable"], () => "3,00", null),
  ofAmount("amount-range", ["amount-range"], (chance) => chance.pick(["1000-2000元", "2000～3000元", "500至800元"]), null),
  ofAmount("amount-placeholder", ["amount-placeholder"], (chance) => chance.pick(["待定", "待核定", "20xx元"]), null),
  ofAmount("amount-negative", ["amount-negative"], () => -800, -800),
  ofAmount("amount-error", ["amount-error"], () => ({ value: { error: "#REF!" }, formula: "#REF!*2" }), null),
  ofAmount("formula-without-value", ["formula-no-value", "missing-amount"], () => ({ value: null, formula: "VLOOKUP(1,Z:Z,1,0)" }), null),
  {
    name: "missing-amount",
    plant(site) {
      const place = anyRow(site);
      put(site, place.row, "amount", null);
      change(site, place, { amountYuan: null });
      retotal(site);
      return { codes: ["missing-amount"], cells: [cellOf(site, place.row, "amount")] };
    },
  },
  {
    name: "missing-owner",
    plant(site) {
      const place = anyRow(site);
      put(site, place.row, "owner", null);
      change(site, place, { owner: null });
      return { codes: ["missing-owner"], cells: [cellOf(site, place.row, "owner")] };
    },
  },
  {
    name: "owner-placeholder",
    plant(site) {
      const place = anyRow(site);
      const text = site.chance.pick(["待定", "××", "×××"]);
      put(site, place.row, "owner", text);
      change(site, place, { owner: text });
      return { codes: ["owner-placeholder"], cells: [cellOf(site, place.row, "owner")] };
    },
  },
  {
    name: "missing-activity",
    plant(site) {
      const place = anyRow(site);
      put(site, place.row, "activity", null);
      change(site, place, { activity: "" });
      return { codes: ["missing-activity"], cells: [cellOf(site, place.row, "activity")] };
    },
  },
  {
    name: "duplicate-row",
    plant(site) {
      const place = anyRow(site);
      const before = { at: place.at - 1, row: site.list.itemRows[place.at - 1]! };
      for (const role of ["activity", "owner", "amount", "month"] as const) {
        const cell = site.sheet.at(before.row, site.list.columnOf(role)!);
        if (cell === undefined) return null;
        put(site, place.row, role, cell);
      }
      const { months, monthsAlso, activity, owner, amountYuan } = site.rows[before.at]!;
      change(site, place, { months, monthsAlso: monthsAlso ?? [], activity, owner, amountYuan });
      retotal(site);
      return { codes: ["duplicate-activity"], cells: [cellOf(site, place.row, "activity")] };
    },
  },
  {
    name: "row-below-total",
    plant(site) {
      const { sheet, list, design } = site;
      const row = parseArea(site.total)!.top + 1;
      if (sheet.cells.has(row)) return null;
      const content: Partial<Record<Role, CellDraft | string | number>> = {
        seq: list.rows.length + 1,
        month: "12月",
        activity: "年末清点资料",
        owner: site.rows[0]!.owner!,
        amount: 600 / design.factor,
      };
      for (const [role, value] of Object.entries(content)) if (list.columnOf(role as Role) !== null) put(site, row, role as Role, value);
      site.rows.push({ sheet: sheet.name, row, months: [12], activity: "年末清点资料", owner: site.rows[0]!.owner, amountYuan: 600 });
      return {
        codes: ["row-below-total", "total-mismatch"],
        cells: [...design.columns.map((role) => cellOf(site, row, role)), site.total],
      };
    },
  },
  {
    name: "note-of-another-sum",
    plant(site) {
      const row = site.sheet.lastRow + 2;
      site.sheet.put(row, 1, `注：本计划共需经费${sumYuan(site.rows.map(({ amountYuan }) => amountYuan)) + 3000}元，由工会经费列支。`);
      return { codes: ["stated-elsewhere"], cells: [ref(row, 1)] };
    },
  },
  {
    name: "signature-of-another-year",
    plant(site) {
      // Another year than which one, where the sheet names none?
      if (isSchoolYear(site) || !saysYear(site.sheet, site.design.scene.year)) return null;
      const row = site.sheet.lastRow + 2;
      site.sheet.put(row, 1, `制表人：${site.design.scene.people[0]}　　填报日期：${site.design.scene.year + 1}年3月5日`);
      return { codes: ["year-mismatch"], cells: null };
    },
  },
  {
    name: "yuan-in-a-column-of-wan",
    needs: "unit:wan-heading",
    plant(site) {
      const place = anyRow(site);
      put(site, place.row, "amount", 4500);
      change(site, place, { amountYuan: 45_000_000 });
      retotal(site);
      return { codes: ["amount-suspect-unit"], cells: [cellOf(site, place.row, "amount")] };
    },
  },
  {
    name: "note-of-other-heads-and-price",
    plant(site) {
      if (site.list.columnOf("remark") === null || site.design.factor !== 1) return null;
      const place = anyRow(site);
      put(site, place.row, "remark", site.chance.pick(["每人50元，64人", "52人×60元", "60元/人，共45人"]));
      put(site, place.row, "amount", 9100);
      change(site, place, { amountYuan: 9100 });
      retotal(site);
      return { codes: ["note-differs"], cells: [cellOf(site, place.row, "amount")] };
    },
  },
];
