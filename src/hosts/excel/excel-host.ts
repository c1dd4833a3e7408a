/** ExcelHost: the port on Office.js. One Excel.run per call; every refusal of Excel becomes a HostError. */
import { a1, type CellRef } from "../../core/grid/area";
import type { SheetDraft, SheetEdit } from "../../core/grid/edit";
import type { Workbook } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import type { Host, JobOptions, Receipt, SheetChange, SheetInfo } from "../host";
import { applyEdits } from "./excel-apply";
import { asHostError } from "./excel-errors";
import { readOverview, readWorkbook } from "./excel-read";
import { Journal, takeBack } from "./take-back";

export class ExcelHost implements Host {
  /** Office.js neither moves a comment to another cell nor makes one in its author's name. */
  readonly can = { reveal: true, watch: true, carry: false };
  private readonly drawn = new Map<string, SheetDraft>();
  /** What an apply had written when Excel could no longer be reached. */
  private unfinished: Journal | null = null;

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
    await this.finishTakingBack(true);
    if (edits.length === 0) return { inverse: [] };
    const journal = new Journal();
    try {
      return await this.run((context) => applyEdits(context, edits, this.drawn, journal, options));
    } catch (error) {
      this.unfinished = journal.isEmpty ? null : journal;
      await this.finishTakingBack(false);
      throw error;
    }
  }

  /** Takes back what an apply left behind when it broke off; throws "half-written" where Excel does not let us, to be tried again. */
  private async finishTakingBack(isLater: boolean): Promise<void> {
    const journal = this.unfinished;
    if (journal === null) return;
    try {
      await this.run((context) => takeBack(context, journal, this.drawn, isLater));
      this.unfinished = null;
    } catch (error) {
      // What somebody has worked on since is left to them.
      const isTheirs = error instanceof HostError && error.code === "changed-underneath";
      if (isTheirs) this.unfinished = null;
      throw new HostError("half-written", isTheirs ? error.params : {}, error);
    }
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
