/** setting-unread: what stands in 工会参数 and cannot be understood, so that it counts for nothing: 约6万, a place that is no province, a limit in unknown words. */
import { a1 } from "../grid/area";
import { type Finding, finding } from "../plan/finding";
import { placeNamed, readOverride } from "../policy";
import type { Check } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    /** `item`: a key of Profile, or "override" for a line of 标准覆盖. */
    "setting-unread": { readonly item: string; readonly text: string };
  }
}

export const settingUnread: Check = {
  codes: {
    "setting-unread": { severity: "warning", since: "0.1", isOurs: true },
  },
  *workbook({ profile, unread, overrides }): Generator<Finding> {
    for (const { key, text, cell } of unread) {
      // Told elsewhere, in a flag or here and now: then what stands there is no longer asked for.
      if (profile[key] !== null) continue;
      yield finding("setting-unread", "warning", { sheet: cell.sheet, cell: a1(cell.row, cell.column) }, { item: key, text }, { text });
    }
    if (profile.province !== null && placeNamed(profile.province) === null) {
      yield finding("setting-unread", "warning", null, { item: "province", text: profile.province }, { text: profile.province });
    }
    for (const override of overrides) {
      if (readOverride(override, "CN") !== null) continue;
      const text = [override.topic, override.amountText ?? override.amount, override.unit]
        .filter((part) => part !== null && part !== "")
        .join(" ");
      yield finding("setting-unread", "warning", null, { item: "override", text }, { text });
    }
  },
};
