/** ExportTexts: the shared strings of an export, holding the texts of its own cells and no others. */
import { copied, RUN_LOOK } from "./export-copy";
import { childrenOf, type Element, escapeText, rootOf, textOf } from "../../ooxml/xml/xml-edit";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export class ExportTexts {
  private readonly source: string;
  private readonly items: readonly Element[];
  private readonly places = new Map<string, number>();
  private readonly placeOf = new Map<number, number>();

  /** `source` is the original's shared strings part, null where it has none. */
  constructor(source: string | null) {
    this.source = source ?? "";
    const root = source === null ? null : rootOf(source);
    this.items = root ? [...childrenOf(this.source, root)].filter(({ tag }) => tag.local === "si") : [];
  }

  get isEmpty(): boolean {
    return this.places.size === 0;
  }

  /** The new number of one of the original's texts. */
  taken(index: number): number {
    const known = this.placeOf.get(index);
    if (known !== undefined) return known;
    const item = this.items[index];
    const place = item ? this.rich(this.source, item) : this.plain("");
    this.placeOf.set(index, place);
    return place;
  }

  /** The number of a text with its runs: an <si>, or a cell's <is>. Phonetic guides stay behind. */
  rich(text: string, element: Element): number {
    const children = [...childrenOf(text, element)];
    const written = (t: Element): string => `<t xml:space="preserve">${escapeText(textOf(text, t))}</t>`;
    const isRich = children.some(({ tag }) => tag.local === "r");
    const pieces = children.map((child) => {
      if (child.tag.local === "t") return isRich ? `<r>${written(child)}</r>` : written(child);
      return child.tag.local === "r" ? `<r>${runOf(text, child, written)}</r>` : "";
    });
    return this.place(pieces.join(""));
  }

  /** The number of a text without runs, its _x…_ escapes as they stand in the file. */
  plain(text: string): number {
    return this.place(`<t xml:space="preserve">${escapeText(text)}</t>`);
  }

  xml(): string {
    const items = [...this.places.keys()].map((item) => `<si>${item}</si>`).join("");
    return `<sst xmlns="${MAIN}" uniqueCount="${this.places.size}">${items}</sst>`;
  }

  private place(item: string): number {
    let place = this.places.get(item);
    if (place === undefined) this.places.set(item, (place = this.places.size));
    return place;
  }
}

function runOf(text: string, run: Element, written: (t: Element) => string): string {
  let result = "";
  for (const child of childrenOf(text, run)) {
    if (child.tag.local === "rPr") result += copied(text, child, RUN_LOOK);
    else if (child.tag.local === "t") result += written(child);
  }
  return result;
}
