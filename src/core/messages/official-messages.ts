/** OfficialMessages: every word on the tables that are handed in or made public; each language fills them in, core/official takes them as an argument. */
import type { NoteKey } from "../terms/note-key";
import type { Sector } from "../terms/sector";
import type { SheetMessages, TitleParams } from "./sheet-messages";

/** What 编制说明 tells; null is "not known" and becomes a blank to fill in. Amounts in yuan. */
export interface BudgetFacts {
  readonly title: TitleParams;
  readonly sector: Sector | null;
  readonly members: number | null;
  readonly employees: number | null;
  readonly carriedOver: number | null;
  readonly drawnReserve: number | null;
  /** 可用资金 where it was stated outright. */
  readonly statedFunds: number | null;
  readonly income: readonly { readonly name: string; readonly yuan: number; readonly isWorkedOut: boolean }[];
  readonly incomeTotal: number | null;
  readonly spending: readonly { readonly name: string; readonly yuan: number; readonly share: number }[];
  readonly spendingTotal: number;
  /** On union funds, under no account subject. */
  readonly unsorted: number;
  readonly unknownAmounts: number;
  /** Paid by the employer, donors or those who take part: listed only. */
  readonly otherTotal: number;
  /** Day up to which the rules were looked up, where the plan was checked against them. */
  readonly rulesUntil: string | null;
}

/** A table that is there and could not be drawn again: it stands as it was, and may say what no longer holds. */
export interface SheetLeft {
  readonly sheet: string;
  /** "no-actual": the plan has no 实际支出 now; "no-record": the hidden column that tells what was typed is gone; "other-year": its approved budget is another year's. */
  readonly why: "no-actual" | "no-record" | "other-year";
}

/** The half of the year a 收支情况公示表 is about. */
export type Half = "first" | "second";

export interface OfficialMessages {
  readonly names: {
    readonly budget: string;
    readonly cover: string;
    readonly notes: string;
    readonly execution: string;
    readonly adjustment: string;
    readonly publication: string;
  };
  /** Names of the columns 科目. */
  readonly code: string;
  readonly subject: string;
  readonly explanation: string;
  readonly unsorted: string;
  readonly unsortedNote: string;
  /** At the total that includes it, where it stands below the form, off the print. */
  readonly unsortedBelow: string;
  readonly unknownHere: (count: number) => string;
  readonly incomeTotal: string;
  readonly spendingTotal: string;
  readonly balance: string;
  readonly sealedBy: (unit: string | null) => string;
  readonly yearOf: (params: TitleParams) => string;
  readonly reportedOn: string;
  /** 工会主席, 经费审查委员会主任, 财务负责人, 制表: each with its colon. */
  readonly signatures: readonly string[];

  readonly budget: {
    readonly title: (params: TitleParams) => string;
    /** 上年决算数, and what stands there while last year is not over (December). */
    readonly lastYear: string;
    readonly lastYearExpected: string;
    readonly thisYear: string;
    readonly carriedOver: string;
    readonly drawnReserve: string;
    readonly previousBalance: string;
    readonly investmentBack: string;
    readonly investment: string;
    readonly reserveFund: string;
    readonly closing: string;
    readonly workedOut: string;
    readonly breakdown: string;
  };
  readonly cover: { readonly title: (params: TitleParams) => string; readonly lines: (unit: string | null) => readonly string[] };
  readonly notes: {
    readonly title: (params: TitleParams) => string;
    readonly paragraphs: (facts: BudgetFacts) => Readonly<Record<NoteKey, string>>;
  };
  /** Below a table: what was typed into an earlier one and has no place in it now. */
  readonly orphaned: { readonly heading: string; readonly line: (label: string, text: string) => string };

  readonly execution: {
    readonly title: (params: TitleParams) => string;
    readonly warnAt: string;
    readonly budget: string;
    readonly actual: string;
    readonly rate: string;
    readonly left: string;
    readonly state: string;
    readonly over: string;
    readonly near: string;
    readonly unplanned: string;
    readonly activitiesHeading: string;
    readonly subjectsHeading: string;
    readonly periodsHeading: string;
    readonly period: string;
    readonly quarterOfYear: (quarter: number) => string;
    readonly halfOfYear: (half: Half) => string;
    readonly termOfYear: (half: Half) => string;
    readonly wholeYear: string;
    readonly noMonth: string;
    readonly periodsNote: string;
    readonly outsideNote: string;
  };

  readonly adjustment: {
    readonly title: (params: TitleParams) => string;
    readonly before: string;
    readonly change: string;
    readonly after: string;
    readonly ratio: string;
    readonly ratioNote: string;
  };

  readonly publication: {
    readonly title: (params: TitleParams) => string;
    readonly halfTitle: (params: TitleParams, half: Half) => string;
    readonly item: string;
    readonly budget: string;
    readonly use: string;
    readonly yearBudget: string;
    readonly inPeriod: string;
    readonly soFar: string;
    readonly rate: string;
    readonly explanation: string;
    readonly income: string;
    readonly spending: string;
    readonly pooled: string;
    readonly pooledNote: string;
    /** The chief uses, named as activities of the catalogue; `hasMore` where there are others. */
    readonly uses: (names: readonly string[], hasMore: boolean) => string;
    readonly halfNote: string;
    /** Spending without a month counts in the second half, in a school-year plan in the second term. */
    readonly unscheduledNote: (isSchoolYear: boolean) => string;
    readonly shownFrom: string;
    readonly phone: string;
    readonly seal: string;
  };
}

/** What the official tables need from a language. */
export interface OfficialLanguage {
  readonly sheets: SheetMessages;
  readonly official: OfficialMessages;
}
