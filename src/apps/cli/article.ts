/** openArticle: a text file, a Word file or standard input as an article; plansMeant: the plans of it that are wanted. */
import fs from "node:fs";
import { HostError } from "../../core/grid/host-error";
import { isArticleName } from "../../core/importing/file-kinds";
import { type Article, type ArticlePlan, draftPlans, readArticle, readDocument } from "../../core/importing";
import { readDocx } from "../../hosts/docx/read-docx";
import { decodeText, isArchive, MAX_TEXT_BYTES } from "../../hosts/text/decode-text";
import { XlsxFile } from "../../hosts/xlsx/xlsx-file";
import type { Arguments } from "./arguments";
import type { CommandContext } from "./command";
import { readInput } from "./files";
import { type Opened, settingsOf } from "./open";
import { printable } from "./terminal";

/** True for what is read as an article and not as a workbook. */
export function isArticle(file: string): boolean {
  return file === "-" || isArticleName(file);
}

/** Throws HostError: not-text, old-doc, encrypted, corrupt, too-large, and those of reading a file. */
export function openArticle(file: string, { profile }: Pick<Arguments, "profile">, keepTraditional: boolean): Article {
  const bytes = file === "-" ? new Uint8Array(fs.readFileSync(0)) : readInput(file, MAX_TEXT_BYTES);
  const options = { year: profile.year, keepTraditional };
  if (isArchive(bytes)) return readDocument(readDocx(bytes), options);
  return readArticle(decodeText(bytes), options);
}

/** An article as a workbook to work on: the one plan meant, and the lines that could not be placed. */
export function articleForWriting(file: string, { args, language }: CommandContext): Opened & { readonly xlsx: XlsxFile } {
  const article = openArticle(file, args, language.name === "zh-TW");
  const plan = onlyPlan(article, args.plan);
  const unrecognised = article.unrecognised.filter(({ line }) => line >= plan.from && line <= plan.to);
  const xlsx = XlsxFile.blank();
  xlsx.apply(draftPlans([plan], unrecognised, language.sheets));
  return { xlsx, workbook: xlsx.workbook, settings: settingsOf(xlsx.workbook, args) };
}

/** The plan that --plan names, or all. Throws HostError "no-plan-found". */
export function plansMeant(article: Article, plan: number | null): readonly ArticlePlan[] {
  const plans = plan === null ? article.plans : article.plans.slice(plan - 1, plan);
  if (!plans.some(({ rows }) => rows.length > 0))
    throw new HostError("no-plan-found", { articlePlans: article.plans.length, ...(plan === null ? {} : { plan }) });
  return plans;
}

/** The one plan to work on: the one --plan names, else the only union's. Throws HostError "several-plans", "no-plan-found". */
export function onlyPlan(article: Article, plan: number | null): ArticlePlan {
  const plans = plansMeant(article, plan).filter(({ rows }) => rows.length > 0);
  const unions = plans.filter(({ kind }) => kind === "union");
  const [only, second] = unions.length > 0 ? unions : plans;
  if (second !== undefined)
    throw new HostError("several-plans", {
      articlePlans: article.plans.length,
      count: unions.length,
      plans: article.plans
        .flatMap((one, index) => (unions.includes(one) ? [`${index + 1}: ${printable(one.title ?? "")}`] : []))
        .join("; "),
    });
  return only!;
}
