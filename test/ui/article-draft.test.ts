/** An article while it is looked through: what became of each line, and what each change of a row does to months, amounts and lines. */
import { readArticle } from "../../src/core/importing";
import type { Fen } from "../../src/core/plan/money";
import {
  type ArticleDraft,
  articleDraft,
  dropped,
  edited,
  fateOf,
  merged,
  placed,
  rowsWanted,
  settledIn,
  split,
  takenBack,
  unplacedIn,
  wanting,
} from "../../src/ui/state/article-draft";

const LINES = [
  "某工会2026年工作计划",
  "结合本单位实际，安排如下。",
  "（一）三月份",
  "1、举办三八妇女节活动，经费3000元。",
  "2、召开会员代表大会；组织职工体检。",
  "（二）五月份",
  "1、举办职工运动会，责任人：张伟。",
  "（三）其他",
  "不定期走访困难职工。",
];

function draftOf(lines: readonly string[] = LINES): ArticleDraft {
  const text = lines.join("\n");
  return articleDraft("计划.txt", { lines, article: readArticle(text, { year: 2026, keepTraditional: false }) });
}

const rowsIn = (draft: ArticleDraft) => draft.plans[draft.at]!.rows;
const shown = (draft: ArticleDraft) =>
  rowsIn(draft).map(({ row, isDropped }) => [row.months.join(), row.activity, isDropped ? "out" : ""].join("|"));
const idOf = (draft: ArticleDraft, activity: string): number => rowsIn(draft).find(({ row }) => row.activity.includes(activity))!.id;

test("every line is in a row, or says why it is in none", () => {
  const draft = draftOf();
  expect(LINES.map((_, index) => fateOf(draft, index + 1).kind)).toEqual([
    "ignored",
    "ignored",
    "rows",
    "rows",
    "rows",
    "rows",
    "rows",
    "ignored",
    "unrecognised",
  ]);
  expect(fateOf(draft, 1)).toEqual({ kind: "ignored", as: "title" });
  expect(fateOf(draft, 9)).toEqual({ kind: "unrecognised", why: "vague-time" });
  // A heading is in all the rows below it.
  expect(fateOf(draft, 3)).toMatchObject({
    ids: rowsIn(draft)
      .filter(({ row }) => row.months[0] === 3)
      .map(({ id }) => id),
  });
});

test("a row typed over keeps its lines; other months say all of its time", () => {
  const draft = draftOf();
  const id = idOf(draft, "运动会");
  const { row } = rowsIn(edited(draft, id, { activity: "趣味运动会", months: [6], owner: "李娜", amountFen: 50_000 as Fen })).find(
    (one) => one.id === id,
  )!;
  expect(row).toMatchObject({ activity: "趣味运动会", months: [6], owner: "李娜", amountFen: 50_000, line: 7, lines: [6, 7] });
});

test("what is dropped stays to be seen, and goes nowhere", () => {
  const draft = draftOf();
  const less = dropped(draft, idOf(draft, "运动会"), true);
  expect(rowsIn(less)).toHaveLength(rowsIn(draft).length);
  expect(rowsWanted(less)).toBe(rowsWanted(draft) - 1);
  expect(settledIn(less).plans[0]!.rows.map(({ activity }) => activity)).not.toContain("举办职工运动会");
  expect(shown(dropped(less, idOf(less, "运动会"), false))).toEqual(shown(draft));
});

test("merged: months and lines of both, amounts added only where both are known", () => {
  const draft = draftOf();
  const id = idOf(draft, "三八");
  const one = rowsIn(merged(draft, id)).find((each) => each.id === id)!.row;
  expect(one).toMatchObject({ months: [3], amountFen: 300_000, lines: [3, 4, 5] });
  expect(one.activity).toBe("举办三八妇女节活动，召开会员代表大会");
  const priced = edited(draft, idOf(draft, "代表大会"), { activity: "召开会员代表大会", months: [4], owner: null, amountFen: 100 as Fen });
  expect(rowsIn(merged(priced, id)).find((each) => each.id === id)!.row).toMatchObject({ months: [3, 4], amountFen: 300_100 });
  // The last row of a plan has none to be merged with.
  const last = rowsIn(draft).at(-1)!.id;
  expect(merged(draft, last)).toBe(draft);
});

test("split: an amount that was said once stands once", () => {
  const draft = draftOf();
  const parted = split(draft, idOf(draft, "三八"), ["举办讲座", " 慰问女职工 ", ""]);
  expect(
    rowsIn(parted)
      .slice(0, 2)
      .map(({ row }) => [row.activity, row.amountFen, row.lines.join()]),
  ).toEqual([
    ["举办讲座", 300_000, "3,4"],
    ["慰问女职工", null, "3,4"],
  ]);
  expect(new Set(rowsIn(parted).map(({ id }) => id)).size).toBe(rowsIn(parted).length);
  expect(split(draft, idOf(draft, "三八"), ["只有一项"])).toBe(draft);
});

test("a line without a place comes in at its place, and is no longer without one; each step can be taken back", () => {
  const draft = draftOf();
  const [entry] = unplacedIn(draft, 0);
  const more = placed(draft, entry!, "走访困难职工", 7);
  expect(shown(more).at(-1)).toBe("7|走访困难职工|");
  expect(unplacedIn(more, 0)).toEqual([]);
  expect(fateOf(more, 9)).toEqual({ kind: "rows", ids: [draft.nextId] });
  const back = takenBack(dropped(more, draft.nextId, true));
  expect(shown(back)).toEqual(shown(more));
  expect(shown(takenBack(back))).toEqual(shown(draft));
  expect(takenBack(draft)).toBe(draft);
});

test("several plans: each with its own lines, none out of sight; only unions' are ticked", () => {
  const lines = [...LINES, "", "人大代表小组2026年工作计划", "四月份", "组织人大代表视察。", "五月份", "人大代表接待选民。", "完"];
  const draft = draftOf(lines);
  expect(draft.plans.map(({ kind, isWanted, shown: range }) => [kind, isWanted, range])).toEqual([
    ["union", true, [1, draft.plans[0]!.to]],
    ["other", false, [draft.plans[0]!.to + 1, lines.length]],
  ]);
  expect(settledIn(draft).plans).toHaveLength(1);
  expect(settledIn(wanting(draft, 1, true)).plans).toHaveLength(2);
});

test("a text of lines without a place is still to be seen and worked with", () => {
  const draft = articleDraft(null, {
    lines: ["定期走访。"],
    article: { plans: [], ignored: [], unrecognised: [{ line: 1, quote: "定期走访。", why: "vague-time" }] },
  });
  expect(draft.plans[0]).toMatchObject({ shown: [1, 1], rows: [] });
  expect(shown(placed(draft, draft.unrecognised[0]!, "走访", null))).toEqual(["|走访|"]);
});
