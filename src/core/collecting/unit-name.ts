/** unitNamed: whose plan a gathered workbook is: by 工会参数, its title, its file's name or its folder's; on a list, where there is one. */
import { isSameUnit, unitInTitle } from "../reading/plan-unit";
import { simplify, tidy } from "../words";
import { BEFORE_NAME, FORM_WORDS, HAN_CHARACTER, NAME_EDGES, TELLS_UNITS_APART, UNION_AFTER_NAME } from "../words/collecting-words";

export type UnitFrom = "settings" | "title" | "file" | "folder";

export interface NamedUnit {
  readonly unit: string | null;
  readonly from: UnitFrom | null;
}

/** What may name a unit. `file`: the path below the folder that is collected, with /. */
export interface UnitSigns {
  readonly unitInSettings: string | null;
  readonly unitInTitle: string | null;
  readonly file: string;
}

/** Who has to hand in. */
export class UnitList {
  private readonly byKey: ReadonlyMap<string, string>;
  /** Longest first: 城关第一小学 before 第一小学. */
  private readonly keys: readonly string[];

  constructor(readonly names: readonly string[]) {
    this.byKey = new Map(names.map((name) => [unitKey(name), name]));
    this.keys = [...this.byKey.keys()].sort((a, b) => b.length - a.length);
  }

  /** The name on the list that a name means; null where it is not on it. */
  named(name: string): string | null {
    return this.byKey.get(unitKey(name)) ?? null;
  }

  /** The name on the list that the name of a file or folder holds, with nothing beside it but what forms are called. */
  within(text: string): string | null {
    const plain = plainName(text);
    const key = this.keys.find(
      (one) => plain.includes(one) && plain.replace(one, " ").replace(FORM_WORDS, "").replace(BEFORE_NAME, "") === "",
    );
    return key === undefined ? null : this.byKey.get(key)!;
  }

  /** Names on the list that are close to one that is not. */
  closeTo(name: string): readonly string[] {
    const key = unitKey(name);
    return this.names.filter((one) => isClose(unitKey(one), key));
  }
}

/** Without a list the first that names a unit, else the first that names one on it. */
export function unitNamed({ unitInSettings, unitInTitle: title, file }: UnitSigns, list: UnitList | null): NamedUnit {
  const [name = "", ...folders] = file.split("/").reverse();
  const stem = name.replace(/\.[^.]*$/, "");
  const signs: readonly { from: UnitFrom; text: string | null; isPath: boolean }[] = [
    { from: "settings", text: unitInSettings, isPath: false },
    { from: "title", text: title, isPath: false },
    { from: "file", text: stem, isPath: true },
    ...folders.map((text) => ({ from: "folder" as const, text, isPath: true })),
  ];
  const said = signs.flatMap(({ from, text, isPath }) =>
    text === null || text.trim() === "" ? [] : [{ from, text: text.trim(), isPath }],
  );
  if (list !== null)
    for (const { from, text, isPath } of said) {
      const unit = list.named(text) ?? (isPath ? (list.within(text) ?? list.named(unitInPath(text) ?? "")) : null);
      if (unit !== null) return { unit, from };
    }
  for (const { from, text, isPath } of said) {
    const unit = isPath ? unitInPath(text) : text;
    // One spelling, so that who adds up by it has each unit once.
    if (unit !== null) return { unit: unitKey(unit), from };
  }
  return { unit: null, from: null };
}

/** The unit in the name of a file or a folder; null for figures and the names of forms. */
export function unitInPath(text: string): string | null {
  const plain = plainName(text);
  const [left] = withoutForms(plain);
  // A piece cut out of letters alone (wrong-totals of P06-wrong-totals) would be no name: all of it is.
  return unitInTitle(plain) ?? (left === undefined || HAN_CHARACTER.test(left) ? (left ?? null) : plain.replace(NAME_EDGES, ""));
}

function plainName(text: string): string {
  return simplify(tidy(text)).replace(BEFORE_NAME, "");
}

/** What is left of a name between years and names of forms. */
function withoutForms(text: string): readonly string[] {
  return text
    .split(FORM_WORDS)
    .map((piece) => piece.replace(NAME_EDGES, ""))
    .filter((piece) => piece.length > 1);
}

/** What tells units apart: how a name is spelt, and whether 工会 stands behind it, do not. */
export function unitKey(name: string): string {
  const plain = simplify(tidy(name)).replace(/\s+/g, "");
  return plain.replace(UNION_AFTER_NAME, "") || plain;
}

function isClose(one: string, other: string): boolean {
  if (one === other) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 2) return false;
  return isSameUnit(one, other) || long.includes(short) || (short.length > 3 && isOneSlip(short, long));
}

/** One character more, less or another, and none that tells 第一小学 from 第二小学 or 第一中学. */
function isOneSlip(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const isSame = long.length === short.length;
  if (TELLS_UNITS_APART.test(long[at] ?? "") || (isSame && TELLS_UNITS_APART.test(short[at] ?? ""))) return false;
  return short.slice(isSame ? at + 1 : at) === long.slice(at + 1);
}
