/** PayersOver: whose money the rows below a heading are, by its own words: 二、行政经费列支 over what the employer pays. */
import type { Layout, PlanItem } from "../plan/plan";
import { itemWith } from "../plan/plain";
import { simplify, tidy } from "../words";
import { remembered } from "../words/remembered";
import { HEADING_NUMBERS, OTHER_PAYER_HEADING, OWN_PAYER_HEADING, SURE_PAYER_HEADING } from "../words/payer-words";

interface Heading {
  /** How many activities stand above it. */
  readonly from: number;
  /** Its rank by its number; null for one without. */
  readonly level: number | null;
  readonly payer: "own" | "other" | null;
  /** True where its words can mean nothing but who pays. */
  readonly isSure: boolean;
  readonly text: string;
}

export class PayersOver {
  private readonly headings: Heading[] = [];

  /** Passes a heading that stands below so many activities. A month, or who is to do it, changes nothing of who pays. */
  under(text: string, from: number, isTime: boolean): void {
    if (isTime) return;
    const word = simplify(tidy(text));
    const level = HEADING_NUMBERS.findIndex((number) => number.test(word));
    const bare = level < 0 ? word : word.replace(HEADING_NUMBERS[level]!, "");
    const payer = OWN_PAYER_HEADING.test(bare) ? "own" : OTHER_PAYER_HEADING.test(bare) ? "other" : null;
    this.headings.push({ from, level: level < 0 ? null : level, payer, isSure: SURE_PAYER_HEADING.test(bare), text: bare });
  }

  /** Gives activities without a source of their own the one that the heading over them names, or their remark. */
  settle(items: PlanItem[], layout: Layout): void {
    this.byHeadings(items);
    if (layout.columns.remark === undefined) return;
    for (const [index, item] of items.entries()) {
      const remark = item.remark?.value ?? null;
      const payer = remark === null ? null : payerOfRemark(remark);
      if (payer !== null) put(items, index, payer);
    }
  }

  private byHeadings(items: PlanItem[]): void {
    // 行政经费 alone may be what the union spends on its office: beside 工会经费 it is the employer's.
    const hasOwn = this.headings.some(({ payer }) => payer === "own");
    let over: Heading | null = null;
    for (const [at, heading] of this.headings.entries()) {
      if (heading.payer !== null) over = heading;
      else if (over !== null && isAbreast(heading, over)) over = null;
      if (over === null || over.payer !== "other" || !(over.isSure || hasOwn)) continue;
      const until = this.headings[at + 1]?.from ?? items.length;
      for (let index = heading.from; index < until; index++) put(items, index, over.text);
    }
  }
}

/** True for a heading of the same rank as the one that says who pays, or a higher one. */
function isAbreast({ level }: Heading, over: Heading): boolean {
  return level === null ? over.level === null : over.level !== null && level <= over.level;
}

/** 由行政列支，不计入合计: whose money a remark names, in a clause that says nothing else; null where it names none, or the union's beside it. */
const payerOfRemark = remembered((remark: string): string | null => {
  const clauses = simplify(tidy(remark)).split(/[，,。；;、（）()]/);
  if (clauses.some((clause) => OWN_PAYER_HEADING.test(clause))) return null;
  return clauses.find((clause) => OTHER_PAYER_HEADING.test(clause) && SURE_PAYER_HEADING.test(clause)) ?? null;
});

function put(items: PlanItem[], index: number, text: string): void {
  const item = items[index]!;
  if ((item.source?.value ?? null) === null) items[index] = itemWith(item, { source: { value: text, cell: null, text } });
}
