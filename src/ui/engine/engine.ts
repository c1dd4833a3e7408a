/**
 * Engine: what the user interface asks of core, the one contract of pane, page and worker. Loaded apart from the shell, and
 * run in slices or in a worker so that the screen never freezes.
 *
 * Every method is asynchronous and its arguments and answers can be copied from thread to thread. A workbook as read and the
 * answers of HANDLE_METHODS are handles: what the screen shows, with the whole of it kept where the work is done. They go back
 * as an argument or as a property of one; a handle that is known no more is refused with HostError "changed-underneath".
 */
import type { ArticleBlock } from "../../core/article/plan-article";
import type { ArticleMessages } from "../../core/messages/article-messages";
import type { SheetEdit, PutSheet } from "../../core/grid/edit";
import type { AwaitingRow } from "../../core/filling/approval";
import type { CellValue, Workbook } from "../../core/grid/grid";
import type { Article, ArticlePlan, ArticleRow, Expansion, UnrecognisedWhy } from "../../core/importing";
import type { EntryDraft, EntryWish, MadeRegisters, MadeSheets, ReportMark } from "../../core/jobs";
import type { ImportViewMessages } from "../../core/messages/zh-CN/import-view";
import type { OfficialViewMessages } from "../../core/messages/zh-CN/official-view";
import type { ProposalMessages } from "../../core/messages/zh-CN/proposal";
import type { RegistersViewMessages } from "../../core/messages/zh-CN/registers-view";
import type { SettingsViewMessages } from "../../core/messages/zh-CN/settings-view";
import type { RollingMessages } from "../../core/messages/rolling-messages";
import type { TurnViewMessages } from "../../core/messages/zh-CN/turn-view";
import type { YearViewMessages } from "../../core/messages/zh-CN/year-view";
import type { BudgetForm, NamedExecution, PublicationKind } from "../../core/official";
import type { Finding, FindingCode, Severity } from "../../core/plan/finding";
import type { Fen } from "../../core/plan/money";
import type { NotDone } from "../../core/plan/not-done";
import type { Layout, Plan } from "../../core/plan/plan";
import type { Agreement, Review, SheetReview } from "../../core/plan/review";
import type { ChangeWhy } from "../../core/plan/year-change";
import type { LimitOverride, Profile, Settings, UnreadSetting } from "../../core/plan/settings";
import type { Suggestion } from "../../core/plan/suggestion";
import type { SessionSettings } from "../../core/plan/session-settings";
import type { NewPlanWanted, YearOutline } from "../../core/proposal";
import type { GatheredPlan, PlanTotals } from "../../core/collecting";
import type { Group } from "../../core/summary";
import type { RollPlan, RollWish } from "../../core/rolling";
import type { ColumnRole } from "../../core/terms/column-role";
import type { Sector } from "../../core/terms/sector";
import type { JobOptions } from "../../hosts/host";
import type { ProgressTexts, ShownEntry, ShownRegisters } from "./register-answers";
import type { RuleMessages } from "./rule-messages";
import type { RulesAnswer, RulesQuery } from "./rules-answer";

export type { MadeSheets, RollPlan, RollWish };

/** What the screen shows of a plan: of its items only their number, so that an engine in a worker need not send thousands of them. */
export type ShownPlan = Pick<Plan, "sheet" | "title" | "year" | "isSchoolYear" | "layout"> & {
  readonly items: { readonly length: number };
};
export type ShownSheet = Pick<SheetReview, "sheet" | "state" | "why" | "unit" | "totals" | "agreement"> & {
  readonly plan: ShownPlan | null;
};
/** What the screen shows of a review; what registers hold is asked for where it is shown. */
export type ShownReview = Omit<Review, "sheets" | "ledger" | "registers" | "registered"> & {
  readonly sheets: readonly ShownSheet[];
  /** Months with activities of which not one has an amount. */
  readonly openMonths: readonly number[];
};

/** A workbook looked through: what everything on the screen is made from. A handle. */
export interface Checked {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly review: ShownReview;
  readonly suggestions: readonly Suggestion[];
  /** Rows that say 待审定 in words of ours. */
  readonly awaiting: readonly AwaitingRow[];
  /** Codes whose corrections change only how a figure is written. */
  readonly safeCodes: readonly FindingCode[];
}

export interface InsertedRow {
  /** Row in the sheet as it will be. */
  readonly row: number;
  readonly sheet: string;
  readonly activity: string;
}

/** What is to stand in 工会参数 from now on; `layouts` only those that change. */
export interface NewSettings {
  readonly profile: Profile;
  readonly overrides: readonly LimitOverride[];
  readonly layouts: readonly Layout[];
  /** Lines that nobody could understand and the user left alone. */
  readonly unread: readonly UnreadSetting[];
}

