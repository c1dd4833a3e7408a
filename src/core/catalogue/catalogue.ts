/** CATALOGUE: every activity we know, theme by theme. */
import { ACCOUNTS } from "./entries/accounts";
import { ARTS } from "./entries/arts";
import { CARE } from "./entries/care";
import { DEMOCRACY } from "./entries/democracy";
import { EDUCATION } from "./entries/education";
import { FESTIVALS } from "./entries/festivals";
import { MEMBER_BENEFITS } from "./entries/member-benefits";
import { ORGANISATION } from "./entries/organisation";
import { RIGHTS } from "./entries/rights";
import { SCHOOL } from "./entries/school";
import { SKILLS } from "./entries/skills";
import { SPORTS } from "./entries/sports";
import { WOMEN } from "./entries/women";
import type { CatalogueEntry } from "./entry";

export const CATALOGUE: readonly CatalogueEntry[] = [
  ...ORGANISATION,
  ...DEMOCRACY,
  ...ACCOUNTS,
  ...CARE,
  ...MEMBER_BENEFITS,
  ...WOMEN,
  ...SPORTS,
  ...ARTS,
  ...FESTIVALS,
  ...EDUCATION,
  ...SCHOOL,
  ...SKILLS,
  ...RIGHTS,
];

const BY_ID: ReadonlyMap<string, CatalogueEntry> = new Map(CATALOGUE.map((entry) => [entry.id, entry]));

/** The entry with this id, or null. */
export function entryOf(id: string): CatalogueEntry | null {
  return BY_ID.get(id) ?? null;
}
