/** readingArticle, draftArticle, addArticle: what the engine does with a plan written as an article. */
import type { Workbook } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import { documentLines, draftPlans, expanded, readArticle, readDocument, textLines } from "../../core/importing";
import { withPlan } from "../../core/jobs";
import { addingRows } from "../../core/jobs/add-rows";
import type { JobOptions } from "../../hosts/host";
import type { ArticleSource, Checked, FillProposal, MadePlan, ReadArticle, SettledArticle } from "./engine";
import type { LocalParts } from "./local-parts";
import { runSliced } from "./slices";

export async function readingArticle(
  { language, readers }: LocalParts,
  source: ArticleSource,
  year: number | null,
  { onProgress }: JobOptions,
): Promise<ReadArticle> {
  onProgress?.({ stage: "reading", done: 0, total: 1 });
  const told = { year, keepTraditional: language.name === "zh-TW" };
  const content = source.kind === "text" ? source.text : await contentOf(source, readers);
  const isText = typeof content === "string";
  const article = isText ? readArticle(content, told) : readDocument(content, told);
  if (article.plans.every(({ rows }) => rows.length === 0) && article.unrecognised.length === 0)
    throw new HostError("no-plan-found", { articlePlans: article.plans.length, ...(source.kind === "text" ? {} : { file: source.file }) });
  return { lines: isText ? textLines(content) : documentLines(content), article };
}

async function contentOf({ file, bytes }: Extract<ArticleSource, { kind: "file" }>, readers: LocalParts["readers"]) {
  const read = await readers.article();
  try {
    return read(new Uint8Array(bytes));
  } catch (error) {
    if (error instanceof HostError) throw new HostError(error.code, { file, ...error.params }, error);
    throw error;
  }
}

export function draftArticle(
  { language }: LocalParts,
  workbook: Workbook | null,
  { plans, unrecognised, expansion }: SettledArticle,
): MadePlan {
  const edits = draftPlans(
    plans.map((plan) => expanded(plan, expansion)),
    unrecognised,
    language.sheets,
    workbook ?? undefined,
  );
  return { edits, sheet: edits[0]?.draft.name ?? "" };
}

export async function addArticle(
  { language, known }: LocalParts,
  checked: Checked,
  { plans, expansion }: SettledArticle,
  options: JobOptions,
): Promise<FillProposal> {
  const rows = plans.flatMap((plan) => expanded(plan, expansion).rows);
  const { edits, inserted, notDone } = await runSliced(
    addingRows(checked.workbook, withPlan(known.checked.of(checked)), rows, language),
    options,
  );
  return { edits, rows: inserted.map(({ sheet, row, suggestion }) => ({ sheet, row, activity: suggestion.activity })), notDone };
}
