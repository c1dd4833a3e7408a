/** Files of the command line: inputs read whole and never changed, outputs written beside and moved into place. */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { isOpenFolder, isWorkbookName } from "../../core/collecting";
import { HostError, type HostErrorCode } from "../../core/grid/host-error";

/** Kinds of workbook we read and write. */
const KINDS = [".xlsx", ".xlsm"];

function errnoOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | null)?.code ?? "";
}

/** What the operating system said about an input, as a code of ours. */
function inputError(file: string, error: unknown): HostError {
  const codes: Readonly<Record<string, HostErrorCode>> = {
    ENOENT: "file-not-found",
    ENOTDIR: "file-not-found",
    ENAMETOOLONG: "file-not-found",
    ELOOP: "file-not-found",
    EISDIR: "is-a-directory",
    EACCES: "no-permission",
    EPERM: "no-permission",
    EBUSY: "file-busy",
    ETXTBSY: "file-busy",
    EIO: "corrupt",
    ERR_FS_FILE_TOO_LARGE: "too-large",
  };
  const code = codes[errnoOf(error)];
  if (code === undefined) throw error;
  return new HostError(code, { file }, error);
}

export function outputError(file: string, error: unknown): HostError {
  const code = errnoOf(error);
  if (code === "EBUSY" || code === "ETXTBSY") return new HostError("file-busy", { file }, error);
  if (code === "EEXIST") return new HostError("output-exists", { file }, error);
  return new HostError("output-unwritable", { file }, error);
}

/** As isWorkbookName knows them: what is left beside a workbook while another program has it open. */
function lockFileNames(name: string): string[] {
  // Word-style truncation never happens in Excel: the whole name is kept.
  return [`~$${name}`, `.~lock.${name}#`];
}

/** Name of the lock file that says "open in another program", or null. */
export function lockBeside(file: string): string | null {
  const folder = path.dirname(file);
  return lockFileNames(path.basename(file)).find((name) => fs.existsSync(path.join(folder, name))) ?? null;
}

/**
 * The bytes of an input. Throws HostError: file-not-found, is-a-directory, no-permission, file-busy, too-large,
 * and not-xlsx for what is no regular file (a device would never end).
 */
export function readInput(file: string, maxBytes: number): Uint8Array {
  try {
    const stat = fs.statSync(file);
    if (stat.isDirectory()) throw new HostError("is-a-directory", { file });
    if (!stat.isFile()) throw new HostError("not-xlsx", { file });
    if (stat.size > maxBytes) throw new HostError("too-large", { file });
    return fs.readFileSync(file);
  } catch (error) {
    throw error instanceof HostError ? error : inputError(file, error);
  }
}

/** Throws HostError "file-busy" when another program has the file open: what would be read is not what its user sees. */
export function refuseOpenElsewhere(file: string): void {
  const lock = lockBeside(file);
  if (lock !== null) throw new HostError("file-busy", { file, lock });
}

export interface FoundInputs {
  readonly files: readonly string[];
  /** Folders that hold no workbook, and paths that could not be listed. */
  readonly failed: readonly HostError[];
}

/**
 * The files meant by a list of paths: files as they are, folders with everything below them in a stable order,
 * without lock files and hidden folders. A path that does not exist is kept, to be refused in its place.
 */
export function findInputs(paths: readonly string[]): FoundInputs {
  const files: string[] = [];
  const failed: HostError[] = [];
  for (const given of paths) {
    if (lookAt(given)?.isDirectory() !== true) files.push(given);
    else {
      const below = workbooksBelow(given, failed);
      if (below.length === 0) failed.push(new HostError("file-not-found", { file: path.join(given, "*.xlsx") }));
      files.push(...below);
    }
  }
  return { files: [...new Set(files)], failed };
}

function workbooksBelow(folder: string, failed: HostError[]): string[] {
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    failed.push(inputError(folder, error));
    return [];
  }
  // By code unit, not by the machine's language: the same order everywhere.
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const found: string[] = [];
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    // Links to folders are not followed: they may lead in circles.
    if (entry.isDirectory()) {
      if (isOpenFolder(entry.name)) found.push(...workbooksBelow(file, failed));
    } else if (isWorkbookName(entry.name)) found.push(file);
  }
  return found;
}

