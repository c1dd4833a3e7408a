/** draftCollected: 汇总.xlsx as sheets: 各单位汇总, 按科目, 按月份, 问题分布, 未报送, 重复报送, 与上年比较. */
import { subjectNamed } from "../catalogue";
import { columnName, quoteSheet } from "../grid/area";
import type { PutSheet } from "../grid/edit";
import type { Look } from "../grid/sheet-pen";
import type { Language } from "../messages/language";
import { type FindingCode, type Severity, severityRank } from "../plan/finding";
import { type Fen, yuan } from "../plan/money";
import type { Compared } from "./comparing";
import { compare } from "./order";
import type { Refused } from "./rows";
import type { Collected, HandedInTwice, MissingUnit, UnitTotals } from "./summing";
import { draftTable, FIRST_ROW, linkTo, rangeOf, type TableColumn, type TableWords, TOTAL_ROW } from "./table-pen";
import type { WorkbookTotals } from "./totals";

export interface CollectedOptions {
  readonly language: Pick<Language, "collecting" | "sheets" | "errors" | "findings" | "cli">;
  /** How a file is reached from where 汇总.xlsx lies; null: it is only named. Null for all where nobody knows where that will be. */
  readonly pathTo: ((file: string) => string | null) | null;
  /** Who has to hand in; null where nobody said. */
  readonly listed: number | null;
  /** With last year's, where it is given. */
  readonly compared: readonly Compared[] | null;
}

type Cells = Pick<CollectedOptions, "language"> & {
  readonly words: TableWords;
  readonly pathTo: (file: string) => string | null;
  /** Of the names of files: those that lead nowhere do not look as if they did. */
  readonly fileLook: Look;
};

export function draftCollected(collected: Collected, options: CollectedOptions): readonly PutSheet[] {
  const { language, listed, compared } = options;
  const { collecting: messages, sheets } = language;
  const years = new Set(collected.workbooks.flatMap(({ year }) => (year === null ? [] : [year])));
  const words: TableWords = { messages, sheets, year: years.size === 1 ? [...years][0]! : null };
  const { pathTo } = options;
  const cells: Cells = { language, words, pathTo: pathTo ?? (() => null), fileLook: pathTo === null ? "text" : "link" };
  const subjects = subjectsIn(collected.units);
  return [
    unitSheet(collected, subjects, cells),
    subjectSheet(collected, subjects, cells),
    monthSheet(collected.units, cells),
    findingSheet(collected.workbooks, cells),
    ...(collected.missing === null ? [] : [missingSheet(collected.missing, listed ?? 0, cells)]),
    twiceSheet(collected.twice, cells),
    ...(compared === null ? [] : [comparedSheet(compared, cells)]),
  ];
}

/** A column of amounts: a subject in force, all of the plans' own together, or none. */
interface SubjectColumn {
  readonly kind: "official" | "other" | "none";
  readonly name: string;
  readonly code: string | null;
}

/** By code; the plans' own subjects and none at the end, where there are any. */
function subjectsIn(units: readonly UnitTotals[]): readonly SubjectColumn[] {
  const names = new Set(units.flatMap(({ bySubject }) => [...bySubject.keys()]));
  const official = [...names].flatMap((name): SubjectColumn[] => {
    const subject = officialOf(name);
    return subject === null ? [] : [{ kind: "official", name: subject.name, code: subject.code }];
  });
  const others: SubjectColumn[] = [...names].some((name) => name !== "" && officialOf(name) === null)
    ? [{ kind: "other", name: "", code: null }]
    : [];
  return [
    ...official.sort((a, b) => compare(a.code!, b.code!)),
    ...others,
    ...(names.has("") ? [{ kind: "none", name: "", code: null } as const] : []),
  ];
}

function officialOf(name: string): { readonly name: string; readonly code: string } | null {
  const subject = name === "" ? null : subjectNamed(name);
  return subject !== null && subject.name === name ? subject : null;
}

/** Null where the unit has nothing under it. */
function amountUnder({ bySubject }: UnitTotals, { kind, name }: SubjectColumn): Fen | null {
  if (kind !== "other") return (bySubject.get(kind === "none" ? "" : name) ?? null) as Fen | null;
  const amounts = [...bySubject].filter(([own]) => own !== "" && officialOf(own) === null);
  return amounts.length === 0 ? null : (amounts.reduce((sum, [, amount]) => sum + amount, 0) as Fen);
}

function headOf({ kind, name }: SubjectColumn, { messages }: TableWords): string {
  return kind === "official" ? name : kind === "other" ? messages.otherSubjects : messages.noSubject;
}

function inYuan(fen: number | null): number | null {
  return fen === null ? null : yuan(fen as Fen);
}

const FIRST_SUBJECT = 10;

