/** settled: the settings in force: what is said here and now before what the workbook says, and that before what is remembered. */
import type { Layout } from "./plan";
import { type Dismissal, EMPTY_PROFILE, type Profile, type Settings } from "./settings";

/** What the user said here and now: by flags, in a form, at a finding. */
export interface Told {
  /** What this place remembers from last time: only where the workbook itself says nothing. */
  readonly remembered?: Partial<Profile>;
  /** Null is "not told". */
  readonly profile: Partial<Profile>;
  readonly layouts: readonly Layout[];
  readonly dismissals: readonly Dismissal[];
  /** Keys of dismissals taken back. */
  readonly restored: readonly string[];
  /** The sheet in front. */
  readonly front?: string;
}

export const NOTHING_TOLD: Told = { profile: {}, layouts: [], dismissals: [], restored: [] };

/** The one order of precedence, for every app. `standing`: what the workbook itself says (readSettings). */
export function settled(standing: Settings, told: Told): Settings {
  const dismissals = new Map(standing.dismissals.map((item) => [item.key, item]));
  for (const item of told.dismissals) dismissals.set(item.key, item);
  for (const key of told.restored) dismissals.delete(key);
  return {
    ...standing,
    profile: [told.remembered ?? {}, standing.profile, told.profile].reduce<Profile>(over, EMPTY_PROFILE),
    layouts: withLayouts(standing.layouts, told.layouts),
    dismissals: [...dismissals.values()],
    ...(told.front === undefined ? {} : { front: told.front }),
  };
}

/** What is told goes over what stands; a province that is told never keeps another place's city. */
function over(standing: Profile, told: Partial<Profile>): Profile {
  const said: Partial<Profile> = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null && value !== undefined));
  return { ...standing, ...(said.province === undefined ? {} : { city: null }), ...said };
}

/** All that is given for a sheet replaces all that stands for it. */
export function withLayouts<T extends { readonly sheet: string }>(standing: readonly T[], told: readonly T[]): T[] {
  return [...standing.filter(({ sheet }) => !told.some((layout) => layout.sheet === sheet)), ...told];
}

export function withDismissal(told: Told, dismissal: Dismissal): Told {
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
  return { ...told, layouts: withLayouts(told.layouts, [layout]) };
}
