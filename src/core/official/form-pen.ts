/** FormPen: draws a table that people fill in by hand: each row gets a key by which it is found again, whatever row it is the next time. */
import type { Area } from "../grid/area";
import type { DraftCell } from "../grid/edit";
import { SheetPen } from "../grid/sheet-pen";

/** A table as far as it is drawn. */
export interface Drawn {
  readonly cells: readonly DraftCell[];
  readonly merges: readonly Area[];
  /** Heights in points by row, as far as they are set. */
  readonly heights: Readonly<Record<number, number>>;
  /** Key by row, each once. */
  readonly keys: ReadonlyMap<number, string>;
}

export class FormPen extends SheetPen {
  private readonly named = new Map<number, string>();
  private readonly counts = new Map<string, number>();

  /** Names a row. A second row of the same key gets a number to it. */
  row(row: number, key: string): void {
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    this.named.set(row, count === 1 ? key : `${key}#${count}`);
  }

  /** What was drawn; rows up to the last that have no key of their own go by the row above. */
  drawn(last: number): Drawn {
    const keys = new Map<number, string>();
    let [above, distance] = ["", 0];
    for (let row = 1; row <= last; row++) {
      const own = this.named.get(row);
      [above, distance] = own === undefined ? [above, distance + 1] : [own, 0];
      keys.set(row, own ?? `${above}+${distance}`);
    }
    return { cells: this.cells, merges: this.merges, heights: this.heights, keys };
  }
}