/** 单位｜文件数｜项数｜合计｜金额待定项数｜必须改｜请核对｜无法处理的原因｜文件｜the subjects … */
function unitSheet({ units, files, refused, twice }: Collected, subjects: readonly SubjectColumn[], cells: Cells): PutSheet {
  const { words } = cells;
  const { columns, unitsNote } = words.messages;
  const table: TableColumn<UnitTotals>[] = [
    { head: columns.unit, width: 28, style: "text", of: ({ unit, files: own }) => unit ?? baseName(own[0]!) },
    { head: columns.files, width: 8, style: "count", of: ({ files: own }) => own.length, isAdded: true },
    { head: columns.items, width: 8, style: "count", of: ({ items }) => items, isAdded: true },
    { head: columns.sum, width: 17, style: "amount", of: ({ sum }) => inYuan(sum), isAdded: true },
    { head: columns.unknown, width: 10, style: "count", of: ({ unknownAmounts }) => unknownAmounts || null, isAdded: true },
    { head: columns.errors, width: 8, style: "count", of: ({ errors }) => errors, isAdded: true },
    { head: columns.warnings, width: 8, style: "count", of: ({ warnings }) => warnings, isAdded: true },
    { head: columns.refused, width: 36, style: "text", of: (unit) => unit.refused.map((code) => reasonOf(code, cells)).join("\n") || null },
    { head: columns.file, width: 36, style: cells.fileLook, of: ({ files: own }) => linkToFirst(own, cells) },
  ];
  const ofSubjects = subjects.map(
    (subject): TableColumn<UnitTotals> => ({
      head: headOf(subject, words),
      width: 15,
      style: "amount",
      of: (unit) => inYuan(amountUnder(unit, subject)),
      isAdded: true,
    }),
  );
  const unknown = units.reduce((count, { unknownAmounts }) => count + unknownAmounts, 0);
  const note = unitsNote({ files, units: units.length, refused, unknown, twice: twice.length });
  // On paper the subjects are 按科目's.
  return draftTable("units", note, [...table, ...ofSubjects], units, words, table.length);
}

function reasonOf(code: Refused, { language }: Cells): string {
  return code === "internal" ? language.cli.internal : language.errors[code]({});
}

