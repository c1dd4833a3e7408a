/** SheetView: a cell as it stands, as its own, and as it is seen through the merge it lies in. */
import { SheetView } from "../../../src/core/reading/sheet-view";
import { areForms } from "../../../src/core/reading/transposed";
import { type RowsInput, workbookOf } from "../../build-workbook";

const viewOf = (rows: RowsInput, merges: readonly string[] = []): SheetView =>
  new SheetView(workbookOf({ 计划: { rows, merges } }).sheets[0]!);

test("below the first cell of a merge its text is seen, though nothing stands there and nothing is that cell's own", () => {
  const view = viewOf(
    [
      ["3月", "荐书会"],
      [null, "换书集市"],
      ["4月", "健步走"],
    ],
    ["A1:A2"],
  );
  const texts = (row: number) => [view.at(row, 1).value, view.own(row, 1).value, view.seen(row, 1).value];
  expect([1, 2, 3].map(texts)).toEqual([
    ["3月", "3月", "3月"],
    [null, null, "3月"],
    ["4月", "4月", "4月"],
  ]);
  expect([view.seen(2, 2).value, view.mergeAt(2, 1)?.top, view.mergeAt(3, 1)]).toEqual(["换书集市", 1, null]);
});

test.each<[string, RowsInput, boolean]>([
  [
    "two forms of two lines",
    [
      ["活动名称", "荐书会"],
      ["活动时间", "3月"],
      ["活动名称", "健步走"],
      ["活动时间", "5月"],
    ],
    true,
  ],
  [
    "a form and a half",
    [
      ["活动名称", "荐书会"],
      ["活动时间", "3月"],
      ["活动名称", "健步走"],
    ],
    false,
  ],
  [
    "one form of four lines",
    [
      ["活动名称", "荐书会"],
      ["活动时间", "3月"],
      ["负责人", "秦岭"],
      ["预算金额", 700],
    ],
    false,
  ],
])("%s below each other: %s", (_, rows, expected) => expect(areForms(viewOf(rows))).toBe(expected));
