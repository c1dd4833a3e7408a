/** Many files by several workers: one that stands still, dies or is taken away costs its own file alone; stopping leaves the rest undone. */
import { type LookedThrough, surveyAll, type Surveyor } from "../../../src/apps/web/several/survey-pool";
import type { SurveyedFile } from "../../../src/ui/engine/engine";

const file = (name: string, bytes?: () => Promise<ArrayBuffer>): File =>
  ({ name, size: 3, arrayBuffer: bytes ?? (async () => new TextEncoder().encode(name).buffer) }) as unknown as File;

/** Workers that do what a file's name says. */
function workers() {
  let opened = 0;
  let closed = 0;
  const deaths = new Map<string, number>();
  const open = (): Surveyor => {
    opened++;
    let end = (): void => {};
    const ended = new Promise<never>((_, reject) => (end = () => reject(new Error("ended"))));
    ended.catch(() => {});
    const survey = async (bytes: ArrayBuffer, { onProgress }: { onProgress?: (progress: never) => void }): Promise<SurveyedFile> => {
      const name = new TextDecoder().decode(bytes);
      if (name === "stands still") return ended;
      if (name === "slow")
        for (let step = 0; step < 12; step++) await new Promise((r) => setTimeout(r, 120)).then(() => onProgress?.(null!));
      if (name.startsWith("dies")) {
        deaths.set(name, (deaths.get(name) ?? 0) + 1);
        if (name === "dies twice" || deaths.get(name) === 1) throw new Error("worker died");
      }
      return { sha256: name, plans: [] };
    };
    return {
      engine: { survey: survey as Surveyor["engine"]["survey"] },
      close: () => {
        closed++;
        end();
      },
    };
  };
  return { open, counts: () => ({ opened, closed }) };
}

const said = ({ sha256, plans }: LookedThrough): string => sha256 ?? plans[0]!.totals.refused!;

test("each file has its own end", async () => {
  const names = ["a", "stands still", "b", "dies once", "dies twice", "slow", "c"];
  const gone = file("gone", () => Promise.reject(new Error("NotFoundError")));
  const large = { ...file("large"), size: 1e9 } as File;
  const done: Record<number, string> = {};
  const { open, counts } = workers();
  await surveyAll([...names.map((name) => file(name)), gone, large], {
    open,
    lanes: 2,
    signal: new AbortController().signal,
    patience: 1000,
    onDone: (index, result) => {
      expect(done[index]).toBeUndefined();
      done[index] = said(result);
    },
  });
  expect(Object.values(done)).toEqual(["a", "no-progress", "b", "dies once", "out-of-memory", "slow", "c", "file-not-found", "too-large"]);
  // Two to begin with, and one for each that was ended: stuck, died once, died twice.
  expect(counts().opened).toBeLessThanOrEqual(6);
  expect(counts().closed).toBe(counts().opened);
});

test("a worker does 250 files and no more", async () => {
  const { open, counts } = workers();
  let done = 0;
  const signal = new AbortController().signal;
  await surveyAll(
    Array.from({ length: 501 }, (_, index) => file(String(index))),
    { open, lanes: 1, signal, onDone: () => done++ },
  );
  expect([done, counts()]).toEqual([501, { opened: 3, closed: 3 }]);
});

test("stopped: the file at work is not done, and every worker ends", async () => {
  const { open, counts } = workers();
  const stop = new AbortController();
  const done: string[] = [];
  await surveyAll([file("a"), file("stands still"), file("b")], {
    open,
    lanes: 1,
    signal: stop.signal,
    onDone: (_, result) => {
      done.push(said(result));
      setTimeout(() => stop.abort(), 10);
    },
  });
  expect([done, counts()]).toEqual([["a"], { opened: 1, closed: 1 }]);
});
