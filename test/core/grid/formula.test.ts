import fc from "fast-check";
import { mapReferences, type Token, tokens, translateFormula } from "../../../src/core/grid/formula";
import { processorTime } from "../../processor-time";
import { runs } from "../../runs";

/** "reference:A1 operator:+ …" without the white space tokens. */
function kinds(formula: string): string[] {
  return tokens(formula)
    .filter((token) => token.kind !== "space")
    .map((token) => `${token.kind}:${token.text}`);
}

function references(formula: string): string[] {
  return tokens(formula)
    .filter((token): token is Token & { kind: "reference" } => token.kind === "reference")
    .map((token) => token.text);
}

/** Pieces that formulas are made of, good and broken, for the laws. */
const pieces = fc.constantFrom(
  ..."A1 $B$2 XFD1048576 XFE1 A0 A:C $3:9 3:9 SUM( LOG10( ) , ; + - * / ^ & = <> >= % : @ # \" ' [ ] { } ! 汇总! 汇总 Sheet1:Sheet3! 'a b'! [1]S! [x] #REF! #N/A 1.5E+3 .5 . TRUE R1C1 Table1[[#This Row],[x]] _xlfn.F(".split(
    " ",
  ),
  " ",
  '"a""b"',
  "'it''s'!",
  "\n",
  "\u3000",
);
const formulaLike = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(""));

