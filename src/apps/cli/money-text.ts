/** The money side of a review as lines for a person: the fund position and what it is made of, and how far the budget is spent. */
import { executionOf, executionState, type ExecutionState, fundParts } from "../../core/ledger";
import type { Language } from "../../core/messages";
import type { Fen } from "../../core/plan/money";
import type { Review } from "../../core/plan/review";
import { money, NO_SUM } from "./review-text";

/** Both, below a table: after an empty line; nothing where there is nothing to say. */
export function moneyText(review: Review, warnAt: number, language: Language): string {
  const text = fundsText(review, language) + executionText(review, warnAt, language);
  return text === "" ? "" : `\n${text}`;
}

/** 可用资金／计划支出／结余 and what the funds are made of; nothing where they are not known. */
export function fundsText({ funds, ledger, profile }: Review, { cli: says, sheets }: Language): string {
  if (funds === null) return "";
  const amount = (fen: Fen): string => says.yuan(money(fen));
  const position = says.funds({
    funds: amount(funds.funds),
    planned: ledger.hasAmounts ? amount(funds.planned) : NO_SUM,
    balance: ledger.hasAmounts ? amount(Math.abs(funds.balance) as Fen) : NO_SUM,
    isShort: funds.balance < 0,
  });
  const parts = fundParts(profile).filter(({ isCounted }) => isCounted);
  const madeOf =
    parts.length === 0
      ? says.fundsStated
      : says.fundsMadeOf(
          parts.map(({ setting, fen, isWorkedOut }) => ({ name: sheets.summary.fundPartName(setting), amount: amount(fen), isWorkedOut })),
        );
  return `${position}\n${madeOf}\n`;
}

/** One line; nothing where the plan says nothing of 实际支出. `warnAt`: the rate from which a line is 接近预算. */
export function executionText(review: Review, warnAt: number, language: Language): string {
  const execution = executionOf(review.ledger);
  if (execution === null) return "";
  const { cli: says } = language;
  const states = execution.activities.map((one) => executionState(one, warnAt));
  const count = (asked: ExecutionState): number => states.filter((state) => state === asked).length;
  const { actualFen, rate } = execution.overall;
  return `${says.execution({ actual: says.yuan(money(actualFen!)), rate, over: count("over"), near: count("near"), unplanned: count("unplanned"), warnAt })}\n`;
}
