/** withUnsaid: a layout the user corrected, with what a correction has no words for. */
import type { Layout } from "../plan/plan";

/** A correction names the columns of roles; what it cannot say goes on where the columns beside it are as recognised. */
export function withUnsaid(corrected: Layout, seen: Layout | null): Layout {
  const { endColumn, unitColumn, partColumns, digits } = seen ?? {};
  const isFree = (column: number): boolean => !Object.values(corrected.columns).includes(column);
  // A block's head is what recognition saw over the same activities.
  const seenBlock = [seen, ...(seen?.blocks ?? [])].find(
    (one) => one?.block !== undefined && one.columns.activity === corrected.columns.activity,
  )?.block;
  return {
    ...corrected,
    isCorrected: true,
    ...ownSum(corrected, seen),
    ...(corrected.block !== undefined || seenBlock === undefined ? {} : { block: seenBlock }),
    ...(endColumn !== undefined && isFree(endColumn) && seen?.columns.month === corrected.columns.month ? { endColumn } : {}),
    ...(digits !== undefined && seen?.columns.amount === corrected.columns.amount ? { digits } : {}),
    ...(unitColumn !== undefined && isFree(unitColumn) && seen?.columns.amount === corrected.columns.amount ? { unitColumn } : {}),
    ...(partColumns?.every(isFree) === true && seen?.columns.amount === corrected.columns.amount ? { partColumns } : {}),
  };
}

/** Of several columns of amounts that are told, one that was seen to add up the others is the amount, and counts alone. */
function ownSum({ columns, partColumns: told = [] }: Layout, seen: Layout | null): Pick<Layout, "columns" | "partColumns"> | null {
  const whole = seen?.otherBlocks?.find((block) => block.whole !== undefined);
  // What all pay together, beside what the union and the others do.
  if (whole !== undefined && columns.amount === undefined && told.length > 1 && told.includes(whole.whole!))
    return { columns: { ...columns, amount: whole.whole! }, partColumns: told.filter((column) => column !== whole.whole) };
  const { amount } = seen?.columns ?? {};
  if (amount === undefined || columns.amount !== undefined || !told.includes(amount)) return null;
  const parts = seen!.partColumns ?? [];
  const others = told.filter((column) => column !== amount);
  return parts.length > 0 && others.every((column) => parts.includes(column))
    ? { columns: { ...columns, amount }, partColumns: parts }
    : null;
}
