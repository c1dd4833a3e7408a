/** turnedFile: the bytes of last year's workbook as those of the new year's, for the pane and the page; the command line goes the same way. */
import { HostError } from "../core/grid/host-error";
import { rollJob } from "../core/jobs/roll";
import type { LanguageName } from "../core/messages/language";
import { loadLanguage } from "../core/messages/load";
import { XlsxFile } from "../hosts/xlsx/xlsx-file";
import type { TurnOrder, TurnedFile } from "../ui/shell/context";
import { runSliced } from "../ui/engine/slices";

export type TurnedBytes = Omit<TurnedFile, "file"> & { readonly bytes: Uint8Array };

/** Throws HostError as reading, rolling and writing do, and "changed-underneath" where a proposal that was taken is there no more. */
export async function turnedFile(bytes: Uint8Array, order: Omit<TurnOrder, "suffix">, languageName: LanguageName): Promise<TurnedBytes> {
  const language = await loadLanguage(languageName);
  const file = await runSliced(XlsxFile.opening(bytes), {});
  const result = await runSliced(
    rollJob(file.workbook, order.settings, order.wish, (changes) => taking(order.taken, changes), language),
    {},
  );
  file.apply(result.edits);
  file.rename(result.names);
  return { bytes: file.save(), made: result.made.size, open: result.changes.length - result.made.size };
}

function taking(taken: readonly string[], changes: readonly { readonly id: string }[]): (change: { readonly id: string }) => boolean {
  const wanted = new Set(taken);
  const known = new Set(changes.map(({ id }) => id));
  if (taken.some((id) => !known.has(id))) throw new HostError("changed-underneath");
  return ({ id }) => wanted.has(id);
}
