/** Edits of workbook.xml and of what hangs on it: the list of sheets, defined names, recalculation, document titles. */
import { HostError } from "../../../core/grid/host-error";
import { markName, markOfName } from "../../../core/grid/marks";
import { OFFICE_RELATIONSHIPS, type PackageEdit, STRICT_RELATIONSHIPS } from "../../ooxml/package/package-edit";
import {
  attributeOf,
  attributesOf,
  childNamed,
  childrenOf,
  type Element,
  escapeAttribute,
  escapeText,
  rootOf,
  Splices,
  textOf,
} from "../../ooxml/xml/xml-edit";

/** One entry of the sheet list. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** Part that holds the sheet; null where the relationship is missing. */
  readonly part: string | null;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet" … */
  readonly kind: string;
  readonly isHidden: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Position in the sheet list, from 0, or null for the whole workbook. */
  readonly localSheet: number | null;
  readonly text: string;
}

/** Children of the workbook element in the schema's order, as far as we insert any. */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
];

export const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

export class WorkbookEdit {
  /** The workbook part's name. */
  readonly part: string;

  constructor(private readonly parts: PackageEdit) {
    const part = [parts.related("", "officeDocument"), "xl/workbook.xml"].find((name) => name !== null && parts.has(name));
    if (typeof part !== "string") throw new HostError("corrupt", { what: "no workbook part" });
    this.part = part;
  }

  get isStrict(): boolean {
    return this.parts.text(this.part).includes("http://purl.oclc.org/ooxml/spreadsheetml/main");
  }

  get namespace(): string {
    return this.isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  }

  get relationshipNamespace(): string {
    return this.isStrict ? STRICT_RELATIONSHIPS : OFFICE_RELATIONSHIPS;
  }

  get isStructureLocked(): boolean {
    const protection = this.child("workbookProtection");
    const value = protection && attributeOf(this.text, protection.tag, "lockStructure");
    return value === "1" || value === "true";
  }

  sheets(): SheetEntry[] {
    const text = this.text;
    const relationships = new Map(this.parts.relationships(this.part).map((r) => [r.id, r]));
    return this.sheetElements().map(({ tag }) => {
      const attributes = attributesOf(text, tag);
      const plain = (name: string): string => attributes.find((a) => a.name === name)?.value ?? "";
      const relationshipId = attributes.find(({ name }) => name.slice(name.indexOf(":") + 1) === "id")?.value ?? "";
      const relationship = relationships.get(relationshipId);
      return {
        name: plain("name"),
        sheetId: Number(plain("sheetId")),
        relationshipId,
        part: relationship && this.parts.has(relationship.target) ? relationship.target : null,
        kind: relationship?.kind ?? "",
        isHidden: plain("state") === "hidden",
      };
    });
  }

  /** Names the new sheet's part, adds it last and gives its place in the list, from 0. */
  addSheet(name: string, part: string): number {
    const entries = this.sheets();
    const id = this.parts.relate(this.part, "worksheet", part);
    this.parts.setContentType(part, SHEET_TYPE);
    const sheetId = entries.reduce((highest, entry) => Math.max(highest, entry.sheetId || 0), 0) + 1;
    // A sheet's view belongs to a view of the workbook.
    if (!this.child("bookViews"))
      this.insertChild(
        "bookViews",
        `<${this.root().tag.prefix}bookViews><${this.root().tag.prefix}workbookView/></${this.root().tag.prefix}bookViews>`,
      );
    const list = this.child("sheets");
    if (!list) throw new HostError("corrupt", { part: this.part });
    const splices = new Splices(this.text);
    const { attribute, declaration } = this.relationshipAttribute();
    splices.append(
      list,
      `<${list.tag.prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${declaration} ${attribute}="${id}"/>`,
    );
    this.text = splices.apply();
    return entries.length;
  }

  /** Takes the sheet's tab out of sight; nothing else is changed. */
  hideSheet(index: number): void {
    const splices = new Splices(this.text);
    splices.setAttribute(this.sheetElement(index).tag, "state", "hidden");
    this.text = splices.apply();
  }

