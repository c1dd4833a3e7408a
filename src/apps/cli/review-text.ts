/** A review as text for a person: what was recognised, what was found, what was not checked, what to do next. */
import { columnName } from "../../core/grid/area";
import { type Language, messageOf } from "../../core/messages";
import { figure } from "../../core/messages/figures";
import { type Finding, findingsByCode, SEVERITIES, type Severity } from "../../core/plan/finding";
import { type Fen, yuan } from "../../core/plan/money";
import { hasRole, type Plan, UNSURE } from "../../core/plan/plan";
import { inPlaceOrder } from "../../core/plan/place-order";
import type { Agreement, NotCheckedWhy, Review, SheetReview, Totals } from "../../core/plan/review";
import { colorsFor, printable, table, type Terminal } from "./terminal";

/** How many places a collapsed line names. */
const PLACES_SHOWN = 6;

export type Counts = Readonly<Record<Severity, number>>;

/** Findings that still count, by severity: those marked 已核无误 do not. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (finding.dismissed === null) counts[finding.severity]++;
  return counts;
}

/** Amount in 分 as 52,500.00. */
export function money(fen: Fen): string {
  return figure(yuan(fen));
}

/** What stands for a sum where no amount is known. */
export const NO_SUM = "—";

function recognisedLine(plan: Plan, totals: Totals, agreement: Agreement | null, { cli: says }: Language): string {
  // Of a table without amounts nothing is said of amounts.
  const isSummed = totals.hasAmounts || hasRole(plan.layout, "amount");
  const against = agreement === null || !isSummed ? "" : printable(says.agreement(agreement));
  const unknown = totals.unknownAmounts > 0 && isSummed ? says.unknownAmounts(totals.unknownAmounts) : "";
  const { confidence } = plan.layout;
  return (
    says.recognised({
      title: plan.title === null ? null : printable(plan.title),
      sheet: printable(plan.sheet),
      headerRows: plan.layout.headerRows,
      headerColumns: (plan.layout.transposed?.headerColumns ?? []).map(columnName),
      items: plan.items.length,
      sum: totals.hasAmounts ? says.yuan(money(totals.sum)) : NO_SUM,
    }) +
    against +
    (totals.others === 0 ? "" : says.paidByOthers(says.yuan(money(totals.others)))) +
    unknown +
    (confidence < UNSURE ? says.confidence(Math.round(confidence * 100)) : "")
  );
}

function otherSheetsLine(others: readonly SheetReview[], { cli: says }: Language): string {
  const parts = others.map(({ sheet, state, why }) =>
    says.sheetIs({ sheet: printable(sheet), state: says.states[state], why: why === null || why === undefined ? null : says.whys[why] }),
  );
  return says.otherSheets + parts.join(says.comma);
}

function placeOf(finding: Finding, isOneSheet: boolean, says: Language["cli"]): string {
  if (finding.at === null) return says.wholeWorkbook;
  const sheet = printable(finding.at.sheet);
  if (finding.at.cell === null) return sheet;
  return isOneSheet ? finding.at.cell : `${sheet}!${finding.at.cell}`;
}

/** What is wrong, and the document it rests on where it rests on one. */
function sentenceWithBasis(finding: Finding, language: Language): string {
  const sentence = messageOf(language, finding);
  return finding.basis === null ? sentence : `${sentence}${language.cli.basis(language.sheets.findings.basisText(finding.basis))}`;
}

function findingsTable(findings: readonly Finding[], isOneSheet: boolean, language: Language, terminal: Terminal): string {
  const { cli: says } = language;
  const rows = findings.map((finding) => [
    placeOf(finding, isOneSheet, says),
    sentenceWithBasis(finding, language),
    [language.findings[finding.code].advice, ...(finding.noFix === undefined ? [] : [language.noFix(finding.noFix)])].join(" "),
  ]);
  const columns = [
    { heading: says.columns.place },
    { heading: says.columns.problem, isFlexible: true },
    { heading: says.columns.advice, isFlexible: true },
  ];
  return table(columns, rows, { width: terminal.width, colors: colorsFor(terminal) });
}

/** One line per kind: there is nothing to do about these, so they take no more room than that. */
function infoLines(findings: readonly Finding[], isOneSheet: boolean, language: Language): string {
  const { cli: says } = language;
  let text = "";
  for (const ofKind of findingsByCode(findings).values()) {
    const first = ofKind[0]!;
    const places = ofKind.flatMap((finding) => (finding.at?.cell ? [placeOf(finding, isOneSheet, says)] : []));
    // A kind with one finding says it whole; one with several only says where.
    text +=
      ofKind.length === 1
        ? `  ${places.length === 1 ? `${places[0]} ` : ""}${printable(sentenceWithBasis(first, language))}\n`
        : `  ${language.findings[first.code].name}${says.colon}${says.places({ first: places.slice(0, PLACES_SHOWN), more: Math.max(0, places.length - PLACES_SHOWN) })}\n`;
  }
  return text;
}

function notCheckedLines(review: Review, { findings, sheets }: Language): string {
  const byWhy = new Map<NotCheckedWhy, string[]>();
  for (const { code, why } of review.notChecked) byWhy.set(why, [...(byWhy.get(why) ?? []), findings[code].name]);
  return [...byWhy].map(([why, names]) => `  ${sheets.findings.notCheckedPart(names, why)}\n`).join("");
}

