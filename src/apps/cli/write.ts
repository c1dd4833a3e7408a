/** gonghui write: the plan of a workbook as an article in a Word file. */
import { planArticle } from "../../core/article/plan-article";
import { reviewingPlan } from "../../core/jobs";
import { writeDocx } from "../../hosts/docx/write-docx";
import { type Command, onlyInput, outputOf } from "./command";
import { checkOutput, writeOutput } from "./files";
import { insistOnSheet, open } from "./open";
import { ProgressBar } from "./progress";
import { printable } from "./terminal";

export const write: Command = ({ args, language, terminal }) => {
  const input = onlyInput(args);
  const output = outputOf(args);
  checkOutput(output, input, args.isForced, ".docx");
  const bar = new ProgressBar(terminal, language.cli.stages);
  try {
    const { workbook, settings } = open(input, args, bar);
    const review = bar.run(reviewingPlan(workbook, settings));
    insistOnSheet(review.sheets, settings);
    writeOutput(output, writeDocx(planArticle(review, language.article), language.article.fonts), args.isForced, input);
  } finally {
    bar.clear();
  }
  terminal.out(`${language.cli.written(printable(output))}\n${language.cli.nextStep}${language.cli.nextArticle}\n`);
  return 0;
};
