/** festivalsIn takes shortcuts; they must not change what it finds. */
import fc from "fast-check";
import { FESTIVAL_KINDS, festivalsIn } from "../../../src/core/calendar";
import { runs } from "../../runs";

/** What the shortcuts have to agree with: one pattern of all festivals, over the text in its normal form. */
const ALL = new RegExp(FESTIVAL_KINDS.map(({ pattern }) => `(${pattern})`).join("|"), "g");

function inOnePass(text: string): string[] {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const found = [...plain.matchAll(ALL)].map((match) => FESTIVAL_KINDS[match.slice(1).findIndex((group) => group !== undefined)]!.key);
  return [...new Set(found)];
}

const PIECES = [
  ...FESTIVAL_KINDS.flatMap(({ name, aliases }) => [name, ...aliases]),
  "（",
  "）",
  "，",
  "：",
  "；",
  "！",
  " ",
  "\u3000",
  "“",
  "”",
  "·",
  "•",
  "3",
  "8",
  "９",
  "３",
  "节",
  "月",
  "日",
  "第",
  "二",
  "十",
  "一",
  "联欢",
  "慰问",
  "迎新",
  "晚会",
  "大",
  "年",
  "1",
  "2",
  "4",
  "5",
  "6",
  "7",
  "9",
  "12",
  ".",
  "・",
  "元",
  "旦",
  "‘",
  "’",
  "国际",
  "植树",
  "运动",
  "劳动",
  "儿童",
  "消防",
  "宪法",
  "活动",
  "𠮷",
  "\ud842",
  "中国",
  "红旗",
  "级",
  "é",
  "e\u0301",
  "㋀",
  "\u3099",
  "\u{20000}",
  "奖",
  "小",
  "路",
  "A",
];

test("festivals are found one by one as they are in one pass", () => {
  let several = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }), (pieces) => {
      const text = pieces.join("");
      const keys = festivalsIn(text, null).map(({ festival }) => festival.key);
      if (keys.length > 1) several++;
      expect(keys).toEqual(inOnePass(text));
    }),
    { numRuns: runs(3000) },
  );
  expect(several).toBeGreaterThan(runs(300));
});

/** The ways of writing that a pattern lists, with what only looks around and what may be left out taken away. */
function waysOf(pattern: string): string[] {
  let depth = 0;
  let isClass = false;
  const ways = [""];
  for (const character of pattern) {
    if (character === "[") isClass = true;
    if (!isClass && character === "(") depth++;
    if (!isClass && depth === 0 && character === "|") ways.push("");
    else ways[ways.length - 1] += character;
    if (!isClass && character === ")") depth--;
    if (character === "]") isClass = false;
  }
  return ways.map((way) => {
    let bare = way.replace(/\[[^\]]*\]\??/g, (group) => (group.includes("人年") ? "(人|年)" : ""));
    for (let before = ""; before !== bare; ) {
      before = bare;
      bare = bare
        .replace(/\((?:\?<?[!=])[^()]*\)/g, "")
        .replace(/\(\?:[^()]*\)\??/g, "")
        .replace(/\\d\{2,3\}/g, "0")
        .replace(/.\?/gu, "");
    }
    return bare;
  });
}

test("every way of writing a festival has one of its pairs, so that no text is passed over", () => {
  for (const { key, pattern, pairs } of FESTIVAL_KINDS) {
    for (const way of waysOf(pattern)) {
      const spellings = way.includes("(人|年)") ? ["人", "年"].map((one) => way.replace("(人|年)", one)) : [way];
      for (const spelling of spellings)
        expect({ key, spelling, hasPair: pairs.some((pair) => spelling.includes(pair)) }).toEqual({ key, spelling, hasPair: true });
    }
  }
  // A bit for each, and one for texts that are odd.
  expect(FESTIVAL_KINDS.length).toBeLessThan(32);
});
