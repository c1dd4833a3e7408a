/**
 * Every job of the pane in the simulated Excel, broken off at every message and at every action inside every message:
 * each time a sentence is told, and the workbook is as it was, or 撤销 makes it so.
 *
 * A job that comes through is taken back by its own inverse. So the workbook is the same before every try, and one
 * workbook serves all tries of a job: one that leaves anything behind fails at once.
 */
import type { SheetEdit } from "../../../src/core/grid/edit";
import type { Workbook } from "../../../src/core/grid/grid";
import { HostError } from "../../../src/core/grid/host-error";
import { finish } from "../../../src/core/grid/steps";
import { officialJob, runJob } from "../../../src/core/jobs";
import { languageNamed } from "../../../src/core/messages";
import { EMPTY_PROFILE, type Profile } from "../../../src/core/plan/settings";
import { readSettings } from "../../../src/core/reading/settings";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { findingKeys } from "../../../src/core/plan/finding";
import type { Checked, Engine } from "../../../src/ui/engine/engine";
import { loadLocalEngine } from "../../../src/ui/engine/local-engine";
import { plainWorkbook, workbookOf } from "../../build-workbook";
import { type Fault, Simulator } from "../../excel-simulator/simulator";

const LANGUAGES = ["zh-CN", "zh-TW", "en"].map((name) => languageNamed(name)!);
const language = LANGUAGES[0]!;
const NO_SESSION_SETTINGS: Parameters<Engine["check"]>[1] = { profile: {}, layouts: [], dismissals: [], restored: [] };
const PROFILE: Profile = { ...EMPTY_PROFILE, unitName: "示例中学工会", year: 2026, members: 120 };

/** Months and a quarter joined over rows, a number per row, a total that adds up and one that was typed wrong, a sheet that points at the plan. */
function plan(): Workbook {
  return workbookOf({
    计划: {
      rows: [
        ["2026年工会工作计划表"],
        ["序号", "月份", "活动", "责任人", "预算金额（元）", "备注"],
        [1, "1月", "春节慰问", "工会主席", { value: 6000, format: "#,##0.00" }, null],
        [2, null, "新春茶话会", "文体委员", { value: 1500.5, format: "#,##0.00" }, "-5元以内"],
        [3, "3月", "三八妇女节活动", "女工委员", { value: 3000, format: "#,##0.00" }, null],
        [4, "5月", "五一劳动竞赛", "生产委员", { value: 2000, format: "#,##0.00" }, null],
        ["合计", null, null, null, 12000, null],
      ],
      merges: ["A1:F1", "B3:B4"],
      hiddenRows: [4],
    },
    对照: [
      ["全年", { formula: "计划!E7", value: 12000 }],
      ["首项", { formula: "计划!E3", value: 6000 }],
    ],
  });
}

/** A job on a workbook; `before` is what was done in the same session earlier. */
interface Job {
  readonly name: string;
  readonly before?: readonly Draft[];
  /** Null only reads; "undo" takes the last of `before` back. */
  readonly draft: Draft | "undo" | null;
}

/** The edits of a job on the workbook as checked. */
type Draft = (engine: Engine, checked: Checked) => Promise<readonly SheetEdit[]>;

const fill: Draft = async (engine, checked) => (await engine.fill(checked, checked.suggestions.slice(0, 3), {})).edits;
const fix: Draft = async (_engine, { review }) => review.findings.flatMap((finding) => finding.fix ?? []);
const summarise: Draft = async (engine, checked) => (await engine.summarise(checked, {})).edits;
const settings: Draft = (engine, checked) =>
  engine.saveSettings(checked, { profile: PROFILE, overrides: [], layouts: [], unread: checked.settings.unread });
const dismiss: Draft = async (engine, checked) => {
  const key = findingKeys(checked.review.findings)[0]!;
  const again = await engine.check(
    checked.workbook,
    { ...NO_SESSION_SETTINGS, dismissals: [{ key, reason: "已与领导核对" }] },
    checked,
    {},
  );
  return engine.saveFindings(again);
};
const official: Draft = async (_engine, { workbook }) =>
  finish(
    officialJob(workbook, readSettings(workbook), language, {
      budget: { isLastYearOpen: false, hasReserveFund: true, hasAllLines: false, hasAllAccounts: false },
      execution: null,
      approved: null,
    }),
  ).edits;
