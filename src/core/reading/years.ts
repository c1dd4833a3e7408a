/** yearsIn: the years a text names, and whether it means a school year. */
import { simplify, tidy } from "../words";
import { digits } from "./month-tokens";

export interface NamedYear {
  /** First calendar year. */
  readonly year: number;
  /** True for 2026-2027学年 and 2026学年. */
  readonly isSchoolYear: boolean;
  /** 1 or 2 where a term of it is named, else null. */
  readonly term: 1 | 2 | null;
}

const YEAR =
  /(?<!\d)(20[0-4]\d)(?:年?[-/~至—](20[0-4]\d|\d\d))?(学?年度?|届)?(?!\d)|(二[〇零○O][〇零○O一二三四五六七八九]{2})年|(?<!\d)(?:民国)?(1[01]\d)(学?年度)/g;

/** Every year named, in order. Raw text of any width; a bare 2026 counts, a date's day does not. */
export function yearsIn(raw: string): NamedYear[] {
  const text = simplify(tidy(raw.slice(0, 300))).replace(/[‐-―−─－~～〜]+/g, "-");
  const term = /第?[二2]学期|下学期|春季?学期/.test(text) ? 2 : /第?[一1]学期|上学期|秋季?学期/.test(text) ? 1 : null;
  const found: NamedYear[] = [];
  for (const match of text.matchAll(YEAR)) {
    const [, first, second, suffix, chinese, republic, republicSuffix] = match;
    // 民国115年度: Traditional tables count from 1911.
    const year = first !== undefined ? Number(first) : chinese !== undefined ? digits(chinese) : Number(republic) + 1911;
    const isRange = second !== undefined && Number(second) % 100 === (year + 1) % 100;
    const isSchoolYear = (suffix ?? republicSuffix ?? "").startsWith("学") || (isRange && /学年/.test(text));
    found.push({ year, isSchoolYear, term: isSchoolYear || (term !== null && /学期/.test(text)) ? term : null });
  }
  return found;
}
