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

/** The mark of the nth plan (from 0) read from an article: imported-a … imported-z, imported-ba …; marks have letters only. */
export function importedMark(index: number): `imported-${string}` {
  let letters = "";
  for (let rest = index; ; rest = Math.floor(rest / 26)) {
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
    if (rest < 26) return `imported-${letters}`;
  }
}
