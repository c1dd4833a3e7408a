import { Converter, Locale } from "opencc-js/t2cn";
import { simplify } from "../../../src/core/words/simplify";

const convert = Converter({ from: "t", to: "cn" });

/** Every serialised dictionary inside the package's data, however deep. */
function dictionariesIn(data: unknown): string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(dictionariesIn) : [];
}

describe("simplify", () => {
  test.each([
    ["春節慰問困難職工（第1場）", "春节慰问困难职工（第1场）"],
    ["意義沈重", "意义沉重"],
    ["沈阳分会", "沈阳分会"],
    ["瞭解情況", "了解情况"],
    ["2026 plan", "2026 plan"],
    ["", ""],
  ])("%s is %s", (text, simple) => expect(simplify(text)).toBe(simple));

  test("the shortcut for texts that stay leaves out no entry of the dictionary", () => {
    const entries = dictionariesIn(Locale).flatMap((dictionary) => dictionary.split("|").map((entry) => entry.split(" ")[0]!));
    expect(entries.length).toBeGreaterThan(4000);
    expect(entries.filter((entry) => simplify(entry) !== convert(entry))).toEqual([]);
  });
});
