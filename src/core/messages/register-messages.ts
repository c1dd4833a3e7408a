/** RegisterMessages: what the sheets of registers (台账) say beside the names that are their own. */
import type { Named } from "../plan/register";
import type { TitleParams } from "./sheet-messages";

/** What is said of a stretch of the year. Amounts in yuan; null where nothing is known. */
export interface ProgressText {
  readonly period: string;
  readonly planned: number;
  readonly done: readonly string[];
  readonly open: readonly string[];
  readonly postponed: readonly string[];
  readonly unknown: readonly string[];
  readonly budgetYuan: number | null;
  readonly actualYuan: number | null;
}

export interface RegisterMessages {
  /** A name of ours in this language's characters. */
  readonly said: (name: Named) => string;
  readonly title: (params: { readonly name: string; readonly unit: string | null; readonly year: number | null }) => string;
  readonly total: string;
  /** 登记条数 */
  readonly count: string;
  readonly yes: string;
  readonly no: string;
  /** Over the lists of choices beside the print area. */
  readonly choices: string;
  /** What is no business of a register: 思想排查 stays planned and ticked only. */
  readonly withoutDetails: string;
  readonly indicators: {
    readonly sheet: string;
    readonly title: (params: TitleParams) => string;
    readonly heads: readonly [seq: string, name: string, target: string, done: string, rate: string, targetFrom: string, doneFrom: string];
    readonly note: string;
  };
  /** 小结. */
  readonly progress: {
    readonly sheet: string;
    readonly title: (params: TitleParams) => string;
    readonly heads: readonly string[];
    readonly byOwner: string;
    readonly ownerHeads: readonly string[];
    readonly noOwner: string;
    readonly words: string;
    readonly period: (period: { readonly kind: "quarter" | "half" | "term" | "unscheduled" | "year"; readonly index: number }) => string;
    readonly text: (p: ProgressText) => string;
  };
}
