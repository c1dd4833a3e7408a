/** traditionalName: for every name of ours the same as the dictionary says. */
import { Converter } from "opencc-js/cn2t";
import { CATALOGUE, classify, SUBJECTS, subjectNamed, traditionalName } from "../../../src/core/catalogue";
import { LANGUAGES } from "../../../src/core/messages";

const dictionary = Converter({ from: "cn", to: "tw" });
const MARKS = [LANGUAGES["zh-CN"].sheets.filling.suggestedRemark, LANGUAGES["zh-CN"].sheets.filling.suggestedActivity];
const NAMES = [...new Set([...CATALOGUE.flatMap(({ name, owner }) => [name, owner]), ...SUBJECTS.map(({ name }) => name), ...MARKS])];

test("every activity, owner, subject and mark", () => {
  expect(NAMES.length).toBeGreaterThan(240);
  expect(
    NAMES.filter((name) => traditionalName(name) !== dictionary(name)).map((name) => [name, traditionalName(name), dictionary(name)]),
  ).toEqual([]);
});

test("what was written so is known again", () => {
  expect(CATALOGUE.filter(({ id, name }) => classify(traditionalName(name)).catalogueId !== id).map(({ name }) => name)).toEqual(
    CATALOGUE.filter(({ id, name }) => classify(name).catalogueId !== id).map(({ name }) => name),
  );
  expect(SUBJECTS.filter(({ name, code }) => subjectNamed(traditionalName(name))?.code !== code)).toEqual([]);
});
