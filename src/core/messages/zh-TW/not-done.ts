/** Made from ../zh-CN/not-done.ts by npm run traditional: change that one. */
import type { NotDoneWhat, NotDoneWhy } from "../../plan/not-done";
const WHY: Readonly<Record<NotDoneWhy, string>> = {
  "sheet-protected": "工作表受保護，請先撤銷工作表保護",
  "structure-locked": "活頁簿結構已鎖定，不能增加工作表，請先取消“保護活頁簿”",
  "array-formula": "此處有數組公式（或模擬運算表），插入或改寫會把它拆開，請先改成普通公式",
  "pivot-table": "此處有資料透視表，不能從中間插入，請先把它移到別的工作表",
  "no-place": "計劃裡沒有可以放它的表",
  "table-on-its-side": "表格是橫排的（一列一項活動），不在其中增列，請自行加一列",
  "no-sheet-of-month": "計劃按月份（季度）分表，沒有這個月的表，請先建好這個月的表",
  "joined-cells": "可以放它的位置都在別的活動的合併儲存格裡，請先拆開合併儲存格",
  "other-formula": "公式的寫法不能自動接續，請人工核對",
  "formula-unsaved": "是公式，文件裡沒有儲存它的結果，導出後為空白，請用 Excel 或 WPS 打開原表儲存一次再導出",
  "already-there": "計劃裡同月已有這項活動，沒有重複加入",
  "partly-there": "計劃裡其中幾個月已有這項活動，請改好月份再加，或手工加入",
  "no-month": "沒有月份，請先選定月份",
  "other-year": "是計劃以後年度的活動，請另行處理",
  "reads-otherwise": "放進這張表就讀不出它原來的月份或金額，請手工加入",
};
export const notDone = {
  what: (what: NotDoneWhat): string => {
    switch (what.kind) {
      case "row":
        return `增列“${what.activity}”${what.month === null ? "" : `（${what.month}月）`}`;
      case "sheet":
        return `生成或更新工作表“${what.name}”`;
      case "total":
        return "把增列的行計入合計";
      case "row-formula":
        return "接續逐行公式（如累計）";
      case "value":
        return what.count > 1 ? `導出數值（等${what.count}格）` : "導出數值";
    }
  },
  why: (why: NotDoneWhy): string => WHY[why],
  line: ({ what, place, why }: { readonly what: string; readonly place: string; readonly why: string }): string =>
    `沒有做：${what}${place === "" ? "" : `（${place}）`}：${why}。`,
};
