/** The times of a month text as points: a month, a quarter or a half of the year, and how each is joined to the one before. */
import type { MonthToken } from "./month-tokens";

/** One of them. */
export interface Point {
  readonly unit: "month" | "quarter" | "half";
  readonly n: number;
  readonly year: number | null;
  readonly offset: number | null;
  readonly joint: "range" | "list" | "next" | "gap";
  readonly isBare: boolean;
}

/** 第四季度12月: the month is told more closely than the quarter before it. */
export function isInPoint(month: number, { unit, n }: Point): boolean {
  const span = unit === "quarter" ? 3 : 6;
  return unit !== "month" && month > (n - 1) * span && month <= n * span;
}

/** 二季度末, 上半年初: the first or the last month of a quarter or a half, and of those listed with it (一、二季度末). */
export function takeEdge(points: Point[], edge: "first" | "last"): void {
  for (let at = points.length - 1; at >= 0; at--) {
    const point = points[at]!;
    const [first, last] = monthsOfPoint(point);
    if (point.unit === "month") return;
    // 一至三季度末 goes on to the last month by itself.
    if (point.joint === "range") return;
    points[at] = { ...point, unit: "month", n: edge === "first" ? first : last };
    if (point.joint !== "list" || points[at - 1]?.unit !== point.unit) return;
  }
}

/** What a bare figure counts, by what follows or precedes it in its chain; null when nothing tells. */
export function unitOfNumber(
  tokens: readonly MonthToken[],
  index: number,
  lastWasDay: boolean,
  joint: Point["joint"],
  last: Point | undefined,
): Point["unit"] | "day" | null {
  if (last?.unit === "month" && joint === "next" && !lastWasDay) return "day"; // 3月8
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "month" || token.kind === "quarter" || token.kind === "half") return token.kind;
    if (token.kind === "day") return "day";
    if (token.kind === "date" && token.day === null) return "month";
    if (token.kind !== "number" && token.kind !== "range" && token.kind !== "list") break;
  }
  if (last === undefined || joint === "gap") return null;
  if (lastWasDay) return "day"; // 3月8-10
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.kind === "month" || token.kind === "quarter" || token.kind === "half") return token.kind; // 3月-5
    if (token.kind === "date") return token.day === null ? "month" : "day";
    if (token.kind !== "number" && token.kind !== "range" && token.kind !== "list") break;
  }
  return null;
}

/** First and last month number of a point. */
export function monthsOfPoint(point: Point): readonly [number, number] {
  if (point.unit === "month") return [point.n, point.n];
  const span = point.unit === "quarter" ? 3 : 6;
  return [(point.n - 1) * span + 1, point.n * span];
}
