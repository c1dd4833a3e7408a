/** withGroupSums: 全年合计 beside 上半年 and 下半年 under one head is their sum, even where too few rows show it or one of them is wrong. */
import { PAYER_HEADING, SUM_OF_ITEMS } from "../../words/heading-words";
import type { HeadingKind } from "../../terms/column-role";
import type { Heading } from "../headings";
import type { Arithmetic } from "./arithmetic";
import type { ColumnFacts } from "./facts";

/** Kinds of columns that no sum of money has among its parts. */
const NO_PARTS: ReadonlySet<HeadingKind> = new Set([
  "heads",
  "quantity",
  "unitPrice",
  "actual",
  "lastYear",
  "seq",
  "month",
  "date",
  "rate",
  "remaining",
  "adjusted",
  "measure",
]);
const SURE = 0.7;
/** Cells of a column of money that are figures. */
const FIGURES = 0.6;

/** The sums that figures show, and those that headings under one head name. */
export function withGroupSums(
  { products, sums }: Arithmetic,
  headings: ReadonlyMap<number, Heading>,
  facts: ReadonlyMap<number, ColumnFacts>,
): Arithmetic["sums"] {
  const found = new Map(sums);
  for (const group of groupsOf(headings)) {
    const isSum = (column: number): boolean => SUM_OF_ITEMS.test(headings.get(column)!.text);
    const [target, ...more] = group.filter(isSum);
    const parts = group.filter((column) => column !== target);
    if (target === undefined || more.length > 0 || parts.length < 2 || found.has(target) || products.has(target)) continue;
    if (target !== group[0] && target !== group[group.length - 1]) continue;
    if (group.every((column) => isMoney(headings.get(column)!, facts.get(column)))) found.set(target, parts);
  }
  return found;
}

/** 会费 and 工会经费 under 预算金额, with no sum of theirs: who pays how much of each activity. Empty where it is not so. */
export function payersUnder(
  headings: ReadonlyMap<number, Heading>,
  facts: ReadonlyMap<number, ColumnFacts>,
  amount: number,
): readonly number[] {
  const group = groupsOf(headings).find((columns) => columns.includes(amount)) ?? [];
  const arePayers = group.every((column) => {
    const heading = headings.get(column)!;
    return PAYER_HEADING.test(heading.text) && isMoney(heading, facts.get(column)) && !heading.senses.some(({ kind }) => kind === "total");
  });
  return group.length >= 2 && arePayers ? group : [];
}

function isMoney({ senses }: Heading, fact: ColumnFacts | undefined): boolean {
  if (senses.some(({ kind, weight }) => NO_PARTS.has(kind) && weight >= SURE)) return false;
  return senses.some(({ kind }) => kind === "amount") && fact !== undefined && (fact.filled === 0 || fact.amounts >= FIGURES);
}

/** Columns next to each other under one head. */
function groupsOf(headings: ReadonlyMap<number, Heading>): readonly number[][] {
  const groups: number[][] = [];
  let last: string | null = null;
  for (const column of [...headings.keys()].sort((a, b) => a - b)) {
    const { group = null } = headings.get(column)!;
    if (group !== null && group === last) groups[groups.length - 1]!.push(column);
    else if (group !== null) groups.push([column]);
    last = group;
  }
  return groups;
}
