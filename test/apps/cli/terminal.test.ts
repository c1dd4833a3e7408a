/** Tables that line up, lines that break where they may, and nothing on a screen that a workbook could smuggle in. */
import fc from "fast-check";
import stringWidth from "string-width";
import { colorsFor, printable, shorten, table, wrap } from "../../../src/apps/cli/terminal";
import { captured } from "./captured";

const plain = colorsFor(captured().terminal);

test("columns line up under Chinese headings", () => {
  const text = table(
    [{ heading: "位置" }, { heading: "问题", isFlexible: true }, { heading: "金额", align: "right" }],
    [
      ["E7", "合计少了1行", "1,200.00"],
      ["计划!E12", "ok", "5.00"],
    ],
    { width: 80, colors: plain },
  );
  expect(text).toBe(
    [
      "  位置      问题             金额",
      "  ────────  ───────────  ────────",
      "  E7        合计少了1行  1,200.00",
      "  计划!E12  ok               5.00",
      "",
    ].join("\n"),
  );
});

test("a long cell wraps inside its own column", () => {
  const text = table([{ heading: "a" }, { heading: "b", isFlexible: true }], [["1", "春节送温暖慰问困难教职工"]], {
    width: 22,
    colors: plain,
  });
  expect(text.split("\n").slice(2)).toEqual(["  1  春节送温暖慰问困", "     难教职工", ""]);
});

test("wrap keeps figures whole and closing marks off the start of a line", () => {
  expect(wrap("合计 52,500.00元", 10)).toEqual(["合计", "52,500.00", "元"]);
  expect(wrap("一二三四五，六", 10)).toEqual(["一二三四五，", "六"]);
  expect(wrap("", 10)).toEqual([""]);
});

test("law: wrapping loses nothing but white space, and overflows by closing marks at most", () => {
  const piece = fc.constantFrom("春", "节", "，", "。", "12,500.00", " ", "plan", "E7", "（", "）");
  fc.assert(
    fc.property(fc.array(piece), fc.integer({ min: 10, max: 40 }), (pieces, width) => {
      const text = pieces.join("");
      const lines = wrap(text, width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) expect(stringWidth(line.replace(/[，。）]+$/, ""))).toBeLessThanOrEqual(width);
    }),
  );
});

test("shorten counts a Chinese character as two", () => {
  expect(shorten("春节慰问", 8)).toBe("春节慰问");
  expect(shorten("春节慰问", 7)).toBe("春节慰…");
  expect(shorten("春节慰问", 6)).toBe("春节…");
});

test("escape sequences, line breaks and direction marks of a cell never reach the screen", () => {
  expect(printable("\u001b[2J\u001b]0;owned\u0007春节\r\n慰问\u202etxt\u200b")).toBe("[2J ]0;owned 春节 慰问 txt");
  const text = table([{ heading: "a" }], [["x\u001b[31my"]], { width: 40, colors: plain });
  expect(text).not.toContain("\u001b");
});

test.each([
  [{ isOutTty: true, env: {} }, true],
  [{ isOutTty: false, env: {} }, false],
  [{ isOutTty: true, env: { NO_COLOR: "1" } }, false],
  [{ isOutTty: true, env: { TERM: "dumb" } }, false],
])("colours with %j: %s", (about, areColored) => {
  const colors = colorsFor({ ...captured().terminal, ...about });
  expect(colors.red("x") !== "x").toBe(areColored);
});
