/** articleLaw: a plan written as an article and imported again says the same: months, activities, owners, amounts. */
import { activityText, planArticle } from "../../../src/core/article/plan-article";
import { readDocument } from "../../../src/core/importing";
import { LANGUAGES } from "../../../src/core/messages";
import { readSettings } from "../../../src/core/reading/settings";
import { review } from "../../../src/core/review/review";
import { readDocx } from "../../../src/hosts/docx/read-docx";
import { writeDocx } from "../../../src/hosts/docx/write-docx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";

const { article } = LANGUAGES["zh-CN"];

export interface ArticleOutcome {
  /** Why there was nothing to write; null where there was. */
  readonly skipped: string | null;
  readonly rows: number;
  readonly broken: readonly string[];
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ").trim();

/** One line a row, in no order. */
export function articleLaw(bytes: Uint8Array): ArticleOutcome {
  const { workbook } = XlsxFile.open(bytes);
  const made = review(workbook, readSettings(workbook));
  if (made.refused !== null) return { skipped: made.refused, rows: 0, broken: [] };
  const wanted = made.sheets
    .flatMap(({ state, plan }) => (state === "plan" && plan !== null ? plan.items : []))
    .filter(({ activity }) => activity.value.trim() !== "")
    .map((item) => {
      const { months, owner, amount } = item;
      return [
        months.value.months.map(({ month }) => month).join(),
        activityText(item),
        owner.value === null ? "" : oneLine(owner.value),
        amount.value.fen ?? "",
      ].join("|");
    });
  const { plans } = readDocument(readDocx(writeDocx(planArticle(made, article), article.fonts)), {
    year: made.year,
    keepTraditional: true,
  });
  const said = plans.flatMap(({ rows }) =>
    rows.map(({ months, activity, owner, amountFen }) => [months.join(), activity, owner ?? "", amountFen ?? ""].join("|")),
  );
  const rest = [...said];
  const missing = wanted.filter((row) => {
    const at = rest.indexOf(row);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { skipped: null, rows: wanted.length, broken: [...missing.map((row) => `lost ${row}`), ...rest.map((row) => `made ${row}`)] };
}
