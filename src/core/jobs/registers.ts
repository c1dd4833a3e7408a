/** registersJob: empty registers as sheets of a workbook. One that is there is never put in again: it only gets the columns it lacks. */
import type { PutSheet, SetCell, SheetEdit } from "../grid/edit";
import { BLANK, isBlank, sheetNamed, type Workbook } from "../grid/grid";
import { possibleSheets } from "../grid/obstacles";
import type { Steps } from "../grid/steps";
import type { Language } from "../messages/language";
import { isNotDoneWhy, type NotDone } from "../plan/not-done";
import type { Register, RegisterSheet } from "../plan/register";
import type { Review } from "../plan/review";
import { draftRegister, listRange, type RegisterLists, registerMark } from "../registers";
import { subjectChoices, titleOf } from "../summary";

export interface MadeRegisters {
  readonly edits: readonly SheetEdit[];
  /** Names of the sheets that are new. */
  readonly made: readonly string[];
  /** What was there: its sheet, and the columns that were added to it. */
  readonly present: readonly { readonly sheet: string; readonly register: Register; readonly added: readonly string[] }[];
  readonly notDone: readonly NotDone[];
}

/** `review`: of `workbook`; a workbook without a plan gets registers too, whose lists then offer no activities. */
export function* registersJob(
  workbook: Workbook,
  review: Review,
  wanted: readonly Register[],
  language: Pick<Language, "registers" | "sheets">,
): Steps<MadeRegisters> {
  yield { stage: "summarising", done: 0, total: 1 };
  const { registers: messages, sheets } = language;
  const { unit, year } = titleOf(review);
  const lists = listsIn(workbook, review);
  const drafts: PutSheet[] = [];
  const cells: SetCell[] = [];
  const present: { sheet: string; register: Register; added: readonly string[] }[] = [];
  for (const register of wanted) {
    const kept = review.registers.find((one) => one.register.id === register.id && one.file === null);
    if (kept !== undefined) {
      const added = missingColumns(workbook, kept, (name) => messages.said(name));
      cells.push(...added);
      present.push({ sheet: kept.sheet, register, added: added.map(({ content }) => String(content.value)) });
      continue;
    }
    const draft = draftRegister(workbook, { register, unit, year, lists }, messages, sheets);
    drafts.push({ kind: "put-sheet", draft });
  }
  const { edits, blocked } = possibleSheets(workbook, drafts);
  return {
    edits: [...edits, ...cells],
    made: edits.map(({ draft }) => draft.name),
    present,
    notDone: blocked.map(({ draft, obstacle }) => ({
      what: { kind: "sheet", name: draft.name },
      sheet: null,
      cell: null,
      why: isNotDoneWhy(obstacle.code) ? obstacle.code : "no-place",
    })),
  };
}

/** Ranges that the lists of choices point at. */
function listsIn(workbook: Workbook, review: Review): RegisterLists {
  const settings = workbook.sheets.find(({ mark }) => mark === "settings");
  return {
    activities: activitiesIn(review),
    subjects: settings === undefined ? null : subjectChoices(settings.sheet),
  };
}

/** The plan's own cells, from its first row to its last; null where the plan stands in several tables, or is none. */
function activitiesIn(review: Review): string | null {
  const plans = review.sheets.filter(({ state, plan }) => state === "plan" && plan !== null && plan.items.length > 0);
  const [one] = plans;
  if (one === undefined || plans.length > 1) return null;
  const cells = one.plan!.items.flatMap(({ activity }) => (activity.cell === null ? [] : [activity.cell]));
  const columns = new Set(cells.map(({ column }) => column));
  if (cells.length === 0 || columns.size > 1) return null;
  const rows = cells.map(({ row }) => row);
  return listRange(one.sheet, cells[0]!.column, Math.min(...rows), Math.max(...rows));
}

/** The names of columns that a register of ours lacks, right of its last one. The user's own registers stay as they are. */
function missingColumns(workbook: Workbook, kept: RegisterSheet, said: (name: Register["name"]) => string): readonly SetCell[] {
  const { layout, register, sheet } = kept;
  const grid = sheetNamed(workbook, sheet);
  if (grid === null || !layout.isOurs || grid.mark !== registerMark(register)) return [];
  let column = Math.max(grid.row(layout.headerRow).length - 1, ...Object.values(layout.columns));
  return register.columns
    .filter(({ id }) => layout.columns[id] === undefined)
    .map((missing): SetCell => {
      do column++;
      while (!isBlank(grid.at(layout.headerRow, column)));
      return { kind: "set-cell", sheet, row: layout.headerRow, column, content: { value: said(missing.name) }, expect: BLANK };
    });
}
