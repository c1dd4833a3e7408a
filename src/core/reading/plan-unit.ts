/** unitOf, unitsOf: whose plan a sheet is by its title, and which of several plans are one unit's. */
import type { Plan } from "../plan/plan";
import { simplify, tidy } from "../words";
import { WELFARE_COMMITTEE } from "../words/row-words";
import {
  AFTER_HEAD,
  AFTER_UNIT,
  BEFORE_OFFICE_END,
  BEFORE_UNIT_NAME,
  BRANCH,
  DONE_THERE,
  LIMITED_COMPANY,
  NOBODY,
  NOT_A_NUMBER,
  NUMBERED_NAME,
  NUMBERS_IN_NAME,
  NUMBER_IN_NAME,
  PART_OF_UNIT,
  SCHOOL_NUMBER,
  THEME,
  UNION_BEFORE_BRANCH,
  UNIT_END,
  UNIT_LINE,
} from "../words/unit-names";

/** A title is no longer than this; what is longer is a note. */
const LONGEST = 60;

/** The name of the unit whose plan it is; null where title and heading lines name none, or only a department, a branch or a theme. */
export function unitOf(plan: Pick<Plan, "title" | "notes" | "layout">): string | null {
  const header = plan.layout.headerRows[0] ?? plan.layout.firstRow;
  const above = plan.notes.filter(({ cell }) => cell !== null && cell.row < header).map(({ value }) => value);
  for (const line of [plan.title ?? "", ...above]) {
    if (line.length > LONGEST) continue;
    const text = simplify(tidy(line)).replace(/\s+/g, "");
    const said = UNIT_LINE.exec(text)?.[1];
    const unit = unitInTitle(said === undefined ? text : said.split(/[,，；;]/)[0]!);
    if (unit !== null) return unit;
  }
  return null;
}

/** The same of a line that stands alone. Simplified, tidied text. */
export function unitInTitle(title: string): string | null {
  const text = title.replace(BEFORE_UNIT_NAME, "");
  // 第一中学2026年工会工作计划: the year ends the name.
  const head = text.split(AFTER_HEAD)[0]!;
  if (/[:：]/.test(head)) return null;
  const stop = AFTER_UNIT.exec(head);
  const isFederation = stop?.[0] === "总工会" || (stop !== null && head.slice(0, stop.index + stop[0].length).endsWith("总工会"));
  const name = stop === null ? head : head.slice(0, stop.index + (isFederation ? stop[0].length : 0));
  const ends = [...name.matchAll(UNIT_END)].map((match) => match.index + match[0].length);
  if (BRANCH.test(head) && !UNION_BEFORE_BRANCH.test(head.slice(0, head.search(BRANCH)))) return branchUnit(name, ends);
  const last = ends.at(-1);
  if (DONE_THERE.test(name)) return null;
  // 星河科技工会: a name that no word ends is one before 工会, where it is no department and no theme.
  if (last === undefined)
    return stop?.[0] === "工会" && name.length > 2 && !PART_OF_UNIT.test(name) && !THEME.test(name) ? named(name) : null;
  const rest = name.slice(last);
  if (rest !== "" && !PART_OF_UNIT.test(rest)) return null;
  return named(name.slice(0, last));
}

/** Of 第一中学语文组分会 the school; the branch of a shop or a company is named by it and is still a branch. */
function branchUnit(name: string, ends: readonly number[]): string | null {
  const first = ends.find((end) => end < name.replace(BRANCH, "").length);
  return first === undefined ? null : named(name.slice(0, first));
}

function named(unit: string): string | null {
  const own = unit.replace(new RegExp(`(?:${UNIT_END.source})$`), "");
  // 一中, 三小: the number is the name.
  if (own === "") return NUMBER_IN_NAME.test(unit) ? unit : null;
  return NOBODY.test(own) ? null : unit;
}

/**
 * Plans by unit: each of them in one group, with the longest name its titles give. Where the titles name one unit or
 * none, all is one plan; beside two units what names none is a plan of its own.
 */
export function unitsOf<T extends { readonly plan: Plan }>(
  plans: readonly T[],
): readonly { readonly unit: string | null; readonly of: readonly T[] }[] {
  const groups: { unit: string; of: T[] }[] = [];
  const unnamed: T[] = [];
  for (const one of plans) {
    const unit = unitOf(one.plan);
    if (unit === null) {
      unnamed.push(one);
      continue;
    }
    const known = groups.find((group) => isSameUnit(group.unit, unit));
    if (known === undefined) groups.push({ unit, of: [one] });
    else {
      known.of.push(one);
      if (unit.length > known.unit.length) known.unit = unit;
    }
  }
  if (groups.length < 2) return [{ unit: groups[0]?.unit ?? null, of: plans }];
  return unnamed.length === 0 ? groups : [...groups, { unit: null, of: unnamed }];
}

/** The place among units of the one whose name a plan's titles give; the first where they name none of them. */
export function homeOf(plan: Plan, units: readonly { readonly unit: string | null }[]): number {
  const own = unitOf(plan);
  return own === null
    ? 0
    : Math.max(
        0,
        units.findIndex(({ unit }) => unit !== null && isSameUnit(own, unit)),
      );
}

/** 市一中 and 第一中学, 华能有限公司 and 华能公司: the same kind of unit, the same numbers, and the letters of one in those of the other. */
export function isSameUnit(one: string, other: string): boolean {
  const [short, long] = [shortened(one), shortened(other)].sort((a, b) => a.length - b.length) as [string, string];
  if (endOf(short) !== endOf(long) || numbersIn(short) !== numbersIn(long)) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function shortened(unit: string): string {
  return unit.replace(NUMBERED_NAME, "$1").replace(SCHOOL_NUMBER, "$1$2").replace(LIMITED_COMPANY, "公司");
}

/** The kind of unit a name ends in; a school known by its number is a school of its own level. */
function endOf(unit: string): string {
  const end = [...unit.matchAll(UNIT_END)].at(-1)?.[0] ?? "";
  return end.replace(NUMBERS_IN_NAME, "").replace(BEFORE_OFFICE_END, "");
}

function numbersIn(unit: string): string {
  return unit.replace(NOT_A_NUMBER, "");
}

/** True for the plan of a 职工福利委员会, by its sheet's name and its titles. */
export function isWelfareCommittee(sheet: string, texts: readonly string[]): boolean {
  const all = simplify(tidy([sheet, ...texts].join(" ").slice(0, 2000)));
  return WELFARE_COMMITTEE.test(all);
}
