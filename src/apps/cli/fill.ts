/** gonghui fill: only adds suggested activities to the plan's own table. */
import { fillJob } from "../../core/jobs";
import type { Command } from "./command";
import { fillReport } from "./job-text";
import { accepted } from "./suggestions";
import { transform } from "./transform";

export const fill: Command = (context) => {
  const { args, language, terminal } = context;
  return transform(context, {
    job: (workbook, settings) => fillJob(workbook, settings, (suggestions) => accepted(suggestions, args.accept), language),
    report: (result, output) => fillReport(result, output, language, terminal),
  });
};
