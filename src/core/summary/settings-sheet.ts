/** draftSettings: the sheet 工会参数, where the user tells what no plan says: members, incomes, own limits, corrected layouts. */
import { COLUMN_ROLES } from "../terms/column-role";
import { SECTORS } from "../terms/sector";
import { SETTING_KEYS, type SettingKey } from "../terms/setting-key";
import { GRASSROOTS_SUBJECTS } from "../catalogue";
import { a1, columnName, quoteSheet } from "../grid/area";
import type { ListValidation, SheetDraft } from "../grid/edit";
import type { CellValue } from "../grid/grid";
import type { SheetMessages } from "../messages/sheet-messages";
import { yuan } from "../plan/money";
import { type Layout } from "../plan/plan";
import type { ToldRegister } from "../plan/register";
import { type Settings } from "../plan/settings";
import { linesIn, rowHeight } from "../grid/page-fit";
import { look, SheetPen } from "../grid/sheet-pen";

const WIDTHS = [19, 21, 34, 10, 12, 3, 26];
/** Beside the print area: the subjects that a plan's drop-down list offers. */
const CHOICES = 7;
const FIRST_CHOICE = 3;
/** The account subjects that lists of choices offer. */
export const SUBJECT_NAMES: readonly string[] = GRASSROOTS_SUBJECTS.filter(
  (subject) => subject.kind === "expenditure" && !GRASSROOTS_SUBJECTS.some((other) => other.parent === subject.code),
).map((subject) => subject.name);
/** Empty lines left for the user in each block. */
const SPARE = 4;

export function draftSettings(settings: Settings, messages: SheetMessages, name: string): SheetDraft {
  const pen = new SheetPen();
  const sheet = messages.settings;
  pen.across(1, 1, 5, sheet.title, "title");
  pen.height(1, 32);
  [sheet.label, sheet.value, sheet.note].forEach((text, index) => pen.put(2, index + 1, text, "head"));
  let row = 3;
  const validations: ListValidation[] = [];
  for (const key of SETTING_KEYS) {
    pen.put(row, 1, sheet.items[key].label, "text");
    pen.put(row, 2, valueOf(settings, key, messages), key === "retainedShare" ? "inputPercent" : MONEY.has(key) ? "amount" : "input");
    pen.put(row, 3, sheet.items[key].note || null, "text");
    if (key === "sector") {
      validations.push({
        area: { top: row, left: 2, bottom: row, right: 2 },
        words: SECTORS.map((sector) => sheet.sectors[sector]),
        strict: false,
      });
    }
    pen.height(row, rowHeight(linesIn(sheet.items[key].note, WIDTHS[2]!)));
    row++;
  }
  pen.height(2, 20);

  row = drawBlock(
    pen,
    row + 1,
    sheet.overridesHeading,
    sheet.overridesNote,
    sheet.overrideColumns,
    settings.overrides.map((limit) => [limit.topic, limit.amountText ?? limit.amount, limit.unit, limit.basis, limit.setBy]),
  );
  row = drawBlock(pen, row + 1, sheet.layoutsHeading, sheet.layoutsNote, sheet.layoutColumns, [
    ...settings.layouts.flatMap((layout) => [layout, ...(layout.parts ?? [])]).flatMap((table) => layoutLines(table, messages)),
    ...(settings.registerLayouts ?? []).map((told) => registerLine(told, messages)),
  ]);
  row = drawBlock(
    pen,
    row + 1,
    sheet.targetsHeading,
    sheet.targetsNote,
    sheet.targetColumns,
    (settings.targets ?? []).map(({ name: target, value }) => [target, value]),
  );
  pen.put(2, CHOICES, messages.plan.subjectChoices, "asideHead");
  SUBJECT_NAMES.forEach((subject, index) => pen.put(FIRST_CHOICE + index, CHOICES, subject, "aside"));
  return {
    mark: "settings",
    name,
    styles: look(messages.font),
    cells: pen.cells,
    merges: pen.merges,
    columnWidths: WIDTHS,
    rowHeights: pen.heights,
    frozenRows: 2,
    print: { orientation: "portrait", area: { top: 1, left: 1, bottom: row - 1, right: 5 }, footer: messages.footer },
    validations,
  };
}

