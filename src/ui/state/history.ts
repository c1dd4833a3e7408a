/** History: what was done to the workbook, to be taken back by 撤销 and made again by 恢复. */
import type { SheetEdit } from "../../core/grid/edit";
import { HostError } from "../../core/grid/host-error";
import type { SessionSettings } from "../../core/plan/session-settings";
import type { Host, JobOptions } from "../../hosts/host";

/** What 撤销 takes back: the workbook as it was, and what had been told until then. */
interface Step {
  readonly edits: readonly SheetEdit[];
  readonly settings: SessionSettings;
  /** Steps that the user made as one are taken back as one. */
  readonly group: symbol;
}

export class History {
  private readonly undos: Step[] = [];
  private readonly redos: Step[] = [];

  constructor(private readonly host: Host) {}

  get counts(): { readonly undoCount: number; readonly redoCount: number } {
    return { undoCount: groupsIn(this.undos), redoCount: groupsIn(this.redos) };
  }

  /** Applies and keeps the inverse; what was taken back before can no longer be made again. */
  async apply(edits: readonly SheetEdit[], options: JobOptions, settings: SessionSettings, group = Symbol()): Promise<void> {
    try {
      const { inverse } = await this.host.apply(edits, options);
      this.undos.push({ edits: inverse, settings, group });
      this.redos.length = 0;
    } catch (error) {
      // Whatever is asked of the host next, it first takes back what it left: 撤销 has nothing to ask for but that.
      if (isHalfWritten(error) && !isTheirs(error)) this.undos.push({ edits: [], settings, group });
      throw error;
    }
  }

  /** Takes the last step back; gives what had been told before it, null where there is no step. `settings` is kept for 恢复. */
  undo(options: JobOptions, settings: SessionSettings): Promise<SessionSettings | null> {
    return this.takeBack(this.undos, this.redos, options, settings);
  }

  redo(options: JobOptions, settings: SessionSettings): Promise<SessionSettings | null> {
    return this.takeBack(this.redos, this.undos, options, settings);
  }

  private async takeBack(from: Step[], to: Step[], options: JobOptions, settings: SessionSettings): Promise<SessionSettings | null> {
    const step = from.at(-1);
    if (step === undefined) return null;
    try {
      const { inverse } = await this.host.apply(step.edits, options);
      from.pop();
      if (step.edits.length > 0) to.push({ edits: inverse, settings, group: step.group });
      const isWhole = from.at(-1)?.group !== step.group;
      return isWhole ? step.settings : await this.takeBack(from, to, options, step.settings);
    } catch (error) {
      // Others have worked on what was left: it is theirs to settle, and told once.
      if (step.edits.length === 0 && isHalfWritten(error) && isTheirs(error)) from.pop();
      throw error;
    }
  }
}

function groupsIn(steps: readonly Step[]): number {
  return new Set(steps.map(({ group }) => group)).size;
}

function isHalfWritten(error: unknown): error is HostError {
  return error instanceof HostError && error.code === "half-written";
}

function isTheirs({ params }: HostError): boolean {
  return params["sheet"] !== undefined;
}
