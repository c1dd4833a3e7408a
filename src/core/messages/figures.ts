/** figure, percent, runs: figures and lists as sentences show them, the same in every language. */

/** 52160.5 → "52,160.50"; also where 1e13 persons at 1e13 yuan are multiplied. */
export function figure(amount: number): string {
  const size = Math.abs(amount);
  if (!Number.isFinite(size)) return "—";
  // From here on toFixed gives powers of ten, and there are no decimals left.
  const [whole, fraction] = (size < 1e21 ? size.toFixed(2) : `${BigInt(size)}.00`).split(".") as [string, string];
  // Grouped by hand: toLocaleString depends on the data the platform was built with.
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}${grouped}.${fraction}`;
}

/** 0.125 → "12.5%". */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** Ascending numbers with runs of three and more drawn together: [3, 5, 6, 7] → ["3", "5-7"]. */
export function runs(numbers: readonly number[]): string[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end + 1 < sorted.length && sorted[end + 1] === sorted[end]! + 1) end++;
    if (end - start >= 2) parts.push(`${sorted[start]}-${sorted[end]}`);
    else for (let at = start; at <= end; at++) parts.push(String(sorted[at]));
    start = end + 1;
  }
  return parts;
}

/** Longest piece of the user's text that a sentence repeats, in characters. */
const LONGEST = 40;

/** The user's own text on one line and no longer than a sentence bears. */
export function quotable(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  // Characters are never more than their UTF-16 codes.
  if (line.length <= LONGEST) return line;
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : line;
}

/** A copy of a value with every text in it, however deep, passed through `change`; `name` is the property it stands under. */
export function withTexts<T>(value: T, change: (text: string, name: string) => string, name = ""): T {
  if (typeof value === "string") return change(value, name) as T;
  if (Array.isArray(value)) return value.map((entry: unknown) => withTexts(entry, change, name)) as T;
  if (typeof value === "object" && value !== null) {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) copy[key] = withTexts((value as Record<string, unknown>)[key], change, key);
    return copy as T;
  }
  return value;
}
