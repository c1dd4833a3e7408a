/** Articles made in many layouts say what they were made of, also when they are broken into lines, encoded otherwise, or Word files. */
import { readDocument } from "../../../src/core/importing";
import { readDocx } from "../../../src/hosts/docx/read-docx";
import { decodeText } from "../../../src/hosts/text/decode-text";
import { Random } from "../../fuzz/random";
import { docx, paragraph } from "../../hosts/docx/build-docx";
import { inGb } from "./in-gb";
import { madeArticle } from "./made-article";
import { read } from "./read";
import { wrapped } from "./wrapped";

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);
const told = (plans: ReturnType<typeof read>["plans"]): string[] =>
  plans.flatMap(({ rows }) =>
    rows.map(({ months, activity, owner, amountFen }) =>
      [months.join(), activity, owner ?? "", amountFen === null ? "" : amountFen / 100].join("|"),
    ),
  );
const made = (seed: number) => {
  const { text, rows } = madeArticle(new Random(13, seed));
  return { text, said: rows.map(({ months, activity, owner, amount }) => [months.join(), activity, owner ?? "", amount ?? ""].join("|")) };
};

it.each(SEEDS)("article %i says what it was made of", (seed) => {
  const { text, said } = made(seed);
  const { plans, unrecognised } = read(text);
  expect(told(plans)).toEqual(said);
  expect(unrecognised).toEqual([]);
});

it.each(SEEDS.slice(0, 20))("article %i broken into lines has the same months, activities and owners", (seed) => {
  const { text, said } = made(seed);
  for (const width of [26, 32, 38]) expect(told(read(wrapped(text, width)).plans)).toEqual(said);
});

it.each(SEEDS.slice(0, 20))("article %i in UTF-16, with a mark or with other ends of lines is the same", (seed) => {
  const { text, said } = made(seed);
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  const utf16be = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, "utf16le").swap16()]);
  for (const bytes of [utf16, utf16be, Buffer.from(`\ufeff${text}`), Buffer.from(text.replaceAll("\n", "\r\n"))])
    expect(told(read(decodeText(bytes)).plans)).toEqual(said);
});

it.each(SEEDS.slice(0, 20))("article %i in GB18030 is the same", (seed) => {
  const { text, said } = made(seed);
  expect(told(read(decodeText(inGb(text))).plans)).toEqual(said);
});

it.each(SEEDS.slice(0, 20))("article %i as a Word file is the same", (seed) => {
  const { text, said } = made(seed);
  const body = text.split("\n").map((line) => paragraph(line));
  expect(told(readDocument(readDocx(docx(body.join(""))), { year: null, keepTraditional: false }).plans)).toEqual(said);
});
