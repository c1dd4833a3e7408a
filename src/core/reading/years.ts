/** yearsIn: the years a text names, and whether it means a school year. */
import { simplify, tidy } from "../words";
import { digits } from "./month-tokens";
import { DOCUMENT_NUMBER, FIRST_TERM, SCHOOL_YEAR, SECOND_TERM, YEAR_IN_TEXT } from "../words/year-words";
import { TERM_WORD } from "../words/reach-words";

export interface NamedYear {
  /** First calendar year. */
  readonly year: number;
  /** True for 2026-2027学年 and 2026学年. */
  readonly isSchoolYear: boolean;
  /** 1 or 2 where a term of it is named, else null. */
  readonly term: 1 | 2 | null;
}

/** The second term of 2025-2026学年 lies in 2026. */
export function yearMeant(named: NamedYear): number {
  return named.isSchoolYear && named.term === 2 ? named.year + 1 : named.year;
}

/** The term that a title names, or null. */
export function termIn(raw: string): 1 | 2 | null {
  const text = simplify(tidy(raw.slice(0, 300)));
  return TERM_WORD.test(text) ? termNamed(text) : null;
}

function termNamed(text: string): 1 | 2 | null {
  return SECOND_TERM.test(text) ? 2 : FIRST_TERM.test(text) ? 1 : null;
}

/** Every year named, in order. Raw text of any width; a bare 2026 counts, a date's day does not. */
export function yearsIn(raw: string): NamedYear[] {
  const text = simplify(tidy(raw.slice(0, 300)))
    .replace(/[‐-―−─－~～〜]+/g, "-")
    .replace(DOCUMENT_NUMBER, "");
  const term = termNamed(text);
  const found: NamedYear[] = [];
  for (const match of text.matchAll(YEAR_IN_TEXT)) {
    const [, first, second, suffix, chinese, chineseSecond, republic, republicSuffix, short] = match;
    // 民国115年度: Traditional tables count from 1911.
    // 26年度 is 2026's.
    const year =
      first !== undefined
        ? Number(first)
        : chinese !== undefined
          ? digits(chinese)
          : short !== undefined
            ? Number(short) + 2000
            : Number(republic) + 1911;
    const next = chineseSecond === undefined ? second : String(digits(chineseSecond));
    const isRange = next !== undefined && Number(next) % 100 === (year + 1) % 100;
    const isSchoolYear = (suffix ?? republicSuffix ?? "").startsWith("学") || (isRange && SCHOOL_YEAR.test(text));
    found.push({ year, isSchoolYear, term: isSchoolYear || (term !== null && TERM_WORD.test(text)) ? term : null });
  }
  return found;
}
