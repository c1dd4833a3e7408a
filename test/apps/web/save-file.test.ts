/** @jest-environment jsdom */
import { HostError } from "../../../src/core/grid/host-error";
import { saveFile } from "../../../src/apps/web/save-file";

/** A disk with one file on it that the user picks in the dialog. */
function pick(size: number | null) {
  const disk: { size: number | null; isOpen: boolean } = { size, isOpen: false };
  const handle = {
    name: "计划.xlsx",
    createWritable: async () => {
      disk.isOpen = true;
      return {
        write: async (data: Uint8Array) => void (disk.size = data.length),
        close: async () => void (disk.isOpen = false),
      };
    },
    getFile: async () => ({ size: disk.size ?? 0 }),
    remove: async () => void (disk.size = null),
  };
  Object.assign(window, {
    showSaveFilePicker: async () => {
      disk.size ??= 0;
      return handle;
    },
  });
  return disk;
}

const refused = async (): Promise<Uint8Array> => Promise.reject(new HostError("output-unreadable"));

it("writes what there is to save", async () => {
  const disk = pick(null);
  expect(await saveFile("计划.xlsx", "x", async () => Uint8Array.of(1, 2, 3))).toBe("计划.xlsx");
  expect(disk).toEqual({ size: 3, isOpen: false });
});

it.each([
  ["no new file", null, null],
  ["the old file", 77, 77],
])("leaves %s behind when there is nothing to save", async (_name, before, after) => {
  const disk = pick(before);
  await expect(saveFile("计划.xlsx", "x", refused)).rejects.toMatchObject({ code: "output-unreadable" });
  expect(disk).toEqual({ size: after, isOpen: false });
});
