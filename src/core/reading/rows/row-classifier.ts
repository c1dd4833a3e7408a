/** RowClassifier: tells activity rows from titles, headings, totals, notes, signatures and other tables' rows. */
import { isBlank } from "../../grid/grid";
import type { Layout } from "../../plan/plan";
import type { ItemReader } from "../item";
import type { SheetView } from "../sheet-view";
import { isExample } from "./example-rows";
import { RowFacts } from "./row-facts";
import { ITEM, type RowKind } from "./row-kind";
import type { Passed } from "./rule";
import { ROW_RULES } from "./rules";
import { rememberedByShape } from "../../words/remembered";
import { figureOfTotal, isBalanceLabel, isCapitalLine, isMoneyInWords, totalKind } from "../labels";
import { RunningSums } from "./running-sums";
import { LABEL_LIKE, NOTHING_PLANNED } from "../../words/row-words";
import { TableFacts } from "./table-facts";

/** A note is a cell, perhaps with its heading beside it. */
const MOST_NOTE_CELLS = 2;

/** Sorts the rows below the header, in order; it remembers what it has passed. */
export class RowClassifier {
  private readonly table: TableFacts;
  private readonly sums: RunningSums;
  private isInOtherTable = false;
  private isInNotes = false;
  private hasTotal = false;
  private hasOnTop = false;
  private headerRow = 0;

  constructor(
    private readonly view: SheetView,
    private readonly layout: Layout,
    private readonly items: ItemReader,
  ) {
    this.table = new TableFacts(view, layout, items);
    this.sums = new RunningSums(view, layout);
  }

  sort(row: number, previousRow: number): RowKind {
    return this.named(row, previousRow).kind;
  }

  /** What a row is, and by which rule. */
  named(row: number, previousRow: number): { readonly kind: RowKind; readonly rule: string } {
    if (this.isPlainItem(row)) {
      this.isInNotes = false;
      this.sums.add(row);
      return PLAIN;
    }
    const facts = new RowFacts(row, this.table);
    const { headerRow, isInNotes, isInOtherTable, hasOnTop, hasTotal, sums } = this;
    const passed: Passed = { previousRow, headerRow, isInOtherTable, isInNotes, hasOnTop, hasTotal, sums };
    const rule = ROW_RULES.find(({ when }) => when(facts, passed))!;
    const kind = typeof rule.kind === "function" ? rule.kind(facts, passed) : rule.kind;
    this.remember(facts, kind);
    return { kind, rule: rule.name };
  }

  private remember(facts: RowFacts, kind: RowKind): void {
    // The numbers of the columns (1, 2, 3 …) are no note that goes on.
    this.isInNotes =
      kind.kind === "other" && kind.role === "note" && !kind.isDetail && !kind.isEmptyMonth && facts.inside.length <= MOST_NOTE_CELLS;
    if (kind.kind === "item") {
      this.sums.add(facts.row);
      this.isInOtherTable = false;
    } else if (kind.kind === "header") {
      // The rows that its merged cells reach into are its own.
      if (facts.row > this.headerRow + 2) this.headerRow = facts.row;
      this.isInOtherTable = false;
      this.hasTotal = false;
    } else if (kind.kind === "section") this.sums.startRun();
    else if (kind.kind === "total") {
      this.sums.startRun(facts.fen);
      if (kind.role === "total") this.hasTotal = true;
      this.hasOnTop ||= kind.isOnTop;
    } else if (kind.kind === "other" && kind.role === "balance") this.sums.addBalance(facts.fen);
    else if (kind.kind === "other" && (kind.role === "other-table-header" || kind.role === "other-table-row"))
      this.isInOtherTable ||= kind.role === "other-table-header";
  }

  /** The common case without any search: an activity with its month, or with its owner and its amount. */
  private isPlainItem(row: number): boolean {
    const { columns } = this.layout;
    const { table } = this;
    if (columns.activity === undefined || this.isInOtherTable || table.formulas.has(row)) return false;
    if (table.details.has(row) || table.groups.has(row) || table.isIncome(row)) return false;
    const activity = this.view.own(row, columns.activity);
    const { value } = activity;
    if (typeof value !== "string" || value.length < 2 || value === table.activityHeading || isExample(row, table)) return false;
    if (NOTHING_PLANNED.test(value)) return false;
    // 年终总结表彰 may be a label by its words, and is none in a row that says all else.
    if (LABEL_LIKE.test(value) && !(this.isFull(row) && isNoLabel(this.view.word(activity)))) return false;
    const first = table.left === columns.month ? null : this.view.own(row, table.left).value;
    if (typeof first === "string" && first !== value && first.length > 1 && LABEL_LIKE.test(first)) return false;
    if (columns.month !== undefined) {
      const month = this.view.own(row, columns.month);
      if (!isBlank(month)) {
        // Twelve activities that a formula counts below the total are no December.
        if (month.formula !== undefined && this.hasTotal) return false;
        const { form } = this.items.months(month, "month");
        return form !== "unreadable" && form !== "unscheduled";
      }
    }
    return (
      columns.owner !== undefined &&
      columns.amount !== undefined &&
      typeof this.view.own(row, columns.amount).value === "number" &&
      typeof this.view.own(row, columns.owner).value === "string" &&
      !isBlank(this.view.own(row, columns.owner))
    );
  }

  /** When, who, how much and which: no rule makes such a row anything else, unless its name is a total's. */
  private isFull(row: number): boolean {
    const { layout, table, view } = this;
    const { activity, month, owner, amount, seq } = layout.columns;
    if (layout.block !== undefined || month === undefined || owner === undefined || amount === undefined || seq === undefined) return false;
    if (month === activity || owner === activity || view.grid.mayHaveMerges(row)) return false;
    const when = view.at(row, month);
    const who = view.at(row, owner);
    if (typeof when.value !== "string" || typeof who.value !== "string" || isBlank(who)) return false;
    if (typeof view.at(row, amount).value !== "number" || typeof view.at(row, seq).value !== "number") return false;
    return table.header.get(owner) !== view.word(who) && this.items.months(when, "month").form === "month";
  }
}

/** Longer names are looked at by the rules: how long a label may be depends on its kind. */
const LONGEST_NAME = 30;

/** True for a name that is no total's, no balance's and no figure in words. */
const isNoLabel = (word: string): boolean => word.length <= LONGEST_NAME && namesNothingElse(word);

const namesNothingElse = rememberedByShape(
  (word) =>
    totalKind(word) === null && figureOfTotal(word) === null && !isCapitalLine(word) && !isMoneyInWords(word) && !isBalanceLabel(word),
);

const PLAIN = { kind: ITEM, rule: "plain activity" } as const;
