/** The progress bar: only on a screen, only for long work, gone when the work is done. */
import { ProgressBar } from "../../../src/apps/cli/progress";
import type { Progress, Steps } from "../../../src/core/grid/steps";
import { captured } from "./captured";

const NAMES = { reading: "读取", checking: "检查", suggesting: "查漏补缺", filling: "增列", summarising: "汇总", writing: "写入" };

function* work(count: number): Steps<string> {
  for (let done = 1; done <= count; done++) yield { stage: "reading", done, total: count } satisfies Progress;
  return "done";
}

/** A bar whose clock moves on by `step` ms at each look. */
function barOn(isErrTty: boolean, step: number) {
  const kept = captured({ isErrTty });
  let now = 0;
  return { ...kept, bar: new ProgressBar(kept.terminal, NAMES, () => (now += step)) };
}

test("long work shows a bar that fills up and is wiped", () => {
  const { bar, err } = barOn(true, 200);
  expect(bar.run(work(10))).toBe("done");
  expect(err()).toContain("读取 ████████████████████████ 100%");
  bar.clear();
  expect(err().endsWith("\r\u001b[2K")).toBe(true);
});

test("short work shows nothing", () => {
  const { bar, err } = barOn(true, 1);
  bar.run(work(100));
  bar.clear();
  expect(err()).toBe("");
});

test("where stderr is not a screen nothing is drawn", () => {
  const { bar, err } = barOn(false, 1000);
  bar.run(work(10));
  expect(err()).toBe("");
});
