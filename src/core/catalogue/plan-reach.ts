/** reachOf: how much of a union's year a plan is for, by its title and its sheet's name: the whole of it, a school term, or one matter or body only. */
import { normalised } from "./normalised";
import type { Plan } from "../plan/plan";
import { COMMITTEE_PLAN, CONGRESS_PLAN, JOINT_PLAN, TERM_OF_OFFICE, TERM_WORD, UNION_PLAN, YEAR_SPAN } from "../words/reach-words";

export type PlanReach = "whole" | "school-term" | "one-matter";

export function reachOf({ title, sheet }: Pick<Plan, "title" | "sheet">): PlanReach {
  const texts = [title ?? "", sheet].map((text) => normalised(text).replace(/[(（][^)）]*[)）]/g, ""));
  for (const text of texts)
    if (
      !UNION_PLAN.test(text) &&
      !JOINT_PLAN.test(text) &&
      (CONGRESS_PLAN.test(text) || COMMITTEE_PLAN.test(text) || TERM_OF_OFFICE.test(text) || isOverYears(text))
    )
      return "one-matter";
  return TERM_WORD.test(texts[0]!) ? "school-term" : "whole";
}

/** True for a plan that is not the union's own for its year. */
export function isNarrow(plan: Pick<Plan, "title" | "sheet">): boolean {
  return reachOf(plan) === "one-matter";
}

/** 2024-2029; a school year names two that follow each other. */
function isOverYears(text: string): boolean {
  const years = YEAR_SPAN.exec(text);
  return years !== null && Number(years[2]) - Number(years[1]) > 1;
}
