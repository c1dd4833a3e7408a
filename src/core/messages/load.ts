/** loadLanguage: one language and no other, for places where every kilobyte is waited for. */
import type { Language, LanguageName } from "./language";

export async function loadLanguage(name: LanguageName): Promise<Language> {
  switch (name) {
    case "zh-CN":
      return (await import("./zh-CN/whole")).simplified;
    case "zh-TW":
      return (await import("./zh-TW/whole")).traditional;
    case "en":
      return (await import("./en/whole")).english;
  }
}
