/** OpenWork: what lines below a piece of work still tell of it, and how far up they reach. */
import type { DraftRow } from "../../../src/core/importing/draft";
import { cadencesIn } from "../../../src/core/importing/cadence";
import { mentionsIn } from "../../../src/core/importing/mentions";
import { type Due, OpenWork } from "../../../src/core/importing/open-work";

const row = (activity: string, more: Partial<DraftRow> = {}): DraftRow => ({
  activity,
  months: [],
  from: "none",
  year: null,
  cadence: null,
  deadline: null,
  owner: null,
  partner: null,
  place: null,
  theme: null,
  amountText: null,
  own: [],
  other: [],
  ...more,
});

const due = (text: string, lines: readonly number[] = [9]): Due => ({
  text,
  plain: text,
  start: 0,
  mentions: mentionsIn(text, 2026),
  cadences: cadencesIn(text),
  lines,
});

/** "活动|3,4|from|owner|partner|place|amount|deadline" of each row. */
function told(work: OpenWork): string[] {
  return work.rows.map(({ activity, months, from, owner, partner, place, amountText, deadline, cadence }) =>
    [activity, months.map(({ month }) => month).join(), from, owner, partner, place, amountText, deadline?.text, cadence?.text]
      .map((part) => part ?? "")
      .join("|")
      .replace(/\|+$/, ""),
  );
}

let why: Map<number, unknown>;
let work: OpenWork;
beforeEach(() => {
  why = new Map();
  work = new OpenWork(why as never);
});
const wait = (activity: string, own: readonly number[] = []): void => work.wait({ activity, own, owner: null });

describe("a deadline below", () => {
  test("makes rows of all that waits for one: the last one's own, the others' inherited", () => {
    wait("甲事");
    wait("乙事");
    work.due(due("6月底前完成"));
    expect(told(work)).toEqual(["甲事|6|inherited|||||6月底前完成", "乙事|6|deadline|||||6月底前完成"]);
    expect(work.rows[1]!.deadline).toMatchObject({ month: 6, day: null });
    // What has been told waits no longer.
    work.due(due("9月底前完成"));
    expect(told(work)).toHaveLength(2);
  });

  test("has a month only where it names one, and its day", () => {
    wait("甲事");
    work.due(due("6月15日前、8月底前"));
    expect(told(work)).toEqual(["甲事|6,8|deadline|||||6月15日前、8月底前"]);
    expect(work.rows[0]!.deadline).toMatchObject({ month: null, day: 15 });
  });

  test("that names its parts gives each what is said of it", () => {
    wait("开展摸底");
    wait("完成组建工作");
    work.due(due("摸底3月底前完成,组建9月底前完成"));
    expect(work.rows.map(({ months, from, deadline }) => [months.map(({ month }) => month), from, deadline!.month])).toEqual([
      [[3], "deadline", 3],
      [[9], "deadline", 9],
    ]);
  });

  test("that says how often is one, and one that says nothing is told of each line", () => {
    wait("甲事", [1, 2]);
    work.due(due("尽快"));
    expect([told(work), [...why.keys()]]).toEqual([[], [1, 2]]);
    wait("乙事", [3]);
    work.due(due("每季度"));
    expect([told(work), [...why.keys()]]).toEqual([["乙事||none|||||每季度|每季度"], [1, 2]]);
    wait("丙事");
    work.due(due("每季度第一个月"));
    expect(work.rows[1]!.months.map(({ month }) => month)).toEqual([1, 4, 7, 10]);
  });

  test("narrows the row above where that has a broad time and no deadline", () => {
    work.add(row("甲事", { from: "season", months: [{ month: 12, yearOffset: 0 }] }));
    work.due(due("时间未定"));
    expect(told(work)).toEqual(["甲事|12|season"]);
    work.due(due("11月20日"));
    expect(told(work)).toEqual(["甲事|11|deadline|||||11月20日"]);
    expect(work.rows[0]!).toMatchObject({ deadline: { month: 11, day: 20 }, other: [9] });
    work.due(due("10月"));
    expect(told(work)).toEqual(["甲事|11|deadline|||||11月20日"]);
    work.add(row("乙事", { from: "line", months: [{ month: 3, yearOffset: 0 }] }));
    work.due(due("10月"));
    expect(told(work)[1]).toBe("乙事|3|line");
    work.add(row("丙事", { from: "half" }));
    work.due(due("3月、4月"));
    expect(work.rows[2]!.deadline).toMatchObject({ month: null, day: null });
  });

  test("reaches over no heading", () => {
    work.add(row("甲事", { from: "half" }));
    wait("乙事");
    work.close();
    work.due(due("10月"));
    expect(told(work)).toEqual(["甲事||half"]);
  });
});

