/** Labels of rows that are no activities: totals, balances, signatures, notes, headings. All on tidied, simplified text. */
import {
  BALANCE_LABEL,
  CAPITAL_FIGURE,
  CAPITAL_LABEL,
  CARRIED_LABEL,
  FIGURE_IN_LABEL,
  GRAND_WORD,
  INCOME_LABEL,
  INCOME_TOTAL,
  NAMED_SO,
  NOTE_START,
  PLAIN_TOTAL,
  REPORT_NAME,
  SIGNATURE_ALONE,
  SIGNATURE_START,
  SIGNED_DATE,
  SO_FAR_LABEL,
  SUBTOTAL_LABEL,
  TOTAL_LABEL,
  TOTAL_LABEL_LIKE,
  TOTAL_WITH_FIGURE,
} from "../words/row-words";
import { COLUMN_FIGURE, COLUMN_NUMBERS_LABEL } from "../words/numbering-words";

const MAX_LABEL = 40;

/** True for 合计, 小计, 第一季度合计 … */
export function isTotalLabel(word: string): boolean {
  return totalKind(word) !== null;
}

const POINTING = /^[→⇒»►▶>☞]+|[→⇒»►▶>]+$/g;

export type TotalKind = "total" | "grand-total" | "subtotal" | "income-total";

/** 合计 and 总计, no 小计 and no income's. */
export function isTotalOfAll(word: string): boolean {
  const kind = totalKind(word);
  return kind === "total" || kind === "grand-total";
}

/** Which kind of total a text names; null when none. 本年收入合计 is an income total. Two languages may stand side by side, in any order. */
export function totalKind(written: string): TotalKind | null {
  // 合计→ points at its figure.
  const word = written.replace(POINTING, "");
  if (word.length > MAX_LABEL || !TOTAL_LABEL_LIKE.test(word) || REPORT_NAME.test(word)) return null;
  if (INCOME_TOTAL.test(word)) return "income-total";
  const parts = /[a-z]/.test(word) ? languagesOf(word) : [];
  const kinds = parts.length > 1 ? parts.map(kindInOneLanguage) : [];
  if (kinds.length > 1 && kinds.every((one) => one !== null))
    return kinds.find((one) => one === "subtotal" || one === "grand-total") ?? "total";
  return kindInOneLanguage(word);
}

function kindInOneLanguage(word: string): TotalKind | null {
  if (TOTAL_LABEL.test(word)) return GRAND_WORD.test(word) ? "grand-total" : "total";
  return SUBTOTAL_LABEL.test(word) || SO_FAR_LABEL.test(word) ? "subtotal" : null;
}

/** True for a line that may carry what has been added up so far: 累计, 承前页. */
export function isSoFar(word: string): boolean {
  return SO_FAR_LABEL.test(word) || CARRIED_LABEL.test(word);
}

/** The parts of a text in two scripts: total合计, 总计/grandtotal, 合计(total). Tidied, lower-case input. */
export function languagesOf(word: string): string[] {
  return word.split(/[/|()·,:：-]+|(?<=[a-z.])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[a-z])/).filter((part) => part !== "");
}

/** True for a bare 小计 or 合计, which names nothing else. */
export function isOwnTotal(word: string): boolean {
  return PLAIN_TOTAL.test(word);
}

/** 合计：52500元 → its figure; null otherwise. */
export function figureOfTotal(word: string): string | null {
  if (word.length > MAX_LABEL + 20) return null;
  const match = TOTAL_WITH_FIGURE.exec(word);
  return match && FIGURE_IN_LABEL.test(match[2]!) && !(match[1]!.endsWith("小计") && NAMED_SO.test(match[2]!)) ? match[2]! : null;
}

export function isCapitalLine(word: string): boolean {
  return word.length <= 80 && CAPITAL_LABEL.test(word);
}

/** 叁仟伍佰元整 and the like. */
export function isMoneyInWords(word: string): boolean {
  return word.length <= 40 && CAPITAL_FIGURE.test(word);
}

export function isBalanceLabel(word: string): boolean {
  return word.length <= MAX_LABEL && BALANCE_LABEL.test(word);
}

export function isIncomeLabel(word: string): boolean {
  return word.length <= MAX_LABEL && INCOME_LABEL.test(word);
}

export function isNoteStart(word: string): boolean {
  return NOTE_START.test(word.slice(0, 40));
}

/** True when the text opens a signature line: 制表：, 工会主席（签字）：, 2026年1月5日. */
export function isSignature(word: string): boolean {
  return SIGNATURE_START.test(word.slice(0, 60)) || (word.length <= 24 && (SIGNATURE_ALONE.test(word) || SIGNED_DATE.test(word)));
}

/** 1, 2, 3 …, 甲, 乙, 丙 …, or both in turn (甲, 乙, 1, 丙, 2, 3=1×2) below the headings: they number the columns. */
export function numbersColumns(all: readonly string[]): boolean {
  const words = COLUMN_NUMBERS_LABEL.test(all[0] ?? "") ? all.slice(1) : all;
  if (words.length < 3) return false;
  const bare = words.map((word) => word.normalize("NFKC").replace(/[()]/g, ""));
  const figures = bare.filter((word) => COLUMN_FIGURE.test(word)).map((word) => COLUMN_FIGURE.exec(word)![1]);
  const letters = bare.filter((word) => !COLUMN_FIGURE.test(word)).join("");
  return (
    figures.every((word, index) => word === String(index + 1)) &&
    ["甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥", "abcdefghijklmnopqrstuvwxyz"].some((known) => known.startsWith(letters))
  );
}
