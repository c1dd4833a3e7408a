/** Made from ../zh-CN/errors.ts by npm run traditional: change that one. */
import type { ErrorMessages } from "../zh-CN/errors";
import type { HostErrorParams } from "../../grid/host-error";
function named(params: HostErrorParams, otherwise = "該文件"): string {
  return params["file"] === undefined ? otherwise : `“${params["file"]}”`;
}
function sheetNamed(params: HostErrorParams): string {
  return params["sheet"] === undefined ? "工作表" : `工作表“${params["sheet"]}”`;
}
function articleWithoutRows(p: HostErrorParams): string {
  const { plan, articlePlans } = p;
  if (plan !== undefined && Number(plan) > Number(articlePlans))
    return `${named(p)}裡只有${articlePlans}份計劃，沒有第${plan}份：請改 --plan 的序號再試。`;
  const which = plan === undefined ? "" : `的第${plan}份計劃`;
  return `${named(p, "這篇文章")}${which}裡沒有寫明時間的活動，列不成表：請在文章裡寫上各項活動的月份、日期或多久一次，再試一次。`;
}
function whyNoPlan({ at, why }: HostErrorParams): string {
  switch (why) {
    case "sample":
      return `工作表“${at}”按名稱或內容是示例（模板、樣表），沒有當作計劃；確是計劃的，請改掉工作表名和行裡的“示例”“樣表”等字樣後再試。`;
    case "no-rows":
      return `工作表“${at}”有表頭，下面沒有讀到活動：請確認各行寫有活動名稱。`;
    case "no-activity-column":
      return `工作表“${at}”裡看不出哪一列是活動名稱：請把那一列的表頭寫成“活動”或“項目”。`;
    case "summary":
    case "income-table":
      return `工作表“${at}”是${why === "summary" ? "彙總" : "收入或收支"}表，沒有逐項的活動。`;
    case "instructions":
      return `工作表“${at}”是填表說明。`;
    default:
      return "沒有一行可以看作表頭。請確認表頭裡有“活動”或“項目”“工作內容”一類的列，並有月份、負責人或金額，下面逐行寫活動。";
  }
}
export const errors: ErrorMessages = {
  "not-xlsx": (p) => `${named(p)}不是 Excel 活頁簿（.xlsx 或 .xlsm）：請用 Excel 或 WPS 打開原表，另存為“Excel 活頁簿（*.xlsx）”後再試。`,
  "old-xls": (p) => `${named(p)}是舊版 .xls 格式：請用 Excel 或 WPS 打開，另存為“Excel 活頁簿（*.xlsx）”後再試。`,
  "not-text": (p) =>
    `${named(p)}不是文本：請交來 .txt（UTF-8、UTF-16 或 GB18030）、.md 或 .docx 文件，或把文章內容複製到一個 .txt 文件後再試。`,
  "old-doc": (p) =>
    `${named(p)}是 .doc、.wps 或 .pdf 一類的文件：請用 Word 或 WPS 打開，另存為“Word 文檔（*.docx）”後再試；掃描件請先轉成文字。`,
  encrypted: (p) => `${named(p)}設有打開密碼或已加密：請用 Excel 或 WPS 打開，取消打開密碼並儲存後再試。`,
  corrupt: (p) => `${named(p)}已損壞或不完整：請重新複製或下載一份，也可用 Excel 或 WPS 的“打開並修復”另存後再試。`,
  "too-large": (p) => `${named(p)}超出可以安全讀取的大小：請刪去無關的工作表、圖片和空白格式，只留計劃表另存後再試。`,
  "no-plan-found": (p) => (p["articlePlans"] !== undefined ? articleWithoutRows(p) : `${named(p)}裡沒有找到工作計劃表：${whyNoPlan(p)}`),
  "several-plans": (p) =>
    p["articlePlans"] !== undefined
      ? `${named(p)}裡有${p["count"] ?? "幾"}份工會計劃${p["plans"] === undefined ? "" : `（${p["plans"]}）`}，不能合在一起：請用 --plan 序號 指定其中一份。`
      : `${named(p)}裡有${p["count"] ?? "幾"}個單位各自的計劃${p["plans"] === undefined ? "" : `（${p["plans"]}）`}，不能合在一起：請用 --sheet 工作表名 指定其中一份，在 Excel 或網頁中請先打開那張工作表。`,
  unsupported: (p) => `${named(p)}用了本軟體讀不了的格式：請用 Excel 或 WPS 打開，另存為“Excel 活頁簿（*.xlsx）”後再試。`,
  "file-not-found": (p) => `找不到${named(p)}：請檢查檔名和所在資料夾是否寫對。`,
  "is-a-directory": (p) =>
    `${named(p, "該路徑")}是資料夾，不是文件：請寫明其中的一個 .xlsx 或 .xlsm 文件（check 命令可以檢查整個資料夾）。`,
  "no-permission": (p) => `沒有權限讀取${named(p)}：請把它複製到自己的資料夾，或請管理員開放權限後再試。`,
  "file-busy": (p) =>
    `${named(p)}正被別的程式打開：請先在 Excel 或 WPS 中儲存並關閉它再試${p["lock"] === undefined ? "" : `（若確已關閉，請刪除殘留的“${p["lock"]}”）`}。`,
  "same-file": (p) => `輸出文件${named(p, "")}就是輸入文件，原表不會被覆蓋：請換一個輸出檔名。`,
  "output-exists": (p) => `輸出文件${named(p, "")}已經存在：請換一個檔名，確要覆蓋請加 --force。`,
  "output-extension": (p) =>
    p["expected"] === undefined
      ? `輸出文件${named(p, "")}的副檔名不對：請用 .xlsx 或 .xlsm，並與原表的類型相同。`
      : `輸出文件${named(p, "")}的副檔名不對：原表是什麼類型，輸出就是什麼類型，請以 ${p["expected"]} 結尾。`,
  "output-unwritable": (p) => `無法寫入${named(p, "輸出文件")}：請確認資料夾存在、可以寫入，檔名不太長，並且磁碟有剩餘空間。`,
  "output-unreadable": (p) =>
    `改好的${named(p, "活頁簿")}重新打開核對時${p["cell"] === undefined ? "讀不出來" : `${sheetNamed(p)}的 ${p["cell"]} 與應有的內容不符`}，所以沒有儲存，原表沒有改動：請用 Excel 或 WPS 打開原表，另存為新的 .xlsx 後再試。`,
  "structure-locked": (p) => `${named(p, "該活頁簿")}的結構已鎖定，不能增加工作表：請在“審閱”中取消“保護活頁簿”並儲存後再試。`,
  signed: (p) => `${named(p, "該活頁簿")}帶有數位簽章，任何改動都會使簽名失效：請對未簽名的副本操作。`,
  "sheet-protected": (p) => `${sheetNamed(p)}受保護，不能改動：請在“審閱”中撤銷工作表保護後再試。`,
  "sheet-missing": (p) => `${sheetNamed(p)}已經不在活頁簿裡：請重新檢查一次再試。`,
  "same-year": (p) => `這份計劃已經是${p["year"] ?? "該"}年度的：請寫明另一個年度。`,
  "sheet-name-taken": (p) => `活頁簿裡已有同名的${sheetNamed(p)}：請改名後再試。`,
  "sheet-not-exportable": (p) => `${sheetNamed(p)}只供內部使用，或者是隱藏的、不是表格的工作表，不能放進送審稿：請另選工作表再試。`,
  "file-not-given": () => "Excel 沒有把活頁簿的文件交給本軟體，送審稿沒有導出：請先儲存活頁簿再試，或改用網頁版、命令列導出。",
  "changed-underneath": (p) => `${sheetNamed(p)}在檢查之後又被改過，本次沒有寫入任何內容：請重新檢查一次再試。`,
  "host-busy": () => "Excel 正忙，暫時不能操作：請稍候再試。",
  "cell-edit-mode": () => "有儲存格正在編輯：請按回車或 Esc 結束編輯後再試。",
  "other-workbook": () => "當前窗口已換成另一個活頁簿：請回到原來的活頁簿，或對當前活頁簿重新檢查。",
  "payload-too-large": (p) => `${sheetNamed(p)}的資料量超出 Excel 一次能傳送的大小：請刪去空白格式或分表後再試。`,
  "array-formula": (p) =>
    `${sheetNamed(p)}中${p["cell"] === undefined ? "有" : `的 ${p["cell"]} 是`}數組公式（或模擬運算表），這次改動會把它拆開：請先在 Excel 中改成普通公式，再試一次。`,
  "pivot-table": (p) =>
    `${sheetNamed(p)}中${p["cell"] === undefined ? "有" : `的 ${p["cell"]} 是`}資料透視表，這次改動會把它拆開：請先把資料透視表移到別的工作表，再試一次。`,
  "not-supported-by-host": () => "當前的 Excel 版本不支援這項操作：請更新 Excel，或改用網頁版、命令列。",
  "host-unavailable": () => "連不上 Excel：請關閉並重新打開工作窗格後再試。",
  "host-failed": () => "Excel 沒有完成這次操作：請儲存活頁簿，關閉並重新打開後再試；仍然不行時，請改用網頁版或命令列。",
  "half-written": (p) =>
    p["sheet"] === undefined
      ? "寫到一半時 Excel 沒有回應，已寫入的部分還沒有退回：請稍候點“撤銷”，恢復原樣後再試。"
      : `寫到一半時 Excel 沒有完成，${sheetNamed(p)}${p["cell"] === undefined ? "" : `的 ${p["cell"]} `}隨後又被改過，已寫入的部分不能自動退回：請在 Excel 中核對並刪去多出的行，再重新檢查一次。`,
  "table-in-the-way": (p) =>
    `${sheetNamed(p)}裡有表格對象擋住了要插入或刪除的行（“套用表格格式”的區域、資料透視表、篩選或合併儲存格）：請把它移到別處或“轉換為區域”後再試。`,
  cancelled: () => "已取消，沒有寫入任何內容：需要時可以重新開始。",
  "no-progress": (p) => `${named(p)}處理了 30 秒沒有進展，已放棄：請用 Excel 或 WPS 打開，只留計劃表另存後再試。`,
  "out-of-memory": (p) => `處理${named(p)}時內存不夠，已放棄：請刪去無關的工作表和空白格式，只留計劃表另存後再試。`,
};
