/** KeptWork: the open workbook with its unsaved changes, kept in this browser until it is saved or put away. */
import type { BrowserStore } from "./browser-store";

export interface Kept {
  /** Tells pieces of work apart; later ones are greater. */
  readonly id: string;
  readonly name: string;
  /** The workbook as 另存为 would write it. */
  readonly bytes: ArrayBuffer;
}

export class KeptWork {
  constructor(private readonly store: BrowserStore) {}

  /** The work that was left, the latest first. */
  async all(): Promise<readonly Kept[]> {
    const found = await this.store.attempt("work", "readonly", (store) => store.getAll());
    return (Array.isArray(found) ? found.filter(isKept) : []).sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  async put(kept: Kept): Promise<void> {
    await this.store.attempt("work", "readwrite", (store) => store.put(kept, kept.id));
  }

  async remove(id: string): Promise<void> {
    await this.store.attempt("work", "readwrite", (store) => store.delete(id));
  }

  async clear(): Promise<void> {
    await this.store.attempt("work", "readwrite", (store) => store.clear());
  }
}

function isKept(found: unknown): found is Kept {
  return (
    typeof found === "object" &&
    found !== null &&
    "bytes" in found &&
    found.bytes instanceof ArrayBuffer &&
    "name" in found &&
    "id" in found
  );
}
