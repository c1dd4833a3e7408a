/** Standings: what a file was before each of its last steps, so that taking one back gives every byte of it, not only its contents. */
import type { SheetEdit } from "../../core/grid/edit";
import type { Workbook } from "../../core/grid/grid";
import type { PackageEdit } from "../ooxml/package/package-edit";

export interface Standing {
  readonly parts: PackageEdit;
  readonly workbook: Workbook;
  /** The bytes as they were given; null once anything was changed. */
  readonly original: Uint8Array | null;
}

interface Step {
  readonly inverse: readonly SheetEdit[];
  readonly before: Standing;
  /** The workbook that the inverse was made for. */
  readonly after: Workbook;
}

const MOST_STEPS = 60;
/** Of what the steps have written, in bytes; what they share is counted with each. */
const MOST_BYTES = 96 * 1024 ** 2;

export class Standings {
  private readonly steps: Step[] = [];

  /** What the inverse of a step brings back; null where it is not known any more, or not the workbook's own step: the edits alone say it then. */
  before(edits: readonly SheetEdit[], now: Workbook): Standing | null {
    return this.steps.find(({ inverse, after }) => inverse === edits && after === now)?.before ?? null;
  }

  keep(inverse: readonly SheetEdit[], before: Standing, after: Workbook): void {
    this.steps.push({ inverse, before, after });
    let bytes = this.steps.reduce((sum, step) => sum + step.before.parts.writtenBytes(), 0);
    while (this.steps.length > MOST_STEPS || (bytes > MOST_BYTES && this.steps.length > 1))
      bytes -= this.steps.shift()!.before.parts.writtenBytes();
  }
}
