/** SCHOOL_TERMS: holidays and terms of a school year, as custom has them; a plan that names one gives no month of its own. */
import type { MonthNumber } from "../terms/month";

type SchoolTermKey =
  | "holidays"
  | "winter-holiday"
  | "summer-holiday"
  | "spring-term-start"
  | "autumn-term-start"
  | "term-start"
  | "spring-term"
  | "autumn-term";

export interface SchoolTerm {
  readonly key: SchoolTermKey;
  readonly name: string;
  /** Months by custom, in order. */
  readonly months: readonly MonthNumber[];
  readonly pattern: RegExp;
}

/** The more particular ones first. */
const SCHOOL_TERMS: readonly SchoolTerm[] = [
  { key: "holidays", name: "寒暑假", months: [1, 2, 7, 8], pattern: /寒[,、与和及]?暑假/ },
  { key: "winter-holiday", name: "寒假", months: [1, 2], pattern: /寒假/ },
  { key: "summer-holiday", name: "暑假", months: [7, 8], pattern: /暑假|暑期/ },
  { key: "spring-term-start", name: "春季开学", months: [2], pattern: /春季[学學]?期?[开開][学學]|(?:下|第二)[学學]期(?:[开開][学學]|初)/ },
  { key: "autumn-term-start", name: "秋季开学", months: [9], pattern: /秋季[学學]?期?[开開][学學]|(?:上|第一)[学學]期(?:[开開][学學]|初)/ },
  { key: "term-start", name: "开学", months: [2, 9], pattern: /[开開][学學]初?|[学學]期初/ },
  { key: "spring-term", name: "春季学期", months: [2, 3, 4, 5, 6, 7], pattern: /春季[学學]期|第二[学學]期/ },
  { key: "autumn-term", name: "秋季学期", months: [9, 10, 11, 12, 1], pattern: /秋季[学學]期|第一[学學]期/ },
];

/** The school term or holiday a text names, or null. */
export function schoolTermIn(text: string): SchoolTerm | null {
  return SCHOOL_TERMS.find((term) => term.pattern.test(text)) ?? null;
}
