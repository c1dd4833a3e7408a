/** What the sender of a copy for review should know of it, in Simplified Chinese. */
import type { ExportNote } from "../../grid/export-note";
import { runs } from "../figures";

export type ExportNoteMessages = { readonly [K in ExportNote["kind"]]: (note: Extract<ExportNote, { readonly kind: K }>) => string };

export const exportNotes: ExportNoteMessages = {
  "hidden-rows": ({ sheet, rows }) =>
    `工作表“${sheet}”有隐藏的行（第 ${shortened(runs(rows))} 行），已照样隐藏着导出，收件人可以取消隐藏看到。`,
  "hidden-columns": ({ sheet, columns }) =>
    `工作表“${sheet}”有隐藏的列（${shortened(columns)} 列），已照样隐藏着导出，收件人可以取消隐藏看到。`,
  "outside-print-area": ({ sheet }) => `工作表“${sheet}”的打印区域以外还有内容，也已导出；不想送出的请先删去再导出。`,
  "internal-part-cut": ({ sheet }) => `工作表“${sheet}”只导出报送的部分，打印区域以外的辅助列和内部页（按责任人、图表）没有导出。`,
  "shapes-left-out": ({ sheet, count }) => `工作表“${sheet}”的 ${count} 个图表、文本框或图形没有导出（图片已保留）。`,
  "values-missing": ({ sheet, cells }) =>
    `工作表“${sheet}”的 ${shortened(cells)}（共 ${cells.length} 格）是公式，文件里没有保存结果，导出后为空白：请用 Excel 或 WPS 打开原表保存一次，再导出。`,
};

/** A list that a sentence can bear. */
function shortened(parts: readonly string[]): string {
  return parts.length > 8 ? `${parts.slice(0, 8).join("、")} 等` : parts.join("、");
}
