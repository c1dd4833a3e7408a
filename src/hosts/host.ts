/** The port: the only thing the user interface and the apps know of where a workbook lives. */
import type { CellRef } from "../core/grid/area";
import type { SheetEdit } from "../core/grid/edit";
import type { Visibility, Workbook } from "../core/grid/grid";
import type { Progress } from "../core/grid/steps";

/** A larger file is refused before it is read, by every app: a plan is far below 1 MB; photographs and charts may come with it. */
export const MAX_FILE_BYTES = 128 * 1024 * 1024;

export interface SheetInfo {
  readonly name: string;
  readonly visibility: Visibility;
  /** Kind of the sheet when this software made it. */
  readonly mark: string | null;
}

/** Each call may report progress and be stopped; a stopped call throws HostError "cancelled" and has written nothing. */
export interface JobOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What an apply did, and the edits that take it back (positions mean the sheet as it is after the apply). */
export interface Receipt {
  readonly inverse: readonly SheetEdit[];
}

/** Which cells changed, as far as the host can tell; a null sheet means "anything may have changed". */
export interface SheetChange {
  readonly sheet: string | null;
}

export interface Host {
  /**
   * What this place can do beyond reading and applying. `carry`: comments and links of a row go along when it is put
   * elsewhere, and come back when what took it out is taken back.
   */
  readonly can: { readonly reveal: boolean; readonly watch: boolean; readonly carry: boolean };
  listSheets(options?: JobOptions): Promise<readonly SheetInfo[]>;
  /** Name of the sheet in front, or null where there is no such thing. */
  activeSheet(): Promise<string | null>;
  /** One finished copy of the named sheets (all by default). */
  read(sheets?: readonly string[], options?: JobOptions): Promise<Workbook>;
  /** All edits or none: throws HostError "changed-underneath" when an expected value no longer stands. */
  apply(edits: readonly SheetEdit[], options?: JobOptions): Promise<Receipt>;
  /** Brings the cell before the user's eyes; the only call that may move the selection. */
  reveal(ref: CellRef): Promise<void>;
  /** Calls back after changes that were not ours; gives the function that stops it. */
  onChanged(listener: (change: SheetChange) => void): () => void;
}
