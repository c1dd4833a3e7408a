/** OwnersOver: who does the rows below a heading, by its own words, in a table that has no column for it. */
import type { Field, Layout, PlanItem } from "../plan/plan";
import { itemWith } from "../plan/plain";
import { OWNER_ALONE, OWNER_WITHIN } from "../words/owner-words";
import type { SheetView } from "./sheet-view";
import { ToldOwners } from "./told-owners";

/** 负责人：王丽华 and nothing else. Tidied and simplified. */
export const isOwnerAlone = (word: string): boolean => OWNER_ALONE.test(word);

export class OwnersOver {
  private owner: Field<string> | null = null;
  private readonly told = new Map<Layout, ToldOwners>();

  constructor(private readonly view: SheetView) {}

  /** Passes a heading; true where it says who and nothing else, so that the rows stay in the block they were in. */
  under(row: number, column: number): boolean {
    const cell = this.view.own(row, column);
    const [word, text] = [this.view.word(cell), this.view.text(cell)];
    const isTold = OWNER_ALONE.test(word) || OWNER_WITHIN.test(word);
    const name = text.slice(Math.max(text.lastIndexOf(":"), text.lastIndexOf("：")) + 1).replace(/[)）】\s]+$/, "");
    this.owner = !isTold ? null : { value: name.trim(), cell: { sheet: this.view.grid.sheet, row, column }, text };
    return isOwnerAlone(word);
  }

  /** The items with the owner of the heading above them, or as the table itself tells who does each. */
  of(items: readonly PlanItem[], layout: Layout): readonly PlanItem[] {
    const { owner } = this;
    if (owner === null || layout.columns.owner !== undefined) {
      let told = this.told.get(layout);
      if (told === undefined) this.told.set(layout, (told = ToldOwners.of(this.view, layout)));
      return told.on(items);
    }
    return items.map((item) => itemWith(item, { owner, isOwnerPlaceholder: false }));
  }
}
