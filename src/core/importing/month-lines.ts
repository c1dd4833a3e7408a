/** isMonthLine: isMonthText of core/reading for the lines of an article, each asked about several times: as what it is, and as what stands before the next. */
import { isMonthText } from "../reading";
import { remembered } from "./remembered";

/** Month texts are no longer. */
const LONGEST = 40;

const isMonth = remembered(isMonthText);

/** True for a line in plain form that is nothing but a time: 三月份, 一季度. */
export function isMonthLine(plain: string): boolean {
  return plain !== "" && plain.length <= LONGEST && isMonth(plain);
}
