/** costLines: the column of what each line of an activity's cost is for, told by its heading or by what stands below it. */
import { COST_LINE_HEADING, LINE_HEADING } from "../../words/heading-words";
import { type Table, weight } from "./evidence";

/** Surely the heading of activities, by its words. */
const SURE = 0.7;
/** 活动内容 and surer ones. */
const SURE_NAME = 0.8;
/** Rows that lie below the first one of their activity. */
const SOME = 0.2;
/** A column in which nearly every row has a name of its own. */
const MOSTLY = 0.75;
/** Figures are no names. */
const HALF = 0.5;
/** Values that are things which money is spent on: with a heading of lines; and with one that may as well be over activities. */
const MANY = 0.4;
const NEARLY_ALL = 0.8;

/**
 * 费用项目 beside an activity that is joined over its lines, or left blank below itself, or names each line by itself; 明细, 内容 only
 * where the activity is over several lines, and these are 奖品, 场地, 矿泉水.
 */
export function costLines(isFree: (column: number) => boolean, table: Table): number | null {
  const { all, facts } = table;
  const free = all.filter(isFree);
  const over = free.filter((at) => weight(table, at, "activity") >= SURE);
  const found = free.find((column) => {
    if (facts.get(column)!.amounts >= HALF || facts.get(column)!.filled === 0) return false;
    const before = over.filter((at) => at < column && !isCostLine(at, table));
    return before.some((at) => {
      const { distinct, grouped, own } = facts.get(at)!;
      if (isCalledLines(column, table)) return grouped >= SOME || own * distinct >= MOSTLY;
      // Of 明细 one activity over two lines is enough.
      const isLines = grouped >= SOME ? isOfCosts(column, table) : grouped > 0 && isCostLine(column, table);
      return isLines && tellsNothing(at, table);
    });
  });
  return found ?? null;
}

const isCalledLines = (column: number, { headings }: Table): boolean => COST_LINE_HEADING.test(headings.get(column)?.text ?? "");

/** True for a column of things that money is spent on, by its heading and what stands below it. */
export function isCostLine(column: number, table: Table): boolean {
  const isCalled = isCalledLines(column, table) || LINE_HEADING.test(table.headings.get(column)?.text ?? "");
  return isCalled && table.facts.get(column)!.costs >= MANY;
}

/** The same below a heading that leaves open what it is: 内容, 具体内容, or none. */
function isOfCosts(column: number, table: Table): boolean {
  const [sense] = table.headings.get(column)?.senses ?? [];
  const isOpen = sense === undefined || sense.kind === "content" || (sense.kind === "activity" && sense.weight < SURE_NAME);
  return isCostLine(column, table) || (isOpen && table.facts.get(column)!.costs >= NEARLY_ALL);
}

/** True where the further lines of an activity say neither when nor by whom: months and owners stand over them as it does. */
function tellsNothing(activity: number, { columns, facts }: Table): boolean {
  const told = [columns.month, columns.date, columns.owner].filter((column) => column !== undefined);
  return told.every((column) => facts.get(column)!.own <= facts.get(activity)!.own);
}
