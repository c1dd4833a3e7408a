/** cardsIn: a little form for each activity, 活动名称 | … above 时间 | … and 负责人 | …, below each other or side by side. */
import { isBlank } from "../grid/grid";
import type { Card, CardField } from "../plan/plan";
import { simplify, tidy } from "../words";
import { FORM_NUMBER } from "../words/sheet-words";
import { totalKind } from "./labels";
import type { SheetView } from "./sheet-view";

/** Rows in which the first form begins. */
const ROWS = 60;
/** Rows that forms may fill altogether. */
const MOST_ROWS = 5000;
/** 项目名称 Activity name is a label. */
const LONGEST = 30;
/** A label that means this much says what stands beside it. */
const SURE = 0.75;
/** Columns between a label and the next one that hold what it names. */
const WIDEST = 60;

/** Kinds of labels that two forms of a plan share. */
const TELLING: ReadonlySet<string> = new Set(["activity", "content", "month", "date", "owner", "amount"]);

/** Where a form begins, and how far it may reach. */
interface Frame {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The forms of a sheet in the order they are read, row by row of forms; null where it has none, or has more in their rows than they hold. */
export function cardsIn(view: SheetView): readonly Card[] | null {
  for (const word of openings(view)) {
    const frames = framesFrom(view, word);
    if (frames.length < 2) continue;
    const labelled = labelColumns(view, frames);
    const cut = withoutLone(
      view,
      frames.map((frame) => cardIn(view, frame, labelled)),
    );
    const cards = cut.filter((card) => card.fields.length > 1);
    if (cards.length >= 2 && cards.length === cut.length && arePlan(view, cards) && isAllTheirs(view, cards)) return cards;
  }
  return null;
}

/** Words that may open each form: labels that stand more than once, in the order they come. */
function openings(view: SheetView): readonly string[] {
  const texts = view.rows
    .slice(0, ROWS)
    .flatMap((row) =>
      view.ownCells(row).flatMap(({ cell }) => (typeof cell.value === "string" ? [{ value: cell.value, word: view.word(cell) }] : [])),
    );
  // Most texts stand there once: what they may mean is not asked.
  const again = new Set(repeated(texts));
  return repeated(texts.filter(({ value, word }) => again.has(word) && kindOf(view, value) !== null));
}

function repeated(texts: readonly { readonly word: string }[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { word } of texts) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].filter(([, count]) => count >= 2).map(([word]) => word);
}

function framesFrom(view: SheetView, word: string): readonly Frame[] {
  if (view.rows.length > MOST_ROWS) return [];
  const rows = view.rows.flatMap((row) => {
    const columns = view.ownCells(row).flatMap(({ column, cell }) => (view.word(cell) === word ? [column] : []));
    return columns.length === 0 ? [] : [{ row, columns }];
  });
  return rows.flatMap(({ row, columns }, at) =>
    columns.map((left, index) => ({
      top: row,
      bottom: (rows[at + 1]?.row ?? view.grid.lastRow + 1) - 1,
      left,
      right: (columns[index + 1] ?? view.grid.lastColumn + 1) - 1,
    })),
  );
}

/** Of what stands so far from the left edge so much is sure labels where labels stand: 分工会, a label too, may be somebody's owner. */
const LEAST_SURE = 0.4;

/** How far from a form's left edge its labels stand: where a sure label stands in most forms, and little else. */
function labelColumns(view: SheetView, frames: readonly Frame[]): ReadonlySet<number> {
  const times = new Map<number, { sure: number; all: number }>();
  for (const { top, bottom, left, right } of frames)
    for (const row of view.rows) {
      if (row < top || row > bottom) continue;
      for (const { column, cell } of view.ownCells(row)) {
        if (column < left || column > right) continue;
        const { sure, all } = times.get(column - left) ?? { sure: 0, all: 0 };
        times.set(column - left, { sure: sure + (kindOf(view, cell.value) === null ? 0 : 1), all: all + 1 });
      }
    }
  const isOfLabels = (offset: number, sure: number, all: number): boolean => offset === 0 || sure >= all * LEAST_SURE;
  return new Set(
    [...times].filter(([offset, { sure, all }]) => sure * 2 >= frames.length && isOfLabels(offset, sure, all)).map(([offset]) => offset),
  );
}

/** The form that begins here, down to the first row that is none of its. */
function cardIn(view: SheetView, frame: Frame, labelled: ReadonlySet<number>): Card {
  const fields: CardField[] = [];
  let bottom = frame.top;
  for (let row = frame.top; row <= frame.bottom; row++) {
    const own = fieldsIn(view, row, frame, labelled);
    if (own === null || (own.length === 0 && !fields.some((field) => reaches(view, field, row)))) break;
    fields.push(...own);
    bottom = row;
  }
  const right = fields.reduce((most, { value }) => Math.max(most, value.column), frame.left);
  return { top: frame.top, bottom, left: frame.left, right, fields };
}