export interface FillProposal {
  readonly edits: readonly SheetEdit[];
  readonly rows: readonly InsertedRow[];
  readonly notDone: readonly NotDone[];
}

/** A plan in sheets of its own as edits, with the name of the sheet to look at. */
export interface MadePlan {
  readonly edits: readonly SheetEdit[];
  readonly sheet: string;
}

/** Where a plan written as an article comes from: pasted, or a file (.txt, .md, .docx). */
export type ArticleSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly file: string; readonly bytes: ArrayBuffer };

export interface ReadArticle {
  /** As a reader sees them; rows name them by their number, counted from 1. */
  readonly lines: readonly string[];
  readonly article: Article;
}

/** What the user has settled of an article: the plans wanted with their rows, the lines still without a place. */
export interface SettledArticle {
  readonly plans: readonly ArticlePlan[];
  readonly unrecognised: Article["unrecognised"];
  readonly expansion: Expansion;
}

/** A plan as an article: its blocks, and the fonts it is to be set in. */
export interface WrittenArticle {
  readonly blocks: readonly ArticleBlock[];
  readonly fonts: ArticleMessages["fonts"];
}

/** Planned spending by who bears it. */
export interface Payers {
  /** What the union itself is to pay. */
  readonly union: Fen;
  /** What others bear: listed, never counted. */
  readonly others: Fen;
  /** By 经费来源 as the plan names it, the union's own first. */
  readonly sources: readonly Group[];
}

/** What the screen shows of the plan as approved, read from a file of its own. A handle. */
export interface ApprovedPlan {
  /** The file's name. */
  readonly file: string;
  readonly title: string | null;
  readonly year: number | null;
  /** Count of activities. */
  readonly items: number;
  /** What the union itself is to pay. */
  readonly planned: Fen;
}

/** Which official sheets are wanted. The summary sheets and the official ones that are there come with each of them: all go with the plan. */
export type OfficialWish =
  | { readonly kind: "budget"; readonly form: BudgetForm }
  /** `warnAt` is a rate, 1 = 100 %. */
  | { readonly kind: "execution"; readonly warnAt: number }
  | { readonly kind: "adjustment"; readonly approved: ApprovedPlan };

/** What is kept of one of several files: its figures and what a letter back says, and nothing of its sheets. */
export interface SurveyedFile {
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** One, or one for each unit whose plan is in it; a file that could not be read is one that was refused. */
  readonly plans: readonly SurveyedPlan[];
}

export interface SurveyedPlan extends Pick<GatheredPlan, "unitInSettings" | "unitInTitle"> {
  readonly totals: PlanTotals;
  /** By sheet of the plan: whether that is what the sheet states. */
  readonly agreements: readonly { readonly sheet: string; readonly agreement: Agreement }[];
  /** What has to be put right or looked at, as sentences, for a letter back. */
  readonly sentences: readonly string[];
}

/** Sentences for what the engine found, in the user's language. */
export interface EngineMessages {
  readonly message: (finding: Finding) => string;
  readonly advice: (finding: Finding) => string;
  /** Why it is not corrected for the user; null where nothing is to be said. */
  readonly noFix: (finding: Finding) => string | null;
  readonly checkName: (finding: Pick<Finding, "code">) => string;
  readonly reason: (suggestion: Suggestion) => string;
  /** What was left undone, where, and why. */
  readonly notDone: (entry: NotDone) => string;
  readonly levels: Readonly<Record<Severity, string>>;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly settings: Readonly<Record<keyof Profile, string>>;
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly actualFrom: Readonly<Record<"plan" | "registers", string>>;
  /** Of the form of 工会参数. */
  readonly settingsView: SettingsViewMessages;
  readonly rules: RuleMessages;
  /** Of the view 报表, with the names of its states. */
  readonly official: OfficialViewMessages;
  readonly year: YearViewMessages;
  /** Of the view 转为新年度, with the kinds of changes and why each is made. */
  readonly turning: TurnViewMessages & Pick<RollingMessages, "kinds"> & { readonly why: (why: ChangeWhy) => string };
  /** Of the view 导入, and a row of an article as its sheet will say it. */
  readonly importing: ImportViewMessages;
  readonly article: {
    readonly months: (row: ArticleRow) => string;
    readonly remark: (row: ArticleRow) => string;
    readonly why: Readonly<Record<UnrecognisedWhy, string>>;
  };
  readonly proposal: ProposalMessages;
  /** Of the view 台账. */
  readonly registers: RegistersViewMessages;
  readonly hostError: (code: string, params: Readonly<Record<string, string | number>>) => string | null;
}

/** A cell whose formula comes to something else by edits. */
export interface Consequence {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: CellValue;
  readonly to: CellValue;
  /** Its new text, where that is another one; the place is the one from before. */
  readonly formula: string | null;
}

