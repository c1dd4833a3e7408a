/** Session: the state behind the screen and everything the user can do with it. Knows the port and the engine, no host and no React. */
import type { SheetEdit, SheetMark } from "../../core/grid/edit";
import type { Workbook } from "../../core/grid/grid";
import { type Finding, findingKeys } from "../../core/plan/finding";
import type { Layout } from "../../core/plan/plan";
import type { BudgetWishes } from "../../core/plan/proposal";
import { EMPTY_SETTINGS, type LimitOverride, type Profile } from "../../core/plan/settings";
import type { Suggestion } from "../../core/plan/suggestion";
import { NO_SESSION_SETTINGS, settled, type SessionSettings } from "../../core/plan/session-settings";
import { withDismissal, withLayout, withoutDismissal } from "../../core/plan/session-settings";
import type { Host, JobOptions } from "../../hosts/host";
import type { Checked, Engine, InsertedRow, MadePlan, MadeSheets, SpeakingEngine } from "../engine/engine";
import { Articles, type DraftPlan, type DraftRows } from "./articles";
import { History } from "./history";
import { Jobs } from "./jobs";
import { compatibleFixes, OneGo } from "./one-go";
import { Registers } from "./registers";
import { rowChangesOf, writtenCells } from "./row-changes";
import { PlanInFront } from "./plan-in-front";
import { bytesOf } from "./file-bytes";
import { FIRST_STATE, needsCheck, type Notice, type SessionState, type View } from "./session-state";
import { Typing } from "./typing";
import { uiErrorOf } from "./ui-error";
import { type YearAsked, YearPlanner } from "./year-planner";

export type { Job, Notice, Pending, RulesWish, SessionState, View } from "./session-state";

/** How long after the last change in the sheet it is checked again, in milliseconds. */
const QUIET = 700;

export class Session {
  private state: SessionState = FIRST_STATE;
  private settings: SessionSettings;
  private readonly front: PlanInFront;
  private readonly listeners = new Set<() => void>();
  private readonly history: History;
  private quiet: ReturnType<typeof setTimeout> | null = null;
  private readonly stopWatching: () => void;
  private engine: Promise<SpeakingEngine> | null = null;
  private readonly jobs = new Jobs(
    () => this.state,
    (change) => this.set(change),
    () => this.history.counts,
  );
  private readonly typing = new Typing(
    () => this.state,
    (edits) => this.write(edits, null, true),
  );
  private readonly planner = new YearPlanner({
    propose: async (wanted) => (await this.engineReady()).proposeYear(wanted),
    show: (year) => this.set({ year }),
    fail: (error) => this.set({ error: uiErrorOf(error) }),
  });

  private readonly parts = {
    jobs: this.jobs,
    state: () => this.state,
    set: (change: Partial<SessionState>) => this.set(change),
    engine: () => this.engineReady(),
  };
  readonly articles = new Articles({
    ...this.parts,
    makePlan: (draft, noticeOf) => this.makePlan(draft, noticeOf),
    proposeRows: (draft) => this.proposeRows(draft),
  });
  readonly registers = new Registers({
    ...this.parts,
    write: (edits, notice) => this.write(edits, notice),
    make: (draft, asked) => this.make(draft, asked),
  });

  readonly oneGo = new OneGo({
    ...this.parts,
    apply: (edits, options, group) => this.history.apply(edits, options, this.settings, group),
    lookAgain: (options, notice) => this.lookAgain(options, notice),
  });

  constructor(
    readonly host: Host,
    private readonly loadEngine: () => Promise<SpeakingEngine>,
    remembered: Partial<Profile> = {},
  ) {
    this.settings = { ...NO_SESSION_SETTINGS, remembered };
    this.history = new History(host);
    this.front = new PlanInFront(host);
    this.stopWatching = host.can.watch ? host.onChanged(() => this.sheetChanged()) : () => undefined;
  }

