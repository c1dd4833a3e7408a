/** duty-missing: what the union's rules want every year and the plan does not have; once per workbook. */
import { missingDuties } from "../catalogue";
import { finding } from "../plan/finding";
import type { Check } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "duty-missing": { readonly activities: readonly string[] };
  }
}

export const dutyMissing: Check = {
  codes: {
    "duty-missing": { severity: "info", since: "0.1" },
  },
  needs: ["union"],
  *workbook({ sheets, profile: { sector } }) {
    const planned = new Set<string>();
    for (const { plan, lines } of sheets) {
      if (plan.isWelfareCommittee) continue;
      for (const { classified } of lines) if (classified.catalogueId !== null) planned.add(classified.catalogueId);
      yield null;
    }
    const activities = missingDuties(planned, sector).map(({ name }) => name);
    if (sheets.length > 0 && activities.length > 0) yield finding("duty-missing", "info", null, { activities });
  },
};
