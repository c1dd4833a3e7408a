/** Typing: what the user types into the sheet itself: written at once, without a preview, one after the other. */
import type { SheetEdit } from "../../core/grid/edit";
import type { Workbook } from "../../core/grid/grid";
import type { SessionState } from "./session-state";

export class Typing {
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly state: () => SessionState,
    private readonly write: (edits: readonly SheetEdit[]) => Promise<void>,
  ) {}

  /**
   * Typed while the last is still being written and checked, it waits its turn: `drafting` is asked then, with the
   * workbook as it stands then.
   */
  type(drafting: (workbook: Workbook) => readonly SheetEdit[]): Promise<void> {
    this.last = this.last.then(async () => {
      const { checked } = this.state();
      const edits = checked === null ? [] : drafting(checked.workbook);
      if (edits.length > 0) await this.write(edits);
    });
    return this.last;
  }
}
