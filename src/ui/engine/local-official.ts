/** The engine's part for 报表 in this very thread: who pays, what was spent, the official sheets. */
import { saying } from "../../core/grid/steps";
import { summarising, withPlan } from "../../core/jobs";
import { executing } from "../../core/ledger";
import { draftPublicationSheet, namedExecution, type OfficialWanted } from "../../core/official";
import { gatheringSpending, sourcesOf } from "../../core/summary";
import type { Engine, OfficialWish } from "./engine";
import type { LocalParts } from "./local-parts";
import { runSliced } from "./slices";

const STEP = { stage: "summarising", done: 0, total: 1 } as const;

export function localOfficial({ language, known }: LocalParts) {
  const wantedOf = (wish: OfficialWish): OfficialWanted => ({
    budget: wish.kind === "budget" ? wish.form : null,
    execution: wish.kind === "execution" ? { warnAt: wish.warnAt } : null,
    approved: wish.kind === "adjustment" ? known.approved.of(wish.approved) : null,
  });

  return {
    async payers(checked) {
      const { ledger } = known.checked.of(checked);
      const spending = await runSliced(saying(STEP, gatheringSpending(ledger, language.sheets)), {});
      return { union: spending.unionSum, others: spending.otherSum, sources: sourcesOf(spending) };
    },

    async execution(checked) {
      const execution = await runSliced(saying(STEP, executing(known.checked.of(checked).ledger)), {});
      return execution === null ? null : namedExecution(execution, language);
    },

    async draftOfficial(checked, wish, options) {
      return runSliced(summarising(checked.workbook, withPlan(known.checked.of(checked)), language, wantedOf(wish)), options);
    },

    async publication(checked, kind) {
      return draftPublicationSheet(known.checked.of(checked), language, kind);
    },
  } satisfies Partial<Engine>;
}
