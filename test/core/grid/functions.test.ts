/** Worksheet functions, one by one, as Excel documents them: what they make of figures, of texts among them, and of nothing. */
import { evaluate } from "../../../src/core/grid/evaluate";
import { workbookOf } from "../../build-workbook";

const workbook = workbookOf({
  表: [
    [3, -5, { error: "#N/A" }, "一"],
    [-2, -2, 1, "二"],
    ["x", 10, 2, null],
    [7.5, null, 3, null],
  ],
});
const value = (formula: string): unknown => {
  const result = evaluate(formula, workbook, { sheet: "表", row: 20, column: 21 });
  return "value" in result ? result.value : "unsupported";
};

test.each<[formula: string, result: unknown]>([
  ["SUBTOTAL(1,A1:A4)", 8.5 / 3],
  ["SUBTOTAL(2,A1:A4)", 3],
  ["SUBTOTAL(3,A1:A4)", 4],
  ["SUBTOTAL(4,A1:A4)", 7.5],
  ["SUBTOTAL(5,A1:A4)", -2],
  ["SUBTOTAL(9,A1:A4)", 8.5],
  ["SUBTOTAL(109,A1:A4)", 8.5],
  ["SUBTOTAL(9,C1:C4)", { error: "#N/A" }],
  ["SUBTOTAL(2,C1:C4)", 3],
  ["SUBTOTAL(3,C1:C4)", 4],
  ["SUBTOTAL(4,D1:D4)", 0],
  ["AGGREGATE(9,6,C1:C4)", 6],
  ["AGGREGATE(1,6,C1:C4)", 2],
  ["MAX(B1:B2)", -2],
  ["MIN(B1:B2)", -5],
  ["MIN(A3,7,9)", 7],
  ["MIN(7,9)", 7],
  ["MAX(-7,-9)", -7],
  ["MAX(D1:D2)", 0],
  ["AVERAGE(A1:A2)", 0.5],
  ["AVERAGE(D1:D2)", { error: "#DIV/0!" }],
  ["PRODUCT(A1:A4)", -45],
  ["PRODUCT(D1:D2)", 0],
  ["COUNT(1,A1:A4)", 4],
  ["COUNTA(A1:D1)", 4],
  ["ROUND(2.675,2)", 2.68],
  ["ROUND(-2.5,0)", -3],
  ["ROUND(125,-1)", 130],
  ["ROUND(5,25)", 5],
  ["ROUND(5,-25)", 0],
  ["ROUND(5,20)", 5],
  ["ROUNDUP(2.1,0)", 3],
  ["ROUNDUP(-2.1,0)", -3],
  ["ROUNDDOWN(-2.9,0)", -2],
  ["INT(-2.1)", -3],
  ["ABS(-3)", 3],
  ["SUMPRODUCT(A1:A2,B1:B2)", -11],
  ["SUMPRODUCT(A1:A2,B1:B3)", { error: "#VALUE!" }],
  ["SUMPRODUCT(A1:B1,A2:B2)", 4],
  ["SUMPRODUCT(A1:A4)", 8.5],
  ["SUMPRODUCT(A1:A4,B1:B4)", -11],
  ["SUMPRODUCT(C1:C2)", { error: "#N/A" }],
  ["SUMPRODUCT(2,3)", 6],
  ["ROW()", 20],
  ["COLUMN()", 21],
  ["ROW(A3)", 3],
  ["ROW(A3:C3)", 3],
  ["COLUMN(C1)", 3],
  ["COLUMN(C1:C4)", 3],
  ["ROWS(A2:A4)", 3],
  ["AND(TRUE,1)", true],
  ["AND(TRUE,0)", false],
  ["OR(FALSE,0)", false],
  ["OR(FALSE,2)", true],
  ["NOT(0)", true],
  ["NOT(3)", false],
  ["N(TRUE)", 1],
  ["N(FALSE)", 0],
  ['N("x")', 0],
  ["N(7)", 7],
  ["IF(1>2,1)", false],
  ["IF(2>1,1,2)", 1],
  ["IFERROR(1/0,9)", 9],
  ["IFERROR(4,9)", 4],
  ["1<=1", true],
  ["1<>1", false],
  ["1>=2", false],
  ["1+2<>3", false],
  ["2<=1+1", true],
  ['"a"&1+1', "a2"],
  ['"a"&"b"="ab"', true],
  ["-2^2", 4],
  ["2*3%", 0.06],
])("%s is %j", (formula, result) => {
  const given = value(formula);
  if (typeof result === "number") expect(given).toBeCloseTo(result, 12);
  else expect(given).toEqual(result);
});

test.each([
  "SUBTOTAL(6,A1:A2)",
  "SUBTOTAL(12,A1:A2)",
  "AGGREGATE(9,8,A1:A2)",
  "AGGREGATE(9,-1,A1:A2)",
  "ROW(A1:A2)",
  "COLUMN(A1:B1)",
  "ROWS(3)",
])("does not guess at %s", (formula) => expect(value(formula)).toBe("unsupported"));
