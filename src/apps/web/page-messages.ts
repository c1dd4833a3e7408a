/** The page's words in one language, and the look it is shown in. */
import { useEffect, useState } from "react";
import type { Language, LanguageName } from "../../core/messages/language";
import { loadLanguage } from "../../core/messages/load";
import type { UiMessages } from "../../core/messages/zh-CN/ui";
import type { WebMessages } from "../../core/messages/zh-CN/web";
import { uiMessages } from "../../ui/shell/languages";
import { systemTheme, type ThemeName } from "../../ui/shell/themes";
import { type Look, rememberedLook, rememberLook } from "./remembered";

export interface PageMessages {
  readonly ui: UiMessages;
  readonly web: WebMessages;
}

export interface PageLanguage {
  readonly language: Language;
  readonly messages: PageMessages;
}

export async function pageLanguageIn(name: LanguageName): Promise<PageLanguage> {
  const [language, ui, web] = await Promise.all([loadLanguage(name), uiMessages(name), webMessages(name)]);
  return { language, messages: { ui, web } };
}

async function webMessages(name: LanguageName): Promise<WebMessages> {
  if (name === "en") return (await import("../../core/messages/en/web")).web;
  const { web } = await import("../../core/messages/zh-CN/web");
  return name === "zh-CN" ? web : (await import("../../core/messages/zh-TW/web")).web;
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