/** What a name leads to, or null where it cannot be looked at: opening it will say why. */
function lookAt(file: string): fs.BigIntStats | null {
  try {
    return fs.statSync(file, { bigint: true });
  } catch {
    return null;
  }
}

/** True when both names lead to one file: through links, other spellings or hard links. */
export function isSameFile(a: string, b: string): boolean {
  if (path.resolve(a) === path.resolve(b)) return true;
  const [one, other] = [lookAt(a), lookAt(b)];
  return one !== null && other !== null && one.dev === other.dev && one.ino === other.ino;
}

/**
 * Refuses an output before any work is done; `kind`: its extension where it is not the input's. Throws HostError: same-file (always), output-extension, is-a-directory,
 * output-exists (unless forced), file-busy, output-unwritable.
 */
export function checkOutput(output: string, input: string | null, isForced: boolean, kind: string | null = null): void {
  if (input !== null && isSameFile(input, output)) throw new HostError("same-file", { file: output });
  const wanted = input === null ? ".xlsx" : path.extname(input).toLowerCase();
  const expected = kind ?? (KINDS.includes(wanted) ? wanted : ".xlsx");
  if (path.extname(output).toLowerCase() !== expected) throw new HostError("output-extension", { file: output, expected });
  try {
    const stat = existing(output);
    if (stat?.isDirectory()) throw new HostError("is-a-directory", { file: output });
    if (stat && !isForced) throw new HostError("output-exists", { file: output });
    if (stat) refuseOpenElsewhere(output);
    const folder = path.dirname(output);
    if (!fs.statSync(folder).isDirectory()) throw new HostError("output-unwritable", { file: output });
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    throw error instanceof HostError ? error : outputError(output, error);
  }
}

/** What stands there, or null where nothing does; a name that can't be is thrown. */
function existing(file: string): fs.Stats | null {
  try {
    return fs.statSync(file);
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return null;
    throw error;
  }
}

/**
 * Writes the output whole or not at all: first under another name in the same folder, then moved into place. Nobody may
 * read it who could not read `input`, nor what stood there before.
 * Throws HostError: output-exists (someone made it meanwhile), file-busy, output-unwritable.
 */
export function writeOutput(output: string, bytes: Uint8Array, isForced: boolean, input: string | null): void {
  // A link named as the output is followed, not replaced.
  const target = fs.existsSync(output) ? fs.realpathSync(output) : output;
  // Not made from the output's own name, which may be as long as names can be.
  const draft = path.join(path.dirname(target), `.gonghui-${randomBytes(6).toString("hex")}.tmp`);
  undisturbed(() => {
    try {
      const handle = fs.openSync(draft, "wx", modeLike([input, target]));
      try {
        fs.writeFileSync(handle, bytes);
        fs.fsyncSync(handle);
      } finally {
        fs.closeSync(handle);
      }
      if (isForced) fs.renameSync(draft, target);
      else moveWithoutReplacing(draft, target);
    } catch (error) {
      fs.rmSync(draft, { force: true });
      throw outputError(output, error);
    }
  });
}

/** Rights for a new file: for others no more than each of these files gives them. */
function modeLike(files: readonly (string | null)[]): number {
  const modes = files.map((file) => (file === null ? null : lookAt(file))).map((stat) => (stat === null ? 0o666 : Number(stat.mode)));
  return modes.reduce((mode, other) => mode & other, 0o666) | 0o600;
}

const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs what must not be stopped half way: Ctrl+C in the meantime comes too late, as if a moment after. */
function undisturbed(work: () => void): void {
  const wait = (): void => {};
  for (const signal of STOPS) process.on(signal, wait);
  try {
    work();
  } finally {
    for (const signal of STOPS) process.off(signal, wait);
  }
}

/** rename() replaces silently and link() does not, but some file systems have no links. */
export function moveWithoutReplacing(from: string, to: string): void {
  try {
    fs.linkSync(from, to);
  } catch (error) {
    if (errnoOf(error) === "EEXIST") throw error;
    if (fs.existsSync(to)) throw Object.assign(new Error("exists"), { code: "EEXIST" });
    fs.renameSync(from, to);
    return;
  }
  fs.unlinkSync(from);
}
