/** readDocument: paragraphs and tables of a Word file → plans; tables are read as sheets are, the rest as an article. */
import type { Area } from "../grid/area";
import type { DocumentBlock, TableCell } from "../grid/document";
import { GridBuilder } from "../grid/grid-builder";
import { finish } from "../grid/steps";
import type { Layout, PlanItem } from "../plan/plan";
import { monthNumbers } from "../plan/months";
import { EMPTY_SETTINGS } from "../plan/settings";
import { activitiesIn, readWorkbook, yearMeant, yearsIn } from "../reading";
import { LABELS, OTHER_PLAN_WORDS, UNION_WORDS } from "../words/article-words";
import type { Article, ArticlePlan, ArticleRow } from "./article";
import { plainForm } from "./lines";
import { linesOfRow, textAt } from "./table-cells";
import { hasTimeWord, type ImportOptions, readProse } from "./read-article";

interface PlacedTable {
  readonly rows: readonly (readonly TableCell[])[];
  /** Line of its first row. */
  readonly line: number;
  /** The short paragraph above it, if there is one. */
  readonly caption: { readonly text: string; readonly line: number } | null;
}

/** The lines of a document for showing: a paragraph or a row of a table each. */
export function documentLines(blocks: readonly DocumentBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [oneLine(block.text)] : block.rows.map(quoteOf)));
}

function oneLine(text: string): string {
  return text.replace(/\n+/g, " ");
}

function quoteOf(cells: readonly TableCell[]): string {
  return cells.map(({ text }) => oneLine(text)).join("｜");
}

/** Lines are the running numbers of paragraphs and table rows. */
export function readDocument(blocks: readonly DocumentBlock[], options: ImportOptions): Article {
  const firsts = blocks.slice(0, 5).map((block) => (block.kind === "paragraph" ? block.text : ""));
  const named = yearsIn(firsts.find((text) => yearsIn(text).length > 0) ?? "")[0];
  const documentYear = named === undefined ? options.year : yearMeant(named);
  const lines: string[] = [];
  const made: TablePlan[] = [];
  const tables: PlacedTable[] = [];
  let number = 0;
  let above: { readonly text: string; readonly line: number } | null = null;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      lines.push(oneLine(block.text));
      if (block.text.trim() !== "") above = { text: block.text.trim(), line: lines.length };
      continue;
    }
    const table: PlacedTable = {
      rows: block.rows,
      line: lines.length + 1,
      caption: above !== null && above.text.length <= 44 ? above : null,
    };
    const plan = tablePlan(table, ++number, documentYear);
    if (plan === null) {
      // A table of something else, or one that only lays out the page: its words are part of the text.
      for (const cells of block.rows) lines.push(cells.map(({ text }) => oneLine(text)).join(" "));
      continue;
    }
    made.push(plan);
    tables.push(table);
    for (const _ of block.rows) lines.push("");
  }
  const article = readProse(lines.join("\n"), options);
  if (made.length === 0) return article;
  return {
    plans: joined(article, made, lines),
    ignored: [...article.ignored, ...tables.flatMap((table, index) => besideRows(table, made[index]!))].sort(
      (one, other) => one.line - other.line,
    ),
    unrecognised: article.unrecognised,
  };
}

/** A table within a plan is part of it: one that has no title of its own, below a plan that has, or one that has among lines that have none. */
function joined({ plans: prose, ignored }: Article, tables: readonly TablePlan[], lines: readonly string[]): readonly ArticlePlan[] {
  const plans: ArticlePlan[] = [...prose];
  const titles = ignored.flatMap(({ line, as }) => (as === "title" && !IN_BRACKETS.test(lines[line - 1]!.trim()) ? [line] : []));
  const alone: ArticlePlan[] = [];
  for (const { hasTitle, caption, ...table } of tables) {
    const title = titles.filter((line) => line <= table.from).at(-1);
    // A title over nothing but tables.
    if (title !== undefined && !plans.some(({ from }) => from <= table.from && from >= title))
      plans.push({ title: lines[title - 1]!.trim(), kind: table.kind, year: table.year, from: title, to: title, rows: [] });
    plans.sort((one, other) => one.from - other.from);
    const at = plans.filter(({ from }) => from <= table.from).length - 1;
    const home = plans[at];
    const isNamed = hasTitle || (caption !== null && home !== undefined && isName(caption, home));
    const fits =
      home !== undefined && home.kind === table.kind && (home.title === null) === isNamed && (home.year ?? table.year) === table.year;
    if (fits)
      plans[at] = {
        title: home.title ?? table.title,
        kind: home.kind,
        year: table.year,
        from: home.from,
        to: Math.max(home.to, table.to),
        rows: [...home.rows, ...table.rows].sort((one, other) => one.line - other.line),
      };
    else alone.push(table);
  }
  return [...plans.filter(({ rows }) => rows.length > 0), ...alone].sort((one, other) => one.from - other.from);
}

const IN_BRACKETS = /^[(（].*[)）]$/;

/** True for a paragraph that names the table below it: none that says something itself (a unit in brackets, an activity, the plan's own title). */
function isName({ text, line }: NonNullable<PlacedTable["caption"]>, { from, rows }: ArticlePlan): boolean {
  return line !== from && !IN_BRACKETS.test(text) && !/[:：。；;，,]$/.test(text) && !rows.some(({ lines }) => lines.includes(line));
}

