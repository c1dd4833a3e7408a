/** MergeList: gathers a sheet's merges as Excel would have them: within the sheet, none over another, not too many. */
import { type Area, parseArea } from "../../../core/grid/area";
import { HostError } from "../../../core/grid/host-error";
import { MAX_MERGED_ROWS, MAX_MERGES, MAX_TALL_MERGES, TALL_MERGE_ROWS } from "../facts/limits";

export class MergeList {
  readonly areas: Area[] = [];
  private readonly tall: Area[] = [];
  /** The lower ones by row, each row's in order of columns. */
  private readonly byRow = new Map<number, Area[]>();
  private mergedRows = 0;

  constructor(private readonly sheet: string) {}

  /** Takes "A2:B3" in either order of corners; passes over single cells, other text, and what lies over an earlier merge. Throws HostError "too-large". */
  add(ref: string): void {
    const area = parseArea(ref);
    if (!area || (area.top === area.bottom && area.left === area.right)) return;
    const rows = area.bottom - area.top + 1;
    const isTall = rows > TALL_MERGE_ROWS;
    if (this.tall.some((other) => overlap(other, area))) return;
    if (isTall ? this.areas.some((other) => overlap(other, area)) : this.isTaken(area)) return;
    this.areas.push(area);
    if (isTall) this.tall.push(area);
    else {
      this.mergedRows += rows;
      this.enter(area);
    }
    if (this.areas.length > MAX_MERGES || this.tall.length > MAX_TALL_MERGES || this.mergedRows > MAX_MERGED_ROWS) {
      throw new HostError("too-large", { sheet: this.sheet, what: "merges" });
    }
  }

  private isTaken(area: Area): boolean {
    for (let row = area.top; row <= area.bottom; row++) {
      const list = this.byRow.get(row);
      if (list === undefined) continue;
      const at = firstAfter(list, area.left);
      if ((list[at - 1]?.right ?? 0) >= area.left || (list[at]?.left ?? Infinity) <= area.right) return true;
    }
    return false;
  }

  private enter(area: Area): void {
    for (let row = area.top; row <= area.bottom; row++) {
      const list = this.byRow.get(row);
      if (list === undefined) this.byRow.set(row, [area]);
      else list.splice(firstAfter(list, area.left), 0, area);
    }
  }
}

/** Index of the first merge that begins right of the column. */
function firstAfter(list: readonly Area[], column: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.left > column) high = middle;
    else low = middle + 1;
  }
  return low;
}

function overlap(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
