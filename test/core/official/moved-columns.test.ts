/** Where a table's columns stand after a person put some in or took some out: where most of what we wrote is found again. */
import { movedColumns } from "../../../src/core/official/moved-columns";
import { digest, type RowRecord } from "../../../src/core/official/record";
import { gridOf, type RowsInput } from "../../build-workbook";

/** The record of a table of four columns whose record stood in the fifth. */
const OURS = [
  ["科目", "预算", "执行", "备注"],
  ["会费", 100, 40, "甲"],
  ["补助", 200, 50, "乙"],
];
const records = OURS.map(
  (cells, index) =>
    [index + 1, { key: `${index}`, ours: new Map(cells.map((value, at) => [at + 1, `:${digest(value)}`])) }] as unknown as readonly [
      number,
      RowRecord,
    ],
);
const moved = (rows: RowsInput, is: number) => movedColumns(gridOf("表", rows), 5, is, records);
const told = (rows: RowsInput, is: number): { own: (number | null)[]; now: (number | null)[] } => {
  const { own, now } = moved(rows, is);
  return { own: [1, 2, 3, 4, 5, 6, 7].map(own), now: [1, 2, 3, 4, 5].map(now) };
};
const changed = (change: (cells: (string | number)[]) => unknown): RowsInput =>
  OURS.map((cells) => {
    const copy = [...cells];
    change(copy);
    return copy;
  });

test("nothing came and nothing went", () => {
  expect(moved(OURS, 5).isMoved).toBe(false);
  expect(told(OURS, 5)).toEqual({ own: [1, 2, 3, 4, 5, 6, 7], now: [1, 2, 3, 4, 5] });
});

test.each<[what: string, rows: RowsInput, is: number, own: (number | null)[], now: (number | null)[]]>([
  ["one before the first", changed((cells) => cells.splice(0, 0, "新")), 6, [null, 1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6]],
  ["one before the third", changed((cells) => cells.splice(2, 0, "新")), 6, [1, 2, null, 3, 4, 5, 6], [1, 2, 4, 5, 6]],
  ["two before the second", changed((cells) => cells.splice(1, 0, "新", "新")), 7, [1, null, null, 2, 3, 4, 5], [1, 4, 5, 6, 7]],
  ["the first taken out", changed((cells) => cells.splice(0, 1)), 4, [2, 3, 4, 5, 6, 7, 8], [null, 1, 2, 3, 4]],
  ["the third taken out", changed((cells) => cells.splice(2, 1)), 4, [1, 2, 4, 5, 6, 7, 8], [1, 2, null, 3, 4]],
  ["the second and third taken out", changed((cells) => cells.splice(1, 2)), 3, [1, 4, 5, 6, 7, 8, 9], [1, null, null, 2, 3]],
])("%s", (_, rows, is, own, now) => {
  expect(told(rows, is)).toEqual({ own, now });
  expect(moved(rows, is).isMoved).toBe(true);
});

test("what a person typed over tells nothing, the others do", () => {
  const rows = changed((cells) => cells.splice(2, 0, "新")).map((cells, index) =>
    index === 1 ? [cells[0], 999, ...cells.slice(2)] : cells,
  );
  expect(told(rows, 6).now).toEqual([1, 2, 4, 5, 6]);
});
