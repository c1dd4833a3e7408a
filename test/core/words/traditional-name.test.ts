/** traditionalName: for every name of ours the same as the dictionary says, and known again. */
import { CATALOGUE, classify, SUBJECTS, subjectNamed } from "../../../src/core/catalogue";
import { traditionalName } from "../../../src/core/words/traditional-name";
import { OUR_NAMES } from "../../traditional/names";
import { convert } from "../../traditional/traditional";

test("every activity, owner, subject, festival, system, column and mark", () => {
  expect(OUR_NAMES.length).toBeGreaterThan(300);
  const wrong = OUR_NAMES.filter((name) => traditionalName(name) !== convert(name));
  expect(wrong.map((name) => [name, traditionalName(name), convert(name)])).toEqual([]);
});

test("what was written so is known again", () => {
  expect(CATALOGUE.filter(({ id, name }) => classify(traditionalName(name)).catalogueId !== id).map(({ name }) => name)).toEqual(
    CATALOGUE.filter(({ id, name }) => classify(name).catalogueId !== id).map(({ name }) => name),
  );
  expect(SUBJECTS.filter(({ name, code }) => subjectNamed(traditionalName(name))?.code !== code)).toEqual([]);
});
