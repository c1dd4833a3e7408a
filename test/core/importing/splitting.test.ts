/** Sentences and clauses end outside of brackets and quotes only, however deep those go; the text is in half width, as it is read. */
import { clausesIn, sentencesIn } from "../../../src/core/importing/splitting";

const cut = (by: typeof clausesIn, text: string): string[] =>
  by(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each<[string, readonly string[]]>([
  ["慰问职工(含退休(内退)职工,家属),走访基层", ["慰问职工(含退休(内退)职工,家属)", "走访基层"]],
  ["《甲,乙》宣讲,座谈", ["《甲,乙》宣讲", "座谈"]],
  ["(一)、)慰问,走访", ["(一)、)慰问", "走访"]],
])("clauses of %s", (text, expected) => {
  expect(cut(clausesIn, text)).toEqual(expected);
});

test("sentences", () => {
  expect(cut(sentencesIn, "开展慰问(春节。(含元宵)。中秋)。组织走访。")).toEqual(["开展慰问(春节。(含元宵)。中秋)", "组织走访"]);
});
