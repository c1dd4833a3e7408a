/** The page's end and the worker's in one thread, every message between them copied (and its buffers handed over) as the browser does. */
import { LANGUAGES } from "../../../src/core/messages";
import { startWorker } from "../../../src/apps/web/worker";
import { WorkerHost } from "../../../src/apps/web/worker-host";
import { WorkerLink } from "../../../src/apps/web/worker-link";
import type { ServerScope, ToClient, ToServer } from "../../../src/apps/web/port";
import type { SpeakingEngine } from "../../../src/ui/engine/engine";
import { Front } from "../../../src/ui/sheet/front";
import { engineMessagesOf } from "../../../src/ui/engine/engine-messages";

function valuesIn(item: unknown): number {
  if (typeof item !== "object" || item === null) return 1;
  if (item instanceof Map) return 2 * item.size;
  return Object.values(item).reduce<number>((sum, one) => sum + valuesIn(one), 1);
}

/** A worker as the browser has it, and the scope its script sees. */
export class WiredWorker {
  onmessage: ((event: MessageEvent<ToClient>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  /** What came from the worker, oldest first. */
  readonly came: ToClient[] = [];
  /** Of each, how many values the browser has to make anew. */
  readonly sizes: number[] = [];
  readonly scope: ServerScope = {
    onmessage: null,
    postMessage: (message, transfer) => {
      const data = structuredClone(message, { transfer });
      this.came.push(data);
      this.sizes.push(valuesIn(data));
      setImmediate(() => this.onmessage?.({ data } as MessageEvent<ToClient>));
    },
  };

  postMessage(message: ToServer, transfer: Transferable[]): void {
    const data = structuredClone(message, { transfer });
    setImmediate(() => this.scope.onmessage?.({ data } as MessageEvent<ToServer>));
  }

  terminate(): void {
    this.scope.onmessage = null;
  }
}

export function linkTo(worker: WiredWorker): WorkerLink {
  return new WorkerLink(worker as unknown as Worker);
}

export interface OnPage {
  readonly worker: WiredWorker;
  readonly link: WorkerLink;
  readonly host: WorkerHost;
  readonly engine: SpeakingEngine;
}

/** The page with a file open. */
export async function pageOn(bytes: Uint8Array): Promise<OnPage> {
  const worker = new WiredWorker();
  startWorker(worker.scope);
  const link = linkTo(worker);
  const host = new WorkerHost(link, new Front());
  const engine = link.connect<SpeakingEngine, Pick<SpeakingEngine, "engineMessages">>(() => "zh-CN", {
    engineMessages: engineMessagesOf(LANGUAGES["zh-CN"]),
  });
  await host.file.open(new Uint8Array(bytes).buffer, {});
  return { worker, link, host, engine };
}
