/** heads-over-members: more persons than the union has members. */
import { finding } from "../plan/finding";
import type { Topic } from "../plan/subject";
import { type Check, fieldPlace } from "./check";

/** Activities to which others than members come. */
const OPEN_TO_OTHERS: ReadonlySet<Topic> = new Set(["children", "retirees", "volunteer", "publicity", "donation", "school-aid"]);

export const headsOverMembers: Check = {
  codes: ["heads-over-members"],
  whyNot: ({ profile }) => (profile.members === null ? "no-members-given" : null),
  *workbook({ sheets, profile: { members } }) {
    if (members === null) return;
    for (const sheet of sheets) {
      const { items } = sheet.plan;
      for (let index = 0; index < items.length; index++) {
        const item = items[index]!;
        const heads = item.heads?.value ?? null;
        if (heads === null || heads <= members) continue;
        if (sheet.classified[index]?.topics.some((topic) => OPEN_TO_OTHERS.has(topic))) continue;
        yield finding("heads-over-members", "warning", fieldPlace(item.heads!, "heads", item, sheet), { heads, members }, { text: `${item.activity.value}|${heads}` });
      }
      yield null;
    }
  },
};
