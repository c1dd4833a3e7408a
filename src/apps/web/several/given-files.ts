/** filesDropped, filesChosen: files that were given to the page, with all that stands in folders, each with its path. */
import { isOpenFolder, isWorkbookName } from "../../../core/collecting";

/** A file lies on the disk until somebody reads it. */
export interface GivenFile {
  readonly file: File;
  /** Below the folder that was given; where several were given, with the folder's name before it. */
  readonly path: string;
}

export interface Given {
  readonly files: readonly GivenFile[];
  /** True when a folder was given, however many files are in it. */
  readonly isFolder: boolean;
  /** What stands in the folders and is no workbook. */
  readonly passedOver: number;
}

/** Has to be called while the drop goes on: the browser takes away what is not asked for at once. */
export function filesDropped({ items, files }: DataTransfer): Promise<Given> {
  const entries = [...items].flatMap((item) => {
    const entry = item.kind === "file" ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });
  // What was put together by a program has files and no entries.
  return entries.length === 0 ? Promise.resolve(withPaths([...files], [])) : ofEntries(entries);
}

/** Of a dialog for files, or for a folder. */
export function filesChosen(files: readonly File[]): Given {
  const below = files.filter(({ webkitRelativePath }) => webkitRelativePath !== "");
  return withPaths(
    files.filter((file) => !below.includes(file)),
    below.map((file) => ({ file, path: file.webkitRelativePath })),
  );
}

async function ofEntries(entries: readonly FileSystemEntry[]): Promise<Given> {
  const [plain, below]: [File[], GivenFile[]] = [[], []];
  for (const entry of entries) {
    if (isFile(entry)) plain.push(await fileOf(entry));
    else await lookInto(entry as FileSystemDirectoryEntry, entry.name, below);
  }
  return withPaths(plain, below);
}

async function lookInto(folder: FileSystemDirectoryEntry, path: string, found: GivenFile[]): Promise<void> {
  const reader = folder.createReader();
  const list = (): Promise<readonly FileSystemEntry[]> => new Promise((resolve, reject) => reader.readEntries(resolve, reject));
  // It gives a hundred at a time.
  for (let some = await list(); some.length > 0; some = await list())
    for (const entry of some) {
      const inside = `${path}/${entry.name}`;
      if (isFile(entry)) found.push({ file: await fileOf(entry), path: inside });
      else if (isOpenFolder(entry.name)) await lookInto(entry as FileSystemDirectoryEntry, inside, found);
    }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** `plain`: files given by themselves, taken whatever they are; `below`: files in folders, of which workbooks are taken. */
function withPaths(plain: readonly File[], below: readonly GivenFile[]): Given {
  const workbooks = below.filter(({ path }) => isTaken(path));
  const tops = new Set(below.map(({ path }) => path.slice(0, path.indexOf("/"))));
  const isOne = tops.size === 1 && plain.length === 0;
  const files = [
    ...plain.map((file) => ({ file, path: file.name })),
    ...workbooks.map(({ file, path }) => ({ file, path: isOne ? path.slice(path.indexOf("/") + 1) : path })),
  ];
  return { files: withDoublesTold(files), isFolder: tops.size > 0, passedOver: below.length - workbooks.length };
}

function isTaken(path: string): boolean {
  const [name = "", ...folders] = path.split("/").reverse();
  // The folder that was given is looked into, whatever it is called.
  return isWorkbookName(name) && folders.slice(0, -1).every(isOpenFolder);
}

/** Files of one name from different places, as the results of a search may be: they stay apart. */
function withDoublesTold(files: readonly GivenFile[]): readonly GivenFile[] {
  const seen = new Map<string, number>();
  return files.map(({ file, path }) => {
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    return { file, path: count === 1 ? path : path.replace(/(\.[^./]*)?$/, ` (${count})$1`) };
  });
}
