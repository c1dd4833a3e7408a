import fc from "fast-check";
import { linesIn, pageBreaks, pagingOf, roomOnPage, rowHeight, textWidth, widenedFor } from "../../../src/core/grid/page-fit";

test("a Chinese character is as wide as two letters, near enough", () => {
  expect(textWidth("工会")).toBe(4);
  expect(textWidth("ab")).toBeCloseTo(2.1);
});

test.each([
  ["", 10, 1],
  ["工会", 10, 1],
  ["工会工作计划", 10, 2],
  ["甲\n乙", 10, 2],
  ["甲\n工会工作计划", 10, 3],
])("%p in a column of %d takes %d lines", (text, width, lines) => {
  expect(linesIn(text, width)).toBe(lines);
});

test("a higher row for more lines", () => {
  expect([1, 2, 3].map(rowHeight)).toEqual([20.5, 35.75, 51]);
});

test("columns that are wider than the page are printed smaller, and more rows fit", () => {
  // 6 columns of 14 characters are 461 points: narrower than the page, and never made larger.
  expect(roomOnPage("portrait", [14, 14, 14, 14, 14, 14])).toBe(725);
  // 200 characters in 4 columns: 200 × 5.25 + 4 × 3.28 = 1063 points, on 756.
  expect(roomOnPage("landscape", [50, 50, 50, 50])).toBeCloseTo((476 * 1063.12) / 756);
});

test("columns are widened until the rows fit, by a fifth at most", () => {
  const widths = [14, 14, 14, 14, 14, 14];
  expect(widenedFor(700, "portrait", widths)).toBe(widths);
  expect(roomOnPage("portrait", widenedFor(800, "portrait", widths))).toBeGreaterThanOrEqual(800);
  expect(widenedFor(900, "portrait", widths)).toBe(widths);
});

test("a little more than a page is printed on one; much more is broken", () => {
  const block = (first: number, rows: number, more: object = {}) => ({
    first,
    heights: new Array<number>(rows).fill(20),
    isWhole: true,
    ...more,
  });
  expect(pagingOf([block(1, 20), block(21, 4)], 400)).toEqual({ isOnePage: true });
  expect(pagingOf([block(1, 20), block(21, 5)], 400)).toEqual({ breaksBefore: [21] });
  expect(pagingOf([block(1, 5), block(6, 5, { startsPage: true })], 400)).toEqual({ breaksBefore: [6] });
});

describe("page breaks", () => {
  const block = (first: number, rows: number, more: object = {}) => ({
    first,
    heights: Array.from({ length: rows }, () => 20),
    isWhole: true,
    ...more,
  });

  test("what fits is not broken", () => {
    expect(pageBreaks([block(1, 10), block(11, 10)], 400)).toEqual([]);
  });

  test("a whole block that does not fit begins a page, and takes rows of the one before along", () => {
    expect(pageBreaks([block(1, 15), block(16, 10)], 400)).toEqual([16]);
    expect(pageBreaks([block(1, 15), block(16, 10, { takesAlong: 2 })], 400)).toEqual([14]);
  });

  test("a block that starts a page does so though there is room", () => {
    expect(pageBreaks([block(1, 2), block(3, 2, { startsPage: true })], 400)).toEqual([3]);
  });

  test("a long table runs over pages by itself; its foot counts from the last of them", () => {
    // 45 rows: pages of 20, 20 and 5; the foot of 3 fits on the third.
    expect(pageBreaks([block(1, 45, { isWhole: false }), block(46, 3, { takesAlong: 2 })], 400)).toEqual([]);
    // 39 rows: the second page has room for one more.
    expect(pageBreaks([block(1, 39, { isWhole: false }), block(40, 3, { takesAlong: 2 })], 400)).toEqual([38]);
  });

  test("no foot is ever parted, whatever the table", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 15, max: 80 }), { minLength: 3, maxLength: 80 }),
        fc.array(fc.integer({ min: 15, max: 40 }), { minLength: 1, maxLength: 4 }),
        (rows, foot) => {
          const page = 400;
          const repeated = 30;
          const breaks = pageBreaks(
            [
              { first: 1, heights: rows, isWhole: false },
              { first: rows.length + 1, heights: foot, isWhole: true, takesAlong: 2 },
            ],
            page,
            repeated,
          );
          const pages = new Map<number, number>();
          let number = 1;
          let used = 0;
          [...rows, ...foot].forEach((height, index) => {
            if (breaks.includes(index + 1) || used + height > page) {
              number++;
              used = repeated;
            }
            used += height;
            pages.set(index + 1, number);
          });
          // The last activity row and every row of the foot lie on one page.
          const last = Array.from({ length: foot.length + 1 }, (_, index) => pages.get(rows.length + index));
          expect(new Set(last).size).toBe(1);
        },
      ),
    );
  });
});
