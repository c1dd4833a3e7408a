/** stated-elsewhere: the same sum stands somewhere else with another figure: in words, in a note, on another sheet. */
import { readSubject } from "../catalogue";
import { a1 } from "../grid/area";
import { type Finding, finding } from "../plan/finding";
import { addFen, type Fen, yuan, ZERO_FEN } from "../plan/money";
import { monthNumbers } from "../plan/months";
import { hasRole } from "../plan/plan";
import { type Check, type CheckContext, type OtherSheet, type StatedFigure } from "./check";
import { comparing } from "./stated-total";

declare module "../plan/finding" {
  interface FindingParams {
    "stated-elsewhere": { readonly text: string; readonly statedYuan: number; readonly sumYuan: number };
  }
}

export const statedElsewhere: Check = {
  codes: {
    "stated-elsewhere": { severity: "warning", since: "0.1" },
  },
  *sheet(sheet, context) {
    for (const { total, stated, sum, fits } of yield* comparing(sheet, context)) {
      if (fits !== null || (total.origin !== "capital-words" && total.origin !== "note")) continue;
      yield finding(
        "stated-elsewhere",
        "warning",
        { sheet: total.cell.sheet, cell: a1(total.cell.row, total.cell.column) },
        { text: total.text.trim(), statedYuan: yuan(stated), sumYuan: yuan(sum) },
        { text: total.text },
      );
    }
  },
  *workbook(context) {
    const planned = plannedBySubject(context);
    for (const other of context.others) {
      if (!isBudget(other)) continue;
      if (planned.size > 0) yield* onSheet(other, planned);
      yield* inOverview(other, context);
    }
  },
};

/** Lines of the user's own overview that differ from the plan, where another one agrees: only then does it sum this plan. */
function* inOverview({ statedSubjects }: OtherSheet, context: CheckContext): Generator<Finding | null> {
  const lines = [];
  for (const { of, ...figure } of byName(statedSubjects)) {
    yield null;
    const sum = of === undefined ? null : sumFor(of, context);
    if (sum !== null) lines.push({ ...figure, sum });
  }
  if (!lines.some(({ fen, sum }) => fen === sum && fen !== 0)) return;
  for (const { name, fen, sum, cell } of lines) if (fen !== sum) yield differing({ name, fen, cell }, sum);
}

/** Where a part of the plan is named in several rows, each is one of its activities repeated: together they are what it comes to. */
function byName(figures: readonly StatedFigure[]): readonly StatedFigure[] {
  const known = new Map<string, StatedFigure>();
  for (const figure of figures) {
    const { cell, name, of } = figure;
    const isPart = of !== undefined && of !== "all" && "part" in of;
    const key = isPart ? `${cell.column}/${nameOf(name)}` : `${cell.row}/${cell.column}`;
    const first = known.get(key);
    known.set(key, first === undefined ? figure : { ...first, fen: addFen(first.fen, figure.fen) });
  }
  return [...known.values()];
}

function differing({ name, fen, cell }: Pick<StatedFigure, "name" | "fen" | "cell">, sum: Fen): Finding {
  return finding(
    "stated-elsewhere",
    "warning",
    { sheet: cell.sheet, cell: a1(cell.row, cell.column) },
    { text: name, statedYuan: yuan(fen), sumYuan: yuan(sum) },
    { text: name },
  );
}

/** The plan's own sum for a time, or for everything; null where an amount is not known, or lies partly within the time and partly without. */
function sumFor(of: NonNullable<StatedFigure["of"]>, { sheets }: CheckContext): Fen | null {
  if (of !== "all" && "part" in of) return sumOfPart(of.part, sheets);
  let sum = ZERO_FEN;
  for (const { months, amount } of sheets.flatMap(({ plan }) => plan.items)) {
    const { fen, form } = amount.value;
    if (form === "merged" || form === "none" || form === "blank") continue;
    if (fen === null) return null;
    const own = monthNumbers(months.value.months);
    const within = of === "all" ? own.length : own.filter((month) => of.months.includes(month)).length;
    if (of !== "all" && fen !== 0 && (own.length === 0 || (within > 0 && within < own.length))) return null;
    if (of === "all" || within > 0) sum = addFen(sum, fen);
  }
  return sum;
}

/** The sum of the sheet that is called so, or of the activities of a class, a section or a department of that name; null where nothing is. */
function sumOfPart(part: string, sheets: CheckContext["sheets"]): Fen | null {
  const isNamed = (text: string | null | undefined): boolean => text !== null && text !== undefined && isCalled(text, part);
  const named = sheets.filter(({ plan }) => isNamed(plan.sheet));
  const items =
    named.length > 0
      ? named.flatMap(({ plan }) => plan.items)
      : sheets.flatMap(({ plan }) =>
          plan.items.filter(({ section, task, unitName }) => isNamed(section) || isNamed(task?.value) || isNamed(unitName?.value)),
        );
  let sum = ZERO_FEN;
  for (const { amount } of items) {
    const { fen, form } = amount.value;
    if (form === "merged" || form === "none" || form === "blank") continue;
    if (fen === null) return null;
    sum = addFen(sum, fen);
  }
  return items.length === 0 ? null : sum;
}

/** 一、文体活动类 names 文体活动: its number before it, what it is behind it, and nothing else. */
function isCalled(text: string, part: string): boolean {
  const [name, wanted] = [nameOf(text), nameOf(part)];
  return wanted.length >= 2 && name.includes(wanted) && name.length <= wanted.length + MOST_AROUND;
}

const MOST_AROUND = 3;

function nameOf(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

/** Sheets of the user's own that may repeat the plan's sums. */
function isBudget({ grid, state, why }: OtherSheet): boolean {
  return (
    state === "not-a-plan" &&
    grid.visibility === "visible" &&
    why !== "sample" &&
    why !== "last-year" &&
    why !== "instructions" &&
    why !== "lookup"
  );
}

/** Sums by subject code where the plan's own cells name the subject; what the catalogue only supposes proves nothing. */
function plannedBySubject({ sheets }: CheckContext): Map<string, Fen> {
  const planned = new Map<string, Fen>();
  for (const { plan } of sheets) {
    if (!hasRole(plan.layout, "subject")) continue;
    for (const item of plan.items) {
      const code = item.subject?.value ? readSubject(item.subject.value).subject?.code : undefined;
      const { fen } = item.amount.value;
      if (code !== undefined && fen !== null) planned.set(code, addFen(planned.get(code) ?? ZERO_FEN, fen));
    }
  }
  return planned;
}

function* onSheet({ statedSubjects }: OtherSheet, planned: ReadonlyMap<string, Fen>): Generator<Finding> {
  for (const figure of statedSubjects) {
    if (typeof figure.of === "object" && "part" in figure.of) continue;
    const code = readSubject(figure.name).subject?.code;
    const sum = code === undefined ? undefined : planned.get(code);
    if (sum !== undefined && sum !== figure.fen) yield differing(figure, sum);
  }
}
