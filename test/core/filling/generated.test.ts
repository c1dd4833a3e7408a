/** The laws of filling on layouts made at random, a few of those that `npm run laws:filling` tries. */
import { brokenPlans } from "./generate";

test("plans made from thirty seeds", () => {
  const { broken, summary } = brokenPlans(1, 30);
  process.stdout.write(`${summary}\n`);
  expect(broken).toEqual([]);
}, 120_000);
