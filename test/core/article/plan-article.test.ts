/** A plan written as an article and read again gives the same rows: months, names, owners. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { planArticle } from "../../../src/core/article/plan-article";
import { readDocument } from "../../../src/core/importing";
import { LANGUAGES } from "../../../src/core/messages";
import { readSettings } from "../../../src/core/reading/settings";
import { review } from "../../../src/core/review/review";
import { readDocx } from "../../../src/hosts/docx/read-docx";
import { writeDocx } from "../../../src/hosts/docx/write-docx";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";

const { article } = LANGUAGES["zh-CN"];

function written(file: string): { readonly bytes: Uint8Array; readonly rows: readonly string[]; readonly year: number | null } {
  const workbook = readXlsx(readFileSync(path.resolve(__dirname, "../../sheets", file)));
  const made = review(workbook, readSettings(workbook));
  const rows = made.sheets.flatMap(({ state, plan }) =>
    state !== "plan" || plan === null
      ? []
      : plan.items.map(
          ({ months, activity, owner }) => `${months.value.months.map(({ month }) => month).join()} ${activity.value} ${owner.value ?? ""}`,
        ),
  );
  return { bytes: writeDocx(planArticle(made, article), article.fonts), rows, year: made.year };
}

test.each(["P01-school-clean.xlsx", "P02-merged-months-text-amounts.xlsx", "P06-wrong-totals.xlsx", "P19-large-400-rows.xlsx"])(
  "%s written and imported again",
  (file) => {
    const { bytes, rows, year } = written(file);
    const { plans, unrecognised } = readDocument(readDocx(bytes), { year, keepTraditional: false });
    expect(
      plans.flatMap((plan) => plan.rows.map(({ months, activity, owner }) => `${months.join()} ${activity} ${owner ?? ""}`)).sort(),
    ).toEqual([...rows].sort());
    expect(unrecognised).toEqual([]);
  },
);

test("the total stands in figures and in words", () => {
  const text = readDocx(written("P01-school-clean.xlsx").bytes).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  expect(text.find((line) => line.includes("大写"))).toMatch(
    /^经费预算合计[\d,]+\.\d\d元（大写：[壹贰叁肆伍陆柒捌玖拾佰仟万元角分整零]+）/,
  );
  expect(text).toContain("（此处由本单位填写）");
});

test("the year's work stands by month and again by system, each item with what it costs", () => {
  const lines = readDocx(written("P01-school-clean.xlsx").bytes).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  expect(lines.filter((line) => line.includes("春节送温暖慰问困难教职工"))).toEqual([
    "1. 春节送温暖慰问困难教职工（责任人：王丽华；经费：6,000.00元）",
    expect.stringMatching(/^（[一二三四五六七八九十]+）送温暖工程：.*春节送温暖慰问困难教职工/),
  ]);
  expect(lines).toContain("三、按制度归类（与以上各项工作相同）");
  expect(lines).toContain("四、经费预算");
});
