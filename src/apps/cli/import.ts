/** gonghui import: work plan articles → the monthly table, a sheet per plan, each row with its source line. */
import { type Article, type ArticlePlan, type ArticleRow, draftPlans, expanded } from "../../core/importing";
import { yuan } from "../../core/plan/money";
import { simplify } from "../../core/words";
import { XlsxFile } from "../../hosts/xlsx/xlsx-file";
import { openArticle, plansMeant } from "./article";
import { UsageError } from "./arguments";
import { type Command, type CommandContext, type ExitStatus, worst } from "./command";
import { failureOf, printDetails } from "./failure";
import { checkOutput, writeOutput } from "./files";
import { printable } from "./terminal";
import { traditionalCharacters } from "./traditional-text";

interface Imported {
  readonly file: string;
  readonly plans: readonly ArticlePlan[];
  readonly article: Article;
}

export const importTexts: Command = (context) => {
  const { args, language, terminal } = context;
  const { files, output } = args;
  if (files.length === 0) throw new UsageError({ code: "input-missing", command: "import" });
  if (output === null && !args.isJson) throw new UsageError({ code: "output-missing", command: "import" });
  if (output !== null) for (const file of files) checkOutput(output, file === "-" ? null : file, args.isForced);
  const read: Imported[] = [];
  const statuses: ExitStatus[] = [];
  for (const file of files) {
    try {
      const imported = importedFrom(file, context);
      if (args.isJson) terminal.out(`${JSON.stringify(recordOf(imported, file))}\n`);
      read.push(imported);
    } catch (error) {
      const { status, sentence } = failureOf(error, printable(file), { language, command: "import" });
      terminal.err(`${sentence}\n`);
      printDetails(error, terminal);
      statuses.push(status);
    }
  }
  if (output !== null && read.length > 0) {
    const plans = read.flatMap((one) => one.plans);
    const unrecognised = read.flatMap(({ article }) => article.unrecognised);
    const xlsx = XlsxFile.blank();
    xlsx.apply(draftPlans(plans, unrecognised, language.sheets));
    writeOutput(output, xlsx.save(), args.isForced, null);
    const told = plans.filter(({ rows }) => rows.length > 0);
    const sentence = language.cli.imported({
      plans: told.length,
      rows: told.reduce((sum, { rows }) => sum + rows.length, 0),
      unrecognised: unrecognised.length,
      output: printable(output),
    });
    if (args.isJson) terminal.err(`${sentence}\n`);
    else terminal.out(`${sentence}\n`);
  }
  return worst(statuses);
};

function importedFrom(file: string, { args, language }: CommandContext): Imported {
  const isTraditional = language.name === "zh-TW";
  const article = openArticle(file, args, isTraditional);
  const plans = plansMeant(article, args.plan)
    .map((plan) => expanded(plan, args.expand))
    .map((plan) => (isTraditional ? inTraditional(plan) : plan));
  return { file, plans, article };
}

/** Simplified texts in Traditional characters; what is Traditional already stays as written. */
function inTraditional(plan: ArticlePlan): ArticlePlan {
  const told = (text: string): string => (simplify(text) === text ? traditionalCharacters(text) : text);
  const row = (one: ArticleRow): ArticleRow => ({
    ...one,
    activity: told(one.activity),
    owner: one.owner && told(one.owner),
    partner: one.partner && told(one.partner),
    place: one.place && told(one.place),
    theme: one.theme && told(one.theme),
  });
  return { ...plan, title: plan.title && told(plan.title), rows: plan.rows.map(row) };
}

function recordOf({ plans, article }: Imported, file: string): object {
  return {
    schema: "gonghui/import@2",
    file,
    plans: plans.map(({ title, kind, year, from, to, rows }) => ({ title, kind, year, from, to, rows: rows.map(rowRecord) })),
    ignored: article.ignored,
    unrecognised: article.unrecognised,
  };
}

function rowRecord({ at, amountFen, ...row }: ArticleRow): object {
  return {
    months: row.months,
    monthsFrom: row.monthsFrom,
    activity: row.activity,
    owner: row.owner,
    partner: row.partner,
    place: row.place,
    theme: row.theme,
    amountYuan: amountFen === null ? null : yuan(amountFen),
    amountText: row.amountText,
    cadence: row.cadence,
    deadline: row.deadline,
    year: row.year,
    line: row.line,
    lines: row.lines,
    quote: row.quote,
    ...(at === undefined ? {} : { at }),
  };
}
