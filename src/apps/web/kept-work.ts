/** KeptWork: the open workbook with its unsaved changes, kept in this browser (IndexedDB) until it is saved or put away. */

export interface Kept {
  /** Tells pieces of work apart; later ones are greater. */
  readonly id: string;
  readonly name: string;
  /** The workbook as 另存为 would write it. */
  readonly bytes: ArrayBuffer;
}

const DATABASE = "gonghui";
const STORE = "work";

/** Private windows and strict browsers keep nothing: then nothing is kept, and that is all. */
export class KeptWork {
  private database: Promise<IDBDatabase> | null = null;

  /** The work that was left, the latest of it; null where there is none. */
  async latest(): Promise<Kept | null> {
    const found = await this.attempt("readonly", (store) => store.getAll());
    return (Array.isArray(found) ? found.filter(isKept) : []).sort((a, b) => (a.id < b.id ? 1 : -1))[0] ?? null;
  }

  async put(kept: Kept): Promise<void> {
    await this.attempt("readwrite", (store) => store.put(kept, kept.id));
  }

  async remove(id: string): Promise<void> {
    await this.attempt("readwrite", (store) => store.delete(id));
  }

  async clear(): Promise<void> {
    await this.attempt("readwrite", (store) => store.clear());
  }

  private async attempt(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => Pick<IDBRequest, "result">): Promise<unknown> {
    try {
      const database = await this.open();
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, mode);
        const request = ask(transaction.objectStore(STORE));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
        transaction.onerror = () => reject(transaction.error ?? new Error("failed"));
      });
    } catch {
      return null;
    }
  }

  private open(): Promise<IDBDatabase> {
    this.database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("not opened"));
      request.onblocked = () => reject(new Error("blocked"));
    });
    return this.database;
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
