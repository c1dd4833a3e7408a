import { axisFor, tickText } from "../../src/ui/views/summary/chart-axis";

test.each([
  [0, ["0", "1", "2", "3", "4"]],
  [16_000, ["0", "5,000", "10,000", "15,000", "20,000"]],
  [79_999, ["0", "20,000", "40,000", "60,000", "80,000"]],
  // In 万.
  [82_000, ["0", "2.5", "5", "7.5", "10"]],
  [56_000_000, ["0", "2,000", "4,000", "6,000", "8,000"]],
])("an axis for %d", (highest, texts) => {
  const axis = axisFor(highest);
  expect(axis.ticks.map((tick) => tickText(tick, axis))).toEqual(texts);
  expect(axis.most).toBeGreaterThanOrEqual(highest);
});
