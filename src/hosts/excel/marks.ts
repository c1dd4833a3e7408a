/** The marks that tell our sheets from the user's, as Excel's defined names show them. */
import { HostError } from "../../core/grid/host-error";
import { markOfName } from "../../core/grid/marks";

/** Sheet name → mark, from the workbook's defined names; a name whose sheet is gone (#REF!) marks nothing. */
export function marksByName(names: readonly { readonly name: string; readonly formula: string }[]): Map<string, string> {
  const marks = new Map<string, string>();
  for (const { name, formula } of names) {
    const mark = markOfName(name);
    if (mark === null) continue;
    const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
    const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
    if (sheet !== undefined && sheet !== "#REF") marks.set(sheet, mark);
  }
  return marks;
}

/** Refuses to write over a sheet that is not ours under that mark. */
export function assertOurs(marks: ReadonlyMap<string, string>, sheet: string, mark: string): void {
  if (marks.get(sheet) !== mark) throw new HostError("sheet-name-taken", { sheet });
}
