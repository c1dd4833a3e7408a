/** WorkerLink: the page's end of one worker, whose objects are called as if they stood here; it passes on progress and cancel, and tells when the worker dies. */
import { HostError } from "../../core/grid/host-error";
import type { JobOptions } from "../../hosts/host";
import { pack, unpack } from "./parcel";
import type { ToClient, ToServer } from "./port";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly options: JobOptions;
  /** Items of each list of the answer, as far as they came. */
  readonly lists: unknown[][];
  /** Handles that were given with the call: the only ones an answer names. */
  readonly given: ReadonlyMap<number, object>;
}

/** The worker ended by itself: out of memory, as good as always. */
export class WorkerDied extends Error {}

export class WorkerLink {
  private readonly waiting = new Map<number, Waiting>();
  /** What the worker knows the handles by that it gave. */
  private readonly numbers = new WeakMap<object, number>();
  private last = 0;
  private isClosed = false;

  constructor(private readonly worker: Worker) {
    worker.onmessage = ({ data }: MessageEvent<ToClient>) => this.take(data);
    // A worker that dies takes its workbook along; the page lives on.
    worker.onerror = (event) => {
      event.preventDefault();
      this.close(new WorkerDied(event.message));
    };
  }

  /**
   * The methods of a service of the worker's, and what is answered here (`own`). Buffers that are arguments are handed over.
   * `service` is asked at each call.
   */
  connect<Service extends object, Own extends object>(service: () => string, own: Own): Omit<Service, keyof Own> & Own {
    return new Proxy(own, {
      get: (target, name) => {
        // A promise may end with a service: it must not be taken for another promise.
        if (name in target || typeof name === "symbol" || name === "then") return Reflect.get(target, name) as unknown;
        return (...args: readonly unknown[]) => this.call(service(), name, args);
      },
    }) as Omit<Service, keyof Own> & Own;
  }

  /** Makes an object of the page's stand for a handle of the worker's. */
  name(item: object, number: number): void {
    this.numbers.set(item, number);
  }

  private call(service: string, method: string, args: readonly unknown[]): Promise<unknown> {
    const at = args.findIndex(isOptions);
    const options = (args[at] ?? {}) as JobOptions;
    if (this.isClosed) return Promise.reject(new HostError("host-unavailable"));
    if (options.signal?.aborted) return Promise.reject(new HostError("cancelled"));
    const id = ++this.last;
    const given = new Map<number, object>();
    const numberOf = (item: object): number | null => {
      const number = this.numbers.get(item) ?? null;
      if (number !== null) given.set(number, item);
      return number;
    };
    const { parcel } = pack(
      args.map((arg, index) => (index === at ? null : arg)),
      numberOf,
      Infinity,
    );
    return new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, options, lists: [], given });
      options.signal?.addEventListener("abort", () => this.waiting.has(id) && this.post({ kind: "cancel", id }), { once: true });
      this.post(
        { kind: "call", id, service, method, args: parcel, options: at < 0 ? null : at },
        args.filter((arg): arg is ArrayBuffer => arg instanceof ArrayBuffer),
      );
    });
  }

  /** Ends the worker at once, whatever it is doing. */
  close(reason: unknown = new HostError("cancelled")): void {
    this.isClosed = true;
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }

  private post(message: ToServer, transfer: Transferable[] = []): void {
    this.worker.postMessage(message, transfer);
  }

  private take(message: ToClient): void {
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    if (message.kind === "progress") return waiting.options.onProgress?.(message.progress);
    if (message.kind === "piece") return void (waiting.lists[message.list] ??= []).push(...message.items);
    this.waiting.delete(message.id);
    if (message.kind === "done") {
      const answer = unpack(message.answer, waiting.lists, (number) => waiting.given.get(number)!);
      if (message.handle !== null) this.numbers.set(answer as object, message.handle);
      waiting.resolve(answer);
    } else if (message.kind === "refused") waiting.reject(new HostError(message.code, message.params));
    else
      waiting.reject(
        Object.assign(new Error(message.message), { name: message.name, ...(message.stack === null ? {} : { stack: message.stack }) }),
      );
  }
}

/** Progress and cancel are told by messages of their own. */
function isOptions(arg: unknown): boolean {
  return typeof arg === "object" && arg !== null && (Object.hasOwn(arg, "signal") || Object.hasOwn(arg, "onProgress"));
}

/** The script both the page and its workers run; a worker is made from the page's own text, so that one file is enough. */
export class WorkerMaker {
  private readonly address: string;

  constructor(scriptText: string) {
    this.address = URL.createObjectURL(new Blob([scriptText], { type: "text/javascript" }));
  }

  make(): Worker {
    return new Worker(this.address);
  }
}
