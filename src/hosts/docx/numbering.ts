/** readNumbering: the numbers that Word writes before paragraphs itself: 一、 (1) ① 3月份. */
import { readXml } from "../ooxml/package/read-xml";
import type { XmlHandler, XmlScanner } from "../ooxml/xml/xml-scanner";
import type { ZipArchive } from "../ooxml/zip/zip";

export interface ShownNumber {
  readonly text: string;
  /** True where it says something beside the figure (a month, a quarter): then it says it of an empty paragraph as well. */
  readonly isTelling: boolean;
}

const NO_NUMBER: ShownNumber = { text: "", isTelling: false };

export interface Numbering {
  /** The number of the next paragraph of a list, with what follows it; "" where the paragraph is in none. */
  next(paragraph: { readonly id: string | null; readonly level: number; readonly style: string | null }): ShownNumber;
}

interface Level {
  start: number;
  format: string;
  /** %1、 */
  text: string;
}

export function readNumbering(archive: ZipArchive): Numbering {
  const lists = new Lists();
  if (archive.has("word/numbering.xml")) readXml(archive, "word/numbering.xml", lists);
  const styles = new Styles();
  if (archive.has("word/styles.xml")) readXml(archive, "word/styles.xml", styles);
  return new Counter(lists, styles);
}

class Lists implements XmlHandler {
  readonly wantsText = false;
  readonly levels = new Map<string, Map<number, Level>>();
  readonly abstractOf = new Map<string, string>();
  /** By list and level, the number it begins anew with. */
  readonly restarts = new Map<string, Map<number, number>>();
  private abstract: string | null = null;
  private number: string | null = null;
  private level: Level | null = null;
  private overridden = 0;

  open(name: string, tag: XmlScanner): void {
    const value = (attribute: string): string => tag.attributeOfAnyPrefix(attribute) ?? "";
    if (name === "abstractNum") {
      this.abstract = value("abstractNumId");
      this.levels.set(this.abstract, new Map());
    } else if (name === "lvl" && this.abstract !== null && this.number === null) {
      this.level = { start: 1, format: "decimal", text: "" };
      this.levels.get(this.abstract)?.set(Number(value("ilvl")) || 0, this.level);
    } else if (name === "num") {
      this.abstract = null;
      this.number = value("numId");
    } else if (name === "abstractNumId" && this.number !== null) this.abstractOf.set(this.number, value("val"));
    else if (this.number !== null && name === "lvlOverride") this.overridden = Number(value("ilvl")) || 0;
    else if (this.number !== null && name === "startOverride") {
      const restarts = this.restarts.get(this.number) ?? new Map<number, number>();
      this.restarts.set(this.number, restarts.set(this.overridden, Number(value("val")) || 0));
    } else if (this.level !== null && name === "start") this.level.start = Number(value("val")) || 0;
    else if (this.level !== null && name === "numFmt") this.level.format = value("val");
    else if (this.level !== null && name === "lvlText") this.level.text = value("val");
  }

  close(name: string): void {
    if (name === "lvl") this.level = null;
    else if (name === "num") this.number = null;
    else if (name === "abstractNum") this.abstract = null;
  }

  text(): void {}
}

/** Numbers that come with a paragraph's style. */
class Styles implements XmlHandler {
  readonly wantsText = false;
  readonly numbers = new Map<string, { id: string | null; level: number }>();
  private readonly bases = new Map<string, string>();
  private style: string | null = null;

  /** The number of a style, its own or that of the style it is based on. */
  of(style: string): { readonly id: string | null; readonly level: number } | null {
    const seen = new Set<string>();
    for (let at: string | undefined = style; at !== undefined && !seen.has(at); at = this.bases.get(at)) {
      const number = this.numbers.get(at);
      if (number !== undefined && number.id !== null) return number;
      seen.add(at);
    }
    return null;
  }

  open(name: string, tag: XmlScanner): void {
    if (name === "style") this.style = tag.attributeOfAnyPrefix("styleId");
    if (this.style !== null && name === "basedOn") this.bases.set(this.style, tag.attributeOfAnyPrefix("val") ?? "");
    if (this.style === null || (name !== "numId" && name !== "ilvl")) return;
    const known = this.numbers.get(this.style) ?? { id: null, level: 0 };
    const value = tag.attributeOfAnyPrefix("val");
    this.numbers.set(this.style, name === "numId" ? { ...known, id: value } : { ...known, level: Number(value ?? 0) || 0 });
  }

  close(name: string): void {
    if (name === "style") this.style = null;
  }

  text(): void {}
}

class Counter implements Numbering {
  /** By the list's pattern: lists of one pattern count on, one after another, unless they say where they begin. */
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly lists: Lists,
    private readonly styles: Styles,
  ) {}

  next({ id, level, style }: { readonly id: string | null; readonly level: number; readonly style: string | null }): ShownNumber {
    const own = id !== null ? { id, level } : style === null ? null : this.styles.of(style);
    if (own === null || own.id === null || own.id === "0") return NO_NUMBER;
    const abstract = this.lists.abstractOf.get(own.id);
    const levels = abstract === undefined ? undefined : this.lists.levels.get(abstract);
    const at = levels?.get(own.level);
    if (levels === undefined || at === undefined || at.format === "none") return NO_NUMBER;
    const counts = this.counts.get(abstract!) ?? [];
    this.counts.set(abstract!, counts);
    const restarts = this.begun.has(own.id) ? undefined : this.lists.restarts.get(own.id);
    this.begun.add(own.id);
    for (const [level, start] of restarts ?? []) counts[level] = start - 1;
    counts[own.level] = counts[own.level] === undefined ? at.start : counts[own.level]! + 1;
    counts.length = own.level + 1;
    if (at.format === "bullet") return NO_NUMBER;
    const text = at.text.replace(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1;
      return written(counts[place] ?? levels.get(place)?.start ?? 1, levels.get(place)?.format ?? "decimal");
    });
    return { text, isTelling: /\p{L}/u.test(at.text) };
  }
}

/** Ten figures, ten, in the order of their value: the Chinese ones by code, as hosts hold no Chinese of their own. */
const FIGURES = [0x3007, 0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d].map((code) => String.fromCharCode(code));
const TEN = String.fromCharCode(0x5341);
const CIRCLED_ONE = 0x2460;

function written(number: number, format: string): string {
  if (/^(?:chinese|ideograph|taiwanese|japaneseCounting)/i.test(format) && number > 0 && number < 100) return chinese(number);
  if (/circle/i.test(format) && number >= 1 && number <= 20) return String.fromCharCode(CIRCLED_ONE + number - 1);
  if (/^lowerLetter$/.test(format) && number >= 1 && number <= 26) return String.fromCharCode(96 + number);
  if (/^upperLetter$/.test(format) && number >= 1 && number <= 26) return String.fromCharCode(64 + number);
  return String(number);
}

/** 1 … 99 in Chinese figures. */
function chinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? FIGURES[tens]! : ""}${tens > 0 ? TEN : ""}${ones > 0 ? FIGURES[ones]! : ""}`;
}
