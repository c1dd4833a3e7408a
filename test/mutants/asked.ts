/** Before every test file of a run of changes: which change is in force, and which of them the file reaches. */
import { appendFileSync } from "node:fs";

interface Asking {
  __isChanged?: (number: number) => boolean;
}

const inForce = Number(process.env["GONGHUI_MUTANT"] ?? 0);
const reached = new Set<number>();

(globalThis as Asking).__isChanged = (number) => {
  reached.add(number);
  return number === inForce;
};

afterAll(() => {
  const notes = process.env["GONGHUI_MUTANT_REACHED"];
  if (notes === undefined) return;
  appendFileSync(notes, `${JSON.stringify({ test: expect.getState().testPath, reached: [...reached] })}\n`);
});
