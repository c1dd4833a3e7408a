/** AcrossRows: months beside each other whose rows share one amount: 类别 | 1月 | 2月 | … | 预算, with what is done in the cells. */
import { isBlank } from "../grid/grid";
import { itemWith } from "../plan/plain";
import type { Layout, PlanItem } from "../plan/plan";
import { activitiesIn } from "./activities";
import { mergedAmount } from "./amounts";
import { ItemReader, type RowSurroundings } from "./item";
import { BLANK_MONTHS } from "./months";
import { RowClassifier } from "./rows/row-classifier";
import type { RowKind } from "./rows/row-kind";
import type { SheetView } from "./sheet-view";

interface Block {
  readonly layout: Layout;
  readonly items: ItemReader;
  readonly rows: RowClassifier;
}

/** The blocks of such a table, read together row by row: the first activity of a row carries its amount, the others share it. */
export class AcrossRows {
  private constructor(
    private readonly view: SheetView,
    private readonly blocks: readonly Block[],
  ) {}

  /** Null for a table whose blocks have amounts of their own, or none. */
  static of(view: SheetView, layout: Layout, sides: readonly Layout[], year: number | null, date1904: boolean): AcrossRows | null {
    if (layout.block?.sharesAmount !== true) return null;
    const all = [layout, ...sides.filter(({ block }) => block?.sharesAmount === true)];
    const blocks = all.map((one): Block => {
      const items = new ItemReader(view, one, year, date1904);
      return { layout: one, items, rows: new RowClassifier(view, one, items) };
    });
    return new AcrossRows(view, blocks);
  }

  /** What a row is, as its first block that holds something sees it. */
  sort(row: number, previousRow: number): RowKind {
    return (this.filledIn(row)[0] ?? this.blocks[0]!).rows.sort(row, previousRow);
  }

  /** The activities of a row; what heads it is one itself where no block holds any. */
  items(row: number, around: RowSurroundings): readonly PlanItem[] {
    const filled = this.filledIn(row);
    if (filled.length === 0) {
      const item = this.blocks[0]!.items.item(row, around);
      const { task } = item;
      const name = task?.value ?? null;
      const months = { value: BLANK_MONTHS, cell: null, text: "" };
      return [
        name === null
          ? { ...item, months }
          : itemWith(item, { months, activity: { ...task!, value: name }, activities: activitiesIn(name) }),
      ];
    }
    return filled.map(({ items, layout }, index) => {
      const item = items.item(row, around);
      const isShared = index > 0 && item.amount.value.form !== "blank" && item.amount.value.form !== "none";
      return isShared ? itemWith(item, { amount: { ...item.amount, value: mergedAmount(row, layout.unitFactor) } }) : item;
    });
  }

  private filledIn(row: number): readonly Block[] {
    return this.blocks.filter(({ layout }) => !isBlank(this.view.own(row, layout.columns.activity!)));
  }
}
