/** headingOf: what one column heading may mean, with its unit and year cut off and kept. */
import type { HeadingKind } from "../terms/column-role";
import { simplify, tidy } from "../words";
import { remembered } from "../words/remembered";
import { HEADING_WORDS } from "../words/columns";
import { languagesOf } from "./labels";
import { isMonthText } from "./months";
import { unitIn } from "./units";
import { yearsIn } from "./years";
import {
  CORNER,
  ENGLISH_UNIT_BEHIND,
  EVERY_OR_YEAR,
  HOW_MUCH,
  MONTH_CHARACTER,
  MONTH_FIGURE,
  MONTH_HEADING,
  MONTH_OF_YEAR,
  NUMBERED_ACTIVITY,
  PER_PIECE,
  PER_UNIT,
  PIVOT_FIELD,
  PLANNED_PART,
  SPENT_GROUP,
  SPENT_PART,
  TURN_AT_CORNER,
  UNIT_ALONE,
  WEEK_OF_MONTH,
  UNIT_BETWEEN,
  UNIT_BEHIND_SLASH,
  UNIT_BEHIND_SPACE,
  YEAR_BEFORE_HEADING,
} from "../words/heading-words";
import { PLANNED } from "../words/sheet-words";

export interface HeadingSense {
  readonly kind: HeadingKind;
  /** 0..1 */
  readonly weight: number;
}

export interface Heading {
  /** Tidied and simplified, without bracket and year. */
  readonly text: string;
  /** What stood in brackets at the end. */
  readonly bracket: string;
  readonly unit: { readonly name: string; readonly factor: number } | null;
  readonly year: number | null;
  /** Best first. */
  readonly senses: readonly HeadingSense[];
  /** True for 1月 … 12月 and quarters: a column of a matrix. */
  readonly isMonth: boolean;
  /** What stands over it in a header of several rows. */
  readonly group?: string;
}

