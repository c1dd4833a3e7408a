/** filesDropped, filesChosen: files that were given to the page, with all that stands in folders, each with its path. */
import { isOpenFolder, isWorkbookName } from "../../../core/collecting";
import type { LastingHandle } from "../recent-files";

/** A file lies on the disk until somebody reads it. */
export interface GivenFile {
  readonly file: File;
  /** Below the folder that was given; where several were given, with the folder's name before it. */
  readonly path: string;
  /** Of a file that was given by itself, where the browser has such a thing. */
  readonly handle?: LastingHandle;
}

export interface Given {
  readonly files: readonly GivenFile[];
  /** True when a folder was given, however many files are in it. */
  readonly isFolder: boolean;
  /** What stands in the folders and is no workbook. */
  readonly passedOver: number;
}

/** A folder by the newer interface, which some browsers have; TypeScript does not know it yet. */
interface FolderHandle {
  readonly kind: "directory";
  readonly name: string;
  values(): AsyncIterable<FolderHandle | FileHandle>;
}
interface FileHandle {
  readonly kind: "file";
  readonly name: string;
  getFile(): Promise<File>;
}

/** A folder that was dropped, in both ways a browser may give it. */
interface DroppedFolder {
  readonly entry: FileSystemDirectoryEntry;
  readonly handle: Promise<FolderHandle | null>;
}

/**
 * Has to be called while the drop goes on: the browser takes away what is not asked for at once. Fails where a folder cannot be
 * looked into: nothing is taken then, since nobody would miss what is not there.
 */
export async function filesDropped({ items }: DataTransfer): Promise<Given> {
  const plain: { readonly file: File; readonly handle: Promise<LastingHandle | null> }[] = [];
  const folders: DroppedFolder[] = [];
  for (const item of [...items].filter(({ kind }) => kind === "file")) {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push({ entry: entry as FileSystemDirectoryEntry, handle: handleOf<FolderHandle>(item) });
    else if (file !== null) plain.push({ file, handle: handleOf<LastingHandle>(item) });
  }
  const below: GivenFile[] = [];
  for (const { entry, handle: coming } of folders) {
    // Chromium gives a page from a disk the files of a handle, and not those of an entry; other browsers have no handles.
    const handle = await coming;
    if (handle === null) await lookIntoEntry(entry, entry.name, below);
    else await lookInto(handle, handle.name, below);
  }
  const alone = await Promise.all(plain.map(async ({ file, handle }) => givenAlone(file, await handle)));
  return withPaths(alone, below, folders.length > 0);
}

/** Of the browser's dialog that gives handles. */
export async function filesPicked(handles: readonly LastingHandle[]): Promise<Given> {
  return withPaths(await Promise.all(handles.map(async (handle) => givenAlone(await handle.getFile(), handle))), [], false);
}

function givenAlone(file: File, handle: LastingHandle | null): GivenFile {
  return { file, path: file.name, ...(handle?.kind === "file" ? { handle } : {}) };
}

function handleOf<Handle>(item: DataTransferItem): Promise<Handle | null> {
  const { getAsFileSystemHandle } = item as { getAsFileSystemHandle?: () => Promise<Handle> };
  return getAsFileSystemHandle === undefined ? Promise.resolve(null) : getAsFileSystemHandle.call(item).catch(() => null);
}

/** Of a dialog for files, or for a folder. */
export function filesChosen(files: readonly File[]): Given {
  const below = files.filter(({ webkitRelativePath }) => webkitRelativePath !== "");
  return withPaths(
    files.filter((file) => !below.includes(file)).map((file) => givenAlone(file, null)),
    below.map((file) => ({ file, path: file.webkitRelativePath })),
    below.length > 0,
  );
}

async function lookInto(folder: FolderHandle, path: string, found: GivenFile[]): Promise<void> {
  for await (const inside of folder.values()) {
    const at = `${path}/${inside.name}`;
    if (inside.kind === "directory") {
      if (isOpenFolder(inside.name)) await lookInto(inside, at, found);
    } else found.push({ file: await inside.getFile(), path: at });
  }
}

async function lookIntoEntry(folder: FileSystemDirectoryEntry, path: string, found: GivenFile[]): Promise<void> {
  const reader = folder.createReader();
  const list = (): Promise<readonly FileSystemEntry[]> => new Promise((resolve, reject) => reader.readEntries(resolve, reject));
  // It gives a hundred at a time.
  for (let some = await list(); some.length > 0; some = await list())
    for (const entry of some) {
      const at = `${path}/${entry.name}`;
      if (isFile(entry)) found.push({ file: await fileOf(entry), path: at });
      else if (isOpenFolder(entry.name)) await lookIntoEntry(entry as FileSystemDirectoryEntry, at, found);
    }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** `plain`: files given by themselves, taken whatever they are; `below`: files in folders, of which workbooks are taken. */
function withPaths(plain: readonly GivenFile[], below: readonly GivenFile[], isFolder: boolean): Given {
  const workbooks = below.filter(({ path }) => isTaken(path));
  const tops = new Set(below.map(({ path }) => path.slice(0, path.indexOf("/"))));
  const isOne = tops.size === 1 && plain.length === 0;
  const files = [...plain, ...workbooks.map(({ file, path }) => ({ file, path: isOne ? path.slice(path.indexOf("/") + 1) : path }))];
  return { files: withDoublesTold(files), isFolder, passedOver: below.length - workbooks.length };
}

function isTaken(path: string): boolean {
  const [name = "", ...folders] = path.split("/").reverse();
  // The folder that was given is looked into, whatever it is called.
  return isWorkbookName(name) && folders.slice(0, -1).every(isOpenFolder);
}

/** Files of one name from different places, as the results of a search may be: they stay apart. */
function withDoublesTold(files: readonly GivenFile[]): readonly GivenFile[] {
  const seen = new Map<string, number>();
  return files.map(({ path, ...given }) => {
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    return { ...given, path: count === 1 ? path : path.replace(/(\.[^./]*)?$/, ` (${count})$1`) };
  });
}
