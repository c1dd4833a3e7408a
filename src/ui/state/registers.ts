/** Registers: what the session does with 台账: sheets of them added, and entries put in, changed and taken out. */
import type { SheetEdit } from "../../core/grid/edit";
import type { EntryDraft, EntryWish, ReportMark } from "../../core/jobs";
import type { JobOptions } from "../../hosts/host";
import type { Checked, Engine, MadeSheets } from "../engine/engine";
import type { Jobs } from "./jobs";
import type { Notice, SessionState } from "./session-state";

export interface RegistersParts {
  readonly jobs: Jobs;
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  readonly engine: () => Promise<Engine>;
  /** Writes at once, as one step to take back. */
  readonly write: (edits: readonly SheetEdit[], notice: Notice) => Promise<void>;
  readonly make: (
    draft: (engine: Engine, checked: Checked, options: JobOptions) => Promise<MadeSheets>,
    asked: readonly ReportMark[],
  ) => Promise<void>;
}

export class Registers {
  constructor(private readonly parts: RegistersParts) {}

  /** Empty registers, shown first; `ids`: of their kinds. */
  async add(ids: readonly string[]): Promise<void> {
    const { jobs, set, engine } = this.parts;
    const { checked } = this.parts.state();
    if (checked === null) return;
    await jobs.job("summarising", async (options) => {
      const { edits, made, notDone } = await (await engine()).addRegisters(checked, ids, options);
      const told: Notice = {
        kind: "sheets-made",
        sheets: made,
        others: [],
        shown: made[0] ?? null,
        left: [],
        orphaned: [],
        notDone,
      };
      if (edits.length === 0) set({ notice: told });
      else set({ pending: { edits, rows: [], after: told, notDone } });
    });
  }

  /**
   * A new entry, written at once: what is written stood in the form. Gives what the draft says; it was written where
   * its edits are and no error is shown.
   */
  async put(wish: EntryWish): Promise<EntryDraft | null> {
    const draft = await this.draft(wish);
    if (draft === null || draft.edits.length === 0 || draft.row === null) return draft;
    await this.parts.write(draft.edits, { kind: "entry-put", sheet: wish.sheet, row: draft.row });
    return draft;
  }

  /** An entry changed: shown first, since something that was typed goes. */
  async change(wish: EntryWish): Promise<EntryDraft | null> {
    const draft = await this.draft(wish);
    if (draft !== null && draft.edits.length > 0) this.propose(draft.edits, { kind: "entry-put", sheet: wish.sheet, row: draft.row! });
    return draft;
  }

  /** An entry emptied: shown first. Gives what stands in the way. */
  async remove(sheet: string, row: number): Promise<EntryDraft["obstacle"]> {
    const { checked } = this.parts.state();
    if (checked === null) return null;
    const [removed = null] = await this.asked(async (engine) => [await engine.removeEntry(checked, sheet, row)]);
    if (removed === null) return null;
    if (removed.edits.length > 0) this.propose(removed.edits, { kind: "entry-removed", sheet, row });
    return removed.obstacle;
  }

  /** 指标完成表 or 小结. */
  async report(mark: ReportMark): Promise<void> {
    await this.parts.make((engine, checked, options) => engine.draftReport(checked, mark, options), [mark]);
  }

  private async draft(wish: EntryWish): Promise<EntryDraft | null> {
    const { checked } = this.parts.state();
    if (checked === null) return null;
    const [draft = null] = await this.asked(async (engine) => [await engine.draftEntry(checked, wish)]);
    return draft;
  }

  private propose(edits: readonly SheetEdit[], after: Notice): void {
    this.parts.set({ pending: { edits, rows: [], after, notDone: [] } });
  }

  /** Nothing where it went wrong, which is then shown. */
  private async asked<T>(ask: (engine: Engine) => Promise<readonly T[]>): Promise<readonly T[]> {
    let answer: readonly T[] = [];
    await this.parts.jobs.attempt(async () => {
      answer = await ask(await this.parts.engine());
    });
    return answer;
  }
}
