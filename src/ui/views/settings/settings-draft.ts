/** useSettingsDraft: what has been typed into the form of 工会参数 and not been saved; kept while other views are looked at. */
import { useState } from "react";
import type { LimitOverride } from "../../../core/plan/settings";
import type { Session } from "../../state/session";
import type { LimitDraft } from "./limit-drafts";
import type { FieldName } from "../../state/setting-fields";

export interface SettingsDraft {
  readonly texts: Readonly<Partial<Record<FieldName, string>>>;
  /** Null: `overrides`. */
  readonly limits: readonly LimitDraft[] | null;
  /** Lines that were taken over from elsewhere; null: as they stand in the workbook. */
  readonly overrides: readonly LimitOverride[] | null;
}

const NOTHING: SettingsDraft = { texts: {}, limits: null, overrides: null };
const kept = new WeakMap<Session, SettingsDraft>();

/** Null clears it. */
export function useSettingsDraft(session: Session): readonly [SettingsDraft, (draft: SettingsDraft | null) => void] {
  const [draft, setDraft] = useState(kept.get(session) ?? NOTHING);
  return [
    draft,
    (next) => {
      if (next === null) kept.delete(session);
      else kept.set(session, next);
      setDraft(next ?? NOTHING);
    },
  ];
}
