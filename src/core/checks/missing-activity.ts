/** missing-activity: a row with an owner or an amount but no activity. */
import { finding } from "../plan/finding";
import { type Check, fieldPlace } from "./check";
import { PLAIN } from "../plan/plain";

declare module "../plan/finding" {
  interface FindingParams {
    "missing-activity": { readonly row: number };
  }
}

export const missingActivity: Check = {
  codes: {
    "missing-activity": { severity: "error", since: "0.1" },
  },
  unless: PLAIN.activity,
  item: (item, sheet) =>
    item.activity.value === ""
      ? finding("missing-activity", "error", fieldPlace(item.activity, "activity", item, sheet), { row: item.row })
      : null,
};
