/** What this browser remembers between two visits: the profile, the language and the look; nothing of any workbook. */
import { LANGUAGE_NAMES, type LanguageName } from "../../core/messages/language";
import { EMPTY_PROFILE, type Profile } from "../../core/plan/settings";

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
  return Object.fromEntries(
    Object.entries(told).filter(
      ([key, value]) => Object.hasOwn(EMPTY_PROFILE, key) && key !== "year" && (typeof value === "string" || typeof value === "number"),
    ),
  );
}

export function rememberProfile(profile: Profile): void {
  const told = Object.entries(profile).filter(([key, value]) => key !== "year" && value !== null);
  write(PROFILE, told.length === 0 ? null : JSON.stringify(Object.fromEntries(told)));
}

export function forgetProfile(): void {
  write(PROFILE, null);
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
