/** SeveralFiles: a folder or several files as one 汇总: looked through by workers, summed up as they come, kept as figures and sentences. */
import { type Collected, collectedOf, type UnitList, unitNamed, type WorkbookTotals } from "../../../core/collecting";
import type { Given, GivenFile } from "./given-files";
import { type LookedThrough, surveyAll, type Surveyor, usualLanes } from "./survey-pool";

/** More files than this are for the command line. */
export const MOST_FILES = 2000;
/** Files before a rate means something. */
const FEW = 20;
/** Between two looks at what there is, in milliseconds: each sums up anew. */
const LOOK = 300;

export interface SeveralState {
  readonly given: readonly GivenFile[];
  readonly passedOver: number;
  readonly done: number;
  readonly isRunning: boolean;
  /** Files a second, and seconds that are left, null while nobody knows. */
  readonly pace: { readonly rate: number; readonly left: number | null } | null;
  readonly collected: Collected;
  /** Who has to hand in, where that was said. */
  readonly list: UnitList | null;
}

const NOTHING: SeveralState = {
  given: [],
  passedOver: 0,
  done: 0,
  isRunning: false,
  pace: null,
  collected: collectedOf([], null),
  list: null,
};

export class SeveralFiles {
  private state = NOTHING;
  private results: (LookedThrough | undefined)[] = [];
  /** Of each file that is done, by its place: named by the list there is. */
  private totals: (readonly WorkbookTotals[] | undefined)[] = [];
  private stopping = new AbortController();
  private looking: ReturnType<typeof setTimeout> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly open: () => Surveyor,
    private readonly lanes: () => number = usualLanes,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly current = (): SeveralState => this.state;

  private set(change: Partial<SeveralState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Takes the place of what was there; who has to hand in stays. Ends when all files are done, or it was stopped. */
  async begin({ files, passedOver }: Given): Promise<void> {
    this.stop();
    this.results = [];
    this.totals = [];
    this.set({ ...NOTHING, list: this.state.list, given: files, passedOver });
    await this.resume();
  }

  /** Does what is not done. */
  async resume(): Promise<void> {
    const { given } = this.state;
    const open = given.flatMap((_, index) => (this.results[index] === undefined ? [index] : []));
    const stopping = new AbortController();
    this.stopping = stopping;
    this.set({ isRunning: true, pace: null });
    const began = performance.now();
    let done = 0;
    await surveyAll(
      open.map((index) => given[index]!.file),
      {
        open: this.open,
        lanes: this.lanes(),
        signal: stopping.signal,
        onDone: (at, result) => {
          this.take(open[at]!, result);
          const rate = (++done / (performance.now() - began)) * 1000;
          this.lookSoon({ rate, left: done < FEW ? null : Math.ceil((open.length - done) / rate) });
        },
      },
    );
    if (this.stopping === stopping) this.look({ isRunning: false, pace: null });
  }

  /** What is being looked through is left, and what is done stays. */
  stop(): void {
    this.stopping.abort();
    this.look({ isRunning: false, pace: null });
  }

  close(): void {
    this.stop();
    this.results = [];
    this.totals = [];
    this.set({ ...NOTHING, list: this.state.list });
  }

  /** Everything anew: its sentences are in one language. */
  restart(): void {
    const { given, passedOver } = this.state;
    if (given.length > 0) void this.begin({ files: given, passedOver, isFolder: true });
  }

  /** Whose each file is, and who is missing, by another list; null: by none. */
  use(list: UnitList | null): void {
    this.set({ list });
    this.results.forEach((result, index) => result !== undefined && this.name(index, result));
    this.look({});
  }

  /** What is kept of a file, by its path. */
  lookedThrough(path: string): LookedThrough | null {
    return this.results[this.state.given.findIndex((one) => one.path === path)] ?? null;
  }

  fileAt(path: string): File | null {
    return this.state.given.find((one) => one.path === path)?.file ?? null;
  }

  /** Whose a plan in a file is. */
  unitOf(plan: LookedThrough["plans"][number], path: string): string | null {
    return unitNamed({ unitInSettings: plan.unitInSettings, unitInTitle: plan.unitInTitle, file: path }, this.state.list).unit;
  }

  private take(index: number, result: LookedThrough): void {
    this.results[index] = result;
    this.name(index, result);
  }

  private name(index: number, { sha256, plans }: LookedThrough): void {
    const { path } = this.state.given[index]!;
    this.totals[index] = plans.map((plan) => ({ file: path, unit: this.unitOf(plan, path), sha256, ...plan.totals }));
  }

  private lookSoon(pace: SeveralState["pace"]): void {
    this.looking ??= setTimeout(() => this.look({ pace }), LOOK);
  }

  private look(change: Partial<SeveralState>): void {
    if (this.looking !== null) clearTimeout(this.looking);
    this.looking = null;
    const known = this.totals.flatMap((one) => one ?? []);
    this.set({ ...change, done: this.results.filter((one) => one !== undefined).length, collected: collectedOf(known, this.state.list) });
  }
}
