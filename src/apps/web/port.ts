/** serve: any object of asynchronous methods, called from another thread as if it stood there (see `connect`); progress, cancel and handles with it. */
import { HostError, type HostErrorCode, type HostErrorParams } from "../../core/grid/host-error";
import type { Progress } from "../../core/grid/steps";
import { buffersOf, pack, type Parcel, type Piece, unpack } from "./parcel";

/** `service` says whose method it is; `options` where among the arguments progress and cancel are waited for. */
export type ToServer =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly service: string;
      readonly method: string;
      readonly args: Parcel;
      readonly options: number | null;
    }
  | { readonly kind: "cancel"; readonly id: number };

export type ToClient =
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | ({ readonly kind: "piece"; readonly id: number } & Piece)
  /** `handle`: the number the answer itself is known by, where it is a handle. */
  | { readonly kind: "done"; readonly id: number; readonly answer: Parcel; readonly handle: number | null }
  | { readonly kind: "refused"; readonly id: number; readonly code: HostErrorCode; readonly params: HostErrorParams }
  | { readonly kind: "failed"; readonly id: number; readonly name: string; readonly message: string; readonly stack: string | null };

export interface ServerScope {
  onmessage: ((event: MessageEvent<ToServer>) => void) | null;
  postMessage(message: ToClient, transfer: Transferable[]): void;
}

/** The service that is the worker's file; every other is the engine in the language of that name. */
export const FILE_SERVICE = "file";

/** Handles of a kind kept for the other side to name: the last used, since it only ever means what is on its screen. */
const KEPT = 4;
/** Milliseconds between two reports of progress: each one redraws the page. */
const TELL = 100;

/** The handles of the serving side, by number. */
export class Handles {
  private readonly kinds = new Map<string, Map<number, object>>();
  private readonly numbers = new WeakMap<object, number>();
  private last = 0;

  /** `kind`: what gave it; of each only the last few are kept. */
  keep(kind: string, item: object): number {
    const number = this.numbers.get(item) ?? ++this.last;
    const items = this.kinds.get(kind) ?? new Map<number, object>();
    items.delete(number);
    this.kinds.set(kind, items.set(number, item));
    this.numbers.set(item, number);
    for (const old of items.keys()) if (items.size > KEPT) items.delete(old);
    return number;
  }

  numberOf(item: object): number | null {
    return this.numbers.get(item) ?? null;
  }

  /** Throws HostError "changed-underneath": what the other side means has been changed since when it is no longer here. */
  of(number: number): object {
    for (const items of this.kinds.values()) {
      const item = items.get(number);
      if (item === undefined) continue;
      items.delete(number);
      items.set(number, item);
      return item;
    }
    throw new HostError("changed-underneath");
  }
}

export interface Served {
  /** The object whose methods a service is. */
  readonly find: (service: string) => Promise<object>;
  /** Methods whose answers are handles. */
  readonly handleMethods: ReadonlySet<string>;
  readonly handles: Handles;
}

export function serve(scope: ServerScope, { find, handleMethods, handles }: Served): void {
  const running = new Map<number, AbortController>();
  const post = (message: ToClient, transfer: Transferable[] = []): void => scope.postMessage(message, transfer);

  async function carryOut({ id, service, method, args, options }: Extract<ToServer, { kind: "call" }>): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    let told = 0;
    const onProgress = (progress: Progress): void => {
      const now = performance.now();
      if (now - told < TELL) return;
      told = now;
      post({ kind: "progress", id, progress });
    };
    const target = await find(service);
    const given = unpack(args, [], (number) => handles.of(number)) as unknown[];
    if (options !== null) given[options] = { signal: controller.signal, onProgress };
    const answer: unknown = await (Reflect.get(target, method) as (...given: unknown[]) => Promise<unknown>).apply(target, given);
    const { parcel, pieces } = pack(answer, (item) => (item === answer ? null : handles.numberOf(item)));
    for (const piece of pieces) post({ kind: "piece", id, ...piece });
    const handle = handleMethods.has(method) ? handles.keep(method, answer as object) : null;
    post({ kind: "done", id, answer: parcel, handle }, buffersOf(answer));
  }

  async function answer(call: Extract<ToServer, { kind: "call" }>): Promise<void> {
    const { id } = call;
    try {
      await carryOut(call);
    } catch (error) {
      if (error instanceof HostError) post({ kind: "refused", id, code: error.code, params: error.params });
      else {
        const { name, message, stack = null } = error instanceof Error ? error : new Error(String(error));
        post({ kind: "failed", id, name, message, stack });
      }
    } finally {
      running.delete(id);
    }
  }

  scope.onmessage = ({ data }) => {
    if (data.kind === "cancel") running.get(data.id)?.abort();
    else void answer(data);
  };
}
