/** missing-owner, owner-placeholder: nobody is named to see to an activity. */
import { finding } from "../plan/finding";
import { hasRole } from "../plan/plan";
import { type Check, fieldPlace } from "./check";
import { PLAIN } from "../plan/plain";

declare module "../plan/finding" {
  interface FindingParams {
    "missing-owner": { readonly activity: string };
    "owner-placeholder": { readonly text: string; readonly activity: string };
  }
}

export const owners: Check = {
  codes: {
    "missing-owner": { severity: "warning", since: "0.1" },
    "owner-placeholder": { severity: "warning", since: "0.1" },
  },
  unless: PLAIN.owner,
  item(item, sheet) {
    const { value: owner } = item.owner;
    if (item.awaiting === "row" || !hasRole(sheet.plan.layout, "owner") || (owner !== null && !item.isOwnerPlaceholder)) return null;
    const place = fieldPlace(item.owner, "owner", item, sheet);
    const activity = item.activity.value;
    return owner === null
      ? finding("missing-owner", "warning", place, { activity }, { text: activity })
      : finding("owner-placeholder", "warning", place, { text: owner, activity }, { text: owner });
  },
};
