/** WorkerLink: the page's end of one worker: calls it, passes on progress and cancel, and tells when it dies. */
import { HostError } from "../../core/grid/host-error";
import type { LanguageName } from "../../core/languages/language";
import type { JobOptions } from "../../hosts/host";
import type { CallName, Calls, FromWorker, Part, ToWorker } from "./protocol";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly options: JobOptions;
  readonly onPart: ((part: Part) => void) | undefined;
}

/** The worker ended by itself: out of memory, as good as always. */
export class WorkerDied extends Error {}

export class WorkerLink {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private isClosed = false;

  constructor(
    private readonly worker: Worker,
    readonly language: () => LanguageName,
  ) {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.take(data);
    // A worker that dies takes its workbook along; the page lives on.
    worker.onerror = (event) => {
      event.preventDefault();
      this.close(new WorkerDied(event.message));
    };
  }

  call<N extends CallName>(
    name: N,
    args: Parameters<Calls[N]>,
    options: JobOptions = {},
    more: { onPart?: (part: Part) => void; transfer?: Transferable[] } = {},
  ): Promise<ReturnType<Calls[N]>> {
    if (this.isClosed) return Promise.reject(new HostError("host-unavailable"));
    if (options.signal?.aborted) return Promise.reject(new HostError("cancelled"));
    const id = ++this.last;
    return new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, options, onPart: more.onPart });
      options.signal?.addEventListener("abort", () => this.waiting.has(id) && this.post({ kind: "cancel", id }), { once: true });
      this.post({ kind: "call", id, name, args, language: this.language() }, more.transfer);
    }) as Promise<ReturnType<Calls[N]>>;
  }

  /** Ends the worker at once, whatever it is doing. */
  close(reason: unknown = new HostError("cancelled")): void {
    this.isClosed = true;
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }

  private post(message: ToWorker, transfer: Transferable[] = []): void {
    this.worker.postMessage(message, transfer);
  }

  private take(message: FromWorker): void {
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    if (message.kind === "progress") return waiting.options.onProgress?.(message.progress);
    if (message.kind === "part") return waiting.onPart?.(message.part);
    this.waiting.delete(message.id);
    if (message.kind === "done") waiting.resolve(message.value);
    else if (message.kind === "refused") waiting.reject(new HostError(message.code, message.params));
    else
      waiting.reject(
        Object.assign(new Error(message.message), { name: message.name, ...(message.stack === null ? {} : { stack: message.stack }) }),
      );
  }
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
