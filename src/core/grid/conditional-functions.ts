/** SUMIF, SUMIFS, COUNTIF and COUNTIFS: work on the cells whose neighbours meet the criteria. */
import { isCellError } from "./grid";
import { type Context, type Operand, Range, single } from "./operands";
import { type Criterion, criterion, Sum, UNSUPPORTED, type Unsupported, VALUE_ERROR } from "./values";

interface Condition {
  readonly range: Range;
  readonly isMet: Criterion;
}

/** SUMIF(range, criterion, [sum range]): the sum range takes the range's size from its own top left cell. */
export function sumIf([range, wanted, summed]: readonly Operand[], context: Context): Operand {
  if (!(range instanceof Range) || (summed !== undefined && !(summed instanceof Range))) return UNSUPPORTED;
  if (summed === undefined) return sumIfs([range, range, wanted!], context);
  const { top, left } = summed.area;
  const sized = new Range(summed.grid, { top, left, bottom: top + range.height - 1, right: left + range.width - 1 });
  return sumIfs([sized, range, wanted!], context);
}

/** SUMIFS(sum range, range, criterion, …). */
export function sumIfs([summed, ...pairs]: readonly Operand[], context: Context): Operand {
  if (!(summed instanceof Range)) return UNSUPPORTED;
  const conditions = conditionsOf(pairs, context);
  if (conditions === UNSUPPORTED) return UNSUPPORTED;
  if (conditions.some(({ range }) => range.height !== summed.height || range.width !== summed.width)) return VALUE_ERROR;
  const { grid, area } = summed;
  const height = Math.min(summed.height, grid.lastRow - area.top + 1);
  const width = Math.min(summed.width, grid.lastColumn - area.left + 1);
  const sum = new Sum();
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const isMet = meets(conditions, row, column, context);
      if (isMet === UNSUPPORTED) return UNSUPPORTED;
      if (!isMet) continue;
      const value = context.valueAt(grid, area.top + row, area.left + column);
      if (value === UNSUPPORTED || isCellError(value)) return value;
      if (typeof value === "number") sum.add(value);
    }
  return sum.value;
}

/** COUNTIF and COUNTIFS(range, criterion, …). */
export function countIfs(pairs: readonly Operand[], context: Context): Operand {
  const conditions = conditionsOf(pairs, context);
  if (conditions === UNSUPPORTED) return UNSUPPORTED;
  const { height, width } = conditions[0]!.range;
  if (conditions.some(({ range }) => range.height !== height || range.width !== width)) return VALUE_ERROR;
  // Below and right of everything stored all cells are blank: those are counted without a walk.
  const storedHeight = Math.min(height, Math.max(0, ...conditions.map(({ range }) => range.grid.lastRow - range.area.top + 1)));
  const storedWidth = Math.min(width, Math.max(0, ...conditions.map(({ range }) => range.grid.lastColumn - range.area.left + 1)));
  let count = conditions.every(({ isMet }) => isMet(null)) ? height * width - storedHeight * storedWidth : 0;
  for (let row = 0; row < storedHeight; row++)
    for (let column = 0; column < storedWidth; column++) {
      const isMet = meets(conditions, row, column, context);
      if (isMet === UNSUPPORTED) return UNSUPPORTED;
      if (isMet) count++;
    }
  return count;
}

function conditionsOf(pairs: readonly Operand[], context: Context): readonly Condition[] | Unsupported {
  if (pairs.length % 2 === 1) return UNSUPPORTED;
  const conditions: Condition[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const range = pairs[index];
    const wanted = single(pairs[index + 1]!, context);
    const isMet = wanted === UNSUPPORTED ? UNSUPPORTED : criterion(wanted);
    if (!(range instanceof Range) || isMet === UNSUPPORTED) return UNSUPPORTED;
    conditions.push({ range, isMet });
  }
  return conditions;
}

function meets(conditions: readonly Condition[], row: number, column: number, context: Context): boolean | Unsupported {
  if (!context.spend(conditions.length)) return UNSUPPORTED;
  for (const { range, isMet } of conditions) {
    const value = context.valueAt(range.grid, range.area.top + row, range.area.left + column);
    if (value === UNSUPPORTED) return UNSUPPORTED;
    if (!isMet(value)) return false;
  }
  return true;
}
