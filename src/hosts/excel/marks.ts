/** The mark that tells our sheets from the user's: a hidden defined name `_gonghui.<mark>` that points at the sheet. */
import { HostError } from "../../core/grid/host-error";

const PREFIX = "_gonghui.";

export function markName(mark: string): string {
  return PREFIX + mark;
}

/** Sheet name → mark, from the workbook's defined names; a name whose sheet is gone (#REF!) marks nothing. */
export function marksByName(names: readonly { readonly name: string; readonly formula: string }[]): Map<string, string> {
  const marks = new Map<string, string>();
  for (const { name, formula } of names) {
    if (!name.startsWith(PREFIX)) continue;
    const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
    const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
    if (sheet !== undefined && sheet !== "#REF") marks.set(sheet, name.slice(PREFIX.length));
  }
  return marks;
}

/** Name of our sheet with this mark, or null. */
export function sheetWithMark(marks: ReadonlyMap<string, string>, mark: string): string | null {
  for (const [sheet, found] of marks) if (found === mark) return sheet;
  return null;
}

/** Refuses to write over a sheet that is not ours under that mark. */
export function assertOurs(marks: ReadonlyMap<string, string>, sheet: string, mark: string): void {
  if (marks.get(sheet) !== mark) throw new HostError("sheet-name-taken", { sheet });
}
