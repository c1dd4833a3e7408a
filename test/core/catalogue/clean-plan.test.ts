/** The catalogue's own activities, read back from a sheet: each keeps its name and subject, and nothing above 供参考 is found. */
import { CATALOGUE, subjectOfCode, type CatalogueEntry } from "../../../src/core/catalogue";
import { festivalOf } from "../../../src/core/calendar";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import type { Review } from "../../../src/core/plan/review";
import { review } from "../../../src/core/review/review";
import { workbookOf } from "../../build-workbook";

const YEAR = 2026;

function monthOf(entry: CatalogueEntry): number {
  const [key] = entry.festivals;
  return (key === undefined ? null : festivalOf(key, YEAR)?.month) ?? entry.months[0] ?? 4;
}

function reviewOf(entries: readonly CatalogueEntry[]): Review {
  const rows = entries.map((entry, index) => [
    index + 1,
    `${monthOf(entry)}月`,
    entry.name,
    entry.owner,
    entry.subjectCode === null ? undefined : subjectOfCode(entry.subjectCode)!.name,
    entry.costBasis === "none" ? undefined : 500,
  ]);
  const paid = entries.filter(({ costBasis }) => costBasis !== "none").length;
  return review(
    workbookOf({
      工作计划: [
        [`${YEAR}年度工会工作计划表`],
        ["序号", "月份", "活动内容", "责任人", "支出科目", "预算金额（元）"],
        ...rows,
        ["合计", undefined, undefined, undefined, undefined, { formula: `SUM(F3:F${rows.length + 2})`, value: paid * 500 }],
      ],
    }),
    EMPTY_SETTINGS,
  );
}

const seriousIn = (result: Review): unknown[] =>
  result.findings.filter(({ severity }) => severity !== "info").map(({ code, text }) => ({ code, text }));

describe("a plan of the catalogue's own activities", () => {
  test("all of them at once: every row is read, named and booked as its entry", () => {
    const result = reviewOf(CATALOGUE);
    const sheet = result.sheets[0]!;
    expect(sheet.state).toBe("plan");
    expect(sheet.plan!.items.map(({ activity }) => activity.value)).toEqual(CATALOGUE.map(({ name }) => name));
    expect(sheet.lines.map(({ classified }) => classified.catalogueId)).toEqual(CATALOGUE.map(({ id }) => id));
    expect(seriousIn(result)).toEqual([]);
  });

  test.each(CATALOGUE.map((entry) => [entry.id, entry] as const))("%s alone", (_, entry) => {
    const result = reviewOf([entry]);
    expect(result.sheets[0]!.plan?.items).toHaveLength(1);
    expect(seriousIn(result)).toEqual([]);
  });
});
