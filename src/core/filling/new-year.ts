/**
 * draftNewYear: the 工作计划表 of a new year from the catalogue, and 工会参数 beside it.
 *
 *   序号｜月份｜活动（项目）名称｜责任人｜支出科目｜经费来源｜预算金额（元）｜备注
 */
import type { YearPlanRow } from "../catalogue";
import { columnName } from "../grid/area";
import type { ListValidation, SheetDraft } from "../grid/edit";
import { linesIn, pagingOf, roomOnPage, rowHeight } from "../grid/page-fit";
import { look, SheetPen, withoutAmounts } from "../grid/sheet-pen";
import type { SheetMessages } from "../messages/sheet-messages";
import { sumFen, yuan } from "../plan/money";
import type { ProposedAmount } from "../plan/proposal";
import type { Profile } from "../plan/settings";
import type { Approval } from "./approval-record";

const WIDTHS = [5, 13, 28, 14, 18, 10, 13, 33];
const SEQ = 1,
  MONTH = 2,
  ACTIVITY = 3,
  OWNER = 4,
  SUBJECT = 5,
  SOURCE = 6,
  AMOUNT = 7,
  REMARK = 8;
const HEADER = 3;
const FIRST = 4;

export interface NewYear {
  readonly profile: Profile;
  readonly year: number;
  readonly rows: readonly YearPlanRow[];
  /** By row; null where the amount is left blank. */
  readonly amounts: readonly (ProposedAmount | null)[];
  /** Month of the rules that the amounts keep within; null where there are none. */
  readonly rulesUntil: string | null;
}

/** `subjects`: the range, sheet name included, that holds the words offered for the subject column. */
export function draftNewYear(
  { profile, year, rows, amounts, rulesUntil }: NewYear,
  messages: SheetMessages,
  name: string,
  subjects: string,
): SheetDraft {
  const { plan } = messages;
  const pen = new SheetPen();
  pen.across(1, SEQ, REMARK, plan.title({ unit: profile.unitName, year, isSchoolYear: false }), "title");
  pen.across(2, SEQ, SUBJECT, plan.preparedBy(profile.unitName), "plain");
  pen.across(2, SOURCE, REMARK, plan.unitLine, "right");
  [plan.seq, plan.month, plan.activity, plan.owner, plan.subject, plan.source, plan.amount, plan.remark].forEach((text, index) =>
    pen.put(HEADER, index + 1, text, "head"),
  );
  pen.height(1, 32);
  pen.height(2, 20);
  pen.height(HEADER, 24);
  rows.forEach((entry, index) => {
    const row = FIRST + index;
    const [activity, owner, subject] = [
      plan.name(entry.activity),
      plan.name(entry.owner),
      entry.subject === null ? null : plan.name(entry.subject),
    ];
    const amount = amounts[index] ?? null;
    pen.put(row, SEQ, index + 1, "center");
    pen.put(row, MONTH, plan.months(entry.months), "center");
    pen.put(row, ACTIVITY, activity, "text");
    pen.put(row, OWNER, owner, "center");
    pen.put(row, SUBJECT, subject, "text");
    pen.put(row, SOURCE, entry.isFree ? null : entry.payer === "employer" ? plan.employerFunds : messages.detail.unionFunds, "center");
    pen.put(row, AMOUNT, amount === null ? null : yuan(amount.fen), "amount");
    const remark = remarkOf(entry, amount, messages);
    pen.put(row, REMARK, remark, "text");
    const texts: readonly (readonly [column: number, text: string])[] = [
      [MONTH, plan.months(entry.months)],
      [ACTIVITY, activity],
      [OWNER, owner],
      [SUBJECT, subject ?? ""],
      [REMARK, remark],
    ];
    pen.height(row, rowHeight(Math.max(...texts.map(([column, text]) => linesIn(text, WIDTHS[column - 1]!)))));
  });

  const last = FIRST + rows.length - 1;
  const total = last + 1;
  pen.across(total, SEQ, SOURCE, plan.total, "strong");
  const letter = columnName(AMOUNT);
  pen.put(
    total,
    AMOUNT,
    { formula: `SUM(${letter}${FIRST}:${letter}${last})`, value: yuan(sumFen(amounts.map((amount) => amount?.fen ?? null))) },
    "strongAmount",
  );
  pen.put(total, REMARK, null, "text");
  pen.across(total + 1, SEQ, REMARK, plan.foot({ rulesUntil }), "plain");
  const [first, second, third, fourth] = plan.signatures;
  const signatures = total + 2;
  pen.across(signatures, 1, 2, first!, "plain");
  pen.across(signatures, 3, 3, second!, "plain");
  pen.across(signatures, 4, 5, third!, "plain");
  pen.across(signatures, 6, 8, fourth!, "plain");
  pen.height(total, 22);
  pen.height(total + 1, 20);
  pen.height(signatures, 34);

  const list = (column: number, more: Pick<ListValidation, "words" | "formula">): ListValidation => ({
    area: { top: FIRST, left: column, bottom: last, right: column },
    strict: false,
    ...more,
  });
  return {
    mark: "plan",
    name,
    styles: amounts.some((amount) => amount !== null) ? look(messages.font) : withoutAmounts(look(messages.font)),
    cells: pen.cells,
    merges: pen.merges,
    columnWidths: WIDTHS,
    rowHeights: pen.heights,
    frozenRows: HEADER,
    print: {
      orientation: "landscape",
      area: { top: 1, left: 1, bottom: signatures, right: REMARK },
      titleRows: { first: HEADER, last: HEADER },
      footer: messages.footer,
      ...pagingOf(
        [
          { first: 1, heights: heightsOf(pen, 1, last), isWhole: false },
          { first: total, heights: heightsOf(pen, total, signatures), isWhole: true, takesAlong: 2 },
        ],
        roomOnPage("landscape", WIDTHS.slice(0, REMARK)),
        24,
      ),
    },
    validations: [
      list(MONTH, { words: plan.monthChoices }),
      list(OWNER, { words: plan.ownerChoices }),
      list(SUBJECT, { formula: subjects }),
    ],
  };
}

/** The rows of the drafted plan that are proposals, and those whose amounts are. */
export function newYearApprovals({ rows, amounts }: NewYear, messages: SheetMessages, sheet: string): readonly Approval[] {
  return rows.flatMap((entry, index): readonly Approval[] => {
    if (entry.isFree) return [];
    const amount = amounts[index] ?? null;
    return [
      {
        sheet,
        row: FIRST + index,
        column: ACTIVITY,
        activity: messages.plan.name(entry.activity),
        awaiting: amount === null ? "row" : "amount",
        phrase: remarkOf(entry, amount, messages),
        stays: amount === null ? "" : messages.plan.basisOf(amount),
        fen: amount?.fen ?? null,
      },
    ];
  });
}

/** What the amount rests on; a row without one is marked as a proposal, so that nothing is missed in it yet. */
function remarkOf(entry: YearPlanRow, amount: ProposedAmount | null, messages: SheetMessages): string {
  if (entry.isFree) return messages.plan.free;
  return amount === null ? messages.filling.suggestedRemark : messages.plan.proposedRemark(amount);
}

function heightsOf(pen: SheetPen, first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => pen.heights[first + index]!);
}
