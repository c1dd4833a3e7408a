/** Puts the simulated Excel under the genuine office.js in a real Chromium: the `window.external` that Excel's webview would give. */
import type { Page } from "playwright-core";
import type { Simulator } from "../excel-simulator/simulator";

/** Runs in the page before anything else. Excel's webview gives these functions natively. */
function fakeExternal(locale: string, background: string): void {
  const scope = window as unknown as Record<string, unknown> & { excelAnswers(body: string): Promise<string> };
  const handlers: ((...args: unknown[]) => void)[] = [];
  const list = (items: unknown[]) => Object.assign(items, { toArray: () => items });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "gonghui",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetHostFullVersion: () => "16.0.14332.20000",
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: 1.14 }),
    // Excel gives colours as numbers.
    GetOfficeThemeInfo: () => {
      const color = parseInt(background.slice(1), 16);
      return JSON.stringify({
        primaryBackgroundColor: color,
        secondaryBackgroundColor: color,
        bodyBackgroundColor: color,
        primaryFontColor: 0,
        secondaryFontColor: 0,
        bodyForegroundColor: 0,
      });
    },
    GetSettings: () => ({ Read: (keys: unknown, values: unknown) => void [keys, values] }),
  };
  Object.defineProperty(window, "external", {
    configurable: true,
    value: {
      GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$0`,
      GetContext: () => context,
      Execute: (id: number, params: unknown, callback: (result: unknown) => void) => {
        if (id !== 93) return callback(list([0]));
        const message = (Array.isArray(params) ? params[0] : params) as unknown[];
        void scope.excelAnswers(String(message[4])).then((reply) => callback(list([0, 200, [], reply])));
      },
      RegisterEvent: (id: number, _target: string, handler: (...args: unknown[]) => void, callback: (result: unknown) => void) => {
        if (id === 33) handlers.push(handler);
        callback(0);
      },
      UnregisterEvent: (_id: number, _target: string, callback: (result: unknown) => void) => callback(0),
    },
  });
  scope["excelChanged"] = (entry: { messageCategory: number; messageType: number; targetId: string; message: string }) => {
    for (const handler of handlers)
      handler(33, list([list([entry.messageCategory, entry.messageType, entry.targetId, entry.message, 1, false])]));
  };
}

/** Connects the page to the simulator; call before the page is opened. */
export async function underExcel(page: Page, simulator: Simulator, locale = "zh-CN", background = "#ffffff"): Promise<void> {
  await page.exposeFunction("excelAnswers", (body: string) => simulator.answerBody(body));
  // Some TypeScript runners wrap functions in a call to __name.
  await page.addInitScript(
    `var __name = (work) => work; (${fakeExternal.toString()})(${JSON.stringify(locale)}, ${JSON.stringify(background)})`,
  );
}
