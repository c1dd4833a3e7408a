/** MemoryHost: a workbook that lives nowhere but here, for tests and for trying edits out. */
import { applyEdits } from "../../core/grid/apply";
import type { CellRef } from "../../core/grid/area";
import type { CellContent, SheetEdit } from "../../core/grid/edit";
import { sheetNamed, type Workbook } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import type { Host, JobOptions, Receipt, SheetChange, SheetInfo } from "../host";

export class MemoryHost implements Host {
  readonly can = { reveal: true, watch: true, carry: true };
  /** Where `reveal` has led the user so far. */
  readonly revealed: CellRef[] = [];
  private readonly listeners = new Set<(change: SheetChange) => void>();
  private active: string | null;

  constructor(private workbook: Workbook) {
    this.active = workbook.sheets.find(({ visibility }) => visibility === "visible")?.sheet ?? null;
  }

  /** The workbook as it stands. */
  get current(): Workbook {
    return this.workbook;
  }

  async listSheets(options?: JobOptions): Promise<readonly SheetInfo[]> {
    await this.begin(options);
    return this.workbook.sheets.map(({ sheet, visibility, mark }) => ({ name: sheet, visibility, mark }));
  }

  activeSheet(): Promise<string | null> {
    return Promise.resolve(this.active);
  }

  /** What a click on a sheet's tab does. */
  userActivates(sheet: string): void {
    this.active = sheet;
  }

  /** Sheets come in the workbook's order, whatever order they are asked in. */
  async read(sheets?: readonly string[], options?: JobOptions): Promise<Workbook> {
    await this.begin(options);
    const missing = sheets?.find((name) => !sheetNamed(this.workbook, name));
    if (missing !== undefined) throw new HostError("sheet-missing", { sheet: missing });
    const wanted = this.workbook.sheets.filter(({ sheet }) => sheets?.includes(sheet) ?? true);
    options?.onProgress?.({ stage: "reading", done: wanted.length, total: wanted.length });
    return { ...this.workbook, sheets: wanted };
  }

  async apply(edits: readonly SheetEdit[], options?: JobOptions): Promise<Receipt> {
    await this.begin(options);
    if (this.workbook.isSigned && edits.length > 0) throw new HostError("signed");
    options?.onProgress?.({ stage: "writing", done: 0, total: edits.length });
    const { workbook, inverse } = applyEdits(this.workbook, edits);
    refuseStopped(options);
    this.workbook = workbook;
    if (this.active !== null && !sheetNamed(workbook, this.active)) this.active = workbook.sheets[0]?.sheet ?? null;
    options?.onProgress?.({ stage: "writing", done: edits.length, total: edits.length });
    return { inverse };
  }

  reveal(ref: CellRef): Promise<void> {
    if (!sheetNamed(this.workbook, ref.sheet)) return Promise.reject(new HostError("sheet-missing", { sheet: ref.sheet }));
    this.active = ref.sheet;
    this.revealed.push(ref);
    return Promise.resolve();
  }

  onChanged(listener: (change: SheetChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What the user typing into a cell does: the change is made, formulas follow, listeners hear of it. */
  userSets({ sheet, row, column }: CellRef, content: CellContent): void {
    const grid = sheetNamed(this.workbook, sheet);
    if (!grid) throw new HostError("sheet-missing", { sheet });
    this.workbook = applyEdits(this.workbook, [{ kind: "set-cell", sheet, row, column, content, expect: grid.at(row, column) }]).workbook;
    for (const listener of this.listeners) listener({ sheet });
  }

  /** Lets a stop signal that is given right after the call still be heard. */
  private async begin(options?: JobOptions): Promise<void> {
    refuseStopped(options);
    await Promise.resolve();
    refuseStopped(options);
  }
}

function refuseStopped(options?: JobOptions): void {
  if (options?.signal?.aborted) throw new HostError("cancelled");
}
