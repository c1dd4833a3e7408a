/** Formulas inside a worksheet part: which shared ones can stay shared when rows move, and how each `<f>` is written afterwards. */
import { type Area, contains, parseArea } from "../../../core/grid/area";
import { translateFormula } from "../../../core/grid/formula";
import type { Grid } from "../../../core/grid/grid";
import { HostError } from "../../../core/grid/host-error";
import { type RowMap, shiftSqref } from "../../../core/grid/shift";
import { cellsOf, type NumberedElement } from "./sheet-scan";
import { type Attribute, attributesOf, childNamed, type Element, escapeAttribute, escapeText } from "../../ooxml/xml/xml-edit";

/** What happens to one member of a shared formula. */
type Fate = "keep" | "write-out";

export interface FormulaChange {
  readonly before: Grid;
  readonly after: Grid;
  readonly map: RowMap;
  /** Cells that get new content, by `key` of their old place. */
  readonly replaced: ReadonlySet<number>;
  /** Those of them whose new content is a formula: an array formula's first cell may get another text or value. */
  readonly reformulated: ReadonlySet<number>;
  /** Rows before which rows are inserted. */
  readonly insertedBefore: readonly number[];
}

export function key(row: number, column: number): number {
  return row * 16_384 + column - 1;
}

interface Member {
  readonly row: number;
  readonly column: number;
  readonly isMaster: boolean;
}

export class FormulaPatch {
  private readonly fates = new Map<number, Fate>();
  /** Rows that hold a formula to be rewritten though nothing the grid shows of it has changed. */
  readonly touchedRows = new Set<number>();

  /** Throws "array-formula" where a change would tear an array formula or a data table apart. */
  constructor(
    private readonly text: string,
    rows: readonly NumberedElement[],
    private readonly change: FormulaChange,
  ) {
    if (!/\bt=["']shared["']/.test(text) && !/\bt=["'](?:array|dataTable)["']/.test(text)) return;
    const groups = new Map<string, Member[]>();
    /** Numbers that two formulas have: which one a child follows depends on where they stand, so nobody shares them any more. */
    const ambiguous = new Set<readonly Member[]>();
    const finished: Member[][] = [];
    for (const row of rows) {
      if (!/\bt=["'](?:array|dataTable|shared)["']/.test(text.slice(row.innerStart, row.innerEnd))) continue;
      for (const cell of cellsOf(text, row)) {
        const f = childNamed(text, cell, "f");
        if (!f) continue;
        const attributes = attributesOf(text, f.tag);
        const type = valueOf(attributes, "t");
        const ref = valueOf(attributes, "ref");
        if (type === "array" || type === "dataTable") {
          this.refuseTearing(ref);
          // Its area moves also when nothing that the formula says does.
          this.touchedRows.add(row.number);
        }
        if (type !== "shared") continue;
        const index = valueOf(attributes, "si") ?? "";
        const isMaster = ref !== null && f.innerEnd > f.innerStart;
        const member = { row: row.number, column: cell.number, isMaster };
        const group = groups.get(index);
        // A second formula under a number begins a group of its own.
        if (group && !(isMaster && group.some((other) => other.isMaster))) group.push(member);
        else {
          const fresh = [member];
          if (group) ambiguous.add(group).add(fresh);
          groups.set(index, fresh);
          finished.push(fresh);
        }
      }
    }
    for (const group of finished) this.decide(group, ambiguous.has(group));
  }

  /** The `<f>` of a cell as it is to stand, or null when it goes with the cell's old content. */
  write(row: number, column: number, f: Element, formula: string | undefined): string {
    const raw = this.text.slice(f.tag.start, f.end);
    const attributes = attributesOf(this.text, f.tag);
    const type = valueOf(attributes, "t");
    const name = f.tag.name;
    if (type === "shared" && this.fates.get(key(row, column)) === "write-out")
      return formula === undefined ? raw : `<${name}>${escapeText(formula)}</${name}>`;
    // A shared formula's children have no text of their own, and a data table's is not a formula.
    const hasNoText = (type === "shared" && f.innerEnd === f.innerStart) || type === "dataTable";
    const changed: Record<string, string> = {};
    for (const attribute of ["ref", "r1", "r2"]) {
      const value = valueOf(attributes, attribute);
      if (value === null || (attribute !== "ref" && type !== "dataTable")) continue;
      const moved = shiftSqref(value, this.change.map);
      if (moved !== "" && moved !== value) changed[attribute] = moved;
    }
    const isSameText = formula === undefined || formula === this.change.before.at(row, column).formula;
    if (Object.keys(changed).length === 0 && (isSameText || hasNoText)) return raw;
    const head = attributes.map(({ name: attribute, value }) => ` ${attribute}="${escapeAttribute(changed[attribute] ?? value)}"`).join("");
    const inner = isSameText || hasNoText ? this.text.slice(f.innerStart, f.innerEnd) : escapeText(formula);
    return inner === "" ? `<${name}${head}/>` : `<${name}${head}>${inner}</${name}>`;
  }

  /** A group stays shared when, after the move, every child still is its first formula copied over. */
  private decide(group: readonly Member[], isAmbiguous: boolean): void {
    const { before, after, map, replaced } = this.change;
    const master = group.find((member) => member.isMaster);
    // Children of a formula that is not in the file: there is nothing to write out.
    if (!master) return;
    const newRow = map.row(master.row);
    const formula = newRow === null ? undefined : after.at(newRow, master.column).formula;
    const staysShared =
      !isAmbiguous &&
      formula !== undefined &&
      !replaced.has(key(master.row, master.column)) &&
      group.every(({ row, column }) => {
        const to = map.row(row);
        if (to === null || replaced.has(key(row, column))) return true;
        const child = after.at(to, column).formula;
        return child === undefined || child === translateFormula(formula, to - newRow!, column - master.column);
      });
    for (const { row, column, isMaster } of group) {
      // Where reading found no formula there is none to write out.
      if (before.at(row, column).formula === undefined) continue;
      this.fates.set(key(row, column), staysShared ? "keep" : "write-out");
      if (!staysShared || isMaster) this.touchedRows.add(row);
    }
  }

  private refuseTearing(ref: string | null): void {
    const area = ref === null ? null : parseArea(ref);
    if (!area) return;
    const { before, map, replaced, reformulated, insertedBefore } = this.change;
    const first = key(area.top, area.left);
    const isOneCell = area.top === area.bottom && area.left === area.right;
    const isHit = !isOneCell && [...replaced].some((cell) => isIn(area, cell) && !(cell === first && reformulated.has(cell)));
    const isSplit = insertedBefore.some((row) => row > area.top && row <= area.bottom);
    const isCut = !isOneCell && map.takesFrom(area.top, area.bottom) && map.span(area.top, area.bottom) !== null;
    if (isHit || isSplit || isCut) {
      throw new HostError("array-formula", { sheet: before.sheet, cell: ref! });
    }
  }
}

function isIn(area: Area, cell: number): boolean {
  return contains(area, Math.floor(cell / 16_384), (cell % 16_384) + 1);
}

function valueOf(attributes: readonly Attribute[], name: string): string | null {
  return attributes.find((attribute) => attribute.name === name)?.value ?? null;
}
