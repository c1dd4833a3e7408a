import { simplify, tidy } from "../../../src/core/words";
import { lettersIn, pairsIn, wordsIn } from "../../../src/core/words/letters";
import { FIGURE_LIKE, PEOPLE, PERSON_LIKE, PRICE_LIKE } from "../../../src/core/words/cost-clause-words";
import { PRICE_SIGN } from "../../../src/core/words/note-words";
import { COUNT_ASKED, SHARE_ASKED } from "../../../src/core/words/register-words";

const money = lettersIn("元×x*✕均每");

test.each(["每人300元", "獎金500元", "3人Ｘ20", "20＊3", "1\u200b元", "2ⅹ3", "\ud840\udc00"])("%s may hold one of the letters", (text) =>
  expect(money(text)).toBe(true),
);

// Of a character that is not Simplified nothing is claimed.
test.each(["", "春节慰问困难职工（第1场）", "１２３", "12,000"])("%s holds none of them", (text) => expect(money(text)).toBe(false));

/** Every character by itself and between figures, in the forms in which patterns look at it. */
test("no text that the patterns find is passed over", () => {
  const figures = lettersIn("元次天日奖节人名位均×x*✕/／");
  const heads = lettersIn("元/／×x*✕人位名范奖");
  const missed: string[] = [];
  for (let code = 32; code < 0x10000; code++) {
    const text = `每${String.fromCharCode(code)}3${String.fromCharCode(code)}4${String.fromCharCode(code)}`;
    if (FIGURE_LIKE.test(simplify(tidy(text))) && !figures(text)) missed.push(text);
    const plain = simplify(tidy(text));
    if ((PRICE_LIKE.test(plain) || PERSON_LIKE.test(plain)) && !heads(text)) missed.push(text);
    if (PRICE_SIGN.test(simplify(tidy(text).normalize("NFKC"))) && !money(text)) missed.push(text);
  }
  expect(missed).toEqual([]);
});

const named = wordsIn(["帮扶", "困难职工", "篇", "入会率"]);

test.each(["帮 扶职工", "幫扶", "困難職工", "每年3篇", "入會率", "扶贫帮困", "\ud840\udc00"])("%s may hold one of the words", (text) =>
  expect(named(text)).toBe(true),
);

test.each(["", "春节慰问", "帮教", "困境", "入学"])("%s holds none of them", (text) => expect(named(text)).toBe(false));

const people = pairsIn("0123456789", "人位名");

test.each(["约30人", "３０ 名", "5\u200b位", "1㏠人", "每3\ud840\udc00"])("%s may hold a pair", (text) => expect(people(text)).toBe(true));

test.each(["", "人3", "3个人", "第1场，全体会员30", "职工人均3"])("%s holds no pair", (text) => expect(people(text)).toBe(false));

/** Every character between the two, before them and in their places. */
test("no pair that the patterns find is passed over", () => {
  const asked = pairsIn("0123456789一二两三四五六七八九十百", "%个分次篇期项条人场对户");
  const missed: string[] = [];
  for (let code = 32; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    for (const text of [
      `3${character}人`,
      `3${character}`,
      `${character}人`,
      `${character}次`,
      `二${character}个百分点`,
      `百分之${character}`,
    ]) {
      const plain = simplify(tidy(text)).toLowerCase();
      if (plain.search(PEOPLE) >= 0 && !people(text)) missed.push(text);
      if ((COUNT_ASKED.test(plain) || SHARE_ASKED.test(plain)) && !asked(text)) missed.push(text);
    }
  }
  expect(missed).toEqual([]);
});
