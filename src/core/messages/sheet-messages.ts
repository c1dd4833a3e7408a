/** SheetMessages: every word that stands on the sheets we make; each language fills them in; the rooms that draw sheets take them as an argument. */
import type { MonthNumber } from "../terms/month";
import type { ColumnRole } from "../terms/column-role";
import type { Sector } from "../terms/sector";
import type { SettingKey } from "../terms/setting-key";
import type { Basis, Severity } from "../plan/finding";
import type { ProposedAmount } from "../plan/proposal";
import type { NotCheckedWhy } from "../plan/review";
import type { SuggestionReason } from "../plan/suggestion";
import type { FindingMessages } from "./finding-messages";

/** What a title is made of; what is not known is left out of it. */
export interface TitleParams {
  readonly unit: string | null;
  readonly year: number | null;
  readonly isSchoolYear: boolean;
}

/** How far a finding has been dealt with, as the user marks it. */
export type Handling = "fixed" | "verified" | "not-applicable";

/** One way of writing a month; null when it needs a year that is not known. */
export type MonthStyle = (month: MonthNumber, year: number | null) => string | null;

export interface SheetMessages {
  /** Font of every cell. */
  readonly font: string;
  readonly footer: string;
  /** Names of our sheets, before a suffix is needed. */
  readonly names: {
    readonly plan: string;
    readonly detail: string;
    readonly summary: string;
    readonly findings: string;
    readonly settings: string;
    readonly approval: string;
  };
  readonly preparedBy: (unit: string | null) => string;
  readonly unitLine: string;
  /** The four signatures, each with its colon. */
  readonly signatures: readonly string[];
  readonly month: (month: MonthNumber) => string;
  readonly quarterSubtotal: (quarter: number) => string;
  readonly termSubtotal: (term: 1 | 2) => string;
  readonly total: string;
  /** Between the members of a list, and between clauses. */
  readonly listed: string;
  readonly clause: string;
  /** 另有N项金额待定，未计入合计 */
  readonly unknownAmounts: (count: number) => string;

  readonly detail: {
    readonly title: (params: TitleParams) => string;
    readonly seq: string;
    readonly month: string;
    readonly activity: string;
    readonly owner: string;
    readonly source: string;
    readonly subject: string;
    readonly heads: string;
    readonly price: string;
    readonly amount: string;
    readonly remark: string;
    readonly place: string;
    readonly original: string;
    readonly counted: string;
    readonly spread: string;
    readonly yes: string;
    readonly no: string;
    /** Source shown where the plan names none: 工会经费. */
    readonly unionFunds: string;
    readonly unclassified: string;
    readonly free: string;
    readonly noActivity: string;
    readonly unionTotal: string;
    readonly otherTotal: string;
    readonly sharedAmount: (seq: number) => string;
    readonly subjectsProposed: (count: number) => string;
    readonly originalAmount: (text: string) => string;
    readonly hiddenRow: string;
  };

  readonly summary: {
    readonly title: (params: TitleParams) => string;
    readonly funds: string;
    readonly planned: string;
    readonly balance: string;
    readonly fundsUnknown: string;
    readonly balanceUnknown: string;
    readonly subjectsHeading: string;
    readonly code: string;
    readonly subject: string;
    readonly count: string;
    readonly amount: string;
    readonly share: string;
    readonly monthsHeading: string;
    /** What a blank cell and a nought say in that table. */
    readonly blankNote: string;
    readonly month: string;
    readonly ownAmount: string;
    readonly spreadAmount: string;
    readonly sum: string;
    readonly running: string;
    readonly severalMonths: string;
    readonly noMonth: string;
    readonly spreadNote: string;
    readonly sourcesHeading: string;
    readonly source: string;
    readonly sourceAmount: string;
    readonly unionSum: string;
    readonly outsideNote: string;
    /** 可用资金构成 on the internal page. */
    readonly fundPartsHeading: string;
    readonly fundPart: string;
    readonly fundAmount: string;
    readonly fundNote: string;
    readonly fundPartName: (setting: SettingKey) => string;
    /** 拨缴 as far as it is worked out; 可用资金 as told outright; parts listed beside it; 上年结转 where 动用以前年度结余 is told. */
    readonly workedOut: string;
    readonly fundsStated: string;
    readonly listedOnly: string;
    readonly withinDrawnReserve: string;
    readonly internalHeading: string;
    readonly ownersHeading: string;
    readonly owner: string;
    readonly noOwner: string;
    readonly monthChart: string;
    readonly subjectChart: string;
    readonly chartData: string;
    readonly none: string;
  };

