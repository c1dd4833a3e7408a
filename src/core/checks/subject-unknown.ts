/** subject-unknown: activities with an amount for which neither the sheet nor the catalogue knows a subject; once per workbook. */
import { subjectText } from "../ledger";
import { finding } from "../plan/finding";
import { type Check, isBreath } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "subject-unknown": { readonly activities: readonly string[]; readonly rows: readonly number[] };
  }
}

/** As many as a sentence may ever name; the count says the rest. */
const MOST_NAMED = 200;

export const subjectUnknown: Check = {
  codes: {
    "subject-unknown": { severity: "info", since: "0.1" },
  },
  needs: ["union"],
  *workbook({ sheets }) {
    const activities: string[] = [];
    const rows: number[] = [];
    for (const sheet of sheets) {
      if (sheet.plan.isWelfareCommittee) continue;
      for (let index = 0; index < sheet.lines.length; index++) {
        const line = sheet.lines[index]!;
        const { item, classified } = line;
        if (isBreath(index)) yield null;
        if ((item.amount.value.fen ?? 0) === 0 || item.activity.value === "" || subjectText(line) !== "") continue;
        // What the catalogue knows and books nowhere is paid by others (职工体检), or costs nothing.
        if (classified.catalogueId !== null) continue;
        rows.push(item.row);
        if (activities.length < MOST_NAMED) activities.push(item.activity.value);
      }
    }
    if (rows.length > 0) yield finding("subject-unknown", "info", null, { activities, rows });
  },
};
