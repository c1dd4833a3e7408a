/** Loads Microsoft's genuine, unmodified Office.js client into a bare node `vm` and connects it to a host of ours. */
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

export interface GenuineClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

let script: vm.Script | null = null;

/** A fresh client speaking to `send`; the answer goes back through `reply`, events through `emit`. */
export function loadClient(send: (message: string, reply: (text: string) => void) => void): GenuineClient & { emit(text: string): void } {
  script ??= new vm.Script(
    readFileSync(path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist/excel-win32-16.01.debug.js"), "utf8"),
    { filename: "excel-win32-16.01.debug.js" },
  );
  const sandbox: Record<string, unknown> = {
    console: { log() {}, warn() {}, error() {} },
    // The client's own timers must not keep a finished test alive.
    setTimeout: (work: () => void, delay: number) => setTimeout(work, delay).unref(),
    clearTimeout,
    Promise,
    location: { href: "https://localhost/" },
    navigator: { userAgent: "Mozilla/5.0 Chrome/120" },
    Office: { context: { requirements: { isSetSupported: isSetSupported } } },
  };
  sandbox["window"] = sandbox;
  sandbox["self"] = sandbox;
  const context = vm.createContext(sandbox);
  script.runInContext(context);
  const extension = sandbox["OfficeExtension"] as typeof OfficeExtension & {
    _internalConfig: { appendTypeNameToObjectPathInfo: boolean };
    HostBridge: { init(bridge: Bridge): void };
  };
  extension._internalConfig.appendTypeNameToObjectPathInfo = true;
  const bridge: Bridge = {
    sendMessageToHost: (message) => send(message, (text) => bridge.onMessageFromHost?.(text)),
  };
  extension.HostBridge.init(bridge);
  return { Excel: sandbox["Excel"] as typeof Excel, OfficeExtension: extension, emit: (text) => bridge.onMessageFromHost?.(text) };
}

/** The simulated Excel is an Office LTSC 2021: ExcelApi 1.14 and no more. */
export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const [major, minor] = String(version).split(".").map(Number);
  return name === "ExcelApi" && major === 1 && (minor ?? 0) <= 14;
}
