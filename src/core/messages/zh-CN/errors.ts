/** What we say in Simplified Chinese when a file or a place refuses: what happened and what to do next. */
import type { HostErrorCode, HostErrorParams } from "../../grid/host-error";

/** One sentence per host error code; each works with no parameters at all. */
export type ErrorMessages = { readonly [code in HostErrorCode]: (params: HostErrorParams) => string };

/** “计划.xlsx”, or “该文件” where the name is not known. */
function named(params: HostErrorParams, otherwise = "该文件"): string {
  return params["file"] === undefined ? otherwise : `“${params["file"]}”`;
}

function sheetNamed(params: HostErrorParams): string {
  return params["sheet"] === undefined ? "工作表" : `工作表“${params["sheet"]}”`;
}

/** Of an article: which plan of it was meant, and that nothing in it could become a row. */
function articleWithoutRows(p: HostErrorParams): string {
  const { plan, articlePlans } = p;
  if (plan !== undefined && Number(plan) > Number(articlePlans))
    return `${named(p)}里只有${articlePlans}份计划，没有第${plan}份：请改 --plan 的序号再试。`;
  const which = plan === undefined ? "" : `的第${plan}份计划`;
  return `${named(p, "这篇文章")}${which}里没有写明时间的活动，列不成表：请在文章里写上各项活动的月份、日期或多久一次，再试一次。`;
}

/** Of a workbook without a plan: what the sheet that is nearest to one lacks. */
function whyNoPlan({ at, why }: HostErrorParams): string {
  switch (why) {
    case "sample":
      return `工作表“${at}”按名称或内容是示例（模板、样表），没有当作计划；确是计划的，请改掉工作表名和行里的“示例”“样表”等字样后再试。`;
    case "no-rows":
      return `工作表“${at}”有表头，下面没有读到活动：请确认各行写有活动名称。`;
    case "no-activity-column":
      return `工作表“${at}”里看不出哪一列是活动名称：请把那一列的表头写成“活动”或“项目”。`;
    case "summary":
    case "income-table":
      return `工作表“${at}”是${why === "summary" ? "汇总" : "收入或收支"}表，没有逐项的活动。`;
    case "instructions":
      return `工作表“${at}”是填表说明。`;
    default:
      return "没有一行可以看作表头。请确认表头里有“活动”或“项目”“工作内容”一类的列，并有月份、负责人或金额，下面逐行写活动。";
  }
}

