/** Made from ../zh-CN/export-notes.ts by npm run traditional: change that one. */
import type { ExportNoteMessages } from "../zh-CN/export-notes";
import { runs } from "../figures";
export const exportNotes: ExportNoteMessages = {
  "hidden-rows": ({ sheet, rows }) =>
    `工作表“${sheet}”有隱藏的行（第 ${shortened(runs(rows))} 行），已照樣隱藏著導出，收件人可以取消隱藏看到。`,
  "hidden-columns": ({ sheet, columns }) =>
    `工作表“${sheet}”有隱藏的列（${shortened(columns)} 列），已照樣隱藏著導出，收件人可以取消隱藏看到。`,
  "outside-print-area": ({ sheet }) => `工作表“${sheet}”的列印區域以外還有內容，也已導出；不想送出的請先刪去再導出。`,
  "internal-part-cut": ({ sheet }) => `工作表“${sheet}”只導出報送的部分，列印區域以外的輔助列和內部頁（按責任人、圖表）沒有導出。`,
  "shapes-left-out": ({ sheet, count }) => `工作表“${sheet}”的 ${count} 個圖表、文本框或圖形沒有導出（圖片已保留）。`,
  "values-missing": ({ sheet, cells }) =>
    `工作表“${sheet}”的 ${shortened(cells)}（共 ${cells.length} 格）是公式，文件裡沒有儲存結果，導出後為空白：請用 Excel 或 WPS 打開原表儲存一次，再導出。`,
};
function shortened(parts: readonly string[]): string {
  return parts.length > 8 ? `${parts.slice(0, 8).join("、")} 等` : parts.join("、");
}
