/** BrowserStore: what this browser keeps of work (IndexedDB). Private windows and strict browsers keep nothing: then nothing is kept, and that is all. */

const DATABASE = "gonghui";
const STORES = ["work", "recent"] as const;

export class BrowserStore {
  private database: Promise<IDBDatabase> | null = null;

  /** Null where it cannot be asked. */
  async attempt(
    name: (typeof STORES)[number],
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => Pick<IDBRequest, "result">,
  ): Promise<unknown> {
    try {
      const database = await this.open();
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(name, mode);
        const request = ask(transaction.objectStore(name));
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
      const request = indexedDB.open(DATABASE, 2);
      request.onupgradeneeded = () => {
        for (const name of STORES) if (!request.result.objectStoreNames.contains(name)) request.result.createObjectStore(name);
      };
      request.onsuccess = () => {
        // A later version of the page, in another tab, must not wait for this one.
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = () => reject(request.error ?? new Error("not opened"));
      request.onblocked = () => reject(new Error("blocked"));
    });
    return this.database;
  }
}
