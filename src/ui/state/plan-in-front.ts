/** PlanInFront: the sheet whose plan is worked on, where a workbook holds the plans of several units. */
import type { Host } from "../../hosts/host";
import type { Checked } from "../engine/engine";

export class PlanInFront {
  private sheet: string | null = null;

  constructor(private readonly host: Host) {}

  /** The sheet in front where it holds a plan; else the one whose plan was looked at last. `checked`: what is known of the sheets. */
  async sheetOf(checked: Checked | null): Promise<string> {
    const active = await this.host.activeSheet();
    const known = checked?.review.sheets.find(({ sheet }) => sheet === active);
    if (this.sheet === null || known === undefined || known.state === "plan" || known.why === "other-unit") this.sheet = active;
    return this.sheet ?? "";
  }

  turnTo(sheet: string): void {
    this.sheet = sheet;
  }
}
