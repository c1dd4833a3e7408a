/** The official engine on core, in this very thread. */
import type { Workbook } from "../core/grid/grid";
import { HostError } from "../core/grid/host-error";
import { saying, type Steps } from "../core/grid/steps";
import { reviewingPlan, summarising, withPlan } from "../core/jobs";
import type { Language } from "../core/languages/language";
import { draftPublicationSheet, type OfficialWanted } from "../core/official";
import { namedExecution } from "../core/official";
import { executing } from "../core/ledger";
import type { Review } from "../core/plan/review";
import { readSettings } from "../core/reading/settings";
import { gatheringSpending, sourcesOf } from "../core/summary";
import type { Checked } from "./engine";
import type { ApprovedPlan, OfficialEngine, OfficialWish } from "./official-engine";
import { runSliced } from "./slices";

/** Fetches what reads a workbook's file, once there is one to read. Reading throws HostError, "not-xlsx" and its like. */
export type LoadReader = () => Promise<(bytes: Uint8Array) => Steps<Workbook>>;

/** In this thread what was read is whole. */
interface ReviewedApproved extends ApprovedPlan {
  readonly review: Review;
}

const STEP = { stage: "summarising", done: 0, total: 1 } as const;

/** In this thread a review is whole. */
export const reviewOf = ({ review }: Checked): Review => review as Review;

export function localOfficialEngine(language: Language, loadReader: LoadReader): OfficialEngine {
  return {
    async payers(checked) {
      const spending = await runSliced(saying(STEP, gatheringSpending(reviewOf(checked).ledger, language.sheets)), {});
      return { union: spending.unionSum, others: spending.otherSum, sources: sourcesOf(spending) };
    },

    async execution(checked) {
      const execution = await runSliced(saying(STEP, executing(reviewOf(checked).ledger)), {});
      return execution === null ? null : namedExecution(execution, language);
    },

    async readApproved(file, bytes, options): Promise<ReviewedApproved> {
      try {
        const reading = await loadReader();
        const workbook = await runSliced(reading(new Uint8Array(bytes)), options);
        const review = await runSliced(reviewingPlan(workbook, readSettings(workbook)), options);
        const plans = review.sheets.flatMap(({ state, plan }) => (state === "plan" && plan !== null ? [plan] : []));
        return {
          file,
          title: plans.find(({ title }) => title !== null)?.title ?? null,
          year: review.year,
          items: plans.reduce((count, { items }) => count + items.length, 0),
          planned: review.ledger.unionSum,
          review,
        };
      } catch (error) {
        if (error instanceof HostError && error.code !== "cancelled") throw new HostError(error.code, { file, ...error.params }, error);
        throw error;
      }
    },

    draft(checked, wish, options) {
      return runSliced(summarising(checked.workbook, withPlan(reviewOf(checked)), language, wantedOf(wish)), options);
    },

    async publication(checked, kind) {
      return draftPublicationSheet(reviewOf(checked), language, kind);
    },
  };
}

function wantedOf(wish: OfficialWish): OfficialWanted {
  return {
    budget: wish.kind === "budget" ? wish.form : null,
    execution: wish.kind === "execution" ? { warnAt: wish.warnAt } : null,
    approved: wish.kind === "adjustment" ? (wish.approved as ReviewedApproved).review : null,
  };
}
