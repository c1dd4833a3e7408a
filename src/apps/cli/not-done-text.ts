/** What was left undone, for a person on stderr and, with --json, for a program on stdout. */
import type { JobResult } from "../../core/jobs";
import type { Language } from "../../core/messages";
import type { NotDone } from "../../core/plan/not-done";
import { type Fen, yuan } from "../../core/plan/money";
import { printable, type Terminal } from "./terminal";

/** The contract's entry. */
export interface NotDoneRecord {
  readonly what: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly why: string;
}

/** Each in words; a table of ours that stands as it was counts too. */
export function notDoneRecords({ notDone, left }: Pick<JobResult, "notDone" | "left">, language: Language): readonly NotDoneRecord[] {
  return [...notDone.map((entry) => recordOf(entry, language)), ...left.map((table) => leftRecord(table, language))];
}

export function recordOf({ what, sheet, cell, why }: NotDone, { notDone: says }: Language): NotDoneRecord {
  return { what: says.what(what), sheet, cell, why: says.why(why) };
}

function leftRecord(table: JobResult["left"][number], { notDone: says, cli }: Language): NotDoneRecord {
  return { what: says.what({ kind: "sheet", name: table.sheet }), sheet: table.sheet, cell: null, why: cli.tableLeft(table) };
}

/** `sum` is null where the workbook has no one plan. */
export function printNotDone(
  records: readonly NotDoneRecord[],
  sum: Fen | null,
  isJson: boolean,
  { notDone: says }: Language,
  terminal: Terminal,
): void {
  if (isJson) terminal.out(`${JSON.stringify({ sumYuan: sum === null ? null : yuan(sum), notDone: records })}\n`);
  for (const { what, sheet, cell, why } of records) {
    const place = [sheet, cell].filter((part) => part !== null).join("!");
    terminal.err(`${printable(says.line({ what, place, why }))}\n`);
  }
}