  readonly findings: {
    readonly title: (params: TitleParams) => string;
    readonly seq: string;
    readonly level: string;
    readonly place: string;
    readonly text: string;
    readonly problem: string;
    readonly advice: string;
    readonly basis: string;
    readonly handling: string;
    readonly note: string;
    readonly checker: string;
    readonly key: string;
    readonly levels: Readonly<Record<Severity, string>>;
    readonly handlings: Readonly<Record<Handling, string>>;
    readonly counts: (errors: number, warnings: number, infos: number, dismissed: number) => string;
    /** How many kinds of finding were looked for, and how many could not be; their names stand below the findings. */
    readonly scope: (checked: number, notChecked: number) => string;
    readonly checked: (names: readonly string[]) => string;
    readonly notChecked: (parts: readonly string[]) => string;
    /** 依据截至: the month up to which the rules are known. */
    readonly rulesUntil: (month: string) => string;
    readonly notCheckedPart: (names: readonly string[], why: NotCheckedWhy) => string;
    /** One line for many findings that ask for nothing; `example` is the sentence of the first. */
    readonly collapsed: (count: number, name: string, example: string) => string;
    readonly collapsedPlace: (place: string, count: number) => string;
    readonly nothingFound: string;
    readonly wholeWorkbook: string;
    readonly basisText: (basis: Basis) => string;
    readonly howTo: string;
  };

  readonly settings: {
    readonly title: string;
    readonly label: string;
    readonly value: string;
    readonly note: string;
    readonly items: Readonly<Record<SettingKey, { readonly label: string; readonly note: string }>>;
    readonly sectors: Readonly<Record<Sector, string>>;
    readonly actualFrom: Readonly<Record<"plan" | "registers", string>>;
    readonly overridesHeading: string;
    readonly overrideColumns: readonly [topic: string, amount: string, unit: string, basis: string, setBy: string];
    readonly overridesNote: string;
    readonly targetsHeading: string;
    readonly targetColumns: readonly [name: string, target: string];
    readonly targetsNote: string;
    readonly layoutsHeading: string;
    readonly layoutColumns: readonly [sheet: string, headerRows: string, columns: string, unit: string, rows: string];
    readonly layoutsNote: string;
    /** The cell of a block's head, in a line of 识别更正. */
    readonly block: string;
    /** In 识别更正: what a line on a register begins with, and what a sheet is that is none. */
    readonly register: string;
    readonly noRegister: string;
    readonly roles: Readonly<Record<ColumnRole, string>>;
    /** Name of a month's column in a month matrix. */
    readonly monthColumn: (month: MonthNumber) => string;
  };

  readonly filling: {
    /** What the hidden record of rows that await approval says of itself. */
    readonly recordNote: string;
    /** In the remark column of a row we added: for people, as the record may be lost. */
    readonly suggestedRemark: string;
    /** At the end of the activity where there is no remark column. */
    readonly suggestedActivity: string;
    readonly monthStyles: readonly MonthStyle[];
    /** An activity with its month, where the table has no place to say the month. */
    readonly activityIn: (activity: string, month: MonthNumber) => string;
    readonly because: (reason: SuggestionReason) => string;
  };

  /** Plans read from articles, and the sheet of lines that could not be placed. */
  readonly imported: {
    /** Heading of the column that says where a row came from, and what stands in it. */
    readonly origin: string;
    readonly line: (line: number) => string;
    readonly untitled: string;
    readonly partner: string;
    readonly place: string;
    readonly theme: string;
    readonly deadline: string;
    readonly amount: string;
    readonly nextYear: (months: string) => string;
    readonly unrecognised: string;
    readonly columns: { readonly line: string; readonly quote: string; readonly why: string };
    readonly why: Readonly<Record<"vague-time" | "no-activity" | "unreadable" | "other", string>>;
  };
  readonly plan: {
    readonly title: (params: TitleParams) => string;
    readonly seq: string;
    readonly month: string;
    readonly activity: string;
    readonly owner: string;
    readonly subject: string;
    readonly source: string;
    readonly amount: string;
    readonly remark: string;
    /** A name of the catalogue (activity, owner, subject) in this language's characters. */
    readonly name: (name: string) => string;
    /** A row's months in one cell; twelve of them go on all year. */
    readonly months: (months: readonly MonthNumber[]) => string;
    /** Words offered for the month column. */
    readonly monthChoices: readonly string[];
    readonly ownerChoices: readonly string[];
    readonly subjectChoices: string;
    readonly employerFunds: string;
    readonly free: string;
    /** The lines above and below the table, as a reader of plans knows them. */
    readonly preparedBy: (unit: string | null) => string;
    readonly unitLine: string;
    readonly total: string;
    readonly signatures: readonly string[];
    /** What a proposed amount rests on, for its remark: no limit's figure in it, which would be read as the row's own. */
    readonly proposedRemark: (amount: ProposedAmount) => string;
    /** The part of it that stays once the amount is settled; "" where none does. */
    readonly basisOf: (amount: ProposedAmount) => string;
    /** `rulesUntil`: the month of the rules that proposed amounts keep within, null where there are none. */
    readonly foot: (p: { readonly rulesUntil: string | null }) => string;
  };
}

/** What the drafting of sheets needs from a language: its sheet words and its sentences for findings. */
export interface SheetLanguage {
  readonly sheets: SheetMessages;
  readonly findings: FindingMessages;
}
