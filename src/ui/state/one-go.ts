/** OneGo: 一键处理 — corrections, missing rows and the summary sheets, one after the other, each from what the one before leaves; one 撤销 takes all of it back. */
import type { SheetEdit } from "../../core/grid/edit";
import type { Finding } from "../../core/plan/finding";
import type { NotDone } from "../../core/plan/not-done";
import type { JobOptions } from "../../hosts/host";
import type { Checked, Engine } from "../engine/engine";
import type { Jobs } from "./jobs";
import type { Notice, SessionState } from "./session-state";

/** What the user has ticked; `suggestions` by id. */
export interface OneGoWanted {
  readonly fixes: readonly Finding[];
  readonly suggestions: readonly string[];
  readonly isSummarised: boolean;
}

export interface OneGoParts {
  readonly jobs: Jobs;
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  readonly engine: () => Promise<Engine>;
  readonly apply: (edits: readonly SheetEdit[], options: JobOptions, group: symbol) => Promise<void>;
  readonly lookAgain: (options: JobOptions, notice: Notice | null) => Promise<void>;
}

/**
 * The corrections that can be made together: none of a cell that one before them corrects. A second one of a cell starts from
 * what the first leaves, and is offered again after it. What is a decision of its own is made only where it is asked for alone.
 */
export function compatibleFixes(findings: readonly Finding[]): {
  readonly fixed: readonly Finding[];
  readonly edits: readonly SheetEdit[];
} {
  const [only] = findings;
  if (findings.length === 1 && only!.fix !== null && only!.isAlone) return { fixed: findings, edits: only!.fix };
  const taken = new Set<string>();
  const fixed = findings.filter(({ fix, isAlone }) => {
    if (isAlone) return false;
    const cells = (fix ?? []).map((edit) => (edit.kind === "set-cell" ? `${edit.sheet}|${edit.row}|${edit.column}` : null));
    if (cells.length === 0 || cells.some((cell) => cell === null || taken.has(cell))) return false;
    for (const cell of cells) taken.add(cell!);
    return true;
  });
  return { fixed, edits: fixed.flatMap(({ fix }) => fix!) };
}

export class OneGo {
  constructor(private readonly parts: OneGoParts) {}

  /** What fails or is cancelled on the way leaves what was done before it, to be taken back by 撤销. */
  async make(wanted: OneGoWanted): Promise<void> {
    const { jobs, state, engine, apply, lookAgain } = this.parts;
    if (state().checked === null) return;
    const checked = (): Checked => state().checked!;
    const group = Symbol("one go");
    await jobs.job("writing", async (options) => {
      const asked = await engine();
      const notDone: NotDone[] = [];
      const { fixed, edits } = compatibleFixes(wanted.fixes);
      const put = async (step: readonly SheetEdit[]): Promise<void> => {
        if (step.length === 0) return;
        await apply(step, options, group);
        await lookAgain(options, null);
      };
      await put(edits);
      let rows: readonly number[] = [];
      if (wanted.suggestions.length > 0) {
        const ids = new Set(wanted.suggestions);
        const accepted = checked().suggestions.filter(({ id }) => ids.has(id));
        const filled = await asked.fill(checked(), accepted, options);
        rows = filled.rows.map(({ row }) => row);
        notDone.push(...filled.notDone);
        await put(filled.edits);
      }
      let sheets: readonly string[] = [];
      if (wanted.isSummarised) {
        const made = await asked.summarise(checked(), options);
        sheets = made.edits.flatMap((edit) => (edit.kind === "put-sheet" && !edit.draft.isHidden ? [edit.draft.name] : []));
        notDone.push(...made.notDone);
        await put(made.edits);
      }
      const errorsLeft = checked().review.findings.filter(({ severity, dismissed }) => severity === "error" && dismissed === null).length;
      this.parts.set({ notice: { kind: "one-go", fixes: fixed.length, rows, sheets, errorsLeft, notDone } });
    });
  }
}
