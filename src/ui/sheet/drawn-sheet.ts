/** DrawnSheet: all that is needed to draw a sheet besides its cells. */
import type { SheetLooks } from "../../hosts/looks";

export interface DrawnSheet {
  readonly looks: SheetLooks;
  /** Pixels by row (index 0 unused), hidden ones at their full height. */
  readonly heights: Float32Array;
}