const MAX_LENGTH = 24;
/** What stands before a heading's words and says nothing: *时间, ①序号, ★内容, 1.序号, （2）月份. */
const HEADING_SIGN = /^(?:[*#※★☆●○◎◆◇■□▲△①-⑳㉑-㉟]+|\d{1,2}[.、)](?!\d)|[(]\d{1,2}[)])\s*(?=[\u4e00-\u9fffa-z])/;

/** A heading from its raw text. Long texts have no sense. Remembered over sheets: their headings are mostly the same. */
export const headingOf = remembered((raw: string): Heading => {
  const whole = simplify(tidy(raw))
    .toLowerCase()
    .replace(/[:;*。※]+$/, "")
    .replace(PIVOT_FIELD, "")
    .replace(HEADING_SIGN, "")
    .replace(/(?<=[\u4e00-\u9fff])[#№]$/, "");
  const year = whole.length <= 40 ? (yearsIn(whole)[0]?.year ?? null) : null;
  const split = /^(.*?)[([{【<](.{0,20}?)[)\]}】>]?$/.exec(whole);
  let bracket = split && split[1] !== "" ? split[2]! : "";
  let text = (split && split[1] !== "" ? split[1]! : whole).replace(/^[([【]|[)\]】]$/g, "");
  // 项目＼月份, split by a diagonal: what stands below it, and what beside it.
  const corner = CORNER.exec(text);
  if (corner !== null) text = corner[1] ?? corner[2]!;
  if (corner !== null && TURN_AT_CORNER.test(text)) text = "月份";
  const slashed = PER_PIECE.test(text) ? null : UNIT_BEHIND_SLASH.exec(text);
  const spaced = UNIT_BEHIND_SPACE.exec(text);
  let unit = unitIn(bracket);
  if (slashed) {
    text = slashed[1]!;
    if (PER_PIECE.test(slashed[2]!)) bracket ||= slashed[2]!;
    unit ??= unitIn(slashed[2]!);
  } else if (spaced && !HOW_MUCH.test(spaced[1]!)) {
    text = spaced[1]!;
    unit ??= unitIn(spaced[2]!);
  } else if (UNIT_ALONE.test(text)) unit ??= unitIn(text);
  const [, before, behind] = unit === null && /[a-z]/.test(text) ? (ENGLISH_UNIT_BEHIND.exec(text) ?? []) : [];
  if (behind !== undefined && unitIn(behind) !== null) [text, unit] = [before!, unitIn(behind)];
  unit ??= unitWithin(whole);
  const ofYear = MONTH_OF_YEAR.exec(text);
  const bare = ofYear !== null ? `${Number(ofYear[1])}月` : text.replace(YEAR_BEFORE_HEADING, "") || text;
  const isMonth = bare !== "" && isMonthText(bare) && MONTH_HEADING.test(bare) && !EVERY_OR_YEAR.test(bare);
  return { text: bare, bracket, unit, year, isMonth, senses: bare.length > MAX_LENGTH ? [] : sensesInLanguages(bare, bracket) };
});

/** The one unit a heading names between its words, as two languages do: 预算（万元） Budget, Budget 万元 预算; a price per head has none. */
function unitWithin(whole: string): Heading["unit"] {
  if (whole.length > MAX_LENGTH * 2) return null;
  const named = new Set([...whole.matchAll(UNIT_BETWEEN)].map(([, bracketed, bare]) => bracketed ?? bare!));
  return named.size === 1 ? unitIn([...named][0]!) : null;
}

/** A heading of two rows: the child's sense, with what the parent makes of it (科目 over 名称, 上年 over 金额). `siblings`: all that stand below the parent. */
export function underParent(parent: Heading, child: Heading, siblings: readonly Heading[]): Heading {
  if (child.text === "") return parent;
  if (child.isMonth) return { ...child, group: parent.text };
  // 1 … 4, or 第一周, under 3月 are its weeks.
  if (parent.isMonth && WEEK_OF_MONTH.test(child.text)) return { ...parent, senses: [] };
  // 计划 and 实际 under 一季度: the months of what is planned, and money that is not. 预算金额 beside 活动名称 is a column of its own table.
  if (parent.isMonth && siblings.every(({ text }) => PLANNED_PART.test(text) || SPENT_PART.test(text))) {
    if (PLANNED_PART.test(child.text)) return { ...parent, senses: [], unit: child.unit ?? parent.unit };
    return { ...child, group: parent.text, senses: [{ kind: "done", weight: 1 }] };
  }
  // 1 … 12 under 月份 are the columns of a matrix.
  const isOfMonths = parent.senses[0]?.kind === "month" || MONTH_CHARACTER.test(parent.text + parent.bracket);
  if (isOfMonths && (isMonthNumber(child) || MONTH_FIGURE.test(child.text)))
    return { ...child, text: isMonthNumber(child) ? child.text : `${child.text}月`, isMonth: true, senses: [] };
  const parentBest = parent.senses[0]?.kind;
  const past = pastOf(parent);
  // 时间 and 金额 under 实际执行 are when it was and what it cost; 预算金额 under 落实情况 is the plan's all the same.
  if (past !== null && !(past === "actual" && PLANNED.test(child.text))) {
    const [said] = child.senses;
    const kind = said === undefined || said.weight < SURE_SENSE ? undefined : said.kind;
    const done: HeadingKind | null = kind === "amount" || kind === "total" ? past : kind === "month" || kind === "date" ? "done" : null;
    if (done !== null) return { ...child, unit: child.unit ?? parent.unit, group: parent.text, senses: [{ kind: done, weight: 1 }] };
  }
  const joint = sensesOf(parent.text + child.text, child.bracket || parent.bracket);
  const owns =
    parentBest === "lastYear" ||
    parentBest === "actual" ||
    parentBest === "adjusted" ||
    parentBest === "income" ||
    parentBest === "subject" ||
    parentBest === "source";
  const isSure = (child.senses[0]?.weight ?? 0) >= 0.9 && !owns;
  const pick = owns
    ? [...joint, ...child.senses]
    : isSure
      ? [...child.senses]
      : [...child.senses, ...joint.map((sense) => ({ ...sense, weight: sense.weight * 0.9 }))];
  // 工会列支 under 预算 is money all the same.
  const isOtherFigure = isSure && OTHER_FIGURES.has(child.senses[0]!.kind);
  if (parentBest === "amount" && !isOtherFigure) pick.push({ kind: "amount", weight: UNIT_ALONE.test(child.text) ? 1 : 0.45 });
  else if ((parentBest === "month" || parentBest === "owner") && (child.senses[0]?.weight ?? 0) < 0.75)
    pick.push({ kind: parentBest, weight: 0.5 });
  return {
    text: child.text,
    bracket: child.bracket || parent.bracket,
    unit: child.unit ?? parent.unit,
    year: child.year ?? parent.year,
    isMonth: false,
    group: parent.text,
    senses: owns && joint.length === 0 && parentBest ? [{ kind: parentBest, weight: 0.8 }] : strongest(pick),
  };
}

/** A head over columns of what was, and of whose year: 上年, 实际执行; null for any other. */
function pastOf({ senses, text }: Heading): "actual" | "lastYear" | null {
  const kind = senses[0]?.kind;
  if (kind === "actual" || kind === "lastYear") return kind;
  return SPENT_GROUP.test(text) ? "actual" : null;
}

/** 时间 and 金额 leave no doubt of what they are. */
const SURE_SENSE = 0.6;

/** 人数 and 人均标准 under 经费测算 make an amount and are none. */
const OTHER_FIGURES: ReadonlySet<string> = new Set(["heads", "quantity", "unitPrice", "seq"]);

/** True for months, or figures, that follow each other; 12 is followed by 1. */
export function isNextMonth(month: number, before: number): boolean {
  return month === (before % 12) + 1;
}

/** 活动一, 活动内容（二）: one of several activities of a row. */
export function isNumberedActivity({ bracket, text }: Heading): boolean {
  return NUMBERED_ACTIVITY.test(bracket === "" ? text : `${text}(${bracket})`);
}

/** A heading that is 1 … 12 and nothing else. */
export function isMonthNumber(heading: Heading): boolean {
  return /^(?:[1-9]|1[0-2])$/.test(heading.text);
}

/** Two languages side by side, in any order: month月份, 负责人/owner, 预算(budget). The whole says more than its parts. */
function sensesInLanguages(text: string, bracket: string): HeadingSense[] {
  const whole = sensesOf(text, bracket);
  if (whole[0]?.weight === 1 || !/[a-z]/.test(text + bracket) || /[:：]/.test(text)) return whole;
  const parts = languagesOf(/[a-z]/.test(bracket) || /[a-z]/.test(text) ? `${text}|${bracket}` : text);
  if (parts.length < 2) return whole;
  return strongest([...whole, ...parts.flatMap((part) => sensesOf(part, ""))]);
}

/**
 * Any of their words: most texts that are looked at are no headings, and one look settles it. They are lower-case, as the words are:
 * minding no case would make a pattern of this length cost 80 ms before its first look.
 */
const ANY_HEADING = new RegExp(
  HEADING_WORDS.flatMap(({ sure, maybe = [] }) => [sure, ...maybe.map(({ pattern }) => pattern)])
    .map(({ source }) => `(?:${source})`)
    .join("|"),
);

function sensesOf(text: string, bracket: string): HeadingSense[] {
  const found: HeadingSense[] = [];
  for (const words of ANY_HEADING.test(text) ? HEADING_WORDS : []) {
    if (words.sure.test(text)) found.push({ kind: words.kind, weight: 1 });
    else {
      const maybe = words.maybe?.find((option) => option.pattern.test(text));
      if (maybe) found.push({ kind: words.kind, weight: maybe.weight });
    }
  }
  // 数量(人) counts heads, 经费(元/人) is a price.
  if (bracket === "人" && found.some((sense) => sense.kind === "quantity")) found.push({ kind: "heads", weight: 1 });
  if (PER_UNIT.test(bracket)) found.push({ kind: "unitPrice", weight: 1 });
  return strongest(PER_PIECE.test(bracket) ? found.filter(({ kind }) => kind !== "amount" && kind !== "total") : found);
}

function strongest(senses: readonly HeadingSense[]): HeadingSense[] {
  const best = new Map<HeadingKind, number>();
  for (const { kind, weight } of senses) best.set(kind, Math.max(best.get(kind) ?? 0, weight));
  return [...best].map(([kind, weight]) => ({ kind, weight })).sort((a, b) => b.weight - a.weight);
}

/** 月份, 时间, 日期. */
export const namesTime = ({ senses: [best] }: Heading): boolean => best?.kind === "month" || best?.kind === "date";
