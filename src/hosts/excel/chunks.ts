/** Cuts work into payload chunks: whole rows, bounded by a number of cells, halved when Excel says it is too much. */
import { isPayloadLimit } from "./excel-errors";

/** Cells per message: far below the 5 MB of Excel on the web, and few enough that taking one apart is not felt on the screen. */
export const CELLS_PER_CHUNK = 8_000;

export interface RowSpan {
  readonly top: number;
  readonly rows: number;
}

/** Row spans of at most `budget` cells each (at least one row). */
export function rowSpans(top: number, rows: number, columns: number, budget: number = CELLS_PER_CHUNK): RowSpan[] {
  const step = Math.max(1, Math.floor(budget / Math.max(1, columns)));
  const spans: RowSpan[] = [];
  for (let row = 0; row < rows; row += step) spans.push({ top: top + row, rows: Math.min(step, rows - row) });
  return spans;
}

/**
 * Runs `work` on a span; when the payload limit is hit, on its two halves, down to single rows.
 * The one place where the number of messages may grow past the plan.
 */
export async function halving<T>(span: RowSpan, work: (span: RowSpan) => Promise<T>): Promise<T[]> {
  try {
    return [await work(span)];
  } catch (error) {
    if (!isPayloadLimit(error) || span.rows <= 1) throw error;
    const first = Math.floor(span.rows / 2);
    const upper = await halving({ top: span.top, rows: first }, work);
    const lower = await halving({ top: span.top + first, rows: span.rows - first }, work);
    return [...upper, ...lower];
  }
}