export interface Engine {
  /** `before` is the last check, if there was one: what still stands of it is not made again. */
  check(workbook: Workbook, session: SessionSettings, before: Checked | null, options: JobOptions): Promise<Checked>;
  /** The first formulas (20 at most) that come to something else by these cells. */
  consequences(checked: Checked, edits: readonly SheetEdit[]): Promise<readonly Consequence[]>;
  fill(checked: Checked, accepted: readonly Suggestion[], options: JobOptions): Promise<FillProposal>;
  summarise(checked: Checked, options: JobOptions): Promise<MadeSheets>;
  saveSettings(checked: Checked, settings: NewSettings): Promise<readonly SheetEdit[]>;
  /** Puts 检查结果 alone, so that dismissals are kept in the workbook; nothing where it cannot be put. */
  saveFindings(checked: Checked): Promise<readonly SheetEdit[]>;
  rules(query: RulesQuery): Promise<RulesAnswer>;
  /** A new year's plan as it would be: fast enough to be asked at every move of a slider. */
  proposeYear(wanted: NewPlanWanted): Promise<YearOutline>;
  newYear(workbook: Workbook, wanted: NewPlanWanted, options: JobOptions): Promise<MadePlan>;
  /**
   * Reads a plan written as an article; `year` is the plan's where the text names none. Throws HostError: not-text, old-doc,
   * encrypted, corrupt, too-large, with the file's name, and "no-plan-found".
   */
  readArticle(source: ArticleSource, year: number | null, options: JobOptions): Promise<ReadArticle>;
  /** Each plan as a sheet beside those of the workbook (null: of a new one), and one for the lines without a place; nothing is replaced. */
  draftArticle(workbook: Workbook | null, settled: SettledArticle): Promise<MadePlan>;
  /** The rows into the plan in front; those that are there already are in `notDone`. Throws HostError "no-plan-found" and its like. */
  addArticle(checked: Checked, settled: SettledArticle, options: JobOptions): Promise<FillProposal>;
  registers(checked: Checked): Promise<ShownRegisters>;
  /** The entries of one sheet, in its order. */
  registerEntries(checked: Checked, sheet: string): Promise<readonly ShownEntry[]>;
  /** Empty registers as sheets; one that is there only gets the columns it lacks. `ids`: of the kinds. */
  addRegisters(checked: Checked, ids: readonly string[], options: JobOptions): Promise<Pick<MadeRegisters, "edits" | "made" | "notDone">>;
  /** One entry put in or changed, looked at before it is written: fast enough to be asked at every key. */
  draftEntry(checked: Checked, wish: EntryWish): Promise<EntryDraft>;
  /** One entry emptied; its row stays. */
  removeEntry(checked: Checked, sheet: string, row: number): Promise<Pick<EntryDraft, "edits" | "obstacle">>;
  /** 指标完成表 or 小结. */
  draftReport(checked: Checked, mark: ReportMark, options: JobOptions): Promise<MadeSheets>;
  /** 小结 in words; null where there is nothing to report. */
  progress(checked: Checked): Promise<ProgressTexts | null>;
  /**
   * What turning last year's workbook into another year's would change; nothing is done. Throws HostError "no-plan-found" and its
   * like, and "same-year".
   */
  planTurn(checked: Checked, wish: RollWish, options: JobOptions): Promise<RollPlan>;
  /** The plan as an article, for a Word file. */
  writeArticle(checked: Checked): Promise<WrittenArticle>;
  payers(checked: Checked): Promise<Payers>;
  /** Null where no plan says anything of 实际支出. */
  execution(checked: Checked): Promise<NamedExecution | null>;
  /** Reads and checks the workbook of the plan as approved. Throws HostError as reading does, with the file's name, and "no-plan-found". */
  readApproved(file: string, bytes: ArrayBuffer, options: JobOptions): Promise<ApprovedPlan>;
  draftOfficial(checked: Checked, wish: OfficialWish, options: JobOptions): Promise<MadeSheets>;
  /** 公示表 for a workbook of its own; null where it needs 实际支出 and there is none. */
  publication(checked: Checked, kind: PublicationKind): Promise<PutSheet | null>;
  /** The record of `check --json`, as text. `file`: its name. */
  record(checked: Checked, file: string): Promise<string>;
  /** Looks a file through as the command collect does, and keeps nothing of it. Throws HostError "cancelled" alone. */
  survey(bytes: ArrayBuffer, options: JobOptions): Promise<SurveyedFile>;
}

/** Methods whose answer is a handle. */
export const HANDLE_METHODS: ReadonlySet<string> = new Set(["check", "readApproved"] satisfies (keyof Engine)[]);

/** The engine as the screen has it: with its sentences, which stay on the screen's side. */
export interface SpeakingEngine extends Engine {
  readonly engineMessages: EngineMessages;
}
