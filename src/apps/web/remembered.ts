/** What this browser remembers between two visits: the profile, the language and the look; nothing of any workbook. */
import { LANGUAGE_NAMES, type LanguageName } from "../../core/messages/language";
import type { Profile } from "../../core/plan/settings";
import { profileIn } from "../../ui/state/unit-book";

const PROFILE = "gonghui.profile";
const LANGUAGE = "gonghui.language";
const LOOK = "gonghui.look";
export const LOOKS = ["system", "light", "dark", "contrast"] as const;
export type Look = (typeof LOOKS)[number];

/** Private windows and strict browsers keep nothing: then nothing is remembered, and that is all. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return;
  }
}

/** The unit does not change from one file to the next; the year does, and is never remembered. */
export function rememberedProfile(): Partial<Profile> {
  const text = read(PROFILE);
  if (text === null) return {};
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof told !== "object" || told === null) return {};
  return profileIn(told as Readonly<Record<string, unknown>>);
}

export function rememberProfile(profile: Profile): void {
  const told = Object.entries(profile).filter(([key, value]) => key !== "year" && value !== null);
  write(PROFILE, told.length === 0 ? null : JSON.stringify(Object.fromEntries(told)));
}

/** Language and look too, as they are chosen by the system again at the next start. */
export function forgetAll(): void {
  for (const key of [PROFILE, LANGUAGE, LOOK]) write(key, null);
}

export function rememberedLanguage(): LanguageName | null {
  const name = read(LANGUAGE);
  return LANGUAGE_NAMES.find((known) => known === name) ?? null;
}

export function rememberLanguage(name: LanguageName): void {
  write(LANGUAGE, name);
}

export function rememberedLook(): Look {
  const name = read(LOOK);
  return LOOKS.find((known) => known === name) ?? "system";
}

export function rememberLook(look: Look): void {
  write(LOOK, look);
}