  renameSheet(index: number, name: string): void {
    const splices = new Splices(this.text);
    splices.setAttribute(this.sheetElement(index).tag, "name", name);
    this.text = splices.apply();
  }

  /** Takes the sheet out of the list with the names bound to it; its parts are the caller's. Tabs keep their order. */
  removeSheet(index: number): void {
    const entry = this.sheets()[index]!;
    this.changeNames((name) =>
      name.localSheet === index
        ? null
        : name.localSheet !== null && name.localSheet > index
          ? { ...name, localSheet: name.localSheet - 1 }
          : name,
    );
    const text = this.text;
    const splices = new Splices(text);
    splices.remove(this.sheetElement(index));
    const views = this.child("bookViews");
    for (const view of views ? childrenOf(text, views) : []) {
      for (const attribute of attributesOf(text, view.tag)) {
        if (attribute.name !== "activeTab" && attribute.name !== "firstSheet") continue;
        const tab = Number(attribute.value);
        if (tab > index || (tab === index && tab > 0)) splices.setValue(attribute, String(tab - 1));
      }
    }
    this.text = splices.apply();
    this.parts.unrelate(this.part, (r) => r.id === entry.relationshipId);
  }

  /** Puts a sheet removed before back in its old place: the part must be there again. */
  insertSheet(index: number, name: string, part: string, sheetId: number): void {
    const id = this.parts.relate(this.part, "worksheet", part);
    this.parts.setContentType(part, SHEET_TYPE);
    this.changeNames((entry) =>
      entry.localSheet !== null && entry.localSheet >= index ? { ...entry, localSheet: entry.localSheet + 1 } : entry,
    );
    const list = this.child("sheets")!;
    const splices = new Splices(this.text);
    const { attribute, declaration } = this.relationshipAttribute();
    const xml = `<${list.tag.prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${declaration} ${attribute}="${id}"/>`;
    if (index < this.sheets().length) splices.insert(this.sheetElement(index).tag.start, xml);
    else splices.append(list, xml);
    this.text = splices.apply();
  }

  names(): DefinedName[] {
    const list = this.child("definedNames");
    if (!list) return [];
    const text = this.text;
    return [...childrenOf(text, list)].filter(({ tag }) => tag.local === "definedName").map((element) => this.nameOf(element));
  }

  /** Sets a name, in place where it is there already. */
  setName(name: string, localSheet: number | null, formula: string, isHidden = false): void {
    let isFound = false;
    this.changeNames((entry) => {
      if (entry.name.toLowerCase() !== name.toLowerCase() || entry.localSheet !== localSheet) return entry;
      isFound = true;
      return { ...entry, text: formula };
    });
    if (isFound) return;
    const p = this.root().tag.prefix;
    const local = localSheet === null ? "" : ` localSheetId="${localSheet}"`;
    const xml = `<${p}definedName name="${escapeAttribute(name)}"${local}${isHidden ? ' hidden="1"' : ""}>${escapeText(formula)}</${p}definedName>`;
    const list = this.child("definedNames");
    if (list) {
      const splices = new Splices(this.text);
      splices.append(list, xml);
      this.text = splices.apply();
    } else this.insertChild("definedNames", `<${p}definedNames>${xml}</${p}definedNames>`);
  }

  removeNames(condition: (name: DefinedName) => boolean): void {
    this.changeNames((name) => (condition(name) ? null : name));
  }

  /** Changes names one by one; null takes one out, the same object leaves it as it is. */
  changeNames(change: (name: DefinedName) => DefinedName | null): void {
    const list = this.child("definedNames");
    if (!list) return;
    const text = this.text;
    const splices = new Splices(text);
    let left = 0;
    for (const element of childrenOf(text, list)) {
      if (element.tag.local !== "definedName") continue;
      const name = this.nameOf(element);
      const changed = change(name);
      if (changed === null) splices.remove(element);
      else {
        left++;
        if (changed.text !== name.text) splices.replace(element.innerStart, element.innerEnd, escapeText(changed.text));
        if (changed.localSheet !== name.localSheet && changed.localSheet !== null)
          splices.setAttribute(element.tag, "localSheetId", String(changed.localSheet));
      }
    }
    if (left > 0) this.text = splices.apply();
    else {
      // An empty list is not allowed.
      const whole = new Splices(text);
      whole.remove(list);
      this.text = whole.apply();
    }
  }