  close(): void {
    this.stopWatching();
    if (this.quiet !== null) clearTimeout(this.quiet);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly current = (): SessionState => this.state;
  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  go(view: View): void {
    this.set({ view, notice: null });
  }

  /** Goes to a view, checking first where it shows what only a check knows. */
  async open(view: View): Promise<void> {
    if (this.state.checked === null && needsCheck(view)) await this.check(view);
    else this.go(view);
  }

  /** The rules that mention a word, or all of them. */
  async openRules(word = ""): Promise<void> {
    const { view, rules } = this.state;
    this.set({ rules: { word, from: view === "rules" ? rules.from : view } });
    await this.open("rules");
  }

  dismissTrouble(): void {
    this.set({ error: null });
  }

  /** Name of the sheet in front, for the first screen. */
  async lookAround(): Promise<void> {
    await this.jobs.attempt(async () => this.set({ sheet: await this.host.activeSheet() }));
  }

  async check(view: View = "check"): Promise<void> {
    await this.jobs.job("reading", async (options) => {
      const checked = await this.read(options);
      this.set({ checked, view, isStale: false, sheet: await this.host.activeSheet() });
    });
  }

  private async read(options: JobOptions): Promise<Checked> {
    const engine = await this.engineReady();
    const workbook = await this.host.read(undefined, options);
    return engine.check(workbook, { ...this.settings, front: await this.front.sheetOf(this.state.checked) }, this.state.checked, options);
  }

  /** Of plans of several units: turns to that of another sheet. */
  async workOn(sheet: string): Promise<void> {
    await this.reveal(sheet, 1, 1);
    this.front.turnTo(sheet);
    await this.check();
  }

  engineReady(): Promise<SpeakingEngine> {
    this.engine ??= this.loadEngine().catch((error: unknown) => {
      this.engine = null;
      throw error;
    });
    return this.engine;
  }

  private sheetChanged(): void {
    if (this.state.checked === null || this.state.job !== null) return;
    this.set({ isStale: true });
    if (this.quiet !== null) clearTimeout(this.quiet);
    this.quiet = setTimeout(() => void this.check(this.state.view), QUIET);
  }

  /** Shows the edits; nothing is written before `applyPending`. */
  propose(edits: readonly SheetEdit[], rows: readonly InsertedRow[] = [], after: Notice | null = null): void {
    this.set({ pending: { edits, rows, after, notDone: [] } });
  }

  leavePending(): void {
    this.set({ pending: null });
  }

  async applyPending(): Promise<void> {
    const { pending } = this.state;
    if (pending === null) return;
    this.set({ pending: null });
    await this.write(pending.edits, pending.after);
  }

  /** What the user typed into the sheet itself, see Typing. */
  type(drafting: (workbook: Workbook) => readonly SheetEdit[]): Promise<void> {
    return this.typing.type(drafting);
  }

  private async write(edits: readonly SheetEdit[], notice: Notice | null, isOfTyping = false): Promise<void> {
    await this.jobs.job(
      "writing",
      async (options) => {
        await this.history.apply(edits, options, this.settings);
        await this.lookAgain(options, notice);
      },
      isOfTyping,
    );
  }

  private async lookAgain(options: JobOptions, notice: Notice | null): Promise<void> {
    const checked = await this.read({ ...options, signal: undefined });
    this.set({ checked, isStale: false, notice, ...this.history.counts });
  }

  async undo(): Promise<void> {
    if (this.history.counts.undoCount > 0) await this.takeBack((options) => this.history.undo(options, this.settings));
  }

  async redo(): Promise<void> {
    if (this.history.counts.redoCount > 0) await this.takeBack((options) => this.history.redo(options, this.settings));
  }

  private async takeBack(step: (options: JobOptions) => Promise<SessionSettings | null>): Promise<void> {
    await this.jobs.job("writing", async (options) => {
      const settings = await step(options);
      if (settings === null) return;
      this.settings = settings;
      await this.lookAgain(options, { kind: "undone" });
    });
  }

  /** 更正: the edits of the findings, shown first. */
  proposeFixes(findings: readonly Finding[]): void {
    const { edits } = compatibleFixes(findings);
    const cells = writtenCells(edits);
    this.propose(edits, [], { kind: "fixed", cells, ...rowChangesOf(edits) });
  }

  async reveal(sheet: string, row: number, column: number): Promise<void> {
    await this.jobs.attempt(() => this.host.reveal({ sheet, row, column }));
  }

  /** 已核无误: kept for this session and, where 检查结果 can be written, in the workbook. */
  async dismiss(finding: Finding, reason: string): Promise<void> {
    await this.changeSettings((settings, key) => withDismissal(settings, { key, reason }), finding);
  }

  async restore(finding: Finding): Promise<void> {
    await this.changeSettings(withoutDismissal, finding);
  }

  private async changeSettings(change: (settings: SessionSettings, key: string) => SessionSettings, finding: Finding): Promise<void> {
    const { checked } = this.state;
    if (checked === null) return;
    await this.jobs.job("checking", async (options) => {
      const engine = await this.engineReady();
      const key = findingKeys(checked.review.findings)[checked.review.findings.indexOf(finding)];
      if (key === undefined) return;
      const before = this.settings;
      this.settings = change(before, key);
      const again = await engine.check(
        checked.workbook,
        { ...this.settings, front: await this.front.sheetOf(this.state.checked) },
        checked,
        options,
      );
      await this.history.apply(await engine.saveFindings(again), options, before);
      await this.lookAgain(options, null);
    });
  }

  /** 识别更正: reads again with the user's layout and keeps it in 工会参数. */
  async correctLayout(layout: Layout): Promise<void> {
    const before = this.settings;
    this.settings = withLayout(before, layout);
    await this.keepSettings({}, null, null, before);
  }

  fill(accepted: readonly Suggestion[]): Promise<void> {
    return this.proposeRows((engine, checked, options) => engine.fill(checked, accepted, options));
  }

  /** Shown first, with what cannot be put in. */
  private async proposeRows(draft: DraftRows): Promise<void> {
    const { checked } = this.state;
    if (checked === null) return;
    await this.jobs.job("filling", async (options) => {
      const { edits, rows, notDone } = await draft(await this.engineReady(), checked, options);
      const told: Notice = { kind: "inserted", rows: rows.map(({ row }) => row), notDone };
      // With nothing to apply there is nothing to confirm, only to tell why.
      if (edits.length === 0) this.set({ notice: told });
      else this.set({ pending: { edits, rows, after: told, notDone } });
    });
  }

  /** Names of the sheets of ours that stand in the workbook under these marks: making them anew replaces them. */
  sheetsMarked(marks: ReadonlySet<string>): readonly string[] {
    return this.state.checked?.workbook.sheets.flatMap(({ sheet, mark }) => (mark !== null && marks.has(mark) ? [sheet] : [])) ?? [];
  }

  summarise(): Promise<void> {
    return this.make((engine, checked, options) => engine.summarise(checked, options), ["detail", "findings", "summary"]);
  }

  /** Makes sheets of ours: drafted from the last check, written at once and taken back by 撤销. `asked`: marks of those the user asked for, the one to look at last. */
  async make(
    draft: (engine: Engine, checked: Checked, options: JobOptions) => Promise<MadeSheets>,
    asked: readonly SheetMark[],
  ): Promise<void> {
    const { checked } = this.state;
    if (checked === null) return;
    await this.jobs.job("summarising", async (options) => {
      const { edits, ...told } = await draft(await this.engineReady(), checked, options);
      if (edits.length > 0) await this.history.apply(edits, options, this.settings);
      const drafts = edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.draft] : []));
      const named = (isAsked: boolean): string[] => drafts.filter(({ mark }) => asked.includes(mark) === isAsked).map(({ name }) => name);
      const shown = drafts.find(({ mark }) => mark === asked.at(-1))?.name ?? null;
      await this.lookAgain(options, { kind: "sheets-made", sheets: named(true), others: named(false), shown, ...told });
    });
  }

  /** Reads the plan as approved from a file of its own; the workbook is not touched. */
  async readApproved(file: File): Promise<void> {
    await this.jobs.job("reading", async (options) => {
      this.set({ approved: null });
      const engine = await this.engineReady();
      this.set({ approved: await engine.readApproved(file.name, await bytesOf(file), options) });
    });
  }

  /** What was remembered from last time no longer counts. */
  forgetRemembered(): void {
    this.settings = { ...this.settings, remembered: {} };
  }

  /** What the settings form starts from: what was told here over what the workbook says. */
  profile(): Profile {
    return settled(this.state.checked?.settings ?? EMPTY_SETTINGS, this.settings).profile;
  }

  /** Lines of 标准覆盖 as they stand in the workbook. */
  overrides(): readonly LimitOverride[] {
    return this.state.checked?.settings.overrides ?? [];
  }

  /** Writes 工会参数; lines of 标准覆盖 that are not given stay as they are. */
  saveSettings(change: Partial<Profile>, overrides: readonly LimitOverride[] | null = null): Promise<void> {
    return this.keepSettings(change, overrides, { kind: "settings-saved" }, this.settings);
  }

  private async keepSettings(
    change: Partial<Profile>,
    overrides: readonly LimitOverride[] | null,
    notice: Notice | null,
    settingsBefore: SessionSettings,
  ): Promise<void> {
    await this.jobs.job("writing", async (options) => {
      const checked = this.state.checked ?? (await this.read(options));
      this.set({ checked });
      const profile = { ...this.profile(), ...change };
      const engine = await this.engineReady();
      const { settings } = checked;
      const unread = settings.unread.filter(({ key }) => !(key in change));
      const edits = await engine.saveSettings(checked, {
        profile,
        overrides: overrides ?? settings.overrides,
        layouts: this.settings.layouts,
        unread,
      });
      await this.history.apply(edits, options, settingsBefore);
      // From now on the workbook says it all: blanks count too, and rows that move take a corrected layout along.
      this.settings = { ...this.settings, remembered: {}, profile: {}, layouts: [] };
      await this.lookAgain(options, notice);
    });
  }

  /** What a new year's plan could be, worked out anew at once; `asked` over 工会参数, and the wishes made so far unless others are given. */
  planYear(asked: YearAsked, wishes?: BudgetWishes): void {
    const profile = { ...this.profile(), ...asked };
    if (profile.year !== null) this.planner.ask(asked, { profile, year: profile.year, overrides: this.overrides() }, wishes);
  }

  /** Writes the plan that is being thought about, its amounts as proposals or left blank; what was thought stays for after an undo. */
  async makeYear(isWithoutAmounts: boolean): Promise<void> {
    const { year } = this.state;
    if (year === null) return;
    await this.makePlan(
      (engine, workbook, options) => engine.newYear(workbook, { ...year.wanted, isWithoutAmounts }, options),
      ({ sheet }) => {
        this.settings = { ...this.settings, profile: {} }; // From now on the workbook says it all.
        return { kind: "year-made", sheet };
      },
    );
  }

  /** Writes a plan in sheets of its own at once and turns to it; one 撤销 takes all of it back. */
  private async makePlan(draft: DraftPlan, noticeOf: (made: MadePlan) => Notice): Promise<void> {
    await this.jobs.job("writing", async (options) => {
      const made = await draft(await this.engineReady(), await this.host.read(undefined, options), options);
      await this.history.apply(made.edits, options, this.settings);
      const notice = noticeOf(made);
      if (notice.kind === "imported" && this.host.can.reveal) await this.host.reveal({ sheet: made.sheet, row: 1, column: 1 });
      this.set({ view: "check" });
      await this.lookAgain(options, notice);
    });
  }

  /** Does something of the app's own around the workbook; what goes wrong is told where everything else is. */
  async run(work: () => Promise<void>): Promise<void> {
    await this.jobs.attempt(work);
  }
}
