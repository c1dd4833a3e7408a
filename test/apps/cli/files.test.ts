/** Inputs are never changed, outputs are whole or not there, and every refusal has its code. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkOutput, findInputs, lockBeside, readInput, refuseOpenElsewhere, writeOutput } from "../../../src/apps/cli/files";
import { HostError } from "../../../src/core/grid/host-error";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-files-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (...names: string[]): string => path.join(folder, ...names);
function put(...names: string[]): string {
  const file = at(...names);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, names.join("/"));
  return file;
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return "done";
}

describe("reading", () => {
  test("gives the bytes", () => {
    expect(Buffer.from(readInput(put("a.xlsx"), 100)).toString()).toBe("a.xlsx");
  });
  test("refuses what is missing, a folder, and what is too large to try", () => {
    expect(codeOf(() => readInput(at("none.xlsx"), 100))).toBe("file-not-found");
    expect(codeOf(() => readInput(path.join(put("a.xlsx"), "below.xlsx"), 100))).toBe("file-not-found");
    expect(codeOf(() => readInput(folder, 100))).toBe("is-a-directory");
    expect(codeOf(() => readInput(put("big.xlsx"), 3))).toBe("too-large");
  });
  test("refuses a device that would never end", () => {
    if (!fs.existsSync("/dev/zero")) return expect(process.platform).toBe("win32");
    expect(codeOf(() => readInput("/dev/zero", 100))).toBe("not-xlsx");
  });
  test.each([
    ["EACCES", "no-permission"],
    ["EBUSY", "file-busy"],
    ["EPERM", "no-permission"],
  ])("%s is %s", (errno, code) => {
    const file = put("a.xlsx");
    const open = jest.spyOn(fs, "readFileSync").mockImplementation(() => {
      throw Object.assign(new Error(errno), { code: errno });
    });
    expect(codeOf(() => readInput(file, 100))).toBe(code);
    open.mockRestore();
  });
  test("knows by the lock files of Excel, WPS and LibreOffice that a workbook is open elsewhere", () => {
    const file = put("计划.xlsx");
    expect(lockBeside(file)).toBeNull();
    expect(codeOf(() => refuseOpenElsewhere(file))).toBe("done");
    put("~$计划.xlsx");
    expect(lockBeside(file)).toBe("~$计划.xlsx");
    expect(codeOf(() => refuseOpenElsewhere(file))).toBe("file-busy");
    fs.rmSync(at("~$计划.xlsx"));
    put(".~lock.计划.xlsx#");
    expect(codeOf(() => refuseOpenElsewhere(file))).toBe("file-busy");
  });
});

describe("folders", () => {
  test("are walked in one stable order, without lock files, hidden folders and other kinds", () => {
    for (const name of ["b.xlsx", "a.XLSX", "~$a.xlsx", "old.xls", "macro.xlsm", "text.txt", ".~lock.b.xlsx#"]) put(name);
    put("2026", "c.xlsx");
    put(".git", "d.xlsx");
    put("node_modules", "e.xlsx");
    expect(findInputs([folder]).files.map((file) => path.relative(folder, file))).toEqual([
      path.join("2026", "c.xlsx"),
      "a.XLSX",
      "b.xlsx",
      "macro.xlsm",
      "old.xls",
    ]);
  });
  test("links that lead in circles are not followed", () => {
    put("a.xlsx");
    fs.symlinkSync(folder, at("again"));
    expect(findInputs([folder]).files).toEqual([at("a.xlsx")]);
  });
  test("a folder without workbooks is said, a file given twice is read once, a missing one is kept to be refused", () => {
    const file = put("a.xlsx");
    fs.mkdirSync(at("empty"));
    const { files, failed } = findInputs([file, file, at("none.xlsx"), at("empty")]);
    expect(files).toEqual([file, at("none.xlsx")]);
    expect(failed.map((error) => error.code)).toEqual(["file-not-found"]);
  });
});

describe("the output", () => {
  test("is never the input, by whatever name", () => {
    const input = put("a.xlsx");
    fs.symlinkSync(input, at("link.xlsx"));
    fs.linkSync(input, at("hard.xlsx"));
    fs.mkdirSync(at("sub"));
    for (const same of [input, at("sub", "..", "a.xlsx"), at("link.xlsx"), at("hard.xlsx"), path.relative(process.cwd(), input)])
      expect([same, codeOf(() => checkOutput(same, input, true))]).toEqual([same, "same-file"]);
    expect(codeOf(() => checkOutput(at("b.xlsx"), input, false))).toBe("done");
  });
  test("keeps the kind of the input", () => {
    const [plain, macro] = [put("a.xlsx"), put("m.xlsm")];
    expect(codeOf(() => checkOutput(at("b.xlsm"), plain, false))).toBe("output-extension");
    expect(codeOf(() => checkOutput(at("b.xlsx"), macro, false))).toBe("output-extension");
    expect(codeOf(() => checkOutput(at("b.xls"), plain, false))).toBe("output-extension");
    expect(codeOf(() => checkOutput(at("b"), plain, false))).toBe("output-extension");
    expect(codeOf(() => checkOutput(at("b.XLSM"), macro, false))).toBe("done");
    expect(codeOf(() => checkOutput(at("b.xlsm"), null, false))).toBe("output-extension");
  });
  test("is not replaced unasked", () => {
    const [input, output] = [put("a.xlsx"), put("b.xlsx")];
    expect(codeOf(() => checkOutput(output, input, false))).toBe("output-exists");
    expect(codeOf(() => checkOutput(output, input, true))).toBe("done");
    put("~$b.xlsx");
    expect(codeOf(() => checkOutput(output, input, true))).toBe("file-busy");
  });
  test("needs a folder that is there", () => {
    const input = put("a.xlsx");
    expect(codeOf(() => checkOutput(at("none", "b.xlsx"), input, false))).toBe("output-unwritable");
    expect(codeOf(() => checkOutput(path.join(input, "b.xlsx"), input, false))).toBe("output-unwritable");
    fs.mkdirSync(at("dir.xlsx"));
    expect(codeOf(() => checkOutput(at("dir.xlsx"), input, true))).toBe("is-a-directory");
  });
  test("is written whole", () => {
    writeOutput(at("b.xlsx"), new TextEncoder().encode("new"), false, null);
    expect(fs.readFileSync(at("b.xlsx"), "utf8")).toBe("new");
    expect(fs.readdirSync(folder)).toEqual(["b.xlsx"]);
  });
  test("made by someone else meanwhile is left alone", () => {
    put("b.xlsx");
    expect(codeOf(() => writeOutput(at("b.xlsx"), new Uint8Array(3), false, null))).toBe("output-exists");
    expect(fs.readFileSync(at("b.xlsx"), "utf8")).toBe("b.xlsx");
    expect(fs.readdirSync(folder)).toEqual(["b.xlsx"]);
  });
  test("replaces what a link points at, not the link", () => {
    put("real.xlsx");
    fs.symlinkSync(at("real.xlsx"), at("link.xlsx"));
    writeOutput(at("link.xlsx"), new TextEncoder().encode("new"), true, null);
    expect(fs.readFileSync(at("real.xlsx"), "utf8")).toBe("new");
    expect(fs.lstatSync(at("link.xlsx")).isSymbolicLink()).toBe(true);
  });
  test.each([
    ["ENOSPC", "output-unwritable"],
    ["EBUSY", "file-busy"],
    ["EROFS", "output-unwritable"],
  ])("%s while writing is %s, and leaves nothing", (errno, code) => {
    put("b.xlsx");
    const sync = jest.spyOn(fs, "fsyncSync").mockImplementation(() => {
      throw Object.assign(new Error(errno), { code: errno });
    });
    expect(codeOf(() => writeOutput(at("b.xlsx"), new Uint8Array(3), true, null))).toBe(code);
    sync.mockRestore();
    expect(fs.readFileSync(at("b.xlsx"), "utf8")).toBe("b.xlsx");
    expect(fs.readdirSync(folder)).toEqual(["b.xlsx"]);
  });
  test("may have as long a name as the disk takes", () => {
    const [longest, longer] = [`${"工".repeat(83)}.xlsx`, `${"工".repeat(84)}.xlsx`];
    writeOutput(at(longest), new Uint8Array(3), false, null);
    expect(fs.readdirSync(folder)).toEqual([longest]);
    const input = put("a.xlsx");
    expect(codeOf(() => checkOutput(at(longer), input, false))).toBe("output-unwritable");
    expect(codeOf(() => writeOutput(at(longer), new Uint8Array(3), false, null))).toBe("output-unwritable");
    expect(fs.readdirSync(folder)).toEqual(["a.xlsx", longest]);
  });
  // Windows keeps rights elsewhere.
  const withRights = process.platform === "win32" ? test.skip : test;
  withRights.each([
    ["0644", null, 0o644, 0o644],
    ["of one's own", null, 0o600, 0o600],
    ["of a group", null, 0o640, 0o640],
    ["that nobody may write", null, 0o444, 0o644],
    ["0644, over one of one's own", 0o600, 0o644, 0o600],
    ["of one's own, over one that all may write", 0o666, 0o600, 0o600],
  ])("from an input %s is open to nobody else", (_name, before, input, expected) => {
    const umask = process.umask(0o022);
    try {
      const file = put("a.xlsx");
      fs.chmodSync(file, input);
      if (before !== null) fs.chmodSync(put("b.xlsx"), before);
      writeOutput(at("b.xlsx"), new Uint8Array(3), before !== null, file);
      expect((fs.statSync(at("b.xlsx")).mode & 0o777).toString(8)).toBe(expected.toString(8));
    } finally {
      process.umask(umask);
    }
  });
});
