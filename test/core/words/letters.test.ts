import { simplify, tidy } from "../../../src/core/words";
import { lettersIn, wordsIn } from "../../../src/core/words/letters";
import { FIGURE_LIKE, PERSON_LIKE, PRICE_LIKE } from "../../../src/core/words/cost-clause-words";
import { PRICE_SIGN } from "../../../src/core/words/note-words";

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
