/** saveTurnedWorkbook: 转为新年度 from Excel: the open workbook's file, turned, as a file to download. */
import type { LanguageName } from "../../core/messages/language";
import type { TurnedFile, TurnOrder } from "../../ui/shell/context";
import { download, kindOf } from "../download";
import { draftName } from "../save-draft";
import { turnedFile } from "../turned-file";
import { openFile } from "./export";

/** Throws HostError "file-not-given" where Excel gives no file, else as turnedFile does. */
export async function saveTurnedWorkbook(order: TurnOrder, language: LanguageName): Promise<TurnedFile> {
  const { bytes, made, open } = await turnedFile(await openFile(Office.context.document), order, language);
  const original = Office.context.document.url ?? "";
  const { extension, type } = kindOf(original);
  const file = draftName(original, order.suffix, extension);
  download(file, type, bytes);
  return { file, made, open };
}
