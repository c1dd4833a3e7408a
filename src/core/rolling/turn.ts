/** Turn: from which year to which a table is turned, and in which calendar year a month of it lies. */

export interface Turn {
  /** Last year's and the new one; of a school year the first of its two. */
  readonly from: number;
  readonly to: number;
  readonly isSchoolYear: boolean;
  readonly date1904: boolean;
}

/** Months from here on lie in the first of a school year's two calendar years. */
const FIRST_OF_SCHOOL_YEAR = 8;

export function shiftOf({ from, to }: Turn): number {
  return to - from;
}

/** The calendar year of a month of the plan as it was. */
export function yearOfMonth(month: number, { from, isSchoolYear }: Turn, offset = 0): number {
  return from + (isSchoolYear && offset === 0 && month < FIRST_OF_SCHOOL_YEAR ? 1 : offset);
}

/** Where a month stands in the plan's year. */
export function orderOfMonth(month: number, isSchoolYear: boolean, offset = 0): number {
  return isSchoolYear && month < FIRST_OF_SCHOOL_YEAR ? month + 12 : month + 12 * Math.max(0, offset);
}

/** A year of the plan or right beside it. A school year has two of its own. */
export function isNear(year: number, { from, isSchoolYear }: Turn): boolean {
  return year >= from - 1 && year <= from + (isSchoolYear ? 2 : 1);
}
