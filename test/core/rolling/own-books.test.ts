/** Workbooks of the kinds unions have, turned from 2025, 2026 and 2027 one year on: nothing of last year is left, no festival stands outside its month, nothing is worse. */
import { festivalOf } from "../../../src/core/calendar";
import type { Workbook } from "../../../src/core/grid/grid";
import { readSettings } from "../../../src/core/reading/settings";
import { review } from "../../../src/core/review/review";
import { workbookOf } from "../../build-workbook";
import { calendarBook, cardsBook, monthRows, schoolBook, weekday } from "./own-books";
import { turned } from "./turned";

const BOOKS: readonly (readonly [name: string, make: (year: number) => Workbook])[] = [
  ["a school year", schoolBook],
  ["a calendar with lines below its days", (year) => calendarBook(year, true)],
  ["a calendar with the day before what is done", (year) => calendarBook(year, false)],
  ["forms", cardsBook],
];

describe.each([2025, 2026, 2027])("from %i", (year) => {
  test.each(BOOKS)("%s", (_, make) => {
    const book = make(year);
    const before = review(book, readSettings(book));
    const { result } = turned(book, year + 1);
    expect(before.refused).toBeNull();
    expect(result.review.year).toBe(year + 1);
    const codes = ({ findings }: typeof before): string[] =>
      findings.filter(({ severity, code }) => severity !== "info" || code === "festival-month").map(({ code }) => code);
    expect(codes(before)).not.toContain("festival-month");
    // A row that finds no place says so, and stays in its month.
    const stuck = result.changes.filter(({ why }) => why.code === "no-place");
    expect(stuck).toEqual([]);
    expect(codes(result.review).filter((code) => !codes(before).includes(code))).toEqual([]);
    const names = (of: typeof before): string[] =>
      of.sheets.flatMap(({ plan }) => plan?.items.map(({ activity }) => activity.value.replace(/20\d\d/g, "")) ?? []).sort();
    expect(names(result.review)).toEqual(names(before));
    expect(result.review.sum).toBe(before.sum);
  });
});

describe("a wall calendar", () => {
  test.each([2025, 2026, 2027])("of %i: each day stands below its weekday, each activity on its day, 元宵 and 中秋 on theirs", (year) => {
    for (const isBelow of [true, false]) {
      const { workbook } = turned(calendarBook(year, isBelow), year + 1);
      const [grid] = workbook.sheets;
      const found: string[] = [];
      let month = 0;
      for (const row of grid!.usedRows())
        for (let column = 1; column <= 7; column++) {
          const text = String(grid!.at(row, column).value ?? "");
          const title = /^(\d{4})年(\d+)月工会活动日历$/.exec(text);
          if (title !== null) {
            expect(Number(title[1])).toBe(year + 1);
            month = Number(title[2]);
          }
          const [, day, rest = ""] = /^(\d+)(?:\n(.*))?$/s.exec(text) ?? [];
          if (day === undefined) continue;
          expect(weekday(year + 1, month, Number(day))).toBe(column - 1);
          const what = isBelow ? String(grid!.at(row + 1, column).value ?? "") : rest;
          found.push(`${month}.${day}${what === "" ? "" : ` ${what}`}`);
        }
      const [lantern, autumn] = [festivalOf("lantern-festival", year + 1)!, festivalOf("mid-autumn", year + 1)!];
      const wanted = [2, 3, 5, 9, 10, 11].flatMap((one) =>
        Array.from({ length: new Date(Date.UTC(year + 1, one, 0)).getUTCDate() }, (_, index) => {
          const what = [
            ...(index + 1 === 7 ? [`读书分享会第${one}期`] : []),
            ...(lantern.month === one && lantern.day === index + 1 ? ["元宵节猜灯谜"] : []),
            ...(autumn.month === one && autumn.day === index + 1 ? ["中秋节慰问"] : []),
          ];
          return `${one}.${index + 1}${what.length === 0 ? "" : ` ${what.join("\n")}`}`;
        }),
      );
      expect(found).toEqual(wanted);
    }
  });

  test("that holds more than its days stays as it is, and the list says so", () => {
    const rows = monthRows(2026, 5, { 6: "读书会", 20: "健步走" }, true);
    rows[3]![7] = "第一周由王红负责";
    const { workbook, result } = turned(workbookOf({ 活动日历: { rows } }), 2027);
    expect(workbook.sheets[0]!.at(3, 5).value).toBe(1);
    const [said] = result.changes.filter(({ why }) => why.code === "calendar-stays");
    expect([said!.confirm, result.made.has(said!.id)]).toEqual([true, false]);
  });
});
