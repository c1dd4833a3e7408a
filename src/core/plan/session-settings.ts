/** settled: the settings in force: what is said here and now before what the workbook says, and that before what is remembered. */
import type { Layout } from "./plan";
import type { ToldRegister } from "./register";
import { type Dismissal, EMPTY_PROFILE, type Profile, type Settings } from "./settings";

/** What the user said here and now: by flags, in a form, at a finding. */
export interface SessionSettings {
  /** What this place remembers from last time: only where the workbook itself says nothing. */
  readonly remembered?: Partial<Profile>;
  /** Null is "not given". */
  readonly profile: Partial<Profile>;
  readonly layouts: readonly Layout[];
  /** Registers told of, by sheet. */
  readonly registerLayouts?: readonly ToldRegister[];
  readonly dismissals: readonly Dismissal[];
  /** Keys of dismissals taken back. */
  readonly restored: readonly string[];
  /** The sheet in front. */
  readonly front?: string;
}

export const NO_SESSION_SETTINGS: SessionSettings = { profile: {}, layouts: [], dismissals: [], restored: [] };

/** The one order of precedence, for every app. `standing`: what the workbook itself says (readSettings). */
export function settled(standing: Settings, session: SessionSettings): Settings {
  const dismissals = new Map(standing.dismissals.map((item) => [item.key, item]));
  for (const item of session.dismissals) dismissals.set(item.key, item);
  for (const key of session.restored) dismissals.delete(key);
  const { remembered = {} } = session;
  // Of another unit: none of its figures is this one's.
  const isOthers =
    (remembered.unitName ?? null) !== null && standing.profile.unitName !== null && standing.profile.unitName !== remembered.unitName;
  return {
    ...standing,
    profile: [isOthers ? {} : remembered, standing.profile, session.profile].reduce<Profile>(over, EMPTY_PROFILE),
    layouts: withLayouts(standing.layouts, session.layouts),
    ...registersTold(standing, session),
    dismissals: [...dismissals.values()],
    ...(session.front === undefined ? {} : { front: session.front }),
  };
}

function registersTold(
  { registerLayouts: standing = [] }: Settings,
  { registerLayouts: given = [] }: SessionSettings,
): Pick<Settings, "registerLayouts"> {
  const registerLayouts = withLayouts(standing, given);
  return registerLayouts.length === 0 ? {} : { registerLayouts };
}

/** What is given goes over what stands; a province that is given never keeps another place's city. */
function over(standing: Profile, given: Partial<Profile>): Profile {
  const said: Partial<Profile> = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
  return { ...standing, ...(said.province === undefined ? {} : { city: null }), ...said };
}

/** All that is given for a sheet replaces all that stands for it. */
export function withLayouts<T extends { readonly sheet: string }>(standing: readonly T[], added: readonly T[]): T[] {
  return [...standing.filter(({ sheet }) => !added.some((layout) => layout.sheet === sheet)), ...added];
}

export function withDismissal(session: SessionSettings, dismissal: Dismissal): SessionSettings {
  return {
    ...session,
    dismissals: [...session.dismissals.filter(({ key }) => key !== dismissal.key), dismissal],
    restored: session.restored.filter((key) => key !== dismissal.key),
  };
}

/** Also what the workbook itself calls dismissed counts again. */
export function withoutDismissal(session: SessionSettings, key: string): SessionSettings {
  return { ...session, dismissals: session.dismissals.filter((item) => item.key !== key), restored: [...session.restored, key] };
}

/** One register per sheet: the last the user told of. */
export function withRegisterLayout(session: SessionSettings, told: ToldRegister): SessionSettings {
  return { ...session, registerLayouts: withLayouts(session.registerLayouts ?? [], [told]) };
}

/** One layout per sheet: the last the user gave. */
export function withLayout(session: SessionSettings, layout: Layout): SessionSettings {
  return { ...session, layouts: withLayouts(session.layouts, [layout]) };
}
