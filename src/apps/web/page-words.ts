/** The page's words in one language, and the look it is shown in. */
import { useEffect, useState } from "react";
import type { Language, LanguageName } from "../../core/languages/language";
import { loadLanguage } from "../../core/languages/load";
import type { UiSentences } from "../../core/languages/zh-CN/ui";
import type { WebSentences } from "../../core/languages/zh-CN/web";
import { uiWords } from "../../ui/languages";
import { systemTheme, type ThemeName } from "../../ui/themes";
import { type Look, rememberedLook, rememberLook } from "./remembered";

export interface PageWords {
  readonly ui: UiSentences;
  readonly web: WebSentences;
}

export interface Speech {
  readonly language: Language;
  readonly words: PageWords;
}

export async function speechIn(name: LanguageName): Promise<Speech> {
  const [language, ui, web] = await Promise.all([loadLanguage(name), uiWords(name), webWords(name)]);
  return { language, words: { ui, web } };
}

async function webWords(name: LanguageName): Promise<WebSentences> {
  if (name === "en") return (await import("../../core/languages/en/web")).web;
  const { web } = await import("../../core/languages/zh-CN/web");
  return name === "zh-CN" ? web : (await import("../../core/languages/zh-TW/derive")).derived(web);
}

/** The look that was chosen, the theme that it comes to now, and the way to choose another. */
export function useLook(): readonly [Look, ThemeName, (look: Look) => void] {
  const [look, setLook] = useState<Look>(rememberedLook);
  const [system, setSystem] = useState<ThemeName>(systemTheme);
  useEffect(() => {
    const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"].map((query) => matchMedia(query));
    const follow = (): void => setSystem(systemTheme());
    for (const query of queries) query.addEventListener("change", follow);
    return () => {
      for (const query of queries) query.removeEventListener("change", follow);
    };
  }, []);
  const choose = (chosen: Look): void => {
    rememberLook(chosen);
    setLook(chosen);
  };
  const theme = look === "system" ? system : look;
  useEffect(() => {
    // Scroll bars and the browser's own controls follow.
    document.documentElement.style.colorScheme = theme === "light" ? "light" : "dark";
  }, [theme]);
  return [look, theme, choose];
}
