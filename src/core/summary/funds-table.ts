/** drawFundParts: 可用资金构成 on the internal page of 汇总: what is added up, the sum, and what is told but not added. */
import { type FundPart, fundParts } from "../ledger";
import type { SheetPen } from "../grid/sheet-pen";
import type { SheetMessages } from "../messages/sheet-messages";
import { type Fen, yuan } from "../plan/money";
import type { Profile } from "../plan/settings";

const AMOUNT = "D";

/**
 * 项目｜金额｜说明 from `row` on; gives the first free row, which is `row` itself where nothing is known of the parts.
 * `funds`: 可用资金 as the first page shows it.
 */
export function drawFundParts(pen: SheetPen, row: number, profile: Profile, funds: Fen | null, messages: SheetMessages): number {
  const parts = fundParts(profile);
  if (funds === null || parts.length === 0) return row;
  const { summary } = messages;
  pen.across(row, 1, 6, summary.fundPartsHeading, "heading");
  let at = row + 1;
  const line = (name: string, amount: Parameters<SheetPen["put"]>[2], note: string | null, isStrong = false): void => {
    pen.across(at, 1, 3, name, isStrong ? "strong" : "text");
    pen.put(at, 4, amount, isStrong ? "strongAmount" : "amount");
    pen.across(at, 5, 6, note, "text");
    at++;
  };
  pen.across(at, 1, 3, summary.fundPart, "head");
  pen.put(at, 4, summary.fundAmount, "head");
  pen.across(at++, 5, 6, summary.fundNote, "head");
  const first = at;
  for (const part of parts.filter(({ isCounted }) => isCounted))
    line(summary.fundPartName(part.setting), yuan(part.fen), part.isWorkedOut ? summary.workedOut : null);
  const isStated = at === first;
  line(
    summary.funds,
    isStated ? yuan(funds) : { formula: `SUM(${AMOUNT}${first}:${AMOUNT}${at - 1})`, value: yuan(funds) },
    isStated ? summary.fundsStated : null,
    true,
  );
  for (const part of parts.filter(({ isCounted }) => !isCounted))
    line(summary.fundPartName(part.setting), yuan(part.fen), uncounted(part, isStated, messages));
  return at;
}

/** Why a part is not added up: 可用资金 is stated as a whole, or the part is contained in another. */
function uncounted({ isWorkedOut }: FundPart, isStated: boolean, { summary, clause }: SheetMessages): string {
  const why = isStated ? summary.listedOnly : summary.withinDrawnReserve;
  return isWorkedOut ? `${summary.workedOut}${clause}${why}` : why;
}
