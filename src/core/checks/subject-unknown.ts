/** subject-unknown: activities with an amount for which neither the sheet nor the catalogue knows a subject; once per workbook. */
import { subjectOf } from "../budget";
import { finding } from "../plan/finding";
import { BREATH, type Check } from "./check";

/** As many as a sentence may ever name; the count says the rest. */
const MOST_NAMED = 200;

export const subjectUnknown: Check = {
  codes: ["subject-unknown"],
  whyNot: ({ sheets }) => (sheets.length > 0 && sheets.every(({ plan }) => plan.isWelfareCommittee) ? "welfare-committee" : null),
  *workbook({ sheets }) {
    const activities: string[] = [];
    const rows: number[] = [];
    for (const sheet of sheets) {
      if (sheet.plan.isWelfareCommittee) continue;
      const { items } = sheet.plan;
      for (let index = 0; index < items.length; index++) {
        const item = items[index]!;
        if (index % BREATH === BREATH - 1) yield null;
        const known = sheet.classified[index] ?? null;
        if ((item.amount.value.fen ?? 0) === 0 || item.activity.value === "" || subjectOf(item, known) !== "") continue;
        // What the catalogue knows and books nowhere is paid by others (职工体检), or costs nothing.
        if (known !== null && known.catalogueId !== null) continue;
        rows.push(item.row);
        if (activities.length < MOST_NAMED) activities.push(item.activity.value);
      }
    }
    if (rows.length > 0) yield finding("subject-unknown", "info", null, { activities, rows });
  },
};
