/** Register (台账): what was done, case by case, in sheets beside the plan. Each kind is data; what was read of one remembers its cells. */
import type { CellRef } from "../grid/area";
import type { Field, PlanItem } from "./plan";
import type { Fen } from "./money";
import type { Topic } from "./subject";

/** A name of ours in the languages that sheets are made in; Traditional Chinese follows from `zh`. */
export interface Named {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a column of a register holds. `person`: a name; `activity`: an activity of the plan; `subject`: an account
 * subject; `share`: 0..1, shown as per cent; `yes-no`: a tick.
 */
export type RegisterColumnKind = "date" | "person" | "text" | "money" | "count" | "choice" | "activity" | "subject" | "share" | "yes-no";

/** One of the things a column of choices may say. */
export interface RegisterChoice extends Named {
  /** Parts of a text that mean it too, Simplified. */
  readonly words?: readonly string[];
  /** What rules call it, where they limit it. */
  readonly topic?: Topic;
}

export interface RegisterColumn {
  /** Named in JSON and in the other fields of the register: date, person, amount … */
  readonly id: string;
  readonly name: Named;
  readonly kind: RegisterColumnKind;
  /** Other headings that mean it: Simplified, tidied, lower case, without brackets. */
  readonly words?: readonly string[];
  /** An entry without it is found fault with. */
  readonly isRequired?: boolean;
  /** Never leaves the workbook unless it is asked for: names and what tells of a person's private affairs. */
  readonly isPersonal?: boolean;
  readonly choices?: readonly RegisterChoice[];
  /** In characters. */
  readonly width?: number;
  /** Of an amount: headings whose figures are its parts, added up where no heading gives the whole. */
  readonly parts?: readonly string[];
}

/** Which of the general checks apply; columns by id. */
export interface RegisterChecks {
  /** The date that lies in the plan's year. */
  readonly date?: string;
  /** An entry that says the same in all of these as an earlier one of the year is a second one. */
  readonly once?: readonly string[];
  /** The amount that rules limit, and the column of choices that says for what; without the latter the register's first topic. */
  readonly limit?: { readonly amount: string; readonly by?: string; readonly heads?: string };
  /** What is due: an answer that is still blank, or an end that is past or within so many days. */
  readonly due?: { readonly blank: string; readonly from: string; readonly days: number } | { readonly end: string; readonly days: number };
}

/** A share that the register tells: entries that meet `where` of all entries, or of the members or employees. */
export interface RegisterIndicator {
  readonly id: string;
  readonly name: Named;
  /** Entries with something (other than no) in this column count; all where it is left out. A column of figures is added up with `sum`. */
  readonly filled?: string;
  readonly sum?: string;
  /** What it is a share of; a plain count where it is left out. `column`: the sum of this column. */
  readonly of?: "entries" | "members" | "employees" | { readonly column: string };
  /** Parts of a plan's own sentence that speak of it, Simplified: 参保率. */
  readonly words: readonly string[];
}

/** A kind of register. */
export interface Register {
  /** English, letters only: spending, condolence … */
  readonly id: string;
  readonly name: Named;
  /** Parts of a sheet's name or title that mean it, Simplified; the longest of several registers' wins. */
  readonly words: readonly string[];
  /** Systems of work it serves, by the ids of the catalogue's systems. */
  readonly systems: readonly string[];
  readonly topics?: readonly Topic[];
  /** Entries of the catalogue whose rows it carries out. */
  readonly entries?: readonly string[];
  readonly columns: readonly RegisterColumn[];
  /** A home-made sheet without any of these columns is a mere list of names and no such register. */
  readonly tells?: readonly string[];
  /** True for a kind within a wider one: a home-made sheet is one where, and only where, its words stand in a title or heading: 离退休慰问台账. */
  readonly isNarrow?: true;
  /** The column of money that is added up. */
  readonly sums?: string;
  /** True where that money is spent of the plan's rows. */
  readonly isSpending: boolean;
  /** True for the register of payments itself: where it is kept, it alone says what was spent on a row it has a line for. */
  readonly isLedger?: true;
  readonly checks: RegisterChecks;
  readonly indicators?: readonly RegisterIndicator[];
  /** A line under the title: what it is for, and what does not belong into it. */
  readonly note?: Named;
}

/** Value of a column of an entry; null: blank, or not to be understood. Days as YYYY-MM-DD, money in 分, choices by their Chinese name, ticks as true. */
export type RegisterValue = string | number | boolean | null;

export interface RegisterEntry {
  readonly row: number;
  /** By column id; columns that the sheet does not have are not in it. */
  readonly fields: ReadonlyMap<string, Field<RegisterValue>>;
}

/** Where a register stands in its sheet. */
export interface RegisterLayout {
  readonly headerRow: number;
  /** Column number by column id. */
  readonly columns: Readonly<Record<string, number>>;
  /** Further columns of an amount that stands in parts, by column id. */
  readonly parts: Readonly<Record<string, readonly number[]>>;
  /** The sheet's own headings, by column id, as they stand. */
  readonly headings: Readonly<Record<string, string>>;
  /** True for a sheet that we made. */
  readonly isOurs: boolean;
}

/** A line of 识别更正 that tells of a register, in the user's words: what it is, and where its columns stand. */
export interface ToldRegister {
  readonly sheet: string;
  /** The register's name or id; null for a sheet that is none. */
  readonly kind: string | null;
  /** Null: the header is looked for. */
  readonly headerRow: number | null;
  /** What a column is called, or its id, and its number. Empty: the headings are read. */
  readonly columns: readonly (readonly [name: string, column: number])[];
  /** As it stands, and how many yuan one unit of the sheet's money is. */
  readonly unit: string | null;
  readonly factor: number;
}

/** A sheet that was read as a register. */
export interface RegisterSheet {
  /** The file it was read from, where that is another one than the plan's. */
  readonly file: string | null;
  readonly sheet: string;
  readonly register: Register;
  readonly layout: RegisterLayout;
  readonly entries: readonly RegisterEntry[];
  /** Of all entries; null where the register has no money, or entries and not one amount that is known. */
  readonly sum: Fen | null;
  /** The year that its name or its title says; absent where neither says one. */
  readonly statedYear?: number;
}

/** The value of a column of an entry; null where there is none. */
export function registerValue(entry: RegisterEntry, column: string | undefined): RegisterValue {
  return column === undefined ? null : (entry.fields.get(column)?.value ?? null);
}

/** A target and how far it is reached. Shares are 0..1, everything else a count. */
export interface Indicator {
  readonly id: string;
  readonly name: Named;
  readonly isShare: boolean;
  /** Null where nobody states one: none is invented. */
  readonly target: number | null;
  /** As it stands in the plan or in 工会参数. */
  readonly targetText: string | null;
  readonly targetCell: CellRef | null;
  /** Null where nothing says. */
  readonly done: number | null;
  /** Where that comes from: sheet and column letter of a register, or the name of a sheet; null where nothing says. */
  readonly from: string | null;
}

/** The column that names the plan's activity. */
export function activityColumn({ columns }: Register): RegisterColumn | undefined {
  return columns.find(({ kind }) => kind === "activity");
}

/** One payment of a register, with the row of the plan it is for. */
export interface RegisterPayment {
  readonly register: RegisterSheet;
  readonly entry: RegisterEntry;
  readonly fen: Fen;
  /** Null where the register names no activity of the plan. */
  readonly item: PlanItem | null;
}

export interface RegisterSpending {
  /** Every payment whose register spends, in the order of sheets and rows. */
  readonly payments: readonly RegisterPayment[];
  /** 实际支出 of the rows that have any: by 经费支出登记 where it has a line for the row, else by the case registers. */
  readonly byItem: ReadonlyMap<PlanItem, Fen>;
  /** True where 经费支出登记 is kept. */
  readonly isLedgerKept: boolean;
  /** What each register says of a row. */
  readonly byRegister: ReadonlyMap<RegisterSheet, ReadonlyMap<PlanItem, Fen>>;
}
