/** The law of insertion over one file: after `run`, and after blank rows in any sheet, the plan's sum and all saved values are what they were. */
import { Definitions } from "../../src/core/grid/definitions";
import type { InsertRows, SheetEdit } from "../../src/core/grid/edit";
import { Evaluator } from "../../src/core/grid/evaluate";
import { reachOf } from "../../src/core/grid/expression";
import { type CellValue, sheetNamed, type Workbook } from "../../src/core/grid/grid";
import { HostError } from "../../src/core/grid/host-error";
import { sameValue } from "../../src/core/grid/refresh";
import { RowMap, rowMapsOf } from "../../src/core/grid/shift";
import { finish } from "../../src/core/grid/steps";
import { runJob } from "../../src/core/jobs";
import { LANGUAGES } from "../../src/core/messages";
import { readSettings } from "../../src/core/reading/settings";
import { review } from "../../src/core/review/review";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../src/hosts/xlsx/xlsx-file";
import { injectedPlan } from "./injected-plan";

export interface Outcome {
  /** What does not hold, each in a line. */
  readonly broken: readonly string[];
  /** Why the law could not be tried; null where it was. */
  readonly skipped: string | null;
  readonly isInjected: boolean;
  /** Rows that `run` put into the plan. */
  readonly added: number;
  /** Formulas whose saved values were compared. */
  readonly formulas: number;
  /** Those that showed another value because the file's own was out of date. */
  readonly renewed: number;
}

/** Blank rows are tried in so many sheets of a file. */
const MOST_SHEETS = 3;

export function insertionLaw(original: Uint8Array): Outcome {
  const count = { broken: [] as string[], isInjected: false, added: 0, formulas: 0, renewed: 0 };
  const skipped = (code: string): Outcome => ({ ...count, skipped: code });
  let bytes = original;
  let workbook: Workbook;
  try {
    workbook = readXlsx(bytes);
    if (review(workbook, readSettings(workbook)).refused !== null) {
      const plan = injectedPlan(workbook);
      if (plan === null) return skipped("structure-locked");
      const file = XlsxFile.open(bytes);
      file.apply([plan]);
      bytes = file.save();
      workbook = readXlsx(bytes);
      count.isInjected = true;
    }
  } catch (error) {
    if (error instanceof HostError) return skipped(error.code);
    throw error;
  }
  const before = review(workbook, readSettings(workbook));
  if (before.refused !== null) return skipped(before.refused);
  const compare = new Comparison(workbook, count);

  const apply = (edits: readonly SheetEdit[], what: string): Workbook | null => {
    const file = XlsxFile.open(bytes);
    try {
      file.apply(edits);
    } catch (error) {
      // An obstacle in the sheet is said, and nothing is written.
      if (error instanceof HostError) return null;
      throw error;
    }
    const after = readXlsx(file.save());
    const sum = review(after, readSettings(after)).sum;
    if (sum !== before.sum) count.broken.push(`${what}: the plan's sum ${before.sum} became ${sum}`);
    return after;
  };

  const done = finish(runJob(workbook, readSettings(workbook), (all) => all.filter((one) => one.isRecommended), LANGUAGES["zh-CN"]));
  const ran = apply(done.edits, "run");
  if (ran) {
    compare.lost(ran, done.edits, "run");
    count.added = done.filling.inserted.length;
  }
  for (const grid of workbook.sheets.filter(({ lastRow }) => lastRow > 0).slice(0, MOST_SHEETS)) {
    const blank: InsertRows = {
      kind: "insert-rows",
      sheet: grid.sheet,
      before: Math.max(2, Math.ceil(grid.lastRow / 2)),
      expect: [],
      like: null,
      rows: [{ cells: [] }],
    };
    const what = `a blank row in ${grid.sheet}`;
    const after = apply([blank], what);
    if (after) compare.changed(after, [blank], what);
  }
  return { ...count, skipped: null };
}

interface Count {
  readonly broken: string[];
  formulas: number;
  renewed: number;
}

/** Functions that count places or blanks: a blank row may change what they show. */
const SEES_ROWS = /\b(?:ROWS?|COUNTBLANK|CELL|ADDRESS|FORMULATEXT)\(/i;

class Comparison {
  private readonly fresh: Evaluator;

  constructor(
    private readonly before: Workbook,
    private readonly count: Count,
  ) {
    this.fresh = new Evaluator(before);
  }

  /** No saved value is lost; and where nothing of the edited sheets is reached, none is another. */
  lost(after: Workbook, edits: readonly SheetEdit[], what: string): void {
    const sheets = this.reached(new Set(edits.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : [edit.draft.name]))));
    this.each(after, edits, (sheet, place, old, now) => {
      const isLost = now === null || (!sheets.has(sheet.toLowerCase()) && !sameValue(now, old));
      if (isLost) this.count.broken.push(`${what}: ${sheet} ${place} ${JSON.stringify(old)} became ${JSON.stringify(now)}`);
    });
  }

  /** No saved value is another, unless the old one was out of date. */
  changed(after: Workbook, edits: readonly SheetEdit[], what: string): void {
    this.each(after, edits, (sheet, place, old, now, formula, row, column) => {
      if (sameValue(now, old) || SEES_ROWS.test(formula)) return;
      const result = this.fresh.evaluate(formula, { sheet, row, column });
      if ("value" in result && sameValue(result.value, now)) this.count.renewed++;
      else this.count.broken.push(`${what}: ${sheet} ${place} =${formula} ${JSON.stringify(old)} became ${JSON.stringify(now)}`);
    });
  }

  private each(
    after: Workbook,
    edits: readonly SheetEdit[],
    visit: (sheet: string, place: string, old: CellValue, now: CellValue, formula: string, row: number, column: number) => void,
  ): void {
    const maps = rowMapsOf(
      edits.flatMap((edit) => (edit.kind === "insert-rows" ? [{ sheet: edit.sheet, before: edit.before, count: edit.rows.length }] : [])),
    );
    for (const grid of this.before.sheets) {
      const now = sheetNamed(after, grid.sheet);
      if (!now) this.count.broken.push(`${grid.sheet} is gone`);
      const map = maps.get(grid.sheet) ?? new RowMap([]);
      for (const row of now ? grid.usedRows() : [])
        grid.row(row).forEach((cell, column) => {
          if (cell?.formula === undefined || cell.value === null) return;
          this.count.formulas++;
          visit(grid.sheet, `${row},${column}`, cell.value, now!.at(map.row(row)!, column).value, cell.formula, row, column);
        });
    }
  }

  /** The sheets, and all whose formulas may lead to one of them, in small letters. */
  private reached(edited: ReadonlySet<string>): ReadonlySet<string> {
    const reached = new Set([...edited].map((sheet) => sheet.toLowerCase()));
    const definitions = Definitions.of(this.before);
    const leads = this.before.sheets.map((grid) => {
      const to = new Set<string>();
      for (const row of grid.usedRows())
        grid.row(row).forEach((cell, column) => {
          if (cell?.formula === undefined) return;
          for (const { sheets } of reachOf(cell.formula, definitions.scopeAt({ sheet: grid.sheet, row, column })).references) {
            if (sheets?.last) for (const other of this.before.sheets) to.add(other.sheet.toLowerCase());
            else if (sheets) to.add(sheets.first.toLowerCase());
          }
        });
      return { sheet: grid.sheet.toLowerCase(), to };
    });
    for (let size = -1; size !== reached.size; ) {
      size = reached.size;
      for (const { sheet, to } of leads) if ([...to].some((other) => reached.has(other))) reached.add(sheet);
    }
    return reached;
  }
}