describe("tokens", () => {
  it.each<[string, string[]]>([
    ["SUM(A1:B2,3)", ["function:SUM", "open:(", "reference:A1:B2", "separator:,", "number:3", "close:)"]],
    ["LOG10(A1)+LOG10", ["function:LOG10", "open:(", "reference:A1", "close:)", "operator:+", "reference:LOG10"]],
    ['"A1 is ""not"" a cell"&A1', ['string:"A1 is ""not"" a cell"', "operator:&", "reference:A1"]],
    ["'It''s A1'!B2", ["reference:'It''s A1'!B2"]],
    ["汇总!B2+活动经费*2", ["reference:汇总!B2", "operator:+", "name:活动经费", "operator:*", "number:2"]],
    ["2026年!B2", ["reference:2026年!B2"]],
    ["[1]Sheet!A1+'C:\\dir\\[b.xlsx]S 1'!$C$3", ["reference:[1]Sheet!A1", "operator:+", "reference:'C:\\dir\\[b.xlsx]S 1'!$C$3"]],
    ["[1]!Rate", ["name:[1]!Rate"]],
    [
      "SUM(Sheet1:Sheet3!A1,Jan:Mar!B2)",
      ["function:SUM", "open:(", "reference:Sheet1:Sheet3!A1", "separator:,", "reference:Jan:Mar!B2", "close:)"],
    ],
    ["A1:Sheet2!B3", ["reference:A1", "operator::", "reference:Sheet2!B3"]],
    ["S!A1:T2!B2", ["reference:S!A1", "operator::", "reference:T2!B2"]],
    ["A1 : $B2", ["reference:A1 : $B2"]],
    [
      "SUM(A:C)+SUM($3:9)",
      ["function:SUM", "open:(", "reference:A:C", "close:)", "operator:+", "function:SUM", "open:(", "reference:$3:9", "close:)"],
    ],
    ["A1:INDEX(B:B,2)", ["reference:A1", "operator::", "function:INDEX", "open:(", "reference:B:B", "separator:,", "number:2", "close:)"]],
    ["Table1[[#This Row],[预 算]]*2", ["structured:Table1[[#This Row],[预 算]]", "operator:*", "number:2"]],
    ["[@[x']]]+1", ["structured:[@[x']]]", "operator:+", "number:1"]],
    ["Sheet1!#REF!+#REF!A1:B2+#N/A", ["error:Sheet1!#REF!", "operator:+", "error:#REF!A1:B2", "operator:+", "error:#N/A"]],
    ["R1C1+RC+R[1]C", ["name:R1C1", "operator:+", "name:RC", "operator:+", "structured:R[1]", "name:C"]],
    [
      '{1,"a";#N/A,TRUE}',
      ["array:{", "number:1", "separator:,", 'string:"a"', "separator:;", "error:#N/A", "separator:,", "boolean:TRUE", "array:}"],
    ],
    ["A1#+@B2", ["reference:A1", "operator:#", "operator:+", "operator:@", "reference:B2"]],
    ["1E+3+1.5%", ["number:1E+3", "operator:+", "number:1.5", "operator:%"]],
    ["XFE1+A1048577+A0", ["name:XFE1", "operator:+", "name:A1048577", "operator:+", "name:A0"]],
    [
      "_xlfn.XLOOKUP(A1,B:B,C:C)",
      ["function:_xlfn.XLOOKUP", "open:(", "reference:A1", "separator:,", "reference:B:B", "separator:,", "reference:C:C", "close:)"],
    ],
    ["A1>=B1<>C1", ["reference:A1", "operator:>=", "reference:B1", "operator:<>", "reference:C1"]],
  ])("reads %s", (formula, expected) => {
    expect(kinds(formula)).toEqual(expected);
  });

  it("takes everything from an unclosed quote or bracket on as one piece", () => {
    expect(kinds('A1&"open A2')).toEqual(["reference:A1", "operator:&", 'unknown:"open A2']);
    expect(kinds("A1+'open!A2")).toEqual(["reference:A1", "operator:+", "unknown:'open!A2"]);
    expect(kinds("A1+T[x A2")).toEqual(["reference:A1", "operator:+", "unknown:T[x A2"]);
  });

  it("joined gives the formula again, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(formulaLike, fc.string({ unit: "binary" })), (formula) => {
        const all = tokens(formula);
        expect(all.map((token) => token.text).join("")).toBe(formula);
        expect(all.every((token) => token.text !== "")).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  it.each([
    "a",
    "1.",
    ".1",
    "A1:",
    "[",
    "[]",
    "'",
    "''",
    '"',
    '""',
    "a[",
    "a[b]",
    "a:",
    "Jan:Mar!",
    "#",
    "#REF!",
    "#REF!A1",
    "A1 ",
    "A1 :",
    " ",
    "((",
    "1a.",
    "$",
    "!",
    "-",
    "{",
    "e",
  ])("stays linear on 200,000 times %j", (piece) => {
    const formula = piece.repeat(200_000);
    const start = processorTime();
    expect(tokens(formula).length).toBeGreaterThan(0);
    // Quadratic work on this much text would take minutes.
    expect(processorTime() - start).toBeLessThan(20_000);
  });
});

describe("translateFormula", () => {
  it.each<[string, number, number, string]>([
    ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
    ["SUM(A1:A9)", 0, 3, "SUM(D1:D9)"],
    ["SUM(A:A)+SUM(1:1)", 1, 1, "SUM(B:B)+SUM(2:2)"],
    ["A1+B5", -1, 0, "#REF!+B4"],
    ["汇总!A1", -1, 0, "汇总!#REF!"],
    ["XFD1", 0, 1, "#REF!"],
    ['A1&"A1"&LOG10(A1)', 1, 0, 'A2&"A1"&LOG10(A2)'],
    ["Sheet1!A1", 0, 0, "Sheet1!A1"],
  ])("moves %s by %i rows and %i columns", (formula, rows, columns, expected) => {
    expect(translateFormula(formula, rows, columns)).toBe(expected);
  });

  it("there and back is where it was, when nothing falls off the sheet", () => {
    fc.assert(
      fc.property(formulaLike, fc.nat(50), fc.nat(50), (formula, rows, columns) => {
        const moved = translateFormula(formula, rows, columns);
        fc.pre(references(formula).length > 0 && !/XFD|1048576/.test(formula));
        const canonical = mapReferences(formula, (reference) => ({ ...reference }));
        expect(translateFormula(moved, -rows, -columns)).toBe(rows + columns === 0 ? formula : canonical);
      }),
    );
  });
});
