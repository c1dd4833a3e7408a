/** What of a folder is gathered: by names alone, so that the command line and the page take the same files. */

/** .xls is not read, but told: passed over it would be missed. */
const WORKBOOK = /\.xls[xm]?$/i;

/** Lock files that Excel, WPS (~$name) and LibreOffice (.~lock.name#) leave beside a workbook while it is open. */
const LOCK_FILE = /^(?:~\$|\.~lock\.)/;

/** True for the name of a file that is taken from a folder. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !LOCK_FILE.test(name);
}

/** False for folders that are hidden, and for what is no user's. */
export function isOpenFolder(name: string): boolean {
  return !name.startsWith(".") && name !== "node_modules";
}
