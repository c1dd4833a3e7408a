/** ToldOwners: who does a row where its own cell does not say so: groups of a pivot table, persons as columns with a mark, a line of the activity's cell. */
import { isBlank } from "../grid/grid";
import { itemWith } from "../plan/plain";
import type { Field, Layout, PlanItem } from "../plan/plan";
import { simplify, tidy } from "../words";
import { MONTH_MARK } from "../words/month-words";
import { GROUP_TOTAL, HELPS_MARK, LEADS_MARK, NAMES_SOMEBODY, OWNER_ALONE } from "../words/owner-words";
import { PERSON_NAME } from "../words/person-names";
import { activitiesIn } from "./activities";
import type { SheetView } from "./sheet-view";

interface Person {
  readonly column: number;
  readonly name: string;
}

/** Columns of persons; fewer head something else. */
const FEWEST_PERSONS = 2;
const LONGEST_NAME = 6;

export class ToldOwners {
  private constructor(
    private readonly view: SheetView,
    private readonly layout: Layout,
    private readonly isGrouped: boolean,
    private readonly persons: readonly Person[],
  ) {}

  static of(view: SheetView, layout: Layout): ToldOwners {
    return new ToldOwners(view, layout, areGrouped(view, layout), personsOf(view, layout));
  }

  /** The items with their owners as the table tells them; the same ones where it tells none. */
  on(items: readonly PlanItem[]): readonly PlanItem[] {
    const { columns } = this.layout;
    if (columns.owner !== undefined) return this.isGrouped ? items.map((item) => this.inGroup(item)) : items;
    // A plain row has one line, and nothing else to tell.
    const isPlain = (item: PlanItem): boolean => this.persons.length === 0 && item.plain !== undefined;
    return items.map((item) => (!isPlain(item) && item.owner.value === null ? (this.marked(item) ?? inLine(item)) : item));
  }

  /** A pivot table says an owner, and a month, once over the rows that have it. */
  private inGroup(item: PlanItem): PlanItem {
    const column = this.layout.columns.owner!;
    const months = item.months.value.isInherited ? { ...item.months, value: { ...item.months.value, isInherited: false } } : item.months;
    if (item.owner.value !== null) return item;
    for (let row = item.row - 1; row > (this.layout.headerRows.at(-1) ?? 0); row--) {
      const text = this.view.text(this.view.at(row, column));
      if (text === "") continue;
      if (GROUP_TOTAL.test(this.view.word(this.view.at(row, column)))) return item;
      const owner: Field<string> = { value: text, cell: { sheet: item.sheet, row: item.row, column }, text };
      return itemWith(item, { owner, months, isOwnerPlaceholder: false });
    }
    return item;
  }

  /** Those whose column is marked in the row; of those who lead and those who help the ones who lead. */
  private marked(item: PlanItem): PlanItem | null {
    const marks = this.persons
      .map(({ column, name }) => ({ column, name, word: this.view.word(this.view.own(item.row, column)) }))
      .filter(({ word }) => word !== "");
    const leading = marks.filter(({ word }) => LEADS_MARK.test(word));
    const own = leading.length > 0 ? leading : marks.filter(({ word }) => !HELPS_MARK.test(word));
    const [first] = own;
    if (first === undefined) return null;
    const text = own.map(({ name }) => name).join("、");
    return itemWith(item, {
      owner: { value: text, cell: { sheet: item.sheet, row: item.row, column: first.column }, text },
      isOwnerPlaceholder: false,
    });
  }
}

/** 球赛⏎负责人：王丽华: the line that says who is no part of the name. */
function inLine(item: PlanItem): PlanItem {
  const { activity } = item;
  const lines = activity.text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const at = lines.length < 2 ? -1 : lines.findIndex((line) => OWNER_ALONE.test(simplify(tidy(line))));
  if (at < 0) return item;
  const line = lines[at]!;
  const name = line
    .slice(line.search(/[:：]/) + 1)
    .replace(/[)）】\s]+$/, "")
    .trim();
  const rest = lines.filter((_, index) => index !== at).join("\n");
  if (rest === "") return item;
  return itemWith(item, {
    owner: { value: name, cell: activity.cell, text: line },
    isOwnerPlaceholder: false,
    activity: { ...activity, value: rest },
    activities: activitiesIn(rest),
  });
}

/** 王强 汇总 below the rows of 王强, in the column of the owners. */
function areGrouped(view: SheetView, { columns, firstRow, lastRow, headerRows }: Layout): boolean {
  const { owner } = columns;
  if (owner === undefined || headerRows.length === 0) return false;
  const names = new Set<string>();
  for (const row of view.rows) {
    if (row < firstRow || row > lastRow) continue;
    const { value } = view.own(row, owner);
    if (typeof value !== "string") continue;
    const word = simplify(tidy(value)).toLowerCase();
    const total = GROUP_TOTAL.exec(word);
    if (total === null) names.add(word);
    else if (names.has(total[1]!)) return true;
    if (names.size > MOST_NAMES) return false;
  }
  return false;
}

const MOST_NAMES = 200;

/** Persons' names as headings over nothing but marks. */
function personsOf(view: SheetView, { columns, monthColumns, firstRow, lastRow, headerRows, span }: Layout): readonly Person[] {
  const header = headerRows.at(-1);
  if (columns.owner !== undefined || monthColumns.length > 0 || header === undefined || span === undefined) return [];
  const taken = new Set<number | undefined>(Object.values(columns));
  const found: Person[] = [];
  let known = 0;
  for (let column = span[0]; column <= span[1]; column++) {
    const cell = view.own(header, column);
    const word = typeof cell.value === "string" ? view.word(cell) : "";
    if (taken.has(column) || word === "" || word.length > LONGEST_NAME || view.heading(word).senses.length > 0) continue;
    const cells = view.rows
      .filter((row) => row >= firstRow && row <= lastRow)
      .map((row) => view.own(row, column))
      .filter((one) => !isBlank(one));
    if (cells.length === 0 || !cells.every((one) => MONTH_MARK.test(view.word(one)))) continue;
    if (PERSON_NAME.test(word) || NAMES_SOMEBODY.test(word)) known++;
    found.push({ column, name: view.text(cell) });
  }
  return found.length >= FEWEST_PERSONS && known >= found.length / 2 ? found : [];
}