/** The range of the subjects offered, as a formula writes it. */
export function subjectChoices(name: string): string {
  const column = columnName(CHOICES);
  return `${quoteSheet(name)}!$${column}$${FIRST_CHOICE}:$${column}$${FIRST_CHOICE + SUBJECT_NAMES.length - 1}`;
}

const MONEY: ReadonlySet<SettingKey> = new Set([
  "payroll",
  "carriedOver",
  "drawnReserve",
  "dues",
  "allocated",
  "upperGrant",
  "employerGrant",
  "otherIncome",
  "funds",
]);

/** What could not be understood stays as the user wrote it, until there is something in its place. */
function valueOf({ profile, unread }: Settings, key: SettingKey, messages: SheetMessages): CellValue {
  if (profile[key] === null) return unread.find((line) => line.key === key)?.text ?? null;
  if (key === "sector") return messages.settings.sectors[profile.sector!];
  if (key === "actualFrom") return messages.settings.actualFrom[profile.actualFrom!];
  const value = profile[key];
  return value !== null && MONEY.has(key) ? yuan(value as never) : value;
}

/** Heading with its note beside it, the line of column names, the entries and a few empty lines; gives the first free row. */
function drawBlock(
  pen: SheetPen,
  row: number,
  heading: string,
  note: string,
  columns: readonly string[],
  entries: readonly (readonly CellValue[])[],
): number {
  pen.put(row, 1, heading, "heading");
  pen.across(row, 2, 5, note, "note");
  pen.height(
    row,
    rowHeight(
      linesIn(
        note,
        WIDTHS.slice(1, 5).reduce((sum, width) => sum + width, 0),
      ),
    ),
  );
  pen.height(row + 1, 20);
  columns.forEach((text, index) => pen.put(row + 1, index + 1, text, "head"));
  const count = entries.length + SPARE;
  for (let at = 0; at < count; at++) {
    pen.height(
      row + 2 + at,
      rowHeight(Math.max(1, ...(entries[at] ?? []).map((value, index) => linesIn(String(value ?? ""), WIDTHS[index]!)))),
    );
    for (let column = 0; column < columns.length; column++) pen.put(row + 2 + at, column + 1, entries[at]?.[column] ?? null, "input");
  }
  return row + 2 + count;
}

/** The lines of a table; one on its side has letters for its header, row numbers for its roles, and its own rows: “A”, “月份=3，活动=4”, “3-6”. */
function layoutLines(table: Layout, messages: SheetMessages): (string | null)[][] {
  const { sheet, transposed, unit } = table;
  if (transposed === undefined)
    return [[sheet, table.headerRows.join(","), columnsText(table, messages), unit, `${table.firstRow}-${table.lastRow}`]];
  const { bands, headerColumns, rows } = transposed;
  return bands.map(({ top, bottom }) => {
    const named = COLUMN_ROLES.filter((role) => rows[role] !== undefined).map(
      (role) => `${messages.settings.roles[role]}=${rows[role]! - bands[0]!.top + top}`,
    );
    return [sheet, headerColumns.map(columnName).join(","), named.join(messages.listed), unit, `${top}-${bottom}`];
  });
}

/** “台账=慰问台账，日期=A，金额=F”, or “台账=无”. */
function registerLine({ sheet, kind, headerRow, columns, unit }: ToldRegister, { settings, listed }: SheetMessages): (string | null)[] {
  const told = [`${settings.register}=${kind ?? settings.noRegister}`, ...columns.map(([name, column]) => `${name}=${columnName(column)}`)];
  return [sheet, headerRow === null ? null : String(headerRow), told.join(listed), unit, null];
}

/** “月份=B，活动=C”, as readSettings reads it again. */
function columnsText(layout: Layout, messages: SheetMessages): string {
  const { block, roles, monthColumn } = messages.settings;
  const named = COLUMN_ROLES.flatMap((role) => {
    const column = layout.columns[role];
    // Several columns of amounts are told by the same name.
    const columns = column !== undefined ? [column] : role === "amount" ? (layout.partColumns ?? []) : [];
    return columns.map((at) => `${roles[role]}=${columnName(at)}`);
  });
  const head = layout.block?.head ?? null;
  return [
    ...named,
    ...layout.monthColumns.map((month) => `${monthColumn(month.month)}=${columnName(month.column)}`),
    ...(head === null ? [] : [`${block}=${a1(head.row, head.column)}`]),
  ].join(messages.listed);
}