  /** The sheet that carries a mark of ours (place in the list, from 0), or null. */
  sheetMarked(mark: string): number | null {
    const name = this.names().find((entry) => markOfName(entry.name) === mark);
    const match = name && /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(name.text);
    if (!match) return null;
    const sheet = (match[1]?.replace(/''/g, "'") ?? match[2]!).toLowerCase();
    const index = this.sheets().findIndex((entry) => entry.name.toLowerCase() === sheet);
    return index < 0 ? null : index;
  }

  setMark(mark: string, sheet: string): void {
    this.setName(markName(mark), null, `'${sheet.replace(/'/g, "''")}'!$A$1`, true);
  }

  removeMark(mark: string): void {
    this.removeNames((entry) => markOfName(entry.name) === mark);
  }

  /** Lets the program that opens the file work out every formula anew, and drops the old order of calculation. */
  recalculateOnLoad(): void {
    const chain = this.parts.related(this.part, "calcChain");
    if (chain !== null) {
      this.parts.unrelate(this.part, (r) => r.kind === "calcChain");
      // A workbook may name one part as two things; what is left of it stays.
      if (!this.parts.relationships(this.part).some(({ target }) => target === chain)) this.parts.remove(chain);
    }
    const calc = this.child("calcPr");
    if (!calc) this.insertChild("calcPr", `<${this.root().tag.prefix}calcPr fullCalcOnLoad="1"/>`);
    else {
      const splices = new Splices(this.text);
      splices.setAttribute(calc.tag, "fullCalcOnLoad", "1");
      this.text = splices.apply();
    }
  }

  private get text(): string {
    return this.parts.text(this.part);
  }

  private set text(text: string) {
    this.parts.setText(this.part, text);
  }

  private root(): Element {
    const root = rootOf(this.text);
    if (!root) throw new HostError("corrupt", { part: this.part });
    return root;
  }

  private child(local: string): Element | null {
    return childNamed(this.text, this.root(), local);
  }

  /** The sheets' elements wherever reading finds them: in the list, whatever it is called. */
  private sheetElements(): Element[] {
    const text = this.text;
    const root = rootOf(text);
    const lists = root ? [...childrenOf(text, root)] : [];
    return lists.flatMap((list) => [...childrenOf(text, list)].filter(({ tag }) => tag.local === "sheet"));
  }

  private sheetElement(index: number): Element {
    const found = this.sheetElements()[index];
    if (!found) throw new HostError("corrupt", { part: this.part });
    return found;
  }

  private nameOf(element: Element): DefinedName {
    const local = attributeOf(this.text, element.tag, "localSheetId");
    return {
      name: attributeOf(this.text, element.tag, "name") ?? "",
      localSheet: local === null ? null : Number(local),
      text: textOf(this.text, element),
    };
  }

  private insertChild(local: string, xml: string): void {
    const root = this.root();
    const place = ORDER.indexOf(local);
    const earlier = [...childrenOf(this.text, root)].filter((child) => {
      const order = ORDER.indexOf(child.tag.local);
      return order >= 0 && order < place;
    });
    const splices = new Splices(this.text);
    const last = earlier.at(-1);
    splices.insert(last ? last.end : root.innerStart, xml);
    this.text = splices.apply();
  }

  /** How this part writes `r:id`: with the prefix it has bound, else with one of our own. */
  private relationshipAttribute(): { attribute: string; declaration: string } {
    const bound = attributesOf(this.text, this.root().tag).find(
      (a) => a.name.startsWith("xmlns:") && (a.value === OFFICE_RELATIONSHIPS || a.value === STRICT_RELATIONSHIPS),
    );
    if (bound) return { attribute: `${bound.name.slice(6)}:id`, declaration: "" };
    return { attribute: "r:id", declaration: ` xmlns:r="${this.relationshipNamespace}"` };
  }
}
