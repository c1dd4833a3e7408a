/** monthOfFestival: the month of a festival or a lunar date by the calendar library alone, to check what the generator believes. */
import { LunarDay, SolarDay } from "tyme4ts";

const SOLAR: Readonly<Record<string, number>> = {
  元旦: 1,
  三八: 3,
  清明: 4,
  五一: 5,
  五四: 5,
  六一: 6,
  教师: 9,
  国庆: 10,
};

const LUNAR: Readonly<Record<string, readonly [number, number]>> = {
  春节: [1, 1],
  元宵: [1, 15],
  端午: [5, 5],
  中秋: [8, 15],
  重阳: [9, 9],
  正月十五: [1, 15],
  二月初二: [2, 2],
  五月初五: [5, 5],
  七月初七: [7, 7],
  八月十五: [8, 15],
  九月初九: [9, 9],
};

/** The month of the solar year; throws on a name it does not know. */
export function monthOfFestival(text: string, year: number): number {
  if (text.includes("母亲节")) return SolarDay.fromYmd(year, 5, 8).getMonth();
  for (const [name, month] of Object.entries(SOLAR)) if (text.includes(name)) return month;
  for (const [name, [month, day]] of Object.entries(LUNAR))
    if (text.includes(name)) return LunarDay.fromYmd(year, month, day).getSolarDay().getMonth();
  throw new Error(`no such festival: ${text}`);
}
