/** The one script of gonghui.html: on the page it starts the page, in a worker made of the same text it starts the worker. */
import type { ServerScope, ToServer } from "./port";

if (typeof document === "undefined") {
  const scope = self as unknown as ServerScope;
  // Calls may come before the engine is there.
  const early: MessageEvent<ToServer>[] = [];
  scope.onmessage = (event) => early.push(event);
  void import("./worker").then(({ startWorker }) => {
    startWorker(scope);
    for (const event of early) scope.onmessage?.(event);
  });
} else {
  const scriptText = document.currentScript?.textContent ?? "";
  void import("./Start").then(({ startPage }) => startPage(scriptText));
}
