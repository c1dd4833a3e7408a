/** Engine: what the user interface asks of core. Loaded apart from the shell, and run in slices so that the screen never freezes. */
import type { Sector } from "../core/terms/sector";
import type { ColumnRole } from "../core/terms/column-role";
import type { AwaitingRow } from "../core/filling/approval";
import type { SheetEdit } from "../core/grid/edit";
import type { Workbook } from "../core/grid/grid";
import type { NewPlanWanted } from "../core/proposal";
import type { MadeSheets } from "../core/jobs";
import type { LanguageName } from "../core/languages/language";
import type { OfficialViewSentences } from "../core/languages/zh-CN/official-view";
import type { ProposalSentences } from "../core/languages/zh-CN/proposal";
import type { Finding, Severity } from "../core/plan/finding";
import type { Review, SheetReview } from "../core/plan/review";
import type { SettingsViewSentences } from "../core/languages/zh-CN/settings-view";
import type { YearViewSentences } from "../core/languages/zh-CN/year-view";
import type { LimitOverride, Profile, Settings, UnreadSetting } from "../core/plan/settings";
import type { Layout, Plan } from "../core/plan/plan";
import type { NotDone } from "../core/plan/not-done";
import type { Suggestion } from "../core/plan/suggestion";
import type { YearOutline } from "../core/proposal";
import type { Told } from "../core/plan/told";
import type { JobOptions } from "../hosts/host";
import type { OfficialEngine } from "./official-engine";
import type { RuleWording } from "./rule-wording";
import type { RulesAnswer, RulesQuery } from "./rules-answer";

/** What the screen shows of a plan: of its items only their number, so that an engine in a worker need not send thousands of them. */
export type ShownPlan = Pick<Plan, "sheet" | "title" | "year" | "isSchoolYear" | "layout"> & {
  readonly items: { readonly length: number };
};
export type ShownSheet = Pick<SheetReview, "sheet" | "state" | "why" | "unit" | "totals" | "agreement"> & {
  readonly plan: ShownPlan | null;
};
/** What the screen shows of a review; every Review is one. */
export type ShownReview = Omit<Review, "sheets"> & { readonly sheets: readonly ShownSheet[] };

/** A workbook looked through: what everything on the screen is made from. */
export interface Checked {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly review: ShownReview;
  readonly suggestions: readonly Suggestion[];
  /** Rows that say 待审定 in words of ours. */
  readonly awaiting: readonly AwaitingRow[];
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

/** A new year's plan as edits, with the name of its sheet. */
export interface MadeYear {
  readonly edits: readonly SheetEdit[];
  readonly sheet: string;
}

export type { MadeSheets };

/** Sentences for what the engine found, in the user's language. */
export interface Wording {
  readonly message: (finding: Finding) => string;
  readonly advice: (finding: Finding) => string;
  readonly checkName: (finding: Finding) => string;
  readonly reason: (suggestion: Suggestion) => string;
  /** What was left undone, where, and why. */
  readonly notDone: (entry: NotDone) => string;
  readonly notChecked: (item: Review["notChecked"][number]) => string;
  readonly levels: Readonly<Record<Severity, string>>;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly settings: Readonly<Record<keyof Profile, string>>;
  readonly sectors: Readonly<Record<Sector, string>>;
  /** Of the form of 工会参数. */
  readonly settingsView: SettingsViewSentences;
  readonly rules: RuleWording;
  /** Of the view 报表, with the names of its states. */
  readonly official: OfficialViewSentences;
  readonly year: YearViewSentences;
  readonly proposal: ProposalSentences;
  readonly hostError: (code: string, params: Readonly<Record<string, string | number>>) => string | null;
}

export interface Engine {
  check(workbook: Workbook, told: Told, options: JobOptions): Promise<Checked>;
  fill(checked: Checked, accepted: readonly Suggestion[], options: JobOptions): Promise<FillProposal>;
  summarise(checked: Checked, options: JobOptions): Promise<MadeSheets>;
  saveSettings(checked: Checked, settings: NewSettings): Promise<readonly SheetEdit[]>;
  rules(query: RulesQuery): Promise<RulesAnswer>;
  /** Puts 检查结果 alone, so that dismissals are kept in the workbook. */
  saveFindings(checked: Checked): Promise<readonly SheetEdit[]>;
  /** A new year's plan as it would be: fast enough to be asked at every move of a slider. */
  proposeYear(wanted: NewPlanWanted): Promise<YearOutline>;
  newYear(workbook: Workbook, wanted: NewPlanWanted, options: JobOptions): Promise<MadeYear>;
  findingKeys(checked: Checked): ReadonlyMap<Finding, string>;
  readonly official: OfficialEngine;
  wording: Wording;
}

export type LoadEngine = (language: LanguageName) => Promise<Engine>;
