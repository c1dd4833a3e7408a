/** The engine's part for whole files in this very thread: what is read from one, and said of it elsewhere. */
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { gathered, type GatheredPlan, planTotals, refusedPlan } from "../../core/collecting";
import { HostError } from "../../core/grid/host-error";
import { reviewingPlan } from "../../core/jobs";
import { messageOf } from "../../core/messages/language";
import { warnRateIn } from "../../core/official";
import type { Finding } from "../../core/plan/finding";
import type { Review } from "../../core/plan/review";
import { readSettings } from "../../core/reading/settings";
import { inPlaceOrder } from "../../core/plan/place-order";
import { reviewRecord } from "../../core/record/report";
import { reviewingEach } from "../../core/review/review";
import type { JobOptions } from "../../hosts/host";
import type { Engine, SurveyedPlan } from "./engine";
import type { LocalParts } from "./local-parts";
import { runSliced } from "./slices";

export function localFiles({ language, readers, known }: LocalParts) {
  /** What the file says, nothing else being told. Throws HostError. */
  const reviewOf = async (bytes: ArrayBuffer, options: JobOptions): Promise<Review> => {
    const reading = await readers.workbook();
    const workbook = await runSliced(reading(new Uint8Array(bytes)), options);
    return runSliced(reviewingPlan(workbook, readSettings(workbook)), options);
  };
  const sentenceOf = (finding: Finding): string => {
    const { findings } = language.sheets;
    const place = finding.at === null ? "" : `${finding.at.sheet}${finding.at.cell === null ? "" : ` ${finding.at.cell}`} `;
    return `[${findings.levels[finding.severity]}] ${place}${messageOf(language, finding)} ${language.findings[finding.code].advice}`.trim();
  };
  const surveyOf = (plan: GatheredPlan, review: Review | null): SurveyedPlan => ({
    unitInSettings: plan.unitInSettings,
    unitInTitle: plan.unitInTitle,
    totals: planTotals(plan),
    agreements: (review?.sheets ?? []).flatMap(({ sheet, state, agreement }) =>
      state === "plan" && agreement !== null ? [{ sheet, agreement }] : [],
    ),
    sentences: (review === null ? [] : inPlaceOrder(review))
      .filter(({ dismissed, severity }) => dismissed === null && severity !== "info")
      .map(sentenceOf),
  });
  /** An error in a file is its own: it is a plan that says so. */
  const surveyed = async (content: Uint8Array, options: JobOptions): Promise<readonly SurveyedPlan[]> => {
    try {
      const reading = await readers.workbook();
      const workbook = await runSliced(reading(content), options);
      const reviews = await runSliced(reviewingEach(workbook, readSettings(workbook)), options);
      return gathered(reviews, language).map((plan, index) => surveyOf(plan, reviews[index]!));
    } catch (error) {
      if (error instanceof HostError && error.code === "cancelled") throw error;
      return [surveyOf(refusedPlan(error instanceof HostError ? error.code : "internal"), null)];
    }
  };

  return {
    async readApproved(file, bytes, options) {
      try {
        const review = await reviewOf(bytes, options);
        const plans = plansOf(review);
        const shown = {
          file,
          title: plans.find(({ title }) => title !== null)?.title ?? null,
          year: review.year,
          items: plans.reduce((count, { items }) => count + items.length, 0),
          planned: review.ledger.unionSum,
        };
        return known.approved.keep(shown, review);
      } catch (error) {
        if (error instanceof HostError && error.code !== "cancelled") throw new HostError(error.code, { file, ...error.params }, error);
        throw error;
      }
    },

    async record(checked, file) {
      return JSON.stringify(reviewRecord(file, known.checked.of(checked), language, warnRateIn(checked.workbook)));
    },

    async survey(bytes, options) {
      const content = new Uint8Array(bytes);
      return { sha256: bytesToHex(sha256(content)), plans: await surveyed(content, options) };
    },
  } satisfies Partial<Engine>;
}

function plansOf({ sheets }: Review): readonly NonNullable<Review["sheets"][number]["plan"]>[] {
  return sheets.flatMap(({ state, plan }) => (state === "plan" && plan !== null ? [plan] : []));
}
