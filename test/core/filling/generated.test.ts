/** The laws of filling on layouts made at random, a few of those that `npm run laws:filling` tries. */
import { brokenLayouts, brokenPlans } from "./generate";

test("plans made from thirty seeds", () => {
  const { broken, summary } = brokenPlans(1, 30);
  process.stdout.write(`${summary}\n`);
  expect(broken).toEqual([]);
}, 120_000);

test("twenty of the layouts that reading is tried with", () => {
  const { broken, summary } = brokenLayouts(3, 1, 20);
  process.stdout.write(`${summary}\n`);
  expect(broken).toEqual([]);
}, 120_000);
