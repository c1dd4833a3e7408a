/** The laws of filling on layouts made at random, a few of those that `npm run laws:filling` tries. */
import { runs } from "../../runs";
import { brokenLayouts, brokenPlans } from "./generate";

test("plans made from seeds", () => {
  const { broken, summary } = brokenPlans(1, runs(30));
  process.stdout.write(`${summary}\n`);
  expect(broken).toEqual([]);
}, 120_000);

test("layouts that reading is tried with", () => {
  const { broken, summary } = brokenLayouts(3, 1, runs(20));
  process.stdout.write(`${summary}\n`);
  expect(broken).toEqual([]);
}, 120_000);
