/** ExcelHost: the port on Office.js. One Excel.run per call; every refusal of Excel becomes a HostError. */
import { a1, type CellRef } from "../../core/grid/area";
import type { SheetDraft, SheetEdit } from "../../core/grid/edit";
import type { Workbook } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import type { Host, JobOptions, Receipt, SheetChange, SheetInfo } from "../host";
import { applyEdits } from "./excel-apply";
import { asHostError } from "./excel-errors";
import { readOverview, readWorkbook } from "./excel-read";

export class ExcelHost implements Host {
  readonly can = { reveal: true, watch: true };
  private readonly drawn = new Map<string, SheetDraft>();

  async listSheets(): Promise<readonly SheetInfo[]> {
    return (await this.run(readOverview)).sheets;
  }

  async activeSheet(): Promise<string | null> {
    return (await this.run(readOverview)).active;
  }

  async read(sheets?: readonly string[], options: JobOptions = {}): Promise<Workbook> {
    return this.run((context) => readWorkbook(context, sheets, options));
  }

  async apply(edits: readonly SheetEdit[], options: JobOptions = {}): Promise<Receipt> {
    if (options.signal?.aborted) throw new HostError("cancelled");
    if (edits.length === 0) return { inverse: [] };
    return this.run((context) => applyEdits(context, edits, this.drawn, options));
  }

  async reveal(ref: CellRef): Promise<void> {
    await this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ref.sheet);
      sheet.activate();
      sheet.getRange(a1(ref.row, ref.column)).select();
      await context.sync();
    });
  }

  onChanged(listener: (change: SheetChange) => void): () => void {
    const registered = this.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(async (event) => {
        // What we wrote ourselves is no news to us.
        if (event.triggerSource !== "ThisLocalAddin") listener({ sheet: null });
      });
      await context.sync();
      return handler;
    });
    // Without the event the user checks again by hand; that is no reason to fail.
    registered.catch(() => listener({ sheet: null }));
    return () => {
      void registered.then(
        (handler) =>
          Excel.run(handler.context as Excel.RequestContext, async (context) => {
            handler.remove();
            await context.sync();
          }),
        () => undefined,
      );
    };
  }

  /** Waits while the user is typing in a cell, and puts Excel's errors into ours. */
  private async run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await Excel.run({ delayForCellEdit: true }, work);
    } catch (error) {
      throw asHostError(error);
    }
  }
}
