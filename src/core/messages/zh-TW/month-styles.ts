/** Made from ../zh-CN/month-styles.ts by npm run traditional: change that one. */
import type { MonthStyle } from "../sheet-messages";
const FIGURES = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const ENGLISH = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const QUARTERS = ["一", "二", "三", "四"];
export const monthStyles: readonly MonthStyle[] = [
  (month) => `${month}月`,
  (month) => `${FIGURES[month - 1]}月`,
  (month) => `${month}月份`,
  (month) => `${FIGURES[month - 1]}月份`,
  (month, year) => (year === null ? null : `${year}年${month}月`),
  (month, year) => (year === null ? null : `${year}年${two(month)}月`),
  (month, year) => (year === null ? null : `${year}年${month}月份`),
  (month, year) => (year === null ? null : `${year}-${two(month)}`),
  (month, year) => (year === null ? null : `${year}-${month}`),
  (month, year) => (year === null ? null : `${year}.${month}`),
  (month, year) => (year === null ? null : `${year}.${two(month)}`),
  (month, year) => (year === null ? null : `${year}/${month}`),
  (month, year) => (year === null ? null : `${year}/${two(month)}`),
  (month) => two(month),
  (month) => String(month),
  (month) => `${two(month)}月`,
  (month) => `${two(month)}月份`,
  (month) => ENGLISH[month - 1]!.slice(0, 3),
  (month) => `${ENGLISH[month - 1]!.slice(0, 3)}.`,
  (month) => ENGLISH[month - 1]!,
  (month) => `第${QUARTERS[Math.ceil(month / 3) - 1]}季度`,
  (month) => `${QUARTERS[Math.ceil(month / 3) - 1]}季度`,
];
function two(month: number): string {
  return String(month).padStart(2, "0");
}
