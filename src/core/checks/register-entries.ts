/** register-missing, register-date, register-duplicate: entries of the registers, looked at one by one. Nothing private is said of them. */
import { a1 } from "../grid/area";
import { type Finding, finding, type FindingPlace } from "../plan/finding";
import type { Field } from "../plan/plan";
import {
  type Named,
  type RegisterColumn,
  type RegisterEntry,
  type RegisterSheet,
  type RegisterValue,
  registerValue,
} from "../plan/register";
import { type Check, type CheckContext, isBreath } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "register-missing": { readonly register: Named; readonly column: Named; readonly isUnread: boolean };
    "register-date": { readonly register: Named; readonly column: Named; readonly isOutside: boolean; readonly year: number | null };
    /** `who`: only where names may be said. */
    "register-duplicate": {
      readonly register: Named;
      readonly columns: readonly Named[];
      readonly firstRow: number;
      readonly who: string | null;
    };
  }
}

export const registerEntries: Check = {
  codes: {
    "register-missing": { severity: "warning", since: "0.2" },
    "register-date": { severity: "warning", since: "0.2" },
    "register-duplicate": { severity: "warning", since: "0.2" },
  },
  *workbook(context) {
    for (const sheet of context.registers) {
      const seen = new Map<string, RegisterEntry>();
      for (const [index, entry] of sheet.entries.entries()) {
        if (isBreath(index)) yield null;
        yield* missing(sheet, entry);
        yield* dates(sheet, entry, context);
        yield* second(sheet, entry, seen, context);
      }
    }
  },
};

/** The cell of a column in an entry's row; of a column that is not there, the sheet. */
export function entryPlace({ sheet, file, layout }: RegisterSheet, entry: RegisterEntry, column: string | undefined): FindingPlace {
  const at = column === undefined ? undefined : layout.columns[column];
  return { sheet: file === null ? sheet : `${file}!${sheet}`, cell: at === undefined ? null : a1(entry.row, at) };
}

/** True for a day of the plan's year; of a school year, September to August. A day without a year says nothing. */
export function isInYear(day: string, year: number, isSchoolYear: boolean): boolean {
  const [ofYear, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return isSchoolYear ? ofYear + (month < 9 ? -1 : 0) === year : ofYear === year;
}

function* missing(sheet: RegisterSheet, entry: RegisterEntry): Generator<Finding> {
  const { register } = sheet;
  for (const column of register.columns) {
    const field = entry.fields.get(column.id);
    if (column.isRequired !== true || field === undefined || field.value !== null || isSharedMoney(field, column, entry)) continue;
    // What stands there and is no day is another finding.
    if (column.kind === "date" && field.text !== "") continue;
    yield finding("register-missing", "warning", entryPlace(sheet, entry, column.id), {
      register: register.name,
      column: headed(sheet, column),
      isUnread: field.text !== "",
    });
  }
}

/** A column as the sheet itself heads it; one of ours by our name for it. */
function headed({ layout }: RegisterSheet, { id, name }: RegisterColumn): Named {
  const text = layout.isOurs ? "" : (layout.headings[id] ?? "");
  return text === "" ? name : { zh: text, en: text };
}

/** Money of several rows stands on the first of them. */
function isSharedMoney({ cell }: Field<RegisterValue>, { kind }: RegisterColumn, { row }: RegisterEntry): boolean {
  return kind === "money" && cell !== null && cell.row !== row;
}

function* dates(sheet: RegisterSheet, entry: RegisterEntry, context: CheckContext): Generator<Finding> {
  const { register } = sheet;
  const isSchoolYear = context.sheets.some(({ plan }) => plan.isSchoolYear);
  for (const column of register.columns) {
    const field = column.kind === "date" ? entry.fields.get(column.id) : undefined;
    if (field === undefined || field.text === "" || (field.cell !== null && field.cell.row !== entry.row)) continue;
    const { value } = field;
    const isOutside =
      typeof value === "string" &&
      column.id === register.checks.date &&
      context.year !== null &&
      !isInYear(value, context.year, isSchoolYear);
    if (value !== null && !isOutside) continue;
    const params = { register: register.name, column: headed(sheet, column), isOutside, year: context.year };
    yield finding("register-date", "warning", entryPlace(sheet, entry, column.id), params);
  }
}

function* second(sheet: RegisterSheet, entry: RegisterEntry, seen: Map<string, RegisterEntry>, context: CheckContext): Generator<Finding> {
  const { register } = sheet;
  const { once = [], date } = register.checks;
  const columns = register.columns.filter(({ id }) => once.includes(id));
  const values = columns.map(({ id }) => registerValue(entry, id));
  if (columns.length === 0 || values.some((value) => value === null)) return;
  const day = registerValue(entry, date);
  const isSchoolYear = context.sheets.some(({ plan }) => plan.isSchoolYear);
  if (typeof day === "string" && context.year !== null && !isInYear(day, context.year, isSchoolYear)) return;
  const key = JSON.stringify(values.map((value) => String(value).replace(/\s+/g, "")));
  const first = seen.get(key);
  if (first === undefined) seen.set(key, entry);
  else {
    const person = columns.find(({ kind }) => kind === "person");
    const who = person !== undefined && context.told.isPersonal ? String(registerValue(entry, person.id)) : null;
    const at = entryPlace(sheet, entry, sheet.layout.columns[date ?? ""] === undefined ? columns[0]!.id : date);
    yield finding("register-duplicate", "warning", at, {
      register: register.name,
      columns: columns.map(({ name }) => name),
      firstRow: first.row,
      who,
    });
  }
}
