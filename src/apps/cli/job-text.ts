/** What a job did, as text for a person: every row it added, what it found, the totals, and where the result lies. */
import type { JobResult, MadeSheets, NewPlan } from "../../core/jobs";
import type { Language } from "../../core/messages";
import { WARN_AT } from "../../core/official";
import { moneyText } from "./money-text";
import { findingsText, money, recognitionText, totalsText } from "./review-text";
import { colorsFor, printable, table, type Terminal } from "./terminal";

/** run: everything. `warnAt`: the rate from which a line is 接近预算. */
export function runReport(result: JobResult, output: string, warnAt: number, language: Language, terminal: Terminal): string {
  return [
    recognitionText(result.before, language),
    addedText(result, language, terminal),
    `${result.filling.inserted.length > 0 ? `${language.cli.placesInOutput}\n` : ""}${findingsText(result.review, language, terminal)}${totalsText(result.review, language, terminal)}${moneyText(result.review, warnAt, language)}`,
    `${sheetsMade(result, language)}${written(output, language)}${language.cli.nextStep}${language.cli.nextOpen}\n`,
  ].join("\n");
}

/** fill: what was added. */
export function fillReport(result: JobResult, output: string, language: Language, terminal: Terminal): string {
  return [recognitionText(result.before, language), addedText(result, language, terminal), written(output, language)].join("\n");
}

/** summarize: the totals. */
export function summaryReport(result: JobResult, output: string, warnAt: number, language: Language, terminal: Terminal): string {
  return [
    `${recognitionText(result.review, language)}${totalsText(result.review, language, terminal)}${moneyText(result.review, warnAt, language)}`,
    `${sheetsMade(result, language)}${written(output, language)}`,
  ].join("\n");
}

/** new: how much it made. `proposal`: what could be spent, as text. */
export function newReport(result: NewPlan, year: number, proposal: string, output: string, language: Language, terminal: Terminal): string {
  const items = result.review.sheets.reduce((count, { state, plan }) => count + (state === "plan" && plan ? plan.items.length : 0), 0);
  return [
    `${language.cli.made({ year, items })}\n`,
    `${proposal}${totalsText(result.review, language, terminal)}${moneyText(result.review, WARN_AT, language)}`,
    `${sheetsMade(result, language)}${written(output, language)}${language.cli.nextStep}${language.cli.nextSettle}\n`,
  ].join("\n");
}

/** Every row that was added, with its reason. */
function addedText({ filling, suggestions }: JobResult, language: Language, terminal: Terminal): string {
  const { cli: says, sheets } = language;
  const colors = colorsFor(terminal);
  const isOneSheet = new Set(filling.inserted.map(({ sheet }) => sheet)).size <= 1;
  let text = "";
  if (filling.inserted.length === 0) text += `${says.addedNone}\n`;
  else {
    const columns = [
      { heading: says.columns.row },
      { heading: says.columns.month },
      { heading: says.columns.activity, isFlexible: true },
      { heading: says.columns.amount, align: "right" as const },
      { heading: says.columns.reason, isFlexible: true },
    ];
    const rows = filling.inserted.map(({ suggestion, sheet, row }) => [
      isOneSheet ? String(row) : `${sheet}!${row}`,
      says.monthName(suggestion.month),
      suggestion.activity,
      suggestion.amount === null ? "" : money(suggestion.amount),
      sheets.filling.because(suggestion.reason),
    ]);
    text += `${colors.bold(says.added(filling.inserted.length))}\n${table(columns, rows, { width: terminal.width, colors })}`;
  }
  const left = suggestions.length - filling.inserted.length - filling.notDone.filter(({ what }) => what.kind === "row").length;
  return left > 0 ? `${text}${says.notTaken(left)}\n` : text;
}

/** The sheets that were made, and what lost its place in them. */
function sheetsMade({ edits, orphaned }: MadeSheets, { cli: says }: Language): string {
  const names = edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.draft.name] : []));
  const lines = [...(names.length === 0 ? [] : [says.sheetsMade(names)]), ...orphaned.map(says.orphaned)];
  return lines.map((line) => `${printable(line)}\n`).join("");
}

function written(output: string, { cli: says }: Language): string {
  return `${says.written(output)}\n`;
}