function linkToFirst(files: readonly string[], { pathTo, words }: Cells): ReturnType<typeof linkTo> {
  const [first] = files;
  const shown = files.length === 1 ? first! : words.messages.andMore(first!, files.length);
  return linkTo(pathTo(first!), shown);
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

/** 科目编码｜支出科目｜单位数｜金额｜占合计: out of the columns of 各单位汇总. */
function subjectSheet({ units }: Collected, subjects: readonly SubjectColumn[], { words }: Cells): PutSheet {
  const { columns, names } = words.messages;
  const last = FIRST_ROW + Math.max(1, units.length) - 1;
  const rows = subjects.map((subject, index) => {
    const amounts = units.map((unit) => amountUnder(unit, subject));
    return {
      subject,
      range: `${quoteSheet(names.units)}!${rangeOf(FIRST_SUBJECT + index, last)}`,
      count: amounts.filter((amount) => amount !== null).length,
      sum: amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
    };
  });
  const whole = rows.reduce((sum, row) => sum + row.sum, 0);
  const table: TableColumn<(typeof rows)[number]>[] = [
    { head: columns.code, width: 12, style: "center", of: ({ subject }) => subject.code },
    { head: columns.subject, width: 30, style: "text", of: ({ subject }) => headOf(subject, words) },
    { head: columns.units, width: 10, style: "count", of: ({ range, count }) => ({ formula: `COUNT(${range})`, value: count }) },
    {
      head: columns.amount,
      width: 20,
      style: "amount",
      of: ({ range, sum }) => ({ formula: `SUM(${range})`, value: yuan(sum as Fen) }),
      isAdded: true,
    },
    {
      head: columns.share,
      width: 12,
      style: "percent",
      of: ({ sum }, row) => ({
        formula: `IF(SUM(D$${FIRST_ROW}:D$${lastRow(rows)})=0,"",D${row}/SUM(D$${FIRST_ROW}:D$${lastRow(rows)}))`,
        value: whole === 0 ? "" : sum / whole,
      }),
    },
  ];
  return draftTable("subjects", words.sheets.unitLine, table, rows, words);
}

function lastRow(rows: readonly unknown[]): number {
  return FIRST_ROW + Math.max(1, rows.length) - 1;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** 单位｜1月 … 12月｜未定月份｜合计 */
function monthSheet(units: readonly UnitTotals[], { words }: Cells): PutSheet {
  const { columns } = words.messages;
  const rows = units.filter(({ sum }) => sum !== null);
  const keys = [...MONTHS.map(String), ""];
  const table: TableColumn<UnitTotals>[] = [
    { head: columns.unit, width: 28, style: "text", of: ({ unit, files }) => unit ?? baseName(files[0]!) },
    ...keys.map((key): TableColumn<UnitTotals> => {
      const head = key === "" ? columns.unscheduled : words.sheets.month(Number(key) as (typeof MONTHS)[number]);
      return { head, width: 14, style: "amount", of: ({ byMonth }) => inYuan(byMonth.get(key) ?? null), isAdded: true };
    }),
    {
      head: columns.sum,
      width: 17,
      style: "amount",
      of: ({ sum }, row) => ({ formula: `SUM(B${row}:${columnName(1 + keys.length)}${row})`, value: inYuan(sum) }),
      isAdded: true,
    },
  ];
  return draftTable("months", words.sheets.unitLine, table, rows, words);
}

/** 问题｜程度｜涉及份数｜处数, the gravest and most frequent first. */
function findingSheet(workbooks: readonly WorkbookTotals[], { words, language }: Cells): PutSheet {
  const { messages } = words;
  const { columns, severities } = messages;
  const tally = new Map<string, { plans: number; times: number }>();
  for (const { findings } of workbooks)
    for (const [key, count] of Object.entries(findings)) {
      const known = tally.get(key) ?? { plans: 0, times: 0 };
      tally.set(key, { plans: known.plans + 1, times: known.times + count });
    }
  const rows = [...tally].map(([key, counts]) => {
    const [severity, code] = key.split("/") as [Severity, FindingCode];
    return { severity, code, ...counts };
  });
  rows.sort((a, b) => severityRank(a.severity) - severityRank(b.severity) || b.times - a.times || compare(a.code, b.code));
  const table: TableColumn<(typeof rows)[number]>[] = [
    { head: columns.finding, width: 40, style: "text", of: ({ code }) => language.findings[code].name },
    { head: columns.severity, width: 12, style: "center", of: ({ severity }) => severities[severity] },
    { head: columns.plans, width: 12, style: "count", of: ({ plans }) => plans },
    { head: columns.times, width: 12, style: "count", of: ({ times }) => times, isAdded: true },
  ];
  return draftTable("findings", messages.findingsNote, table, rows, words);
}

/** 单位｜名称相近、不在名单上的报送单位｜文件 */
function missingSheet(missing: readonly MissingUnit[], listed: number, { words, pathTo, fileLook }: Cells): PutSheet {
  const { columns, missingNote } = words.messages;
  const table: TableColumn<MissingUnit>[] = [
    { head: columns.unit, width: 36, style: "text", of: ({ unit }) => unit },
    { head: columns.close, width: 40, style: "text", of: ({ close }) => close.map(({ unit }) => unit).join("\n") || null },
    {
      head: columns.file,
      width: 44,
      style: fileLook,
      of: ({ close }) => (close.length === 0 ? null : linkTo(pathTo(close[0]!.file), close[0]!.file)),
    },
  ];
  return draftTable("missing", missingNote({ missing: missing.length, listed }), table, missing, words);
}

/** 单位｜年度｜合计｜内容完全相同｜文件: a line for each file. */
function twiceSheet(twice: readonly HandedInTwice[], { words, pathTo, fileLook }: Cells): PutSheet {
  const { messages } = words;
  const { columns } = messages;
  const rows = twice.flatMap(({ of, isSame }) => of.map((workbook) => ({ workbook, isSame })));
  const table: TableColumn<(typeof rows)[number]>[] = [
    { head: columns.unit, width: 30, style: "text", of: ({ workbook }) => workbook.unit },
    { head: columns.year, width: 8, style: "count", of: ({ workbook }) => workbook.year },
    { head: columns.sum, width: 18, style: "amount", of: ({ workbook }) => inYuan(workbook.sum) },
    { head: columns.isSame, width: 14, style: "center", of: ({ isSame }) => (isSame ? messages.same : messages.notSame) },
    { head: columns.file, width: 50, style: fileLook, of: ({ workbook }) => linkTo(pathTo(workbook.file), workbook.file) },
  ];
  return draftTable("twice", messages.twiceNote, table, rows, words);
}

/** 单位｜支出科目｜上年｜本年｜增减｜增减率｜变化 */
function comparedSheet(compared: readonly Compared[], { words }: Cells): PutSheet {
  const { messages } = words;
  const { columns, states } = messages;
  const table: TableColumn<Compared>[] = [
    { head: columns.unit, width: 30, style: "text", of: ({ unit }) => unit },
    { head: columns.subject, width: 24, style: "text", of: ({ subject }) => subject || messages.noSubject },
    { head: columns.lastYear, width: 17, style: "amount", of: ({ before }) => inYuan(before), isAdded: true },
    { head: columns.thisYear, width: 17, style: "amount", of: ({ now }) => inYuan(now), isAdded: true },
    {
      head: columns.difference,
      width: 17,
      style: "amount",
      of: ({ before, now }, row) => ({ formula: `N(D${row})-N(C${row})`, value: yuan(((now ?? 0) - (before ?? 0)) as Fen) }),
      isAdded: true,
    },
    {
      head: columns.rate,
      width: 12,
      style: "percent",
      of: ({ before, now }, row) => ({
        formula: `IF(N(C${row})=0,"",E${row}/C${row})`,
        value: before ? ((now ?? 0) - before) / before : "",
      }),
      total: () => ({
        formula: `IF(C${TOTAL_ROW}=0,"",E${TOTAL_ROW}/C${TOTAL_ROW})`,
        value: null,
      }),
    },
    { head: columns.state, width: 10, style: "center", of: ({ state }) => states[state] },
  ];
  return draftTable("compared", messages.comparedNote, table, compared, words);
}
