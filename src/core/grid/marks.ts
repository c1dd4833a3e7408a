/** The mark that tells our sheets from the user's: a hidden defined name `_gonghui.<mark>` that points at a cell of the sheet. */

const PREFIX = "_gonghui.";

/** Name for a mark. Excel allows no hyphen in names: "budget-cover" becomes "_gonghui.budget_cover". */
export function markName(mark: string): string {
  return PREFIX + mark.replace(/-/g, "_");
}

/** The mark of a defined name, or null when the name is none of ours. Excel compares names without case. */
export function markOfName(name: string): string | null {
  const lower = name.toLowerCase();
  return lower.startsWith(PREFIX) && /^[a-z_-]+$/.test(lower.slice(PREFIX.length)) ? lower.slice(PREFIX.length).replace(/_/g, "-") : null;
}

/** True for sheets of ours that hold a plan: a new year's, or one read from an article. */
export function isPlanMark(mark: string): boolean {
  return mark === "plan" || mark.startsWith("imported-");
}

/** The first mark for a plan read from an article that is not among `taken`, which has it from then on. */
export function freeImportedMark(taken: Set<string>): `imported-${string}` {
  for (let index = 0; ; index++) {
    const mark = `imported-${letters(index)}` as const;
    if (!taken.has(mark)) return kept(mark, taken);
  }
}

/** The same for the lines of an article that could not be placed. */
export function freeUnrecognisedMark(taken: Set<string>): "unrecognised" | `unrecognised-${string}` {
  for (let index = -1; ; index++) {
    const mark = index < 0 ? "unrecognised" : (`unrecognised-${letters(index)}` as const);
    if (!taken.has(mark)) return kept(mark, taken);
  }
}

function kept<Mark extends string>(mark: Mark, taken: Set<string>): Mark {
  taken.add(mark);
  return mark;
}

/** a … z, ba … for 0, 1 …: marks have letters only. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26)) + last;
}

const REGISTER = "register-";

/** True for sheets of ours that hold a register (台账), whose entries are the user's. */
export function isRegisterMark(mark: string): boolean {
  return mark.startsWith(REGISTER);
}

/** The row of the column names in a register of ours, as it is made. */
export const REGISTER_HEAD_ROW = 4;
