/** The planner behind the sliders: the latest wish wins, one question at a time, and no answer to an earlier one is shown. */
import fc from "fast-check";
import { proposeYear } from "../../src/core/proposal";
import { LANGUAGES } from "../../src/core/messages";
import type { Fen } from "../../src/core/plan/money";
import { EMPTY_PROFILE } from "../../src/core/plan/settings";
import { type YearOutline, yearOutline } from "../../src/core/proposal";
import { YearPlanner, type YearPlanning } from "../../src/ui/state/year-planner";

const profile = { ...EMPTY_PROFILE, sector: "school" as const, funds: 6_000_000 as Fen };
const wanted = { profile, year: 2027 };
const wish = (yuan: number) => ({ reserve: null, subjects: { "50105": (yuan * 100) as Fen } });
const outlineOf = (year: number): YearOutline => ({
  rows: [],
  budget: { ...proposeYear({ profile, year }).budget!, reserve: year as Fen },
});

/** A planner whose answers come when the test lets them. */
function planner() {
  const asked: {
    readonly wanted: YearPlanning["wanted"];
    readonly answer: (outline: YearOutline) => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  const shown: YearPlanning[] = [];
  const failures: unknown[] = [];
  const made = new YearPlanner({
    propose: (of) => new Promise((answer, fail) => asked.push({ wanted: of as YearPlanning["wanted"], answer, fail })),
    show: (planning) => shown.push(planning),
    fail: (error) => failures.push(error),
  });
  return { made, asked, shown, failures, last: () => shown.at(-1)! };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test("what is wished is shown at once; of many moves the first and the last are asked, and only the last answer is shown", async () => {
  const { made, asked, shown, last } = planner();
  for (const yuan of [100, 200, 300]) made.ask({}, wanted, wish(yuan));
  expect(last()).toMatchObject({ wanted: { wishes: wish(300) }, outline: null, isAnswered: false });
  expect(asked.map((one) => one.wanted.wishes)).toEqual([wish(100)]);
  asked[0]!.answer(outlineOf(1));
  await settle();
  expect(shown.every(({ outline }) => outline === null)).toBe(true);
  expect(asked.map((one) => one.wanted.wishes)).toEqual([wish(100), wish(300)]);
  asked[1]!.answer(outlineOf(3));
  await settle();
  expect(last()).toMatchObject({ outline: { budget: { reserve: 3 } }, isAnswered: true });
});

test("wishes stay when the year or anything else in the form changes", async () => {
  const { made, asked, last } = planner();
  made.ask({}, wanted, wish(100));
  asked[0]!.answer(outlineOf(1));
  await settle();
  made.ask({ members: 5 }, { ...wanted, year: 2028 });
  expect(last()).toMatchObject({
    asked: { members: 5 },
    wanted: { year: 2028, wishes: wish(100) },
    outline: { budget: { reserve: 1 } },
    isAnswered: false,
  });
});

test("a question that failed is told, unless it was overtaken; the next one is asked all the same", async () => {
  const { made, asked, failures, last } = planner();
  made.ask({}, wanted, wish(100));
  made.ask({}, wanted, wish(200));
  asked[0]!.fail(new Error("overtaken"));
  await settle();
  expect(failures).toEqual([]);
  asked[1]!.fail(new Error("for good"));
  await settle();
  expect(failures).toHaveLength(1);
  expect(last().isAnswered).toBe(false);
  made.ask({}, wanted, wish(300));
  asked[2]!.answer(outlineOf(2));
  await settle();
  expect(last()).toMatchObject({ isAnswered: true, wanted: { wishes: wish(300) } });
});

test("law: however moves and answers are mixed, an outline that is said to be the answer is the answer to what is wished", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constant("answer" as const)), { maxLength: 30 }),
      async (steps) => {
        const { made, asked, shown, last } = planner();
        let answered = 0;
        const answer = async (): Promise<void> => {
          const next = asked[answered];
          if (next === undefined) return;
          answered++;
          next.answer(outlineOf(next.wanted.wishes.subjects["50105"]!));
          await settle();
        };
        for (const step of steps) {
          if (step === "answer") await answer();
          else made.ask({}, wanted, wish(step));
          expect(asked.length - answered).toBeLessThanOrEqual(1);
        }
        while (answered < asked.length) await answer();
        for (const {
          isAnswered,
          outline,
          wanted: { wishes },
        } of shown)
          if (isAnswered) expect(outline!.budget!.reserve).toBe(wishes.subjects["50105"]);
        if (shown.length > 0) expect(last().isAnswered).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});

test("the outline says month, activity, owner, amount and how it came about, in the user's language", () => {
  const { rows, budget } = yearOutline({ profile: { ...profile, members: 50 }, year: 2027 }, LANGUAGES["zh-CN"]);
  const gift = rows.find(({ activity }) => activity === "春节会员慰问")!;
  expect(gift).toMatchObject({ month: "2月", subject: "会员活动支出" });
  expect(gift.fen).toBe(Number(/会员50人×([\d.]+)元/.exec(gift.because!)![1]) * 50 * 100);
  expect(rows.find(({ activity }) => activity === "工会年度工作总结")).toMatchObject({ month: "12月", fen: null, because: null });
  expect(budget).not.toHaveProperty("amounts");
  expect(yearOutline({ profile, year: 2027 }, LANGUAGES["zh-TW"]).rows.map(({ activity }) => activity)).toContain("春節會員慰問");
  expect(yearOutline({ profile: { ...profile, funds: null }, year: 2027 }, LANGUAGES.en)).toMatchObject({ budget: null });
});