const main: Draft = async (_engine, { workbook }) =>
  finish(runJob(workbook, readSettings(workbook), (all) => all.slice(0, 4), language)).edits;
const newYear: Draft = async (engine, checked) =>
  (await engine.newYear(checked.workbook, { profile: PROFILE, year: 2027, isWithoutAmounts: true }, {})).edits;

export const JOBS: readonly Job[] = [
  { name: "read", draft: null },
  { name: "fill", draft: fill },
  { name: "fix", draft: fix },
  { name: "summarise", draft: summarise },
  { name: "summarise again", before: [summarise], draft: summarise },
  { name: "dismiss", draft: dismiss },
  { name: "dismiss again", before: [summarise], draft: dismiss },
  { name: "official", draft: official },
  { name: "settings", draft: settings },
  { name: "settings again", before: [settings], draft: settings },
  { name: "run", before: [settings], draft: main },
  { name: "new year", draft: newYear },
  { name: "undo fill", before: [fill], draft: "undo" },
  { name: "undo fix", before: [fix], draft: "undo" },
  { name: "undo run", before: [settings, main], draft: "undo" },
  { name: "undo summarise again", before: [summarise, fill, summarise], draft: "undo" },
  { name: "undo new year", before: [newYear], draft: "undo" },
];

/** What came of the tries of a job. */
export interface Outcome {
  readonly job: string;
  readonly syncs: number;
  readonly actions: number;
  tried: number;
  /** Refused, and nothing had been written or all of it was taken back at once. */
  unchanged: number;
  /** Excel could not be reached to take it back; 撤销 did, later. */
  takenBackLater: number;
  /** Came through all the same, and was taken back by its inverse. */
  cameThrough: number;
}

const CODES = [
  "GeneralException",
  "HostIsBusy",
  "AccessDenied",
  "ConnectionFailure",
  "InsertDeleteConflict",
  "RequestAborted",
  "InvalidOperationInCellEditMode",
  "Timeout",
];

/** How much of it all is tried, spread evenly over a job. */
export interface Extent {
  /** Faults at a message or at an action inside one. */
  readonly single: number;
  /** Messages with a second fault while that is taken back, and second faults to each. */
  readonly doubled: number;
  readonly second: number;
}

export async function sweep(job: Job, extent: Extent): Promise<Outcome> {
  const simulator = new Simulator(plan());
  const uninstall = simulator.install();
  try {
    return await new Sweep(job, simulator).run(extent);
  } finally {
    uninstall();
  }
}

