/** checked: what `check --json` prints for a workbook, without a process of its own. */
import type { Workbook } from "../../src/core/grid/grid";
import { LANGUAGES } from "../../src/core/messages";
import { warnRateIn } from "../../src/core/official";
import { readSettings } from "../../src/core/reading/settings";
import { finish } from "../../src/core/grid/steps";
import { type ReviewRecord, reviewsRecord } from "../../src/core/record/report";
import { reviewingEach } from "../../src/core/review/review";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { type Judgement, judge } from "./judge";
import type { Sample } from "./sample";
import { writeXlsx } from "./write-xlsx";

export function checked(bytes: Uint8Array, file = "layout.xlsx"): ReviewRecord {
  return checkedWorkbook(readXlsx(bytes), file);
}

export function checkedWorkbook(workbook: Workbook, file = "layout.xlsx"): ReviewRecord {
  return reviewsRecord(file, finish(reviewingEach(workbook, readSettings(workbook))), LANGUAGES["zh-CN"], warnRateIn(workbook));
}

/** Writes, reads and judges a sample. */
export function judgedSample({ book, truth }: Sample, bytes: Uint8Array = writeXlsx(book)): Judgement {
  return judge(truth, checked(bytes), new Map(book.sheets.map(({ name, merges }) => [name, merges])));
}
