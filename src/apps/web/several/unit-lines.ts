/** unitLines: the lines of the table on the screen: every unit with its state, those who have not handed in among them; sorted, narrowed, added up. */
import { type Collected, compare, type HandedInTwice } from "../../../core/collecting";
import type { Refused } from "../../../core/collecting/rows";

/** The gravest that can be said of what a unit handed in. */
export type LineState = "refused" | "error" | "warning" | "clean" | "missing";
export const LINE_STATES: readonly LineState[] = ["refused", "error", "warning", "clean", "missing"];

/** "twice" goes across the states. */
export type Narrowing = LineState | "all" | "twice";

/** Figures are null where nothing was handed in. */
export interface UnitLine {
  readonly key: string;
  /** The unit's name; of a file that names nobody, the file's. */
  readonly name: string;
  readonly unit: string | null;
  readonly state: LineState;
  readonly isTwice: boolean;
  /** True where something has to go back to the unit. */
  readonly hasLetter: boolean;
  readonly files: readonly string[];
  readonly items: number | null;
  /** In 分; null as well where no amount is known. */
  readonly sum: number | null;
  readonly unknown: number | null;
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly infos: number | null;
  readonly refused: readonly Refused[];
  /** Units that are not on the list and whose names are close to a missing one. */
  readonly close: readonly string[];
}

export const LINE_COLUMNS = ["name", "state", "files", "items", "sum", "unknown", "errors", "warnings", "infos"] as const;
export type LineColumn = (typeof LINE_COLUMNS)[number];

export interface Order {
  readonly by: LineColumn;
  readonly isDown: boolean;
}

/** In the order of 各单位汇总, and after that those who have not handed in. */
export function unitLines({ units, missing, twice }: Collected): readonly UnitLine[] {
  const doubles = new Set(twice.flatMap(({ of }) => of.map(({ file }) => file)));
  const handedIn = units.map((one): UnitLine => {
    const { unit, files, items, sum, unknownAmounts, errors, warnings, infos, refused } = one;
    const state = refused.length > 0 ? "refused" : errors > 0 ? "error" : warnings > 0 ? "warning" : "clean";
    const name = unit ?? files[0]!.slice(files[0]!.lastIndexOf("/") + 1);
    const isTwice = files.some((file) => doubles.has(file));
    const figures = { items, sum, unknown: unknownAmounts, errors, warnings, infos };
    const hasLetter = state !== "clean" || ownTwice(files, unit, twice) !== null;
    return { key: unit ?? `/${files[0]}`, name, unit, state, isTwice, hasLetter, files, ...figures, refused, close: [] };
  });
  const nothing = { files: [], items: null, sum: null, unknown: null, errors: null, warnings: null, infos: null, refused: [] };
  const absent = (missing ?? []).map(
    ({ unit, close }): UnitLine => ({
      key: `-${unit}`,
      name: unit,
      unit,
      state: "missing",
      isTwice: false,
      hasLetter: false,
      ...nothing,
      close: close.map((one) => one.unit),
    }),
  );
  return [...handedIn, ...absent];
}

/** What a unit handed in twice, where all copies are its own: of another unit's file it hears nothing. */
export function ownTwice(files: readonly string[], unit: string | null, twice: readonly HandedInTwice[]): HandedInTwice | null {
  return twice.find(({ of }) => of.every((one) => one.unit === unit && files.includes(one.file))) ?? null;
}

export function narrowed(lines: readonly UnitLine[], to: Narrowing): readonly UnitLine[] {
  return to === "all" ? lines : lines.filter(({ state, isTwice }) => (to === "twice" ? isTwice : state === to));
}

/** Lines that are alike stay in their order; what is not known stands last, whichever way. */
export function sorted(lines: readonly UnitLine[], order: Order | null): readonly UnitLine[] {
  if (order === null) return lines;
  const { by, isDown } = order;
  const valueOf = (line: UnitLine): number | string | null =>
    by === "state" ? LINE_STATES.indexOf(line.state) : by === "files" ? line.files.length : line[by];
  return [...lines].sort((a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
    const way = typeof one === "string" ? compare(one, other as string) : one - (other as number);
    return isDown ? -way : way;
  });
}

export interface LineTotals {
  readonly files: number;
  readonly items: number;
  readonly sum: number;
  readonly unknown: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What is not known is left out, never taken as zero of a unit. */
export function addedUp(lines: readonly UnitLine[]): LineTotals {
  const add = (of: (line: UnitLine) => number | null): number => lines.reduce((sum, line) => sum + (of(line) ?? 0), 0);
  return {
    files: add(({ files }) => files.length),
    items: add(({ items }) => items),
    sum: add(({ sum }) => sum),
    unknown: add(({ unknown }) => unknown),
    errors: add(({ errors }) => errors),
    warnings: add(({ warnings }) => warnings),
    infos: add(({ infos }) => infos),
  };
}
