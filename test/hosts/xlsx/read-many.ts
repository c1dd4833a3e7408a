/** Reads each file named on standard input, one name a line, and prints what came of it as JSON, one line a file; for memory tests, run as a process of its own. */
import { readFileSync } from "node:fs";
import { HostError } from "../../../src/core/grid/host-error";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";

export interface FileOutcome {
  readonly file: string;
  /** Of processor time, which a busy machine does not make more. */
  readonly milliseconds: number;
  /** Highest resident set so far in the process, in megabytes. */
  readonly peakMegabytes: number;
  readonly sheets: number;
  /** Cells that hold a value or a formula. */
  readonly cells: number;
  /** Code of the refusal, or null when the file was read. */
  readonly refused: string | null;
  /** What was thrown that is no HostError; a bug. */
  readonly crash: string | null;
}

function outcomeOf(file: string): FileOutcome {
  const bytes = new Uint8Array(readFileSync(file));
  const start = process.cpuUsage();
  let [sheets, cells, refused, crash]: [number, number, string | null, string | null] = [0, 0, null, null];
  try {
    const workbook = readXlsx(bytes);
    sheets = workbook.sheets.length;
    for (const sheet of workbook.sheets) for (const row of sheet.usedRows()) for (const cell of sheet.row(row)) if (cell) cells++;
  } catch (error) {
    if (error instanceof HostError) refused = error.code;
    else crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  return { file, milliseconds, peakMegabytes: process.resourceUsage().maxRSS / 1024, sheets, cells, refused, crash };
}

for (const file of readFileSync(0, "utf8").split("\n")) if (file !== "") process.stdout.write(`${JSON.stringify(outcomeOf(file))}\n`);
