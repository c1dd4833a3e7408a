/** Registers of our own on paper: one page when new, in whatever language, and no entry left off it later. */
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import type { PutSheet } from "../../../src/core/grid/edit";
import { finish } from "../../../src/core/grid/steps";
import { registersJob } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import { REGISTERS } from "../../../src/core/registers";
import { review } from "../../../src/core/review/review";
import { workbookOf } from "../../build-workbook";

/** A4 in points, less the margins of 0.59 and 0.75 inches that a sheet of ours has. */
const PAPER = { portrait: { width: 510, height: 734 }, landscape: { width: 757, height: 487 } } as const;

const workbook = workbookOf({
  计划: [["青禾中学工会2026年工作计划表"], ["月份", "活动", "责任人", "预算金额（元）"], ["3月", "三八节活动", "顾芳", 2000]],
});
const reviewed = review(workbook, EMPTY_SETTINGS);

describe.each(["zh-CN", "en"] as const)("%s", (name) => {
  const { edits } = finish(registersJob(workbook, reviewed, REGISTERS, LANGUAGES[name]));
  const drafts = edits.filter((edit): edit is PutSheet => edit.kind === "put-sheet").map(({ draft }) => draft);

  test("every kind is drawn", () => expect(drafts).toHaveLength(REGISTERS.length));

  test.each(drafts.map((draft) => [draft.name, draft] as const))("%s", (_name, draft) => {
    const ruled = Math.max(...draft.cells.map(({ row }) => row));
    const height = Array.from({ length: ruled }, (_row, index) => draft.rowHeights![index + 1]!).reduce((sum, one) => sum + one, 0);
    const { orientation, area } = draft.print!;
    // Seven pixels a character and five beside the text, as Excel draws them: what is drawn wider is printed smaller, and more fits.
    const width = draft.columnWidths.reduce((sum, one) => sum + (one * 7 + 5) * 0.75, 0);
    const scale = Math.min(1, PAPER[orientation].width / width);
    expect(height * scale).toBeLessThanOrEqual(PAPER[orientation].height);
    expect(ruled).toBeGreaterThan(20);
    expect(area).toBeUndefined();
  });
});
