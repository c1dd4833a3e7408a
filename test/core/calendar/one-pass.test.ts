/** festivalsIn takes shortcuts; they must not change what it finds. */
import fc from "fast-check";
import { FESTIVAL_KINDS, festivalsIn } from "../../../src/core/calendar";

/** What the shortcuts have to agree with: one pattern of all festivals, over the text in its normal form. */
const ALL = new RegExp(FESTIVAL_KINDS.map(({ pattern }) => `(${pattern})`).join("|"), "g");

function inOnePass(text: string): string[] {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const found = [...plain.matchAll(ALL)].map((match) => FESTIVAL_KINDS[match.slice(1).findIndex((group) => group !== undefined)]!.key);
  return [...new Set(found)];
}

const PIECES = [
  ...FESTIVAL_KINDS.flatMap(({ name, aliases }) => [name, ...aliases]),
  "（", "）", "，", "：", "；", "！", " ", "\u3000", "“", "”", "·", "•", "3", "8", "９", "３", "节", "月", "日", "第", "二", "十", "一", "联欢", "慰问", "迎新", "晚会", "大", "年",
  "中国", "红旗", "级", "é", "e\u0301", "㋀", "\u3099", "\u{20000}", "奖", "小", "路", "A",
];

test("festivals are found one by one as they are in one pass", () => {
  let several = 0;
  fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }), (pieces) => {
    const text = pieces.join("");
    const keys = festivalsIn(text, null).map(({ festival }) => festival.key);
    if (keys.length > 1) several++;
    expect(keys).toEqual(inOnePass(text));
  }), { numRuns: 3000 });
  expect(several).toBeGreaterThan(300);
});
