/** RegisterMessages: what the sheets of registers (台账) say beside the names that are their own. */
import type { Named } from "../plan/register";

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
}