/** At most so many of a list, from all over it. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_item, index) => Math.floor((index + 1) / step) > Math.floor(index / step));
}

const noOtherFile = (): Promise<never> => Promise.reject(new Error("no other file is read here"));

class Sweep {
  private readonly host = new ExcelHost();
  private edits: readonly SheetEdit[] | null = null;
  private standing = "";
  private outcome!: Outcome;
  private inverse: readonly SheetEdit[] = [];
  /** All messages up to the end of the last try. */
  private broken: readonly number[][] = [];

  constructor(
    private readonly job: Job,
    private readonly simulator: Simulator,
  ) {}

  async run({ single, doubled, second }: Extent): Promise<Outcome> {
    await this.prepare();
    const { changing } = this.simulator;
    const first = changing.length;
    await this.act();
    // A message that only asks may break off anywhere; of one that writes, only what came before a writing action counts.
    const messages = changing
      .slice(first)
      .map((writing, index) =>
        this.edits === null ? Array.from({ length: this.simulator.sizes[first + index]! }, (_action, action) => action) : writing,
      );
    await this.takeBack();
    // What the inverse left is where every try begins, and where it has to end.
    this.standing = this.state();
    const actions = messages.reduce((sum, { length }) => sum + length, 0);
    this.outcome = { job: this.job.name, syncs: messages.length, actions, tried: 0, unchanged: 0, takenBackLater: 0, cameThrough: 0 };
    const singles = messages.flatMap((inside, index): Omit<Fault, "code">[] => [
      ...[false, true].flatMap((isLost) => [false, true].map((isLasting) => ({ atSync: index + 1, isLost, isLasting }))),
      ...inside.map((atAction) => ({ atSync: index + 1, atAction })),
    ]);
    for (const fault of spread(singles, single)) await this.attempt({ ...fault, code: this.code() });
    // Broken off in the middle of a message, and once more while that is taken back.
    const broken = messages.flatMap((inside, index): Fault[] => {
      const atAction = inside[inside.length >> 1];
      return atAction === undefined ? [] : [{ atSync: index + 1, code: "GeneralException", atAction }];
    });
    for (const fault of spread(broken, doubled)) {
      const back = await this.messagesAfter(fault);
      const seconds = back.flatMap((inside, index): Omit<Fault, "code">[] => [
        ...[false, true].map((isLost) => ({ atSync: fault.atSync + 1 + index, isLost })),
        ...inside.map((atAction) => ({ atSync: fault.atSync + 1 + index, atAction })),
      ]);
      for (const again of spread(seconds, second)) await this.attempt(fault, { ...again, code: this.code() });
    }
    return this.outcome;
  }

  private code(): string {
    return CODES[this.outcome.tried % CODES.length]!;
  }

  private async prepare(): Promise<void> {
    const engine = await loadLocalEngine("zh-CN", { workbook: noOtherFile, article: noOtherFile });
    const checked = async (): Promise<Checked> => engine.check(await this.host.read(), NO_SESSION_SETTINGS, null, {});
    let inverse: readonly SheetEdit[] = [];
    for (const draft of this.job.before ?? []) {
      const edits = await draft(engine, await checked());
      if (edits.length === 0) throw new Error(`${this.job.name}: nothing to do before`);
      ({ inverse } = await this.host.apply(edits));
    }
    const { draft } = this.job;
    if (draft === null) return;
    this.edits = draft === "undo" ? inverse : await draft(engine, await checked());
    if (this.edits.length === 0) throw new Error(`${this.job.name}: nothing to do`);
  }

  private async act(): Promise<void> {
    if (this.edits === null) await this.host.read();
    else ({ inverse: this.inverse } = await this.host.apply(this.edits));
  }

  private async takeBack(): Promise<void> {
    if (this.edits !== null) await this.host.apply(this.inverse);
  }

  /** The messages in which a job that is broken off is taken back. */
  private async messagesAfter(fault: Fault): Promise<readonly number[][]> {
    const first = this.simulator.changing.length;
    await this.attempt(fault);
    return this.broken.slice(first + fault.atSync);
  }

  private async attempt(...faults: readonly Fault[]): Promise<void> {
    const { simulator, outcome, host } = this;
    outcome.tried++;
    simulator.inject(...faults);
    const error = await this.act().then(
      () => null,
      (reason: unknown) => reason,
    );
    simulator.inject(null);
    this.broken = simulator.changing.slice();
    const told = `${this.job.name}: ${JSON.stringify(faults)}`;
    if (error === null) {
      await this.takeBack();
      this.assertStanding(`${told}, came through and was taken back`);
      outcome.cameThrough++;
      return;
    }
    assertSentence(error, told);
    if (error.code === "half-written") {
      await host.apply([]);
      this.assertStanding(`${told}, taken back later`);
      outcome.takenBackLater++;
      return;
    }
    this.assertStanding(`${told}, refused with ${error.code}`);
    outcome.unchanged++;
  }

  private assertStanding(told: string): void {
    const now = this.state();
    if (now === this.standing) return;
    const [a, b] = [this.standing.split("\n"), now.split("\n")];
    const differing = [
      ...a.filter((line) => !b.includes(line)).map((line) => `- ${line}`),
      ...b.filter((line) => !a.includes(line)).map((line) => `+ ${line}`),
    ];
    throw new Error(`${told}: half-written\n${differing.slice(0, 20).join("\n") || "in another order"}`);
  }

  /** Everything of the workbook that a job of ours may change. */
  private state(): string {
    const { model } = this.simulator;
    model.flush();
    const workbook = JSON.stringify(
      plainWorkbook(model.workbook),
      (_key, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(15)) : value),
      1,
    );
    const names = model.names.map(({ name, formula, visible }) => `${name} ${formula} ${visible}`).sort();
    const charts = model.workbook.sheets.map(({ sheet }) => `${sheet}: ${model.look(sheet).charts.length} charts`);
    return [workbook, ...names, ...charts].join("\n");
  }
}

function assertSentence(error: unknown, told: string): asserts error is HostError {
  if (!(error instanceof HostError)) throw new Error(`${told}: no sentence for ${String(error)}`, { cause: error });
  for (const { errors } of LANGUAGES)
    if (!/[。！.]$/.test(errors[error.code](error.params))) throw new Error(`${told}: no sentence for ${error.code}`);
}