/** True where a label, or what stands beside it, is merged down into a row. */
function reaches(view: SheetView, { label, value }: CardField, row: number): boolean {
  return [label, value].some((place) => (view.mergeAt(place.row, place.column)?.bottom ?? place.row) >= row);
}

/** Labels of a row with the places beside them; null where the row holds anything else. */
function fieldsIn(view: SheetView, row: number, { left, right }: Frame, labelled: ReadonlySet<number>): readonly CardField[] | null {
  const fields: { word: string; label: CardField["label"]; value: CardField["value"]; isFilled: boolean; isSure: boolean }[] = [];
  for (const { column, cell } of view.ownCells(row)) {
    if (column < left || column > right) continue;
    if (labelled.has(column - left)) {
      const word = view.word(cell);
      if (typeof cell.value !== "string" || cell.value.length > LONGEST || totalKind(word) !== null) return null;
      const beside = (view.mergeAt(row, column)?.right ?? column) + 1;
      fields.push({
        word: word.replace(/[:：]+$/, ""),
        label: { row, column },
        value: { row, column: beside },
        isFilled: false,
        isSure: kindOf(view, cell.value) !== null,
      });
      continue;
    }
    const last = fields[fields.length - 1];
    if (last === undefined || last.isFilled || column - last.label.column > WIDEST) return null;
    fields[fields.length - 1] = { ...last, value: { row, column }, isFilled: true };
  }
  // A word by itself with nothing beside it is a line between forms.
  return fields.some(({ isFilled, isSure }) => !isFilled && !isSure) ? null : fields;
}

/** Each form up to the first label that no other one has and that means nothing by itself: 审批人 below the last one. */
function withoutLone(view: SheetView, cards: readonly Card[]): readonly Card[] {
  const times = new Map<string, number>();
  for (const { fields } of cards) for (const { word } of fields) times.set(word, (times.get(word) ?? 0) + 1);
  return cards.map((card) => {
    const lone = card.fields.find(({ word }) => kindOf(view, word) === null && times.get(word) === 1);
    if (lone === undefined || lone.label.row === card.top) return card;
    const fields = card.fields.filter(({ label }) => label.row < lone.label.row);
    return { ...card, fields, bottom: lone.label.row - 1 };
  });
}

/** True for forms that name activities, and when, by whom or for how much. */
function arePlan(view: SheetView, cards: readonly Card[]): boolean {
  const kinds = new Set<string>();
  for (const { fields } of cards) {
    if (new Set(fields.map(({ word }) => word)).size < fields.length) return false;
    for (const { word } of fields) {
      const kind = kindOf(view, word);
      if (kind !== null && TELLING.has(kind)) kinds.add(kind);
    }
  }
  const labels = new Set(cards.flatMap(({ fields }) => fields.map(({ label }) => placeKey(label))));
  // A label with another one right beside it heads a column.
  if (cards.some(({ fields }) => fields.some(({ value }) => labels.has(placeKey(value))))) return false;
  const name = kinds.has("activity") ? "activity" : "content";
  const named = cards.filter(({ fields }) =>
    fields.some(({ word, value }) => kindOf(view, word) === name && !isBlank(view.own(value.row, value.column))),
  );
  kinds.delete("activity");
  kinds.delete("content");
  return named.length >= 2 && named.length * 2 >= cards.length && kinds.size >= 2;
}

/** True where the rows of the forms hold nothing else but what numbers them: what would be left out is a reason to refuse. */
function isAllTheirs(view: SheetView, cards: readonly Card[]): boolean {
  const own = new Set(cards.flatMap(({ fields }) => fields.flatMap(({ label, value }) => [placeKey(label), placeKey(value)])));
  const rows = new Set(cards.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, at) => top + at)));
  return view.rows.every(
    (row) =>
      !rows.has(row) ||
      view.ownCells(row).every(({ column, cell }) => own.has(placeKey({ row, column })) || isFormNumber(cell.value, cards.length)),
  );
}

const placeKey = ({ row, column }: CardField["label"]): string => `${row}/${column}`;

/** 1, 2, 3, 活动一, 第三项, which number the forms; of so many a figure is no higher. */
export function isFormNumber(value: unknown, forms: number): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1 && value <= forms;
  return typeof value === "string" && FORM_NUMBER.test(simplify(tidy(value)));
}

/** What a label surely means; null for anything else. */
function kindOf(view: SheetView, value: unknown): string | null {
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const [sense] = view.heading(value).senses;
  return sense !== undefined && sense.weight >= SURE ? sense.kind : null;
}
