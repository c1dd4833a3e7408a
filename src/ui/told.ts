/** What the user told this session, as a value: what is added to it, and the profile that it makes with the workbook's. */
import type { Layout } from "../core/plan/plan";
import { EMPTY_PROFILE, type Profile } from "../core/plan/settings";
import type { Told } from "./engine";

export const EMPTY_TOLD: Told = { profile: {}, layouts: [], dismissals: [], restored: [] };

export function withDismissal(told: Told, dismissal: Told["dismissals"][number]): Told {
  return {
    ...told,
    dismissals: [...told.dismissals.filter(({ key }) => key !== dismissal.key), dismissal],
    restored: told.restored.filter((key) => key !== dismissal.key),
  };
}

/** Also what the workbook itself calls dismissed counts again. */
export function withoutDismissal(told: Told, key: string): Told {
  return { ...told, dismissals: told.dismissals.filter((item) => item.key !== key), restored: [...told.restored, key] };
}

/** One layout per sheet: the last the user gave. */
export function withLayout(told: Told, layout: Layout): Told {
  return { ...told, layouts: [...told.layouts.filter(({ sheet }) => sheet !== layout.sheet), layout] };
}

/** What was told here goes before what the workbook says, and that before what was remembered from last time. */
export function profileInForce(told: Told, workbooks: Partial<Profile>): Profile {
  return { ...EMPTY_PROFILE, ...told.remembered, ...definedOnly(workbooks), ...definedOnly(told.profile) };
}

function definedOnly(profile: Partial<Profile>): Partial<Profile> {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== null && value !== undefined));
}
