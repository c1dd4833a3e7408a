/** What registers say was spent, in the sheets that are handed in and made public: the same as where it is typed into the plan. */
import { finish } from "../../../src/core/grid/steps";
import { officialJob, summaryJob } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import { draftPublicationSheet } from "../../../src/core/official";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import type { SheetDraft } from "../../../src/core/grid/edit";
import { type CellInput, workbookOf } from "../../build-workbook";

const ZH = LANGUAGES["zh-CN"];
const PLAN: readonly (readonly CellInput[])[] = [
  ["青禾中学工会2026年工作计划表"],
  ["月份", "活动内容", "支出科目", "预算金额（元）", "经费来源"],
  ["3月", "妇女节活动", "文体活动支出", 2000, "工会经费"],
  ["5月", "职工运动会", "文体活动支出", 5000, "工会经费"],
  ["9月", "教师节活动", "宣传活动支出", 3000, "工会经费"],
  ["10月", "秋游", "会员活动支出", 6000, "工会经费"],
];
const SPENT: Readonly<Record<string, number>> = { 妇女节活动: 1800, 职工运动会: 5200, 教师节活动: 2500 };
const typed = PLAN.map((row, index) => [...row, index === 1 ? "实际支出" : index > 1 ? (SPENT[String(row[1])] ?? null) : null]);
const LEDGER: readonly (readonly CellInput[])[] = [
  ["经费支出登记"],
  ["日期", "凭证号", "对应计划活动", "摘要", "金额"],
  ["2026-3-8", "记1", "妇女节活动", "花束", 1000],
  ["2026-3-9", "记2", "妇女节活动", "茶点", 800],
  ["2026-5-20", "记3", "职工运动会", "服装", 5200],
  ["2026-9-10", "记4", "教师节活动", "展板", 2500],
];
const REGISTERED = workbookOf({ 工作计划: PLAN, 经费支出登记: LEDGER });
const TYPED = workbookOf({ 工作计划: typed });

/** What a drafted sheet shows, by cell: the value of a formula, not its text. */
const shown = ({ cells }: SheetDraft): unknown[] =>
  cells.map(({ row, column, content }) => [row, column, content !== null && "value" in content ? content.value : null]);

test.each(["budget", "first", "second"] as const)("公示表 (%s)", (kind) => {
  const [register, hand] = [REGISTERED, TYPED].map((workbook) => draftPublicationSheet(review(workbook, EMPTY_SETTINGS), ZH, kind)!.draft);
  expect(shown(register!)).toEqual(shown(hand!));
  if (kind === "budget") return;
  const texts = JSON.stringify(shown(register!));
  expect(texts).toContain(kind === "first" ? "7000" : "9500");
  // The register itself, its papers and its words stay where they are.
  expect(texts).not.toMatch(/记\d|花束|茶点/);
});

test("公示表 of half a year follows what counts: where the user says the plan's own column, the register says nothing", () => {
  const both = workbookOf({ 工作计划: typed, 经费支出登记: LEDGER.slice(0, 3) });
  const total = (actualFrom: "plan" | "registers"): unknown => {
    const settings = { ...EMPTY_SETTINGS, profile: { ...EMPTY_SETTINGS.profile, actualFrom } };
    const { cells } = draftPublicationSheet(review(both, settings), ZH, "first")!.draft;
    const at = cells.find(({ content }) => content !== null && "value" in content && content.value === "本年支出合计")!.row;
    return cells.flatMap(({ row, column, content }) =>
      row === at && column === 3 && content !== null && "value" in content ? [content.value] : [],
    );
  };
  expect(total("plan")).toEqual([7000]);
  // What the register has no line for has no spending, whatever stands in the plan.
  expect(total("registers")).toEqual([1000]);
});

test("年中预算调整表 and 汇总 are the same, whichever says what was spent", () => {
  const drafts = (workbook: typeof TYPED, job: "official" | "summary"): readonly SheetDraft[] => {
    const made =
      job === "summary"
        ? finish(summaryJob(workbook, EMPTY_SETTINGS, ZH))
        : finish(officialJob(workbook, EMPTY_SETTINGS, ZH, { budget: null, execution: null, approved: review(TYPED, EMPTY_SETTINGS) }));
    return made.edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.draft] : []));
  };
  const adjustment = [REGISTERED, TYPED].map((workbook) => drafts(workbook, "official").find(({ mark }) => mark === "adjustment")!);
  expect(shown(adjustment[0]!)).toEqual(shown(adjustment[1]!));
  const summary = [REGISTERED, TYPED].map((workbook) => drafts(workbook, "summary").find(({ mark }) => mark === "summary")!);
  expect(shown(summary[0]!)).toEqual(shown(summary[1]!));
});