/** The lines that say what each plan sheet was read as. */
export function recognitionText(review: Review, language: Language): string {
  const { cli: says } = language;
  let text = "";
  for (const { plan, state, totals, agreement } of review.sheets)
    if (state === "plan" && plan && totals) text += `${recognisedLine(plan, totals, agreement, language)}\n`;
  const others = review.sheets.filter(({ state }) => state !== "plan");
  if (others.length > 0) text += `${otherSheetsLine(others, language)}\n`;
  return `${text}${says.planYear(review.year)}\n`;
}

/** Findings by severity, then what was not checked and why. */
export function findingsText(review: Review, language: Language, terminal: Terminal): string {
  const { cli: says } = language;
  const colors = colorsFor(terminal);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  const open = inPlaceOrder(review).filter((finding) => finding.dismissed === null);
  const isOneSheet = new Set(review.findings.flatMap((finding) => finding.at?.sheet ?? [])).size <= 1;
  let text = `${says.counts(countsOf(review.findings))}\n`;
  if (open.length === 0) text += `${says.nothingFound}\n`;
  for (const severity of SEVERITIES) {
    const ofSeverity = open.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) continue;
    text += `\n${paint[severity](colors.bold(language.sheets.findings.levels[severity]))}\n`;
    text += severity === "info" ? infoLines(ofSeverity, isOneSheet, language) : findingsTable(ofSeverity, isOneSheet, language, terminal);
  }
  const dismissed = review.findings.length - open.length;
  if (dismissed > 0) text += `\n${says.dismissed(dismissed)}\n`;
  if (review.notChecked.length > 0) text += `\n${colors.bold(says.notChecked)}\n${notCheckedLines(review, language)}`;
  return text;
}

/** Totals as tables: by month, by quarter, by subject. */
export function totalsText(review: Review, language: Language, terminal: Terminal): string {
  const { cli: says } = language;
  const colors = colorsFor(terminal);
  const options = { width: terminal.width, colors };
  const all = review.sheets.flatMap(({ state, totals }) => (state === "plan" && totals ? [totals] : []));
  const merged = <K>(of: (totals: Totals) => ReadonlyMap<K, Fen>): Map<K, Fen> => {
    const sums = new Map<K, Fen>();
    for (const totals of all) for (const [key, fen] of of(totals)) sums.set(key, ((sums.get(key) ?? 0) + fen) as Fen);
    return sums;
  };
  const section = (title: string, heading: string, rows: readonly (readonly [string, Fen])[]): string => {
    const columns = [{ heading }, { heading: says.columns.amount, align: "right" as const }];
    const lines = [
      ...rows.map(([name, fen]) => [name, money(fen)]),
      [says.total, all.some(({ hasAmounts }) => hasAmounts) ? money(review.sum) : NO_SUM],
    ];
    return `\n${colors.bold(title)}\n${table(columns, lines, options)}`;
  };
  const unscheduled = all.reduce((sum, totals) => sum + totals.unscheduled, 0) as Fen;
  const without: (readonly [string, Fen])[] = unscheduled === 0 ? [] : [[says.unscheduled, unscheduled]];
  const byNumber = (sums: Map<number, Fen>): [number, Fen][] => [...sums].sort(([a], [b]) => a - b);
  const bySubject = [...merged((totals) => totals.bySubject)].sort(([, a], [, b]) => b - a);
  let text = section(says.totalsByMonth, says.columns.month, [
    ...byNumber(merged((totals) => totals.byMonth)).map(([month, fen]) => [says.monthName(month), fen] as const),
    ...without,
  ]);
  text += section(says.totalsByQuarter, says.columns.quarter, [
    ...byNumber(merged((totals) => totals.byQuarter)).map(([quarter, fen]) => [says.quarterName(quarter), fen] as const),
    ...without,
  ]);
  text += section(
    says.totalsBySubject,
    says.columns.subject,
    bySubject.map(([subject, fen]) => [subject === "" ? says.noSubject : printable(subject), fen] as const),
  );
  return text;
}

/** The option that tells what was not known. */
const TELLING: Readonly<Partial<Record<NotCheckedWhy, string>>> = {
  "no-year": "--year",
  "no-members-given": "--members",
  "no-funds-given": "--funds",
  "no-place-given": "--place",
};

/** What the user may do after a check. `sheet`: of the one of several plans that it was. */
export function nextAfterCheck(review: Review, file: string, sheet: string | null, { cli: says }: Language): string {
  const { error } = countsOf(review.findings);
  const flags = [...new Set(review.notChecked.flatMap(({ why }) => TELLING[why] ?? []))];
  const next =
    error > 0
      ? says.nextFix
      : says.nextRun(`gonghui run ${quoted(file)}${sheet === null ? "" : ` --sheet ${quoted(sheet)}`} -o ${quoted(outputFor(file))}`);
  return `${says.nextStep}${next}\n${flags.length > 0 ? `${says.nextStep}${says.nextTell(flags)}\n` : ""}`;
}

/** A name for the result of `file` that is not its own: 计划.xlsx → 计划-checked.xlsx. */
function outputFor(file: string): string {
  return file.replace(/(\.[^.\\/]*)?$/, (extension) => `-checked${extension}`);
}

/** As a shell takes it. */
function quoted(file: string): string {
  return /^[\w./\\:\u3400-\u9fff-]+$/.test(file) ? file : `"${printable(file)}"`;
}
