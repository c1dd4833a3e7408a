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
