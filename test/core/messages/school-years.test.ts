/** Titles of a school year name both its years, those of a calendar year one; in every language, whatever the sheet. */
import { LANGUAGES } from "../../../src/core/messages";

/** The functions of a language under a name, by the way to them. */
function titlesIn(value: unknown, at: string, found: Map<string, (params: object) => unknown>): Map<string, (params: object) => unknown> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, one] of Object.entries(value)) {
    if (typeof one === "function" && key === "title") found.set(`${at}.${key}`, one as (params: object) => unknown);
    else titlesIn(one, `${at}.${key}`, found);
  }
  return found;
}

const titles = Object.entries(LANGUAGES).flatMap(([name, language]) => [...titlesIn(language, name, new Map())]);
const said = (title: (params: object) => unknown, isSchoolYear: boolean): string =>
  String(title({ unit: "某校工会", name: "名册", year: 2026, isSchoolYear }));
// Some sheets say nothing of a year, and registers name the one they are of.
const dated = titles.filter(([, title]) => said(title, true) !== said(title, false));

test("there are such titles in every language", () => {
  for (const name of Object.keys(LANGUAGES)) expect(dated.filter(([at]) => at.startsWith(name)).length).toBeGreaterThan(5);
});

test.each(dated)("%s", (_, title) => {
  const years = (text: string): readonly string[] => [...text.matchAll(/20\d\d/g)].map(([year]) => year);
  expect([years(said(title, true)), years(said(title, false))]).toEqual([["2026", "2027"], ["2026"]]);
});
