/** stateOf: done, open, put off or unknown, by what the row says of itself, what was spent, and what registers name. */
import { stateOf } from "../../../src/core/registers/progress";

const line = (status: string | null, actual: number | null = null, activity = "运动会", activities: readonly string[] = []) =>
  ({ item: { status: status === null ? null : { value: status }, activity: { value: activity }, activities }, actual }) as never;

test.each<[status: string, state: string]>([
  ["已完成", "done"],
  ["完成", "done"],
  ["√", "done"],
  ["100%", "done"],
  ["已于3月开展", "done"],
  ["未完成", "open"],
  ["正在进行中", "open"],
  ["0%", "open"],
  ["×", "open"],
  ["推迟到6月", "postponed"],
  ["已取消", "postponed"],
  ["情况良好", "unknown"],
])("%s says that it is %s", (status, state) => expect(stateOf(line(status), new Set())).toBe(state));

test("what the row says of itself comes before what was spent and what registers name", () =>
  expect(stateOf(line("未完成", 500), new Set(["运动会"]))).toBe("open"));

test.each<[actual: number | null, named: readonly string[], state: string]>([
  [500, [], "done"],
  [1, [], "done"],
  [0, [], "unknown"],
  [null, [], "unknown"],
  [null, ["运动会"], "done"],
  [0, ["运动会"], "done"],
  [null, ["读书会"], "unknown"],
])("spent %s, registers name %j: %s", (actual, named, state) => expect(stateOf(line(null, actual), new Set(named))).toBe(state));

test("any of several activities of a row that a register names", () =>
  expect(stateOf(line(null, null, "1.运动会\n2.读书会", ["运动会", "读书会"]), new Set(["读书会"]))).toBe("done"));
