/** collectedOf: many workbooks' totals put together: by unit, who has not handed in, what was handed in twice. */
import type { Fen } from "../plan/money";
import { compare } from "./order";
import type { Refused } from "./rows";
import type { WorkbookTotals } from "./totals";
import type { UnitList } from "./unit-name";

/** All that a unit handed in, added together; amounts in 分. */
export interface UnitTotals {
  /** Null for a workbook that names nobody: it stands for itself. */
  readonly unit: string | null;
  /** Paths, each once. */
  readonly files: readonly string[];
  readonly items: number;
  /** Null where no amount is known. */
  readonly sum: Fen | null;
  readonly unknownAmounts: number;
  readonly bySubject: ReadonlyMap<string, number>;
  readonly byMonth: ReadonlyMap<string, number>;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly refused: readonly Refused[];
}

/** Files that seem to be one plan handed in several times. */
export interface HandedInTwice {
  readonly unit: string | null;
  /** In the order of their paths. */
  readonly of: readonly WorkbookTotals[];
  /** True where they are the same byte for byte. */
  readonly isSame: boolean;
}

export interface MissingUnit {
  readonly unit: string;
  /** Units that are not on the list and whose names are close, with their files. */
  readonly close: readonly { readonly unit: string; readonly file: string }[];
}

export interface Collected {
  readonly workbooks: readonly WorkbookTotals[];
  readonly files: number;
  readonly refused: number;
  readonly sum: Fen;
  readonly errors: number;
  readonly warnings: number;
  readonly units: readonly UnitTotals[];
  /** Null where nobody said who has to hand in. */
  readonly missing: readonly MissingUnit[] | null;
  readonly twice: readonly HandedInTwice[];
}

/** `workbooks` in any order. Units stand in the order of the list, then by name. */
export function collectedOf(workbooks: readonly WorkbookTotals[], list: UnitList | null): Collected {
  const inOrder = [...workbooks].sort((a, b) => compare(a.file, b.file) || compare(a.unit ?? "", b.unit ?? ""));
  const units = unitsOf(inOrder, list);
  return {
    workbooks: inOrder,
    files: new Set(inOrder.map(({ file }) => file)).size,
    refused: new Set(inOrder.flatMap(({ file, refused }) => (refused === null ? [] : [file]))).size,
    sum: total(inOrder.map(({ sum }) => sum)) as Fen,
    errors: total(inOrder.map(({ errors }) => errors)),
    warnings: total(inOrder.map(({ warnings }) => warnings)),
    units,
    missing: list === null ? null : missingOf(units, list),
    twice: twiceOf(inOrder),
  };
}

function unitsOf(workbooks: readonly WorkbookTotals[], list: UnitList | null): readonly UnitTotals[] {
  const groups = grouped(workbooks, ({ unit, file }) => (unit === null ? `/${file}` : unit));
  const places = new Map(list?.names.map((name, index) => [name, index]));
  const placeOf = (unit: string | null): number => (unit === null ? Infinity : (places.get(unit) ?? places.size));
  return groups
    .map((of): UnitTotals => {
      const sums = of.flatMap(({ sum }) => (sum === null ? [] : [sum]));
      return {
        unit: of[0]!.unit,
        files: [...new Set(of.map(({ file }) => file))],
        items: total(of.map(({ items }) => items)),
        sum: sums.length === 0 ? null : (total(sums) as Fen),
        unknownAmounts: total(of.map(({ unknownAmounts }) => unknownAmounts)),
        bySubject: added(of.map(({ bySubject }) => bySubject)),
        byMonth: added(of.map(({ byMonth }) => byMonth)),
        errors: total(of.map(({ errors }) => errors)),
        warnings: total(of.map(({ warnings }) => warnings)),
        infos: total(of.map(({ infos }) => infos)),
        refused: [...new Set(of.flatMap(({ refused }) => (refused === null ? [] : [refused])))],
      };
    })
    .sort((a, b) => {
      const [one, other] = [placeOf(a.unit), placeOf(b.unit)];
      return one === other ? compare(a.unit ?? "", b.unit ?? "") || compare(a.files[0]!, b.files[0]!) : one - other;
    });
}

/** A unit whose file could not be read has handed in. */
function missingOf(units: readonly UnitTotals[], list: UnitList): readonly MissingUnit[] {
  const present = new Set(units.map(({ unit }) => unit));
  const strangers = units.filter(({ unit }) => unit !== null && list.named(unit) === null);
  const close = new Map<string, { unit: string; file: string }[]>();
  for (const { unit, files } of strangers)
    for (const name of list.closeTo(unit!)) close.set(name, [...(close.get(name) ?? []), { unit: unit!, file: files[0]! }]);
  return list.names.filter((name) => !present.has(name)).map((unit) => ({ unit, close: close.get(unit) ?? [] }));
}

/** A unit's files of one year, or without one, and files that are the same byte for byte. */
function twiceOf(workbooks: readonly WorkbookTotals[]): readonly HandedInTwice[] {
  const isTwice = (of: readonly WorkbookTotals[]): boolean => new Set(of.map(({ file }) => file)).size > 1;
  const ofUnits = grouped(
    workbooks.filter(({ unit }) => unit !== null),
    ({ unit }) => unit!,
  )
    .flatMap(byYear)
    .filter(isTwice);
  const told = new Set(ofUnits.map((of) => nameOf(of)));
  const same = grouped(
    workbooks.filter(({ sha256 }) => sha256 !== null),
    ({ sha256 }) => sha256!,
  ).filter((of) => isTwice(of) && !ofUnits.some((known) => of.every((one) => known.includes(one))));
  return [...ofUnits, ...same.filter((of) => !told.has(nameOf(of)))]
    .map((of) => ({ unit: of[0]!.unit, of, isSame: of.every(({ sha256 }) => sha256 !== null && sha256 === of[0]!.sha256) }))
    .sort((a, b) => compare(a.of[0]!.file, b.of[0]!.file));
}

function nameOf(of: readonly WorkbookTotals[]): string {
  return of.map(({ file }) => file).join("\n");
}

/** What names no year may be any year's. */
function byYear(of: readonly WorkbookTotals[]): readonly (readonly WorkbookTotals[])[] {
  const dated = grouped(
    of.filter(({ year }) => year !== null),
    ({ year }) => String(year),
  );
  const undated = of.filter(({ year }) => year === null);
  if (dated.length === 0) return [undated];
  return dated.map((ones, index) => (index === dated.length - 1 ? [...ones, ...undated] : ones));
}

/** In the order in which their first ones come. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function added(all: readonly Readonly<Record<string, number>>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const one of all) for (const [key, amount] of Object.entries(one)) sums.set(key, (sums.get(key) ?? 0) + amount);
  return sums;
}

/** Nulls are left out, never taken as zero. */
function total(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}
