/** missing-owner, owner-placeholder: nobody is named to see to an activity. */
import { finding } from "../plan/finding";
import { type Check, fieldPlace } from "./check";

export const owners: Check = {
  codes: ["missing-owner", "owner-placeholder"],
  item(item, sheet) {
    if (item.isSuggested || item.owner.value !== null || sheet.plan.layout.columns.owner === undefined) return null;
    const place = fieldPlace(item.owner, "owner", item, sheet);
    const text = item.owner.text.trim();
    const activity = item.activity.value;
    return text === ""
      ? finding("missing-owner", "warning", place, { activity }, { text: activity })
      : finding("owner-placeholder", "warning", place, { text, activity }, { text });
  },
};
