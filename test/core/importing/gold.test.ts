/** The articles with keys and the seeds of the shared folder: every keyed row found, none beside them, plans bounded, no time-bearing line lost. */
import fs from "node:fs";
import path from "node:path";
import { type Article, type ArticleRow, readArticle } from "../../../src/core/importing";
import { sharedFiles } from "./read";

interface Key {
  readonly months: readonly number[];
  readonly activity: string;
  readonly acceptAlso?: readonly string[];
  readonly acceptSplit?: readonly (readonly string[])[];
  readonly monthsAlsoAcceptable?: readonly (readonly number[])[];
  readonly owner?: string;
  readonly optional?: boolean;
}

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\([\d月日]+\)/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
const alike = (one: string, other: string): boolean => {
  const [a, b] = [bare(one), bare(other)];
  return a === b || ((a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) >= 0.5 * Math.max(a.length, b.length));
};
const months = (list: readonly number[]): string => [...list].sort((a, b) => a - b).join(",");

function isRow(key: Key, row: ArticleRow): boolean {
  const forms = [key.activity, ...(key.acceptAlso ?? []), ...(key.acceptSplit ?? []).flat()];
  const times = [key.months, ...(key.monthsAlsoAcceptable ?? [])].map(months);
  return forms.some((form) => alike(form, row.activity)) && times.includes(months(row.months));
}

function compared(keys: readonly Key[], rows: readonly ArticleRow[]): { readonly missed: string[]; readonly beside: string[] } {
  const say = (row: { readonly months: readonly number[]; readonly activity: string }): string => `${months(row.months)} ${row.activity}`;
  return {
    missed: keys.filter((key) => key.optional !== true && !rows.some((row) => isRow(key, row))).map(say),
    beside: rows.filter((row) => row.months.length > 0 && !keys.some((key) => isRow(key, row))).map(say),
  };
}

const texts = sharedFiles("texts", ".txt");
const articleOf = (file: string): Article => {
  const text = fs.readFileSync(file, "utf8");
  return readArticle(text, { year: null, keepTraditional: text.includes("舉") });
};

describe.each(texts.map((file) => [path.basename(file), file] as const))("%s", (_name, file) => {
  const keys = JSON.parse(fs.readFileSync(file.replace(/txt$/, "gold.json"), "utf8")) as Key[];

  it("has the rows of its key and no others", () => {
    const article = articleOf(file);
    expect(
      compared(
        keys,
        article.plans.flatMap(({ rows }) => rows),
      ),
    ).toEqual({ missed: [], beside: [] });
  });
});

const PLANS: Readonly<Record<string, readonly number[]>> = {
  "000": [7, 123, 201, 241, 295, 351, 385, 445, 493, 545, 569, 615, 681, 711, 757, 797],
  "001": [2, 50, 68, 94, 127],
  "002": [5, 53, 119],
  "003": [7, 112, 158, 222, 356, 426, 444, 486, 509],
};

it.each(sharedFiles("seeds", ".txt").map((file) => [path.basename(file, ".txt"), file] as const))(
  "the plans of seed %s begin where a reader says",
  (name, file) => {
    const { plans } = articleOf(file);
    expect(plans.map(({ from }) => from)).toEqual(PLANS[name]);
    expect(plans.every(({ from, to }, index) => to > from && to < (plans[index + 1]?.from ?? Infinity))).toBe(true);
  },
);

it.each(
  sharedFiles("gold", "seeds.json").flatMap((file) =>
    (JSON.parse(fs.readFileSync(file, "utf8")) as { text: string; plan: string; rows: (Key & { line: number })[] }[]).map(
      (plan) => [plan.plan, plan] as const,
    ),
  ),
)("the list of months of %s has its rows and no others", (_name, { text, rows: keys }) => {
  const article = articleOf(sharedFiles("seeds", text)[0]!);
  const [first, last] = [Math.min(...keys.map(({ line }) => line)), Math.max(...keys.map(({ line }) => line))];
  const rows = article.plans.flatMap((plan) => plan.rows).filter(({ line }) => line >= first && line <= last);
  expect(compared(keys, rows)).toEqual({ missed: [], beside: [] });
});
