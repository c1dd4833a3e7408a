/** What is said of a workbook does not depend on what was read before it, is read in turns with it, or is remembered. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Steps } from "../../../src/core/grid/steps";
import { LANGUAGES } from "../../../src/core/messages";
import type * as Report from "../../../src/core/record/report";
import type * as Settings from "../../../src/core/reading/settings";
import type * as Reviews from "../../../src/core/review/review";
import type * as Remembered from "../../../src/core/words/remembered";
import type * as ReadXlsx from "../../../src/hosts/xlsx/read/read-xlsx";
import { sampleAt } from "../../layouts/generate";
import { writeXlsx } from "../../layouts/write-xlsx";
import { runs, share } from "../../runs";

const SHEETS = path.join(__dirname, "../../sheets");
const fixtures = share(
  readdirSync(SHEETS).filter((name) => name.endsWith(".xlsx")),
  0,
);
const workbooks: readonly Uint8Array[] = [
  ...fixtures.map((name) => readFileSync(path.join(SHEETS, name))),
  ...Array.from({ length: runs(160) }, (_, index) => writeXlsx(sampleAt(20_261_130, index, null).book)),
];

type Reading = (bytes: Uint8Array) => Steps<string>;

/** The engine as if nothing had been read yet: what check --json says of a workbook. */
function freshEngine(): Reading {
  let reading: Reading;
  jest.isolateModules(() => {
    const { readingXlsx } = jest.requireActual<typeof ReadXlsx>("../../../src/hosts/xlsx/read/read-xlsx");
    const { readSettings } = jest.requireActual<typeof Settings>("../../../src/core/reading/settings");
    const { reviewing } = jest.requireActual<typeof Reviews>("../../../src/core/review/review");
    const { reviewRecord } = jest.requireActual<typeof Report>("../../../src/core/record/report");
    reading = function* (bytes) {
      const workbook = yield* readingXlsx(bytes);
      const review = yield* reviewing(workbook, readSettings(workbook));
      return JSON.stringify(reviewRecord("计划.xlsx", review, LANGUAGES["zh-CN"]));
    };
  });
  return reading!;
}

/** What is said of each workbook, `atOnce` of them step by step in turns. */
function said(read: Reading, order: readonly number[], atOnce = 1): readonly string[] {
  const answers: string[] = [];
  const waiting = [...order];
  const open: { readonly index: number; readonly steps: Steps<string> }[] = [];
  while (waiting.length > 0 || open.length > 0) {
    while (open.length < atOnce && waiting.length > 0) {
      const index = waiting.shift()!;
      open.push({ index, steps: read(workbooks[index]!) });
    }
    for (const one of [...open]) {
      const step = one.steps.next();
      if (!step.done) continue;
      answers[one.index] = step.value;
      open.splice(open.indexOf(one), 1);
    }
  }
  return answers;
}

const order = workbooks.map((_, index) => index);
const read = freshEngine();
const first = said(read, order);

test("read backwards, six in turns, when all have been read before", () => {
  expect(said(read, [...order].reverse(), 6)).toEqual(first);
});

test("read without remembering any text", () => {
  jest.doMock("../../../src/core/words/remembered", (): typeof Remembered => {
    const actual = jest.requireActual<typeof Remembered>("../../../src/core/words/remembered");
    class Forgetful<T> extends actual.ByShape<T> {
      override get(): undefined {
        return undefined;
      }
    }
    return { ByShape: Forgetful, remembered: (answer) => answer, rememberedByShape: (answer) => answer };
  });
  try {
    expect(said(freshEngine(), order)).toEqual(first);
  } finally {
    jest.dontMock("../../../src/core/words/remembered");
  }
});

test("the answers are of use", () => {
  expect(first).toHaveLength(fixtures.length + runs(160));
  expect(first.filter((one) => one.includes('"month"')).length).toBeGreaterThan(first.length / 2);
});
