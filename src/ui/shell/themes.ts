/** Light, dark and high contrast: which theme fits the place we are shown in. */
import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "contrast";

/** Fonts the user has; no web font is ever fetched. */
const FONT = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", system-ui, sans-serif';

const withFont = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONT });

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: withFont(webLightTheme),
  dark: withFont(webDarkTheme),
  contrast: withFont(teamsHighContrastTheme),
};

/** What the system asks for. */
export function systemTheme(): ThemeName {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Theme for a background colour such as "#1f1f1f" that the host tells us. */
export function themeForBackground(color: string): ThemeName {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return systemTheme();
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
}
