/** planArticle: a plan as an article: title, 指导思想 left to its author, the year's work by month, the budget by subject, signatures. */
import type { ArticleMessages } from "../messages/article-messages";
import { festivalSpansIn } from "../calendar";
import { classify, SYSTEMS } from "../catalogue";
import { monthNumbers } from "../plan/months";
import { type Fen, yuan } from "../plan/money";
import type { PlanItem } from "../plan/plan";
import type { Sector } from "../terms/sector";
import type { Review } from "../plan/review";
import { simplify } from "../words";
import { moneyInWords } from "../words/chinese-number";

export type ArticleBlock =
  | {
      readonly kind: "title" | "heading" | "subheading" | "text" | "item" | "blank" | "signature";
      readonly text: string;
    }
  /** The first row is the heading, the last one the total; the last column holds figures. */
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** `review`: of a plan. Rows without a name are left out: there is nothing to be said of them. */
export function planArticle(review: Review, messages: ArticleMessages): readonly ArticleBlock[] {
  const items = review.sheets
    .flatMap(({ state, plan }) => (state === "plan" && plan !== null ? plan.items : []))
    .filter(({ activity }) => activity.value.trim() !== "");
  const later = [systems(items, review.profile.sector, messages), budget(review, messages)].filter((chapter) => chapter !== null);
  const unit = review.profile.unitName ?? review.plans[0]?.unit ?? null;
  return [
    { kind: "title", text: messages.title({ unit, year: review.year }) },
    { kind: "heading", text: messages.purpose },
    { kind: "blank", text: messages.purposeBlank },
    { kind: "heading", text: messages.work },
    ...months(items, review.year, messages),
    ...later.flatMap((chapter, index) => chapter(LATER_CHAPTERS[index]!)),
    ...messages.signatures.map((text): ArticleBlock => ({ kind: "signature", text })),
  ];
}

/** Numbers of the chapters behind the year's work. */
const LATER_CHAPTERS = [3, 4] as const;

/** The blocks of a chapter, when its number is known. */
type Chapter = (number: number) => readonly ArticleBlock[];

/** Each system with the activities that carry it out; null where none is carried out. What is in no system is not said again. */
function systems(items: readonly PlanItem[], sector: Sector | null, messages: ArticleMessages): Chapter | null {
  const named = items.map((item) => ({
    name: oneLine(item.activity.value),
    id: classify(item.activity.value, { subject: item.subject?.value ?? null, sector }).catalogueId,
  }));
  const told = SYSTEMS.flatMap(({ name, carriedOutBy }) => {
    const names = new Set(named.flatMap(({ name: activity, id }) => (id !== null && carriedOutBy.includes(id) ? [activity] : [])));
    return names.size === 0 ? [] : [{ name, activities: [...names] }];
  });
  if (told.length === 0) return null;
  return (number) => [
    { kind: "heading", text: messages.systems(number) },
    ...told.map(({ name, activities }, index): ArticleBlock => ({ kind: "text", text: messages.system(index + 1, name, activities) })),
  ];
}

/** The activities under their months, in the order of the year; those without one come last. */
function months(items: readonly PlanItem[], year: number | null, messages: ArticleMessages): readonly ArticleBlock[] {
  const groups = new Map<string, { readonly head: string | null; readonly order: number; readonly items: PlanItem[] }>();
  for (const item of items) {
    const own = item.months.value.months;
    const numbers = monthNumbers(own);
    const offset = own[0]?.yearOffset ?? 0;
    const key = `${offset}:${numbers.join()}`;
    const head = numbers.length === 0 ? null : messages.months(numbers, offset);
    const order = numbers.length === 0 ? Infinity : offset * 12 + numbers[0]! + numbers.length / 100;
    const group = groups.get(key) ?? { head, order, items: [] };
    groups.set(key, group);
    group.items.push(item);
  }
  return [...groups.values()]
    .sort((a, b) => a.order - b.order || 0)
    .flatMap(({ head, items: own }): ArticleBlock[] => [
      { kind: "subheading", text: head ?? messages.undated },
      ...own.map(
        (item, index): ArticleBlock => ({
          kind: "item",
          text: messages.item({
            number: index + 1,
            activity: activityText(item),
            owner: item.owner.value === null ? null : oneLine(item.owner.value),
            months: isNarrowed(item, year) ? monthNumbers(item.months.value.months) : null,
            amount: item.amount.value.fen === null ? null : figure(item.amount.value.fen),
          }),
        }),
      ),
    ]);
}

/** What is done, as one item of a list: the activities of a cell side by side, its sentences with commas. */
export function activityText({ activity, activities }: PlanItem): string {
  const told = activities.length > 0 ? activities : [activity.value];
  return told
    .map((text) =>
      text
        .replace(/\s*\n\s*/g, " ")
        .replace(/[；;。]+$/, "")
        .replace(/[；;。]+/g, "，")
        .trim(),
    )
    .filter((text) => text !== "")
    .reduce((all, text) => (all === "" ? text : `${all}${text.startsWith("（") || text.startsWith("(") ? "" : "、"}${text}`), "");
}

/** True where a name holds a festival and its heading several months: who reads it would take the festival's alone. */
function isNarrowed(item: PlanItem, year: number | null): boolean {
  return item.months.value.months.length > 1 && festivalSpansIn(simplify(activityText(item)), year).length > 0;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}

/** By account subject; nothing where the plan knows no amount, which is not nought. */
function budget(review: Review, messages: ArticleMessages): Chapter | null {
  const totals = review.sheets.flatMap(({ state, totals: own }) => (state === "plan" && own !== null ? [own] : []));
  if (!totals.some(({ hasAmounts }) => hasAmounts)) return null;
  const sums = new Map<string, number>();
  for (const { bySubject } of totals) for (const [subject, fen] of bySubject) sums.set(subject, (sums.get(subject) ?? 0) + fen);
  const rows = [...sums]
    .filter(([, fen]) => fen !== 0)
    .map(([subject, fen]) => [subject === "" ? messages.noSubject : subject, figure(fen as Fen)]);
  const unknown = totals.reduce((sum, { unknownAmounts }) => sum + unknownAmounts, 0);
  return (number) => [
    { kind: "heading", text: messages.budget(number) },
    { kind: "table", rows: [[messages.subject, messages.amount], ...rows, [messages.total, figure(review.sum)]] },
    { kind: "text", text: messages.sum({ figure: figure(review.sum), words: moneyInWords(yuan(review.sum)), unknown }) },
  ];
}

/** 12,345.60 */
function figure(fen: Fen): string {
  const [whole, cents] = yuan(fen).toFixed(2).split(".") as [string, string];
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`;
}