export const errors: ErrorMessages = {
  "not-xlsx": (p) => `${named(p)}不是 Excel 工作簿（.xlsx 或 .xlsm）：请用 Excel 或 WPS 打开原表，另存为“Excel 工作簿（*.xlsx）”后再试。`,
  "old-xls": (p) => `${named(p)}是旧版 .xls 格式：请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后再试。`,
  "not-text": (p) =>
    `${named(p)}不是文本：请交来 .txt（UTF-8、UTF-16 或 GB18030）、.md 或 .docx 文件，或把文章内容复制到一个 .txt 文件后再试。`,
  "old-doc": (p) =>
    `${named(p)}是 .doc、.wps 或 .pdf 一类的文件：请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后再试；扫描件请先转成文字。`,
  encrypted: (p) => `${named(p)}设有打开密码或已加密：请用 Excel 或 WPS 打开，取消打开密码并保存后再试。`,
  corrupt: (p) => `${named(p)}已损坏或不完整：请重新复制或下载一份，也可用 Excel 或 WPS 的“打开并修复”另存后再试。`,
  "too-large": (p) => `${named(p)}超出可以安全读取的大小：请删去无关的工作表、图片和空白格式，只留计划表另存后再试。`,
  "no-plan-found": (p) => (p["articlePlans"] !== undefined ? articleWithoutRows(p) : `${named(p)}里没有找到工作计划表：${whyNoPlan(p)}`),
  "several-plans": (p) =>
    p["articlePlans"] !== undefined
      ? `${named(p)}里有${p["count"] ?? "几"}份工会计划${p["plans"] === undefined ? "" : `（${p["plans"]}）`}，不能合在一起：请用 --plan 序号 指定其中一份。`
      : `${named(p)}里有${p["count"] ?? "几"}个单位各自的计划${p["plans"] === undefined ? "" : `（${p["plans"]}）`}，不能合在一起：请用 --sheet 工作表名 指定其中一份，在 Excel 或网页中请先打开那张工作表。`,
  unsupported: (p) => `${named(p)}用了本软件读不了的格式：请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后再试。`,
  "file-not-found": (p) => `找不到${named(p)}：请检查文件名和所在文件夹是否写对。`,
  "is-a-directory": (p) =>
    `${named(p, "该路径")}是文件夹，不是文件：请写明其中的一个 .xlsx 或 .xlsm 文件（check 命令可以检查整个文件夹）。`,
  "no-permission": (p) => `没有权限读取${named(p)}：请把它复制到自己的文件夹，或请管理员开放权限后再试。`,
  "file-busy": (p) =>
    `${named(p)}正被别的程序打开：请先在 Excel 或 WPS 中保存并关闭它再试${p["lock"] === undefined ? "" : `（若确已关闭，请删除残留的“${p["lock"]}”）`}。`,
  "same-file": (p) => `输出文件${named(p, "")}就是输入文件，原表不会被覆盖：请换一个输出文件名。`,
  "output-exists": (p) => `输出文件${named(p, "")}已经存在：请换一个文件名，确要覆盖请加 --force。`,
  "output-extension": (p) =>
    p["expected"] === undefined
      ? `输出文件${named(p, "")}的扩展名不对：请用 .xlsx 或 .xlsm，并与原表的类型相同。`
      : `输出文件${named(p, "")}的扩展名不对：原表是什么类型，输出就是什么类型，请以 ${p["expected"]} 结尾。`,
  "output-unwritable": (p) => `无法写入${named(p, "输出文件")}：请确认文件夹存在、可以写入，文件名不太长，并且磁盘有剩余空间。`,
  "output-unreadable": (p) =>
    `改好的${named(p, "工作簿")}重新打开核对时${p["cell"] === undefined ? "读不出来" : `${sheetNamed(p)}的 ${p["cell"]} 与应有的内容不符`}，所以没有保存，原表没有改动：请用 Excel 或 WPS 打开原表，另存为新的 .xlsx 后再试。`,
  "structure-locked": (p) => `${named(p, "该工作簿")}的结构已锁定，不能增加工作表：请在“审阅”中取消“保护工作簿”并保存后再试。`,
  signed: (p) => `${named(p, "该工作簿")}带有数字签名，任何改动都会使签名失效：请对未签名的副本操作。`,
  "sheet-protected": (p) => `${sheetNamed(p)}受保护，不能改动：请在“审阅”中撤消工作表保护后再试。`,
  "sheet-missing": (p) => `${sheetNamed(p)}已经不在工作簿里：请重新检查一次再试。`,
  "same-year": (p) => `这份计划已经是${p["year"] ?? "该"}年度的：请写明另一个年度。`,
  "sheet-name-taken": (p) => `工作簿里已有同名的${sheetNamed(p)}：请改名后再试。`,
  "sheet-not-exportable": (p) => `${sheetNamed(p)}只供内部使用，或者是隐藏的、不是表格的工作表，不能放进送审稿：请另选工作表再试。`,
  "file-not-given": () => "Excel 没有把工作簿的文件交给本软件，送审稿没有导出：请先保存工作簿再试，或改用网页版、命令行导出。",
  "changed-underneath": (p) => `${sheetNamed(p)}在检查之后又被改过，本次没有写入任何内容：请重新检查一次再试。`,
  "host-busy": () => "Excel 正忙，暂时不能操作：请稍候再试。",
  "cell-edit-mode": () => "有单元格正在编辑：请按回车或 Esc 结束编辑后再试。",
  "other-workbook": () => "当前窗口已换成另一个工作簿：请回到原来的工作簿，或对当前工作簿重新检查。",
  "payload-too-large": (p) => `${sheetNamed(p)}的数据量超出 Excel 一次能传送的大小：请删去空白格式或分表后再试。`,
  "array-formula": (p) =>
    `${sheetNamed(p)}中${p["cell"] === undefined ? "有" : `的 ${p["cell"]} 是`}数组公式（或模拟运算表），这次改动会把它拆开：请先在 Excel 中改成普通公式，再试一次。`,
  "pivot-table": (p) =>
    `${sheetNamed(p)}中${p["cell"] === undefined ? "有" : `的 ${p["cell"]} 是`}数据透视表，这次改动会把它拆开：请先把数据透视表移到别的工作表，再试一次。`,
  "not-supported-by-host": () => "当前的 Excel 版本不支持这项操作：请更新 Excel，或改用网页版、命令行。",
  "host-unavailable": () => "连不上 Excel：请关闭并重新打开任务窗格后再试。",
  "host-failed": () => "Excel 没有完成这次操作：请保存工作簿，关闭并重新打开后再试；仍然不行时，请改用网页版或命令行。",
  "half-written": (p) =>
    p["sheet"] === undefined
      ? "写到一半时 Excel 没有回应，已写入的部分还没有退回：请稍候点“撤销”，恢复原样后再试。"
      : `写到一半时 Excel 没有完成，${sheetNamed(p)}${p["cell"] === undefined ? "" : `的 ${p["cell"]} `}随后又被改过，已写入的部分不能自动退回：请在 Excel 中核对并删去多出的行，再重新检查一次。`,
  "table-in-the-way": (p) =>
    `${sheetNamed(p)}里有表格对象挡住了要插入或删除的行（“套用表格格式”的区域、数据透视表、筛选或合并单元格）：请把它移到别处或“转换为区域”后再试。`,
  cancelled: () => "已取消，没有写入任何内容：需要时可以重新开始。",
  "no-progress": (p) => `${named(p)}处理了 30 秒没有进展，已放弃：请用 Excel 或 WPS 打开，只留计划表另存后再试。`,
  "out-of-memory": (p) => `处理${named(p)}时内存不够，已放弃：请删去无关的工作表和空白格式，只留计划表另存后再试。`,
};