/** Rows of a table with a time word that are no activity: headings, sums. */
function besideRows({ rows, line }: PlacedTable, plan: ArticlePlan): Article["ignored"][number][] {
  const told = new Set(plan.rows.flatMap(({ lines }) => lines));
  const first = Math.min(...told);
  return rows.flatMap((cells, index) => {
    const at = line + index;
    return told.has(at) || !hasTimeWord(plainForm(quoteOf(cells)))
      ? []
      : [{ line: at, as: at < first ? ("heading" as const) : ("note" as const) }];
  });
}

interface TablePlan extends ArticlePlan {
  /** True where the title stands in the table itself. */
  readonly hasTitle: boolean;
  /** The paragraph right above it. */
  readonly caption: PlacedTable["caption"];
}

function tablePlan(table: PlacedTable, number: number, documentYear: number | null): TablePlan | null {
  const name = `table ${number}`;
  const builder = GridBuilder.empty(name, null);
  const merges: Area[] = [];
  const open = new Map<number, Area>();
  table.rows.forEach((cells, index) => {
    const row = index + 1;
    let column = 1;
    for (const { text, span, isContinued } of cells) {
      const above = isContinued ? open.get(column) : undefined;
      if (above !== undefined) open.set(column, { ...above, bottom: row });
      else {
        const started = open.get(column);
        if (started !== undefined) merges.push(started);
        open.set(column, { top: row, left: column, bottom: row, right: column + span - 1 });
        if (text !== "") builder.set(row, column, { value: text });
      }
      column += span;
    }
  });
  merges.push(...open.values());
  builder.merges = merges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  const workbook = { sheets: [builder.build()], date1904: false, isStructureLocked: false, isSigned: false };
  const settings =
    documentYear === null ? EMPTY_SETTINGS : { ...EMPTY_SETTINGS, profile: { ...EMPTY_SETTINGS.profile, year: documentYear } };
  const plan = finish(readWorkbook(workbook, settings))[0]?.plan ?? null;
  if (plan === null || plan.items.length === 0) return null;
  const title = plan.title ?? table.caption?.text ?? null;
  const year = plan.year ?? documentYear;
  const told = plainForm([title ?? "", ...table.rows.flat().map(({ text }) => text)].join("\n"));
  const union = told.match(UNION_WORDS)?.length ?? 0;
  const other = told.match(OTHER_PLAN_WORDS)?.length ?? 0;
  return {
    title,
    hasTitle: plan.title !== null,
    caption: table.caption?.line === table.line - 1 ? table.caption : null,
    kind: other > 1 && other > union ? "other" : "union",
    year,
    from: plan.title === null && table.caption?.line === table.line - 1 ? table.caption.line : table.line,
    to: table.line + table.rows.length - 1,
    rows: plan.items.flatMap((item) => rowsOf(item, plan.layout, table, number, year)),
  };
}

/** What a column headed 主题 says; true `isName` where that column was taken for the activities', and what is done stands in one beside it. */
function themeOf({ activity, content, task }: PlanItem, { columns, headerRows }: Layout, { rows }: PlacedTable): Theme | null {
  const header = headerRows[headerRows.length - 1];
  if (header === undefined) return null;
  const isTheme = (column: number | undefined): boolean =>
    column !== undefined && LABELS.theme.test(textAt(rows, header - 1, column) ?? "");
  if (typeof task?.value === "string" && isTheme(columns.task)) return { text: task.value, isName: false };
  return typeof content?.value === "string" && activity.value !== "" && isTheme(columns.activity)
    ? { text: activity.value, isName: true }
    : null;
}

interface Theme {
  readonly text: string;
  readonly isName: boolean;
}

function rowsOf(item: PlanItem, layout: Layout, table: PlacedTable, number: number, year: number | null): ArticleRow[] {
  const { value: reading } = item.months;
  const line = table.line + item.row - 1;
  const quote = quoteOf(table.rows[item.row - 1]!);
  const amount = item.amount.value;
  const theme = themeOf(item, layout, table);
  const told = theme?.isName === true ? activitiesIn(item.content!.value!) : item.activities;
  const names = told.length > 0 ? told : [item.activity.value];
  const partner = layout.columns.partner === undefined ? null : textAt(table.rows, item.row - 1, layout.columns.partner);
  const lines = linesOfRow(table.rows, item.row - 1, table.line);
  const offset = Math.max(0, ...reading.months.map(({ yearOffset }) => yearOffset));
  return names
    .filter((activity) => activity !== "")
    .map((activity, index) => ({
      months: monthNumbers(reading.months),
      monthsFrom: reading.months.length === 0 ? ("none" as const) : ("line" as const),
      activity: activity.replace(/\s*\n\s*/g, ""),
      owner: item.owner.value,
      partner,
      place: item.place?.value ?? null,
      theme: theme?.text ?? null,
      amountFen: index === 0 ? amount.fen : null,
      amountText: null,
      cadence: null,
      deadline: null,
      year: offset === 0 ? null : year === null ? ("next" as const) : year + offset,
      line,
      lines,
      quote,
      at: { table: number, row: item.row },
    }));
}
