/** What we say in English of findings about registers and targets: name, sentence and advice of each code. */
import { percent } from "../figures";
import type { registerFindings as chinese } from "../zh-CN/findings-registers";
import { yuan } from "./finding-parts";
import { policy } from "./policy";
import { topics } from "./topics";

export const registerFindings: typeof chinese = {
  "register-missing": {
    name: "Entry incomplete",
    sentence: (p) =>
      p.isUnread
        ? `What stands under “${p.column.en}” could not be read, and is in no sum.`
        : `This entry of “${p.register.en}” has nothing under “${p.column.en}”.`,
    advice: "Fill in the cell.",
  },
  "register-date": {
    name: "Date of an entry",
    sentence: (p) => (p.isOutside ? `“${p.column.en}” is outside the year ${p.year}.` : `“${p.column.en}” is no date.`),
    advice: "Check the date; an entry of another year belongs into that year's register.",
  },
  "register-duplicate": {
    name: "Entered twice",
    sentence: (p) => `The same as row ${p.firstRow} in ${p.columns.map(({ en }) => en).join(", ")}${p.who === null ? "" : ` (${p.who})`}.`,
    advice: "One person and occasion is entered once a year; where it was twice indeed, note it and dismiss the finding.",
  },
  "register-over-standard": {
    name: "Above the limit",
    sentence: (p) =>
      `${p.doubt === null ? "" : `The limit is not confirmed (${policy.doubts[p.doubt] ?? p.doubt}). `}${topics[p.topic as keyof typeof topics] ?? p.topic}: ${yuan(p.actual)} this time, the limit is ${yuan(p.limit)}${policy.units[p.unit] ?? ""}, ${yuan(p.actual - p.limit)} too much.`,
    advice: "Check amount and limit; a limit of your own goes into the settings.",
  },
  "register-not-in-plan": {
    name: "Not in the plan",
    sentence: (p) =>
      `The plan has no activity “${p.activity}”${p.amountYuan === null ? "" : `: these ${yuan(p.amountYuan)} belong to no row of it`}.`,
    advice: "Choose the activity from the list, or add it to the plan first.",
  },
  "register-over-budget": {
    name: "Spent and budgeted",
    sentence: (p) =>
      p.isOver
        ? `“${p.activity}”: the registers have ${yuan(p.spentYuan)} spent of ${yuan(p.budgetYuan)}, ${yuan(p.spentYuan - p.budgetYuan)} too much.`
        : `“${p.activity}”: the registers have ${yuan(p.spentYuan)} spent of ${yuan(p.budgetYuan)}, ${percent(p.spentYuan / p.budgetYuan)}.`,
    advice: "Above the budget, have the budget adjusted first.",
  },
  "actual-differs": {
    name: "Spending differs from the registers",
    sentence: (p) =>
      p.against === "plan"
        ? `“${p.activity}”: the plan says ${yuan(p.spentYuan)} was spent, the registers ${yuan(p.registeredYuan)}; the difference is ${yuan(Math.abs(p.spentYuan - p.registeredYuan))}.`
        : `“${p.activity}”: the register of spending has ${yuan(p.spentYuan)}, the other registers ${yuan(p.registeredYuan)}; the difference is ${yuan(Math.abs(p.spentYuan - p.registeredYuan))}.`,
    advice: "Compare the two; which one counts can be said in the union settings.",
  },
  "register-overdue": {
    name: "Overdue",
    sentence: (p) =>
      p.isPast
        ? `Due on ${p.day}: by ${p.on} there is no “${p.column.en}”, nor a later date.`
        : `Ends on ${p.day}, less than 60 days after ${p.on}.`,
    advice: "Enter the date when it is done; after a renewal, the new end.",
  },
  "rate-below-target": {
    name: "Below the target",
    sentence: (p) => `${p.name.en}: the target is ${percent(p.target)} (“${p.targetText}”), it is ${percent(p.done)}.`,
    advice: "See whether all is entered; what stays below needs a word in the report.",
  },
};
