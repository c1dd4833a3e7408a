/**
 * RecentFiles: the workbooks opened last, as the browser's own handles of them (File System Access): the file stays where it
 * lies and nothing of it is copied. Only browsers made of Chromium give such handles; elsewhere there are no recent files.
 */
import type { BrowserStore } from "./browser-store";

/** TypeScript does not know all of it yet. */
export interface LastingHandle {
  readonly kind: "file" | "directory";
  readonly name: string;
  getFile(): Promise<File>;
  isSameEntry(other: LastingHandle): Promise<boolean>;
  queryPermission(wish: { mode: "read" }): Promise<PermissionState>;
  requestPermission(wish: { mode: "read" }): Promise<PermissionState>;
}

export interface RecentFile {
  /** Later ones are greater. */
  readonly id: string;
  readonly name: string;
  readonly handle: LastingHandle;
}

/** Why a file of the list cannot be opened: it lies there no more, or the browser was not allowed to read it. */
export type RecentFault = "gone" | "forbidden";

const MOST = 8;

/** True where the browser gives handles that last. */
export function canHaveRecent(): boolean {
  return "showOpenFilePicker" in window || "getAsFileSystemHandle" in DataTransferItem.prototype;
}

export class RecentFiles {
  constructor(private readonly store: BrowserStore) {}

  /** The latest first. */
  async all(): Promise<readonly RecentFile[]> {
    const found = await this.store.attempt("recent", "readonly", (store) => store.getAll());
    return (Array.isArray(found) ? found.filter(isRecent) : []).sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  /** The file comes to the head of the list. */
  async put(handle: LastingHandle): Promise<void> {
    const all = await this.all();
    const same = await Promise.all(all.map((recent) => recent.handle.isSameEntry(handle).catch(() => false)));
    const others = all.filter((_recent, index) => !same[index]);
    for (const { id } of [...all.filter((_recent, index) => same[index]), ...others.slice(MOST - 1)]) await this.remove(id);
    const recent: RecentFile = { id: `${Date.now()} ${handle.name}`, name: handle.name, handle };
    await this.store.attempt("recent", "readwrite", (store) => store.put(recent, recent.id));
  }

  async remove(id: string): Promise<void> {
    await this.store.attempt("recent", "readwrite", (store) => store.delete(id));
  }

  async clear(): Promise<void> {
    await this.store.attempt("recent", "readwrite", (store) => store.clear());
  }

  /** Has to be called at a click: after a new start the browser asks the user first. */
  async open({ handle }: RecentFile): Promise<File | RecentFault> {
    try {
      const wish = { mode: "read" } as const;
      if ((await handle.queryPermission(wish)) !== "granted" && (await handle.requestPermission(wish)) !== "granted") return "forbidden";
      return await handle.getFile();
    } catch (error) {
      return error instanceof DOMException && error.name === "NotFoundError" ? "gone" : "forbidden";
    }
  }
}

function isRecent(found: unknown): found is RecentFile {
  return typeof found === "object" && found !== null && "handle" in found && "name" in found && "id" in found;
}

type Picker = (options: {
  multiple: boolean;
  types: readonly { accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<readonly LastingHandle[]>;

/** The browser's dialog for files; null where it has none that gives handles, or will not show it here. An empty list: nothing was chosen. */
export async function pickFiles(endings: readonly string[]): Promise<readonly LastingHandle[] | null> {
  const picker = (window as { showOpenFilePicker?: Picker }).showOpenFilePicker;
  if (picker === undefined) return null;
  try {
    return await picker.call(window, { multiple: true, types: [{ accept: { "application/octet-stream": endings } }] });
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? [] : null;
  }
}
