// What a text typed into a cell means, and what is shown when the cell is opened again.
import fc from "fast-check";
import type { Cell } from "../../../src/core/grid/grid";
import { editText, typedContent } from "../../../src/ui/sheet/typed-cell";

const BLANK: Cell = { value: null };

test.each([
  ["1200", 1200],
  ["1,234.50", 1234.5],
  ["-3", -3],
  ["12%", 0.12],
  [" 7 ", 7],
  ["0.8万元", "0.8万元"],
  ["12,34", "12,34"],
  ["3月", "3月"],
  ["'007", "007"],
  ["1e5", "1e5"],
  ["", null],
  ["2026-3-1", "2026-3-1"],
])("%j becomes %j", (text, value) => expect(typedContent(text, BLANK, false)).toEqual({ value }));

test("a formula is a formula, but not in a cell of text", () => {
  expect(typedContent("=SUM(E4:E15)", BLANK, false)).toEqual({ value: null, formula: "SUM(E4:E15)" });
  expect(typedContent("=1", { value: "x", format: "@" }, false)).toEqual({ value: "=1" });
  expect(typedContent("12", { value: "x", format: "@" }, false)).toEqual({ value: "12" });
});

test("a date typed over a date is one", () => {
  const date: Cell = { value: 46000, format: "yyyy/m/d" };
  expect(typedContent("2026-2-1", date, false)).toEqual({ value: 46054 });
  expect(typedContent("2026年2月1日", date, false)).toEqual({ value: 46054 });
  expect(typedContent("2026-2-30", date, false)).toEqual({ value: "2026-2-30" });
});

test("opening a cell and leaving it changes nothing", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.integer(), fc.constantFrom("12", "'x", "=1+1", "1,000", "5%")),
      fc.constantFrom(undefined, "@", "#,##0.00"),
      (value, format) => {
        if (value === "" || (format === "@" && (typeof value === "number" || value.startsWith("'")))) return;
        expect(typedContent(editText({ value, format }), { value, format }, false)).toEqual({ value });
      },
    ),
  );
  expect(editText({ value: 3, formula: "1+2" })).toBe("=1+2");
});
