import { openFile } from "../../../src/apps/taskpane/export";
import { draftName } from "../../../src/apps/save-draft";

const SUCCEEDED = "succeeded";
Object.assign(globalThis, { Office: { AsyncResultStatus: { Succeeded: SUCCEEDED }, FileType: { Compressed: "compressed" } } });

interface Handed {
  readonly document: Office.Document;
  readonly closed: () => number;
  readonly asked: readonly unknown[];
}

/** A document that hands over slices; `broken` is the slice it fails at, -1 for the file itself. */
function documentOf(slices: readonly (readonly number[])[], { broken = NaN, size = slices.flat().length } = {}): Handed {
  let closed = 0;
  const asked: unknown[] = [];
  const failed = { status: "failed", error: { code: 5001, message: "internal" } };
  const file = {
    size,
    sliceCount: slices.length,
    closeAsync: () => void closed++,
    getSliceAsync: (index: number, done: (result: unknown) => void) =>
      setTimeout(() => done(index === broken ? failed : { status: SUCCEEDED, value: { data: slices[index] } })),
  };
  const getFileAsync = (type: unknown, options: unknown, done: (result: unknown) => void): void => {
    asked.push(type, options);
    setTimeout(() => done(broken === -1 ? failed : { status: SUCCEEDED, value: file }));
  };
  return { document: { getFileAsync } as unknown as Office.Document, closed: () => closed, asked };
}

test("the slices in their order, and the file closed", async () => {
  const { document, closed, asked } = documentOf([
    [1, 2, 3],
    [4, 5],
  ]);
  expect(await openFile(document)).toEqual(Uint8Array.from([1, 2, 3, 4, 5]));
  expect(closed()).toBe(1);
  expect(asked).toEqual(["compressed", { sliceSize: 4 * 1024 * 1024 }]);
});

test.each([
  ["no file", documentOf([[1]], { broken: -1 }), 0],
  ["a slice missing", documentOf([[1], [2]], { broken: 1 }), 1],
  ["less than the whole", documentOf([[1]], { size: 2 }), 1],
  ["nothing in it", documentOf([]), 1],
  ["an Excel that cannot", { document: {} as Office.Document, closed: () => 0, asked: [] }, 0],
])("%s is refused, and what was opened is closed", async (_what, { document, closed }, times) => {
  await expect(openFile(document)).rejects.toMatchObject({ name: "HostError", code: "file-not-given" });
  expect(closed()).toBe(times);
});

test.each([
  ["C:\\Users\\someone\\2026计划.xlsm", "2026计划-送审稿.xlsx"],
  ["https://example.org/sites/a/2026%E8%AE%A1%E5%88%92.xlsx?web=1", "2026计划-送审稿.xlsx"],
  ["https://example.org/100%.xlsx", "100%-送审稿.xlsx"],
  ["计划 v1.2.xlsx", "计划 v1.2-送审稿.xlsx"],
  ["计划?.xlsx", "计划_-送审稿.xlsx"],
  ["", "送审稿.xlsx"],
])("the copy of %j is called %s", (original, name) => expect(draftName(original, "送审稿")).toBe(name));
