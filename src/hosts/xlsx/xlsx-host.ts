/** XlsxHost: the port over a workbook file. */
import type { SheetEdit } from "../../core/grid/edit";
import { sheetNamed, type Workbook } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import type { Host, JobOptions, Receipt, SheetChange, SheetInfo } from "../host";
import { XlsxFile } from "./xlsx-file";

export { XlsxFile };

export class XlsxHost implements Host {
  readonly can = { reveal: false, watch: false, carry: true };

  constructor(readonly file: XlsxFile) {}

  /** Opens a file. Throws HostError with a refusal code. */
  static open(bytes: Uint8Array): XlsxHost {
    return new XlsxHost(XlsxFile.open(bytes));
  }

  /** A fresh workbook without any sheet; see XlsxFile.blank. */
  static blank(): XlsxHost {
    return new XlsxHost(XlsxFile.blank());
  }

  async listSheets(options?: JobOptions): Promise<readonly SheetInfo[]> {
    stopIfAsked(options);
    return this.file.workbook.sheets.map(({ sheet, visibility, mark }) => ({ name: sheet, visibility, mark }));
  }

  async activeSheet(): Promise<string | null> {
    return null;
  }

  async read(sheets?: readonly string[], options?: JobOptions): Promise<Workbook> {
    stopIfAsked(options);
    const { workbook } = this.file;
    // The file was read when it was opened; there is one step left to tell.
    options?.onProgress?.({ stage: "reading", done: 1, total: 1 });
    if (!sheets) return workbook;
    for (const sheet of sheets) if (!sheetNamed(workbook, sheet)) throw new HostError("sheet-missing", { sheet });
    return { ...workbook, sheets: workbook.sheets.filter((grid) => sheets.includes(grid.sheet)) };
  }

  async apply(edits: readonly SheetEdit[], options?: JobOptions): Promise<Receipt> {
    stopIfAsked(options);
    options?.onProgress?.({ stage: "writing", done: 0, total: 1 });
    // A listener may have asked to stop; after this point nothing does.
    stopIfAsked(options);
    const inverse = this.file.apply(edits);
    options?.onProgress?.({ stage: "writing", done: 1, total: 1 });
    return { inverse };
  }

  /** Does nothing: nobody looks at a file while it is being worked on. */
  async reveal(): Promise<void> {}

  /** Never calls back: nobody else changes these bytes. */
  onChanged(_listener: (change: SheetChange) => void): () => void {
    return () => {};
  }

  /** The file as it is now. */
  save(): Uint8Array {
    return this.file.save();
  }
}

function stopIfAsked(options: JobOptions | undefined): void {
  if (options?.signal?.aborted) throw new HostError("cancelled");
}
