/** allocate: shares an amount out by weight, no part getting more than it may hold. */

/** A row, or a group of rows under a limit of their own. Amounts in 分, not yet rounded. */
export type Claimant<Row> =
  | { readonly kind: "row"; readonly row: Row; readonly weight: number; readonly most: number }
  | { readonly kind: "group"; readonly parts: readonly Claimant<Row>[]; readonly most: number };

/** The most a part can hold; Infinity where nothing limits it. */
export function mostOf<Row>(part: Claimant<Row>): number {
  return part.kind === "row"
    ? part.most
    : Math.min(
        part.most,
        part.parts.reduce((sum, one) => sum + mostOf(one), 0),
      );
}

function weightOf<Row>(part: Claimant<Row>): number {
  return part.kind === "row" ? part.weight : part.parts.reduce((sum, one) => sum + weightOf(one), 0);
}

/** What each row gets. What no part can hold is given to none. */
export function allocate<Row>(parts: readonly Claimant<Row>[], amount: number, given: Map<Row, number> = new Map()): Map<Row, number> {
  const shares = sharesOf(parts, amount);
  parts.forEach((part, index) => {
    if (part.kind === "row") given.set(part.row, shares[index]!);
    else allocate(part.parts, shares[index]!, given);
  });
  return given;
}

/** By weight; whatever is above a part's most goes to the others, again by weight. */
function sharesOf<Row>(parts: readonly Claimant<Row>[], amount: number): number[] {
  const mosts = parts.map(mostOf);
  const weights = parts.map(weightOf);
  const shares = parts.map(() => 0);
  const open = new Set(parts.keys());
  let left = Math.max(0, amount);
  for (;;) {
    const weight = [...open].reduce((sum, index) => sum + weights[index]!, 0);
    if (weight === 0) return shares;
    const full = [...open].filter((index) => (left * weights[index]!) / weight >= mosts[index]!);
    if (full.length === 0) {
      for (const index of open) shares[index] = (left * weights[index]!) / weight;
      return shares;
    }
    for (const index of full) {
      shares[index] = mosts[index]!;
      left -= mosts[index]!;
      open.delete(index);
    }
    left = Math.max(0, left);
  }
}
