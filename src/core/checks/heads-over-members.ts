/** heads-over-members: more persons than the union has members. */
import { costOf } from "../catalogue";
import { finding } from "../plan/finding";
import type { PlanItem } from "../plan/plan";
import type { Topic } from "../plan/subject";
import { type Check, fieldPlace, isBreath } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "heads-over-members": { readonly heads: number; readonly members: number };
  }
}

/** Activities to which others than members come. */
const OPEN_TO_OTHERS: ReadonlySet<Topic> = new Set([
  "children",
  "retirees",
  "volunteer",
  "publicity",
  "donation",
  "school-aid",
  "outsiders",
]);
/** Given to each member once: heads in words are persons there, and not visits or seats. */
const TO_MEMBERS: readonly Topic[] = ["festival-gift", "birthday-gift", "park-pass", "consumption-coupon"];

export const headsOverMembers: Check = {
  codes: {
    "heads-over-members": { severity: "warning", since: "0.1" },
  },
  needs: ["members"],
  *workbook({ sheets, profile: { members } }) {
    if (members === null) return;
    for (const sheet of sheets) {
      for (const [index, { item, classified }] of sheet.lines.entries()) {
        if (isBreath(index)) yield null;
        const { topics } = classified;
        const heads = item.heads?.value ?? headsInWords(item, topics);
        if (heads === null || heads <= members) continue;
        if (topics.some((topic) => OPEN_TO_OTHERS.has(topic))) continue;
        const place =
          item.heads === null ? fieldPlace(item.activity, "activity", item, sheet) : fieldPlace(item.heads, "heads", item, sheet);
        yield finding("heads-over-members", "warning", place, { heads, members }, { text: `${item.activity.value}|${heads}` });
      }
      yield null;
    }
  },
};

function headsInWords(item: PlanItem, topics: readonly Topic[]): number | null {
  return TO_MEMBERS.some((topic) => topics.includes(topic)) ? costOf(item).heads : null;
}
