/** draftCover, draftNotes: 封面 and 编制说明 that go with 收支预算表, what is known filled in and blanks for the rest. */
import type { SheetDraft } from "../grid/edit";
import { linesIn, LINE } from "../grid/page-fit";
import { look } from "../grid/sheet-pen";
import type { SheetMessages, TitleParams } from "../messages/sheet-messages";
import { yuan } from "../plan/money";
import type { BudgetFacts, OfficialMessages } from "../messages/official-messages";
import { NOTE_KEYS } from "../terms/note-key";
import type { Review } from "../plan/review";
import type { Spending } from "../summary";
import { type Figures, INCOME_SUBJECTS, spendingSubjects, wholeOf } from "./figures";
import { laidOut } from "./form";
import { known } from "./form-look";
import { FormPen } from "./form-pen";
import type { Typed } from "./typed";

/** Of one column no program makes a page that is too narrow for it: several, with the text over all of them, are printed as small as they must be. */
const NOTE_WIDTHS = [14, 14, 14, 14, 14, 14];
const WIDTH = NOTE_WIDTHS.reduce((sum, width) => sum + width, 0);
const COVER_LINES = 4;

export function draftCover(
  title: TitleParams,
  sheets: SheetMessages,
  official: OfficialMessages,
  name: string,
  typed: Typed | null,
): SheetDraft {
  const pen = new FormPen();
  const styles = look(sheets.font);
  pen.row(2, "title");
  pen.put(1, 1, null, "plain");
  pen.height(1, 150);
  pen.across(2, 1, 3, official.cover.title(title), "title");
  pen.height(2, 60);
  pen.put(3, 1, null, "plain");
  pen.height(3, 160);
  const lines = official.cover.lines(title.unit);
  lines.forEach((line, index) => {
    pen.row(COVER_LINES + index, `line${index + 1}`);
    pen.put(COVER_LINES + index, 2, line, "note");
    pen.height(COVER_LINES + index, 38);
  });
  return laidOut(
    pen,
    {
      mark: "budget-cover",
      name,
      widths: [14, 56, 14],
      last: COVER_LINES + lines.length - 1,
      right: 3,
      orientation: "portrait",
      styles: { ...styles, title: { ...styles.title, fontSize: 26 }, note: { ...styles.note, fontSize: 14, vertical: "center" } },
      settled: (heights, last) => Array.from({ length: last }, (_, index) => heights[index + 1] ?? 38),
      isOpenEnded: true,
      year: title.year,
      orphaned: official.orphaned,
    },
    typed,
  );
}

export function draftNotes(
  facts: BudgetFacts,
  sheets: SheetMessages,
  official: OfficialMessages,
  name: string,
  typed: Typed | null,
): SheetDraft {
  const pen = new FormPen();
  pen.row(1, "title");
  pen.across(1, 1, NOTE_WIDTHS.length, official.notes.title(facts.title), "title");
  pen.height(1, 36);
  const paragraphs = official.notes.paragraphs(facts);
  const heightOf = (lines: number): number => Math.min(400, lines * (LINE + 1) + 10);
  NOTE_KEYS.forEach((key, index) => {
    pen.row(index + 2, key);
    pen.across(index + 2, 1, NOTE_WIDTHS.length, paragraphs[key], "note");
    pen.height(index + 2, heightOf(linesIn(paragraphs[key], WIDTH)));
  });
  return laidOut(
    pen,
    {
      mark: "budget-notes",
      name,
      styles: look(sheets.font),
      widths: NOTE_WIDTHS,
      last: NOTE_KEYS.length + 1,
      right: NOTE_WIDTHS.length,
      orientation: "portrait",
      footer: sheets.footer,
      settled: (heights, last) => Array.from({ length: last }, (_, index) => heights[index + 1] ?? heightOf(1)),
      heightOf,
      isOpenEnded: true,
      year: facts.title.year,
      orphaned: official.orphaned,
    },
    typed,
  );
}

/** What 编制说明 tells of a review; `nameOf`: a subject in the language of the notes. */
export function factsOf(
  review: Review,
  figures: Figures,
  spending: Spending,
  title: TitleParams,
  nameOf: (subject: string) => string,
): BudgetFacts {
  const { profile } = review;
  const total = figures.spendingTotal as number;
  return {
    title,
    sector: profile.sector,
    members: profile.members,
    employees: profile.employees,
    carriedOver: known(profile.carriedOver),
    drawnReserve: known(profile.drawnReserve),
    statedFunds: known(profile.funds),
    income: INCOME_SUBJECTS.flatMap(({ code, name }) => {
      const line = figures.income.get(code);
      return line ? [{ name: nameOf(name), yuan: yuan(line.fen), isWorkedOut: line.isWorkedOut }] : [];
    }),
    incomeTotal: known(figures.incomeTotal),
    spending: spendingSubjects([figures]).flatMap((entry) => {
      const fen = wholeOf(figures, entry);
      return (fen as number) === 0 || total <= 0 ? [] : [{ name: nameOf(entry.subject.name), yuan: yuan(fen), share: fen / total }];
    }),
    spendingTotal: yuan(figures.spendingTotal),
    unsorted: yuan(figures.unsorted),
    unknownAmounts: spending.unknownAmounts,
    otherTotal: yuan(spending.otherSum),
    rulesUntil: review.rulesUntil,
  };
}
