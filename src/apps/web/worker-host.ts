/** WorkerHost: a file in a worker as the port. */
import type { CellRef } from "../../core/grid/area";
import type { SheetEdit } from "../../core/grid/edit";
import { sheetNamed, type Workbook } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import type { Host, JobOptions, Receipt, SheetInfo } from "../../hosts/host";
import type { DrawnSheet } from "../../ui/sheet/drawn-sheet";
import type { Front } from "../../ui/sheet/front";
import type { PageFile } from "./page-file";
import { FILE_SERVICE } from "./port";
import type { WorkerLink } from "./worker-link";
import { assembled } from "./workbook-delta";

/** The worker's file as it is called from the page. */
export type RemoteFile = Pick<PageFile, keyof PageFile>;

export function remoteFile(link: WorkerLink): RemoteFile {
  return link.connect<RemoteFile, object>(() => FILE_SERVICE, {});
}

export class WorkerHost implements Host {
  readonly can = { reveal: true, watch: false, carry: true };
  /** Applies since the file was opened. */
  changes = 0;
  private mirror: Workbook | null = null;
  readonly file: RemoteFile;
  /** The worker's numbers of the inverses it gave. */
  private readonly inverses = new WeakMap<readonly SheetEdit[], number>();
  private readonly drawn = new Map<string, Promise<DrawnSheet>>();

  constructor(
    readonly link: WorkerLink,
    private readonly front: Front,
  ) {
    this.file = remoteFile(link);
  }

  async listSheets(options?: JobOptions): Promise<readonly SheetInfo[]> {
    const { sheets } = await this.read(undefined, options);
    return sheets.map(({ sheet, visibility, mark }) => ({ name: sheet, visibility, mark }));
  }

  async activeSheet(): Promise<string | null> {
    return this.front.current().sheet;
  }

  async read(sheets?: readonly string[], options: JobOptions = {}): Promise<Workbook> {
    const { handle, ...frame } = await this.file.read(options);
    const workbook = assembled(this.mirror, frame);
    this.mirror = workbook;
    this.link.name(workbook, handle);
    if (!sheets) return workbook;
    for (const sheet of sheets) if (!sheetNamed(workbook, sheet)) throw new HostError("sheet-missing", { sheet });
    return { ...workbook, sheets: workbook.sheets.filter((grid) => sheets.includes(grid.sheet)) };
  }

  async apply(edits: readonly SheetEdit[], options: JobOptions = {}): Promise<Receipt> {
    const { number, ...receipt } = await this.file.apply(edits, this.inverses.get(edits) ?? null, options);
    this.inverses.set(receipt.inverse, number);
    this.changes++;
    // Contents of cells change no widths; anything else may.
    if (edits.some(({ kind }) => kind !== "set-cell")) this.drawn.clear();
    return receipt;
  }

  async reveal({ sheet, row, column }: CellRef): Promise<void> {
    this.front.reveal(sheet, row, column);
  }

  /** Never calls back: the sheet view writes through the session. */
  onChanged(): () => void {
    return () => {};
  }

  /** How a sheet looks, kept until it may have changed. */
  drawing(sheet: string): Promise<DrawnSheet> {
    let drawn = this.drawn.get(sheet);
    if (!drawn) {
      this.drawn.set(sheet, (drawn = this.file.draw(sheet)));
      drawn.catch(() => this.drawn.delete(sheet));
    }
    return drawn;
  }
}
