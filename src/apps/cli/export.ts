/** gonghui export: a copy for review (送审稿): chosen sheets as values only, in a new file of the input's kind. */
import path from "node:path";
import { type ExportChoice, exportChoices } from "../../core/jobs";
import { sameSheet } from "../../core/grid/formula";
import type { Workbook } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import { exportNoteText } from "../../core/messages/export-note-text";
import type { ExportNote } from "../../core/grid/export-note";
import { type Fen, sumFen } from "../../core/plan/money";
import type { NotDone } from "../../core/plan/not-done";
import type { Plan, SheetState } from "../../core/plan/plan";
import { readWorkbook, type SheetReading } from "../../core/reading";
import { exportValues } from "../../hosts/xlsx/export/export-values";
import { MAX_FILE_BYTES } from "../../hosts/host";
import { readingXlsx } from "../../hosts/xlsx/read/read-xlsx";
import { UsageError } from "./arguments";
import { type Command, onlyInput, outputOf } from "./command";
import { checkOutput, readInput, refuseOpenElsewhere, writeOutput } from "./files";
import { severalPlans } from "../../core/plan/refusal";
import { printNotDone, recordOf } from "./not-done-text";
import { insistOnSheet, settingsOf } from "./open";
import { ProgressBar } from "./progress";
import { publish } from "./publish";
import { printable } from "./terminal";

/** Nothing is checked: a copy that was written is exit status 0 whatever the plan holds, 1 where it is without some values. */
export const exportDraft: Command = (context) => {
  const { args, language, terminal } = context;
  if (args.publicKind !== null) return publish(context, args.publicKind);
  const input = onlyInput(args);
  const output = outputOf(args);
  const { cli: says } = language;
  const bar = new ProgressBar(terminal, says.stages);
  try {
    checkOutput(output, input, args.isForced);
    refuseOpenElsewhere(input);
    const bytes = readInput(input, MAX_FILE_BYTES);
    const workbook = bar.run(readingXlsx(bytes));
    const settings = settingsOf(workbook, args);
    const read = bar.run(readWorkbook(workbook, settings));
    insistOnSheet(read, settings);
    const choices = exportChoices(workbook, read);
    const sheets = args.sheets === null ? proposed(choices, read) : named(args.sheets, workbook, choices);
    // A macro workbook's copy holds no macro; it keeps its kind because every output does.
    const kind = path.extname(output).toLowerCase() === ".xlsm" ? "xlsm" : "xlsx";
    const exported = exportValues(bytes, { sheets, kind });
    writeOutput(output, exported.bytes, args.isForced, input);
    bar.clear();
    const missing = exported.notes.filter((note) => note.kind === "values-missing").map((note) => recordOf(valueMissing(note), language));
    const notes = exported.notes
      .filter(({ kind: about }) => about !== "values-missing")
      .map((note) => `${printable(exportNoteText(says.exportNotes, note))}\n`)
      .join("");
    if (!args.isJson) terminal.out(`${printable(says.exported(sheets))}\n${notes}${says.written(printable(output))}\n`);
    printNotDone(missing, sumOf(read), args.isJson, language, terminal);
    return missing.length > 0 ? 1 : 0;
  } catch (error) {
    bar.clear();
    if (error instanceof HostError && error.params["file"] === undefined)
      throw new HostError(error.code, { file: printable(input), ...error.params }, error);
    throw error;
  }
};

function valueMissing({ sheet, cells }: Extract<ExportNote, { readonly kind: "values-missing" }>): NotDone {
  return { what: { kind: "value", count: cells.length }, sheet, cell: cells[0]!, why: "formula-unsaved" };
}

/** What the workbook's plan comes to; null where it has none. */
function sumOf(sheets: readonly { readonly state: SheetState; readonly plan: Plan | null }[]): Fen | null {
  const plans = sheets.flatMap(({ state, plan }) => (state === "plan" && plan !== null ? [plan] : []));
  return plans.length === 0 ? null : sumFen(plans.flatMap(({ items }) => items.map(({ amount }) => amount.value.fen)));
}

/** The plan, 计划明细 and 汇总. Throws HostError "no-plan-found" where there is none of them, "several-plans" where there is no one plan. */
function proposed(choices: readonly ExportChoice[], read: readonly SheetReading[]): string[] {
  const several = severalPlans(read);
  if (several !== null) throw new HostError("several-plans", several);
  const sheets = choices.filter(({ isProposed }) => isProposed).map(({ sheet }) => sheet);
  if (sheets.length === 0) throw new HostError("no-plan-found");
  return sheets;
}

/** The sheets meant by `--sheets`, in the workbook's order. Throws UsageError, naming the sheet that is not there or not for export. */
function named(list: string, workbook: Workbook, choices: readonly ExportChoice[]): string[] {
  const known = choices.map(({ sheet }) => sheet);
  const found = new Set<string>();
  const pieces = list.split(/[,，]/);
  for (let at = 0; at < pieces.length; ) {
    const { sheet, length } = sheetAt(pieces, at, workbook);
    if (sheet === null) throw new UsageError({ code: "unknown-sheet", sheet: printable(pieces[at]!), known: known.map(printable) });
    if (!known.includes(sheet)) throw new UsageError({ code: "sheet-not-offered", sheet: printable(sheet), known: known.map(printable) });
    found.add(sheet);
    at += length;
  }
  return known.filter((sheet) => found.has(sheet));
}

/** A sheet's name may hold commas itself: the longest run of pieces that is a name counts. */
function sheetAt(
  pieces: readonly string[],
  from: number,
  { sheets }: Workbook,
): { readonly sheet: string | null; readonly length: number } {
  for (let end = pieces.length; end > from; end--) {
    const wanted = pieces.slice(from, end);
    const isNamed = (name: string): boolean =>
      sameSheet(name.trim(), wanted.join(",").trim()) || sameSheet(name.trim(), wanted.join("，").trim());
    const grid = sheets.find(({ sheet }) => sheet.trim() === wanted.join(",").trim()) ?? sheets.find(({ sheet }) => isNamed(sheet));
    if (grid) return { sheet: grid.sheet, length: end - from };
  }
  return { sheet: null, length: 0 };
}
