/** A proposed budget as text: the figures, each subject, each amount with how it came about, and what was not compared. */
import type { Language } from "../../core/languages";
import { percent } from "../../core/languages/wording";
import { type Fen } from "../../core/plan/money";
import { type BudgetWishes, DEFAULT_RESERVE_SHARE } from "../../core/plan/proposal";
import type { OutlineBudget, YearOutline } from "../../core/proposal";
import { money } from "./review-text";
import { colorsFor, type Terminal, table } from "./terminal";

/** Without funds, one sentence that says why there are no amounts. */
export function proposalText(
  { rows, budget }: YearOutline,
  wishes: BudgetWishes | null,
  isWritten: boolean,
  language: Language,
  terminal: Terminal,
): string {
  const { cli: says, proposal: words } = language;
  if (budget === null) return `${words.withoutFunds}\n`;
  const colors = colorsFor(terminal);
  const options = { width: terminal.width, colors };
  const subjects = budget.subjects.map(({ code, name, fen, isSet }) => [
    code,
    name,
    money(fen),
    shareText(fen, budget),
    isSet ? words.isSet : "",
  ]);
  const amounts = rows.flatMap(({ month, activity, fen, because }) => (fen === null ? [] : [[month, activity, money(fen), because ?? ""]]));
  const right = "right" as const;
  return [
    `${colors.bold(says.proposal({ isWritten }))}\n${figuresText(budget, wishes, language)}`,
    table(
      [
        { heading: words.code },
        { heading: words.subject, isFlexible: true },
        { heading: words.amount, align: right },
        { heading: words.share, align: right },
        { heading: "" },
      ],
      subjects,
      options,
    ) + shortText(budget, wishes, language),
    `${words.howShared}\n${table([{ heading: words.month }, { heading: words.activity, isFlexible: true }, { heading: words.amount, align: right }, { heading: words.why, isFlexible: true }], amounts, options)}`,
    ...(budget.notCompared.length === 0
      ? []
      : [`${colors.bold(says.notChecked)}\n${budget.notCompared.map((what) => `  ${words.notCompared[what]}\n`).join("")}`]),
  ].join("\n");
}

function figuresText(
  { funds, reserve, proposed, left }: OutlineBudget,
  wishes: BudgetWishes | null,
  { cli: says, proposal: words }: Language,
): string {
  const isSaid = wishes !== null && wishes.reserve !== null;
  const share = !isSaid ? says.defaultReserve(DEFAULT_RESERVE_SHARE) : funds > 0 ? says.reserveShare(reserve / funds) : "";
  const line = (name: string, fen: Fen, more = ""): string => `  ${name}${says.colon}${says.yuan(money(fen))}${more}\n`;
  return line(words.funds, funds) + line(words.reserve, reserve, share) + line(words.proposed, proposed) + line(words.left, left);
}

function shareText(fen: Fen, { available }: OutlineBudget): string {
  return available === 0 ? "" : percent(fen / available);
}

/** Wishes that could not be met in full. */
function shortText({ subjects }: OutlineBudget, wishes: BudgetWishes | null, { proposal: words }: Language): string {
  return subjects
    .flatMap(({ code, name, fen, most }) => {
      const wished = wishes?.subjects[code];
      if (wished === undefined || wished - fen < 100) return [];
      return [`  ${words.setShort({ name, wished: money(wished), given: money(fen), most: money(most), isOverMost: wished > most })}\n`];
    })
    .join("");
}
