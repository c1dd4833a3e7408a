/** gonghui summarize: only totals, and writes the summary sheets. */
import { summaryJob } from "../../core/jobs";
import type { Command } from "./command";
import { summaryReport } from "./job-text";
import { transform } from "./transform";

export const summarize: Command = (context) => {
  const { language, terminal } = context;
  return transform(context, {
    job: (workbook, settings) => summaryJob(workbook, settings, language),
    report: (result, output) => summaryReport(result, output, language, terminal),
  });
};
