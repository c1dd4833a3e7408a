import { readWarnRate } from "../../../src/core/official";

test.each([
  ["80%", 0.8],
  ["80％", 0.8],
  ["0.8", 0.8],
  ["80", 0.8],
  [" 85 % ", 0.85],
  ["92.5%", 0.925],
  ["1", 1],
  ["100", 1],
  ["100%", 1],
  ["1%", 0.01],
  ["0.755", 0.755],
])("%s is a rate", (text, rate) => {
  expect(readWarnRate(text)).toBe(rate);
});

test.each([["0"], ["0%"], ["101"], ["120%"], ["-5"], ["八成"], [""], ["80%%"], ["1e2"], ["NaN"]])("%j is none", (text) => {
  expect(readWarnRate(text)).toBeNull();
});
