/** Fetches Office.js from its vendor's address, and gives up in time when it does not arrive. */

/** Set by the build: one of the vendor's two addresses (global, or 21Vianet in China). */
declare const OFFICE_JS_ADDRESS: string;

/** Milliseconds to wait; slow office networks need several seconds, a user's patience ends soon after. */
const PATIENCE = 12_000;

export interface OfficeReady {
  readonly locale: string;
  readonly background: string;
  /** False outside Excel, or in an Excel that lacks ExcelApi 1.14. */
  readonly isExcel: boolean;
  readonly isNewEnough: boolean;
}

/** Null when Office.js did not arrive or never became ready. */
export async function loadOffice(address: string = OFFICE_JS_ADDRESS): Promise<OfficeReady | null> {
  const timeout = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  return Promise.race([timeout, arrive(address)]);
}

async function arrive(address: string): Promise<OfficeReady | null> {
  if (typeof Office === "undefined" && !(await script(address))) return null;
  const info = await Office.onReady();
  const { context } = Office;
  return {
    locale: context?.displayLanguage ?? "",
    background: context?.officeTheme?.bodyBackgroundColor ?? "",
    isExcel: info.host === Office.HostType.Excel,
    isNewEnough: context?.requirements?.isSetSupported("ExcelApi", "1.14") ?? false,
  };
}

function script(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const element = document.createElement("script");
    element.src = address;
    element.onload = () => resolve(true);
    element.onerror = () => resolve(false);
    document.head.append(element);
  });
}
