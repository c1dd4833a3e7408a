/** Names of parts inside a package: where a part's relationships lie, and what their targets mean. */

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels"; "" (the package) → "_rels/.rels". */
export function relsPathOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Resolves a relationship's target against the part that holds it; a target can never leave the package. */
export function resolveTarget(part: string, target: string): string {
  const clean = target.replace(/\\/g, "/");
  const steps = clean.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of clean.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
