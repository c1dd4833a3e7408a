/** BrokenNames: the activities of a table's cells, where somebody may have begun new lines within a name so that it fits into its column. */
import type { Layout } from "../plan/plan";
import { activitiesIn, brokenAt } from "./activities";
import type { SheetView } from "./sheet-view";

export class BrokenNames {
  /** Undefined while no name of several lines was met. */
  private width: number | null | undefined = undefined;

  constructor(
    private readonly view: SheetView,
    private readonly layout: Layout,
  ) {}

  /** The activities of a cell's text. */
  activitiesIn(text: string): readonly string[] {
    return LINE_BREAK.test(text) ? activitiesIn(text, this.widthOf()) : activitiesIn(text);
  }

  private widthOf(): number | null {
    if (this.width !== undefined) return this.width;
    const { columns, firstRow, lastRow } = this.layout;
    const values = this.view.rows
      .filter((row) => row >= firstRow && row <= lastRow)
      .map((row) => this.view.at(row, columns.activity!).value);
    return (this.width = brokenAt(values.filter((value): value is string => typeof value === "string" && LINE_BREAK.test(value))));
  }
}

const LINE_BREAK = /[\r\n]/;
