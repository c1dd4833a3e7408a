/** What we say in Simplified Chinese of what was left undone: what, and why, with the way out. */
import type { NotDoneWhat, NotDoneWhy } from "../../plan/not-done";

const WHY: Readonly<Record<NotDoneWhy, string>> = {
  "sheet-protected": "工作表受保护，请先撤消工作表保护",
  "structure-locked": "工作簿结构已锁定，不能增加工作表，请先取消“保护工作簿”",
  "array-formula": "此处有数组公式（或模拟运算表），插入或改写会把它拆开，请先改成普通公式",
  "pivot-table": "此处有数据透视表，不能从中间插入，请先把它移到别的工作表",
  "no-place": "计划里没有可以放它的表",
  "table-on-its-side": "表格是横排的（一列一项活动），不在其中增列，请自行加一列",
  "no-sheet-of-month": "计划按月份（季度）分表，没有这个月的表，请先建好这个月的表",
  "joined-cells": "可以放它的位置都在别的活动的合并单元格里，请先拆开合并单元格",
  "other-formula": "公式的写法不能自动接续，请人工核对",
  "formula-unsaved": "是公式，文件里没有保存它的结果，导出后为空白，请用 Excel 或 WPS 打开原表保存一次再导出",
  "already-there": "计划里同月已有这项活动，没有重复加入",
  "partly-there": "计划里其中几个月已有这项活动，请改好月份再加，或手工加入",
  "no-month": "没有月份，请先选定月份",
  "other-year": "是计划以后年度的活动，请另行处理",
  "reads-otherwise": "放进这张表就读不出它原来的月份或金额，请手工加入",
};

export const notDone = {
  what: (what: NotDoneWhat): string => {
    switch (what.kind) {
      case "row":
        return `增列“${what.activity}”${what.month === null ? "" : `（${what.month}月）`}`;
      case "sheet":
        return `生成或更新工作表“${what.name}”`;
      case "total":
        return "把增列的行计入合计";
      case "row-formula":
        return "接续逐行公式（如累计）";
      case "value":
        return what.count > 1 ? `导出数值（等${what.count}格）` : "导出数值";
    }
  },
  why: (why: NotDoneWhy): string => WHY[why],
  /** `place`: Sheet1!F3, "" where there is none. */
  line: ({ what, place, why }: { readonly what: string; readonly place: string; readonly why: string }): string =>
    `没有做：${what}${place === "" ? "" : `（${place}）`}：${why}。`,
};

export type NotDoneMessages = typeof notDone;
