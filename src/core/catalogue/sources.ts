/** sourceNamed: whose money a source cell names, so that only the union's own counts as 工会经费. */
import type { FundSource } from "../plan/ledger";
import { simplify, tidy } from "../words";
import { remembered } from "../words/remembered";
import { DONATION_SOURCE, EMPLOYER_SOURCE, GRANT_OF_EMPLOYER, MEMBERS_SOURCE, UNION_SOURCE } from "../words/source-words";

/**
 * The source that a cell's text names; null where it is blank or names several or none that we know.
 * 行政补助收入 given to the union is the union's: only spending borne outside its books is not.
 */
export const sourceNamed: (text: string) => FundSource | null = remembered((text) => {
  const plain = simplify(tidy(text)).replace(GRANT_OF_EMPLOYER, "上级");
  if (plain === "") return null;
  const isUnion = UNION_SOURCE.test(plain);
  const others: FundSource[] = [];
  if (DONATION_SOURCE.test(plain)) others.push("donation");
  if (MEMBERS_SOURCE.test(plain)) others.push("members");
  if (EMPLOYER_SOURCE.test(plain)) others.push("employer");
  if (others.length === 1 && !isUnion) return others[0]!;
  return isUnion && others.length === 0 ? "union" : null;
});
