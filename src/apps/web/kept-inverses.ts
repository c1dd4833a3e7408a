/** KeptInverses: the file knows the way back from a step by the very list it gave; that list stays in the worker, and the page names it by a number. */
import type { SheetEdit } from "../../core/grid/edit";

/** No fewer than the file remembers. */
const MOST = 60;

export class KeptInverses {
  private readonly lists = new Map<number, readonly SheetEdit[]>();
  private last = 0;

  keep(inverse: readonly SheetEdit[]): number {
    this.lists.set(++this.last, inverse);
    this.lists.delete(this.last - MOST);
    return this.last;
  }

  /** Null for one that is no longer kept. */
  of(number: number): readonly SheetEdit[] | null {
    return this.lists.get(number) ?? null;
  }
}
