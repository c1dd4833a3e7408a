/** PageFile: the worker's workbook file and what the page asks of it besides the engine. */
import type { CellNote } from "../../core/grid/cell-note";
import type { PutSheet, SheetEdit } from "../../core/grid/edit";
import type { ExportNote } from "../../core/grid/export-note";
import { sheetNamed, type Workbook } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import type { Steps } from "../../core/grid/steps";
import type { JobOptions, Receipt } from "../../hosts/host";
import { exportValues } from "../../hosts/xlsx/export/export-values";
import { XlsxFile, XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { LanguageName } from "../../core/messages/language";
import type { TurnOrder } from "../../ui/shell/context";
import { type LetterFile, type LetterFonts, lettersZip } from "../letters";
import type { TurnedBytes } from "../turned-file";
import type { DrawnSheet } from "../../ui/sheet/drawn-sheet";
import { rowHeightsOf } from "../../ui/sheet/measure";
import { runSliced } from "../../ui/engine/slices";
import { KeptInverses } from "./kept-inverses";
import { KeptSheets } from "./kept-sheets";
import { handingOver } from "./parcel";
import type { Handles } from "./port";
import { deltaOf, type WorkbookFrame } from "./workbook-delta";

export class PageFile {
  private host: XlsxHost | null = null;
  private sent: Workbook | null = null;
  private readonly keptSheets = new KeptSheets();
  private readonly inverses = new KeptInverses();

  /** Workbooks that were read become handles among these. */
  constructor(private readonly handles: Handles) {}

  private opened(): XlsxHost {
    if (this.host === null) throw new HostError("host-unavailable");
    return this.host;
  }

  /** Null: a workbook without sheets. */
  async open(bytes: ArrayBuffer | null, options: JobOptions): Promise<void> {
    const file = bytes === null ? XlsxFile.blank() : await runSliced(XlsxFile.opening(new Uint8Array(bytes)) as Steps<XlsxFile>, options);
    this.host = new XlsxHost(file);
  }

  /** What has changed since it was last read, and the number of the handle that the whole is. */
  async read(options: JobOptions): Promise<WorkbookFrame & { readonly handle: number }> {
    const workbook = await this.opened().read(undefined, options);
    const frame = deltaOf(this.sent, workbook);
    this.sent = workbook;
    return { ...frame, handle: this.handles.keep("workbook", workbook) };
  }

  /** `known`: the number by which these edits were given to the page, as the inverse of a step; null for the page's own. */
  async apply(edits: readonly SheetEdit[], known: number | null, options: JobOptions): Promise<Receipt & { readonly number: number }> {
    const given = known === null ? null : this.inverses.of(known);
    const { inverse } = await this.opened().apply(given ?? this.keptSheets.incoming(edits), options);
    return { inverse: this.keptSheets.outgoing(inverse), number: this.inverses.keep(inverse) };
  }

  async draw(sheet: string): Promise<DrawnSheet> {
    const { file } = this.opened();
    const grid = sheetNamed(file.workbook, sheet);
    if (grid === null) throw new HostError("sheet-missing", { sheet });
    const looks = file.looks(sheet);
    const heights = rowHeightsOf(grid, looks);
    const lists = [looks.columnWidths, looks.rowHeights, looks.cellStyles, heights];
    return handingOver(
      { looks, heights },
      lists.map(({ buffer }) => buffer as ArrayBuffer),
    );
  }

  async save(): Promise<Uint8Array> {
    return this.opened().save();
  }

  /** 送审稿 of the named sheets. */
  async exportDraft(sheets: readonly string[]): Promise<{ readonly bytes: Uint8Array; readonly notes: readonly ExportNote[] }> {
    return exportValues(this.opened().save(), { sheets });
  }

  /** A copy with comments at cells. */
  async annotated(notes: readonly CellNote[], author: string): Promise<Uint8Array> {
    return this.opened().file.annotated(notes, author);
  }

  /** The workbook turned into another year's; it stays as it is. */
  async turned(order: Omit<TurnOrder, "suffix">, language: LanguageName): Promise<TurnedBytes> {
    const { turnedFile } = await import("../turned-file");
    return turnedFile(this.opened().save(), order, language);
  }

  /** A workbook of nothing but these sheets. */
  async newWorkbook(sheets: readonly PutSheet[]): Promise<Uint8Array> {
    const file = XlsxFile.blank();
    file.apply(sheets);
    return file.save();
  }

  /** 退回意见, a Word file each, as one archive. */
  async letters(letters: readonly LetterFile[], fonts: LetterFonts): Promise<Uint8Array> {
    return lettersZip(letters, fonts);
  }
}
