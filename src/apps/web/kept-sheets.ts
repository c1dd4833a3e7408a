/** KeptSheets: what edits bring back of whole sheets stays in the worker; the page is handed a token for it, and hands it back. */
import type { SheetEdit } from "../../core/grid/edit";
import { HostError } from "../../core/grid/host-error";

/** Stands for `saved` of a restore-sheet: what a host saves of a sheet is more than a message can carry, and large. */
interface Token {
  readonly kept: number;
}

export class KeptSheets {
  private readonly sheets = new Map<number, unknown>();
  private last = 0;

  /** Edits as the page may have them. */
  outgoing(edits: readonly SheetEdit[]): readonly SheetEdit[] {
    return edits.map((edit) => {
      if (edit.kind !== "restore-sheet") return edit;
      this.sheets.set(++this.last, edit.saved);
      return { ...edit, saved: { kept: this.last } satisfies Token };
    });
  }

  /** The same edits as the host gave them. */
  incoming(edits: readonly SheetEdit[]): readonly SheetEdit[] {
    return edits.map((edit) => {
      if (edit.kind !== "restore-sheet") return edit;
      const { kept } = edit.saved as Token;
      if (!this.sheets.has(kept)) throw new HostError("changed-underneath", { sheet: edit.sheet });
      return { ...edit, saved: this.sheets.get(kept) };
    });
  }
}
