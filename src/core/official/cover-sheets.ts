/** draftCover, draftNotes: 封面 and 编制说明 that go with 收支预算表, what is known filled in and blanks for the rest. */
import type { SheetDraft } from "../grid/edit";
import { linesIn, LINE } from "../grid/page-fit";
import { look, SheetPen } from "../grid/sheet-pen";
import type { SheetLabels, TitleParams } from "../plan/labels";
import { yuan } from "../plan/money";
import type { BudgetFacts, OfficialLabels } from "../plan/official-labels";
import type { Review } from "../plan/review";
import type { Spending } from "../summary";
import { type Figures, INCOME_SUBJECTS, spendingSubjects, wholeOf } from "./figures";
import { known } from "./form-look";

const WIDTH = 84;

export function draftCover(title: TitleParams, sheets: SheetLabels, official: OfficialLabels, name: string): SheetDraft {
  const pen = new SheetPen();
  const styles = look(sheets.font);
  pen.put(1, 1, null, "plain");
  pen.height(1, 150);
  pen.across(2, 1, 3, official.cover.title(title), "title");
  pen.height(2, 60);
  pen.put(3, 1, null, "plain");
  pen.height(3, 160);
  let row = 4;
  for (const line of official.cover.lines(title.unit)) {
    pen.put(row, 2, line, "note");
    pen.height(row++, 38);
  }
  return {
    mark: "budget-cover", name, cells: pen.cells, merges: pen.merges, columnWidths: [14, 56, 14], rowHeights: pen.heights,
    styles: { ...styles, title: { ...styles.title, fontSize: 26 }, note: { ...styles.note, fontSize: 14, vertical: "center" } },
    print: { orientation: "portrait", area: { top: 1, left: 1, bottom: row - 1, right: 3 } },
  };
}

export function draftNotes(facts: BudgetFacts, sheets: SheetLabels, official: OfficialLabels, name: string): SheetDraft {
  const pen = new SheetPen();
  pen.put(1, 1, official.notes.title(facts.title), "title");
  pen.height(1, 36);
  official.notes.paragraphs(facts).forEach((text, index) => {
    pen.put(index + 2, 1, text, "note");
    pen.height(index + 2, Math.min(400, linesIn(text, WIDTH) * (LINE + 2) + 10));
  });
  const last = pen.cells.at(-1)!.row;
  return {
    mark: "budget-notes", name, styles: look(sheets.font), cells: pen.cells, merges: pen.merges, columnWidths: [WIDTH], rowHeights: pen.heights,
    print: { orientation: "portrait", area: { top: 1, left: 1, bottom: last, right: 1 }, footer: sheets.footer },
  };
}

/** What 编制说明 tells of a review. */
export function factsOf(review: Review, figures: Figures, spending: Spending, title: TitleParams): BudgetFacts {
  const { profile } = review;
  const total = figures.spendingTotal as number;
  return {
    title, sector: profile.sector, members: profile.members, employees: profile.employees,
    carriedOver: known(profile.carriedOver), drawnReserve: known(profile.drawnReserve), statedFunds: known(profile.funds),
    income: INCOME_SUBJECTS.flatMap(({ code, name }) => {
      const line = figures.income.get(code);
      return line ? [{ name, yuan: yuan(line.fen), isWorkedOut: line.isWorkedOut }] : [];
    }),
    incomeTotal: known(figures.incomeTotal),
    spending: spendingSubjects(figures).flatMap((entry) => {
      const fen = wholeOf(figures, entry);
      return (fen as number) === 0 || total <= 0 ? [] : [{ name: entry.subject.name, yuan: yuan(fen), share: fen / total }];
    }),
    spendingTotal: yuan(figures.spendingTotal), unsorted: yuan(figures.unsorted), unknownAmounts: spending.unknownAmounts, otherTotal: yuan(spending.otherSum),
    rulesUntil: review.rulesUntil,
  };
}
