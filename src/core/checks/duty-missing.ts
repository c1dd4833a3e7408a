/** duty-missing: what the union's rules want every year and the plan does not have; once per workbook. */
import { CATALOGUE } from "../catalogue";
import { finding } from "../plan/finding";
import type { Check } from "./check";

export const dutyMissing: Check = {
  codes: ["duty-missing"],
  whyNot: ({ sheets }) => (sheets.length > 0 && sheets.every(({ plan }) => plan.isWelfareCommittee) ? "welfare-committee" : null),
  *workbook({ sheets, profile: { sector } }) {
    const planned = new Set<string | null>();
    for (const { plan, classified } of sheets) {
      if (plan.isWelfareCommittee) continue;
      for (const { catalogueId } of classified) planned.add(catalogueId);
      yield null;
    }
    // What only some sectors owe is asked of those who are known to be one of them.
    const isOwed = (sectors: readonly string[]): boolean => (sector === null ? sectors.length >= ALL_SECTORS : sectors.includes(sector));
    const activities = CATALOGUE.filter((entry) => entry.isYearlyDuty && isOwed(entry.sectors) && !planned.has(entry.id)).map(({ name }) => name);
    if (sheets.length > 0 && activities.length > 0) yield finding("duty-missing", "info", null, { activities });
  },
};

const ALL_SECTORS = Math.max(...CATALOGUE.map(({ sectors }) => sectors.length));
