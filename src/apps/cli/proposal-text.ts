/** A proposed budget as text: the figures, each subject, each amount with how it came about, and what was not compared. */
import type { Language } from "../../core/messages";
import { percent } from "../../core/messages/figures";
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
  const { cli: says, proposal: messages } = language;
  if (budget === null) return `${messages.withoutFunds}\n`;
  const colors = colorsFor(terminal);
  const options = { width: terminal.width, colors };
  const subjects = budget.subjects.map(({ code, name, fen, isSet }) => [
    code,
    name,
    money(fen),
    shareText(fen, budget),
    isSet ? messages.isSet : "",
  ]);
  const amounts = rows.flatMap(({ month, activity, fen, because }) => (fen === null ? [] : [[month, activity, money(fen), because ?? ""]]));
  const right = "right" as const;
  return [
    `${colors.bold(says.proposal({ isWritten }))}\n${figuresText(budget, wishes, language)}`,
    table(
      [
        { heading: messages.code },
        { heading: messages.subject, isFlexible: true },
        { heading: messages.amount, align: right },
        { heading: messages.share, align: right },
        { heading: "" },
      ],
      subjects,
      options,
    ) + shortText(budget, wishes, language),
    `${messages.howShared}\n${table([{ heading: messages.month }, { heading: messages.activity, isFlexible: true }, { heading: messages.amount, align: right }, { heading: messages.why, isFlexible: true }], amounts, options)}`,
    ...(budget.notCompared.length === 0
      ? []
      : [`${colors.bold(says.notChecked)}\n${budget.notCompared.map((what) => `  ${messages.notCompared[what]}\n`).join("")}`]),
  ].join("\n");
}

function figuresText(
  { funds, reserve, proposed, left }: OutlineBudget,
  wishes: BudgetWishes | null,
  { cli: says, proposal: messages }: Language,
): string {
  const isSaid = wishes !== null && wishes.reserve !== null;
  const share = !isSaid ? says.defaultReserve(DEFAULT_RESERVE_SHARE) : funds > 0 ? says.reserveShare(reserve / funds) : "";
  const line = (name: string, fen: Fen, more = ""): string => `  ${name}${says.colon}${says.yuan(money(fen))}${more}\n`;
  return (
    line(messages.funds, funds) + line(messages.reserve, reserve, share) + line(messages.proposed, proposed) + line(messages.left, left)
  );
}

function shareText(fen: Fen, { available }: OutlineBudget): string {
  return available === 0 ? "" : percent(fen / available);
}

/** Wishes that could not be met in full. */
function shortText({ subjects }: OutlineBudget, wishes: BudgetWishes | null, { proposal: messages }: Language): string {
  return subjects
    .flatMap(({ code, name, fen, most }) => {
      const wished = wishes?.subjects[code];
      if (wished === undefined || wished - fen < 100) return [];
      return [`  ${messages.setShort({ name, wished: money(wished), given: money(fen), most: money(most), isOverMost: wished > most })}\n`];
    })
    .join("");
}
