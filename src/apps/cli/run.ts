/** gonghui run: the main job: check, add what is taken of the suggestions, total, write the summary sheets. */
import { runJob } from "../../core/jobs";
import { warnRateIn } from "../../core/official";
import type { Command } from "./command";
import { accepted } from "./suggestions";
import { transform } from "./transform";
import { runReport } from "./job-text";

export const run: Command = (context) => {
  const { args, language, terminal } = context;
  return transform(context, {
    job: (workbook, settings) => runJob(workbook, settings, (suggestions) => accepted(suggestions, args.accept), language),
    report: (result, output, workbook) => runReport(result, output, warnRateIn(workbook), language, terminal),
  });
};