describe("who does it, told below", () => {
  test("is told of every row since the last owner or heading, and of what waits", () => {
    work.add(row("甲事"));
    work.add(row("乙事", { owner: "自己" }));
    wait("丙事");
    work.ownedBy("owner", "工会", [5]);
    work.add(row("丁事"));
    work.due(due("6月"));
    expect(told(work)).toEqual(["甲事||none|工会", "乙事||none|自己", "丁事||none", "丙事|6|deadline|工会||||6月"]);
    expect(work.rows[0]!.other).toEqual([5]);
  });

  test("a second owner reaches up to the first, a heading ends them all", () => {
    work.add(row("甲事"));
    work.ownedBy("owner", "", [4]);
    work.ownedBy("owner", "工会", [5]);
    work.add(row("乙事"));
    work.ownedBy("owner", "女工委", [6]);
    work.add(row("丙事"));
    work.close();
    work.ownedBy("owner", "文体部", [7]);
    expect(told(work)).toEqual(["甲事||none", "乙事||none|女工委", "丙事||none"]);
  });

  test("of several that wait each has the owner that stands below it", () => {
    wait("甲事");
    work.ownedBy("owner", "工会", [4]);
    wait("乙事");
    work.ownedBy("owner", "女工委", [5]);
    work.due(due("6月"));
    expect(told(work)).toEqual(["甲事|6|inherited|工会||||6月", "乙事|6|deadline|女工委||||6月"]);
  });

  test("a partner is told of the rows since the last partner, and ends no block", () => {
    work.add(row("甲事"));
    work.ownedBy("partner", "人事部", [4]);
    work.add(row("乙事"));
    work.ownedBy("partner", "财务部", [5]);
    work.ownedBy("owner", "工会", [6]);
    expect(told(work)).toEqual(["甲事||none|工会|人事部", "乙事||none|工会|财务部"]);
  });
});

describe("where and for how much, told below", () => {
  test("is told of what waits last, else of the last row, once", () => {
    work.add(row("甲事"));
    work.toldOf("place", "礼堂", [4]);
    work.toldOf("place", "操场", [5]);
    work.toldOf("amountText", "", [6]);
    wait("乙事");
    wait("丙事");
    work.toldOf("amountText", "500元", [7]);
    work.due(due("6月"));
    expect(told(work)).toEqual(["甲事||none|||礼堂", "乙事|6|inherited|||||6月", "丙事|6|deadline||||500元|6月"]);
    expect(work.rows[0]!.other).toEqual([4, 5]);
  });

  test("of nothing below a heading", () => {
    work.add(row("甲事"));
    work.close();
    work.toldOf("place", "礼堂", [4]);
    expect(told(work)).toEqual(["甲事||none"]);
  });
});

describe("what covers so many above", () => {
  const three = (): void => ["甲事", "乙事", "丙事"].forEach((name) => work.add(row(name)));

  test("rows: so many, or all", () => {
    three();
    work.coverAbove(2, null, "工会", "人事部", [4]);
    expect(told(work)).toEqual(["甲事||none", "乙事||none|工会|人事部", "丙事||none|工会|人事部"]);
    // The first is still open, the others keep theirs.
    work.ownedBy("owner", "女工委", [5]);
    expect(told(work)[0]).toBe("甲事||none|女工委");
    expect(told(work)[2]).toBe("丙事||none|工会|人事部");
  });

  test("all of them are closed", () => {
    three();
    work.coverAbove(Infinity, null, "工会", null, [4]);
    work.ownedBy("partner", "人事部", [5]);
    expect(told(work)).toEqual(["甲事||none|工会", "乙事||none|工会", "丙事||none|工会"]);
  });

  test("with a deadline: of so many that wait, each as its own", () => {
    ["甲事", "乙事", "丙事"].forEach((name) => wait(name));
    work.coverAbove(2, due("6月"), "工会", null, [4]);
    expect(told(work)).toEqual(["乙事|6|deadline|工会||||6月", "丙事|6|deadline|工会||||6月"]);
    work.due(due("9月"));
    expect(told(work)[2]).toBe("甲事|9|deadline|||||9月");
  });
});
