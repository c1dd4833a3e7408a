/** The one script of gonghui.html: on the page it starts the page, in a worker made of the same text it starts the worker. */
import type { FromWorker, ToWorker } from "./protocol";

interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer: Transferable[]): void;
}

if (typeof document === "undefined") {
  const scope = self as unknown as WorkerScope;
  // Calls may come before the engine is there.
  const early: MessageEvent<ToWorker>[] = [];
  scope.onmessage = (event) => early.push(event);
  void import("./worker").then(({ startWorker }) => {
    startWorker(scope);
    for (const event of early) scope.onmessage?.(event);
  });
} else {
  const scriptText = document.currentScript?.textContent ?? "";
  void import("./Start").then(({ startPage }) => startPage(scriptText));
}
