/** How often the workbook is read and checked for what the user does: the plan changes, once; it does not, never. */
import type { Workbook } from "../../src/core/grid/grid";
import { FILE_READERS } from "../../src/apps/file-readers";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import * as reviews from "../../src/core/review/review";
import * as summaries from "../../src/core/summary";
import { loadLocalEngine } from "../../src/ui/engine/local-engine";
import { makeOfficial } from "../../src/ui/views/official/make-official";
import { Session } from "../../src/ui/state/session";
import { workbookOf } from "../build-workbook";

jest.mock("../../src/core/review/review", () => {
  const actual = jest.requireActual<typeof reviews>("../../src/core/review/review");
  return { ...actual, reviewing: jest.fn(actual.reviewing) };
});
jest.mock("../../src/core/summary", () => {
  const actual = jest.requireActual<typeof summaries>("../../src/core/summary");
  return { ...actual, draftingSummary: jest.fn(actual.draftingSummary) };
});

const plan = (): Workbook =>
  workbookOf({
    计划: [
      ["2026年工会工作计划表"],
      ["月份", "活动", "责任人", "预算金额（元）", "备注"],
      ["3月", "三八节活动", "顾芳", "2,000元", null],
      ["6月", "端午节慰问", "顾芳", 3000, null],
      ["9月", "中秋节慰问", null, 3000, null],
      ["合计", null, null, { formula: "SUM(D3:D5)", value: 6000 }, null],
    ],
  });

async function counted(work: () => Promise<unknown>): Promise<string> {
  const [made, drafted] = [jest.mocked(reviews.reviewing), jest.mocked(summaries.draftingSummary)];
  made.mockClear();
  drafted.mockClear();
  await work();
  return `${made.mock.calls.length} reviews, ${drafted.mock.calls.length} drafts of all sheets`;
}

function opened(): { readonly session: Session; readonly host: MemoryHost } {
  const host = new MemoryHost(plan());
  return { host, session: new Session(host, () => loadLocalEngine("zh-CN", FILE_READERS)) };
}

const findingOf = (session: Session, code: string) => session.current().checked!.review.findings.find((finding) => finding.code === code)!;
const PLAIN = { isLastYearOpen: false, hasReserveFund: false, hasAllLines: false, hasAllAccounts: false };

/** In the order of a session, each after those above it. */
const ACTIONS: readonly [string, (session: Session) => Promise<unknown>, string][] = [
  ["check", (session) => session.check(), "1 reviews, 0 drafts of all sheets"],
  ["check again", (session) => session.check(), "0 reviews, 0 drafts of all sheets"],
  ["dismiss", (session) => session.dismiss(findingOf(session, "missing-owner"), "集体负责"), "0 reviews, 0 drafts of all sheets"],
  ["take it back", (session) => session.restore(findingOf(session, "missing-owner")), "0 reviews, 0 drafts of all sheets"],
  ["undo that", (session) => session.undo(), "0 reviews, 0 drafts of all sheets"],
  ["fill: propose", (session) => session.fill(session.current().checked!.suggestions.slice(0, 2)), "0 reviews, 0 drafts of all sheets"],
  ["fill: apply", (session) => session.applyPending(), "1 reviews, 0 drafts of all sheets"],
  [
    "fix one cell",
    async (session) => {
      session.proposeFixes([findingOf(session, "amount-text")]);
      await session.applyPending();
    },
    "1 reviews, 0 drafts of all sheets",
  ],
  ["summarise", (session) => session.summarise(), "0 reviews, 1 drafts of all sheets"],
  ["summarise again", (session) => session.summarise(), "0 reviews, 1 drafts of all sheets"],
  ["official tables", (session) => makeOfficial(session, { kind: "budget", form: PLAIN }), "0 reviews, 1 drafts of all sheets"],
  ["undo the tables", (session) => session.undo(), "0 reviews, 0 drafts of all sheets"],
  [
    "dismiss with sheets there",
    (session) => session.dismiss(findingOf(session, "missing-owner"), "再议"),
    "0 reviews, 0 drafts of all sheets",
  ],
  ["save a setting", (session) => session.saveSettings({ members: 80 }), "1 reviews, 0 drafts of all sheets"],
];

test("reviews and drafts for each thing the user does", async () => {
  const { session } = opened();
  const table: string[] = [];
  for (const [name, action] of ACTIONS) {
    table.push(`${name}: ${await counted(() => action(session))}`);
    expect(session.current().error).toBeNull();
  }
  expect(table).toEqual(ACTIONS.map(([name, , expected]) => `${name}: ${expected}`));
});

test("a session of check, fill, apply and summarise reviews twice", async () => {
  const { session } = opened();
  const whole = await counted(async () => {
    await session.check();
    await session.fill(session.current().checked!.suggestions.slice(0, 2));
    await session.applyPending();
    await session.summarise();
  });
  expect(whole).toBe("2 reviews, 1 drafts of all sheets");
});

test("what is shown after is what a check from nothing shows", async () => {
  const { session, host } = opened();
  for (const [, action] of ACTIONS) {
    await action(session);
    const { checked } = session.current();
    if (checked === null || session.current().pending !== null) continue;
    const fresh = new Session(host, () => loadLocalEngine("zh-CN", FILE_READERS));
    await fresh.check();
    const { review, suggestions, awaiting } = fresh.current().checked!;
    expect({ review: checked.review, suggestions: checked.suggestions, awaiting: checked.awaiting }).toEqual({
      review,
      suggestions,
      awaiting,
    });
  }
});
