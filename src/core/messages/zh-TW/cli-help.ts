/** Made from ../zh-CN/cli-help.ts by npm run traditional: change that one. */
export const help = `工會計劃助手：讀取、檢查、補全、彙總工會年度工作計劃及經費預算表。原文件從不改動。

用法：gonghui <命令> 文件… [選項]

命令
  run 文件 -o 輸出        主要用法：檢查計劃，增列缺少的活動，彙總經費，生成 計劃明細、彙總、檢查結果
  check 文件或資料夾…     只檢查，不寫文件（--json 每個文件輸出一行 JSON）
  fill 文件 -o 輸出       只在原表中增列建議的活動
  summarize 文件 -o 輸出  只彙總，生成 計劃明細、彙總、檢查結果，已有的預算表一併更新（--official 另加收支預算表，--against 原表 另加預算調整表）
  new -o 輸出 --year 年度 從活動目錄生成新一年的工作計劃表；--from 上年文件 把上年的錶轉為新年度
  write 文件 -o 輸出.docx 把計劃寫成文章（Word），指導思想留待填寫
  export 文件 -o 輸出     導出送審稿：選定的工作表（--sheets 表1,表2），只留數值；或 --public budget|h1|h2 生成公示表
  registers 文件 -o 輸出  新增臺賬（--add 慰問臺賬,經費支出登記），已有的臺賬原樣保留
  collect 資料夾… -o 輸出資料夾  彙總許多單位的計劃表：彙總.xlsx 和資料表（--units 名單，列出未報送的單位）
  rules                   查詢經費標準及其依據（--place 省份、--on 日期、--coverage 各省收錄情況）

選項
  -o, --output 文件       輸出文件（類型與原表相同；不能是輸入文件）
  --force                 允許覆蓋已有的輸出文件
  --sheet 工作表          活頁簿裡有幾個單位（或幾個年度）的計劃時，處理這張工作表所在的那一份
  --accept 範圍           增列哪些建議：none、recommended（預設）、all，或用逗號分開的編號
  --dry-run               只顯示將要做的改動（JSON），不寫文件
  --json                  輸出 JSON
  --lang 語言             zh-CN（預設）、zh-TW、en

單位情況（也可寫在活頁簿的“工會參數”表中，以選項為準；不寫的就不檢查）
  --year 2027  --sector 學校|機關|事業單位|企業|鄉鎮街道|醫院  --place 廣東  --members 120  --funds 60000

退出碼：0 完成；1 完成，但有必須改的問題；2 用法有誤；3 文件無法處理；4 程式內部出錯
`;
export const helpOf = {
  run: "用法：gonghui run 文件 -o 輸出 [--sheet 工作表] [--accept none|recommended|all|編號,…] [--dry-run] [--json] [--force] [--year 年度] [--sector 類別] [--place 省份] [--members 人數] [--funds 元]\n例：gonghui run 計劃.xlsx -o 計劃-已檢查.xlsx --funds 60000\n",
  check:
    "用法：gonghui check 文件或資料夾… [--sheet 工作表] [--json] [--year 年度] [--sector 類別] [--place 省份] [--members 人數] [--funds 元]\n例：gonghui check 計劃.xlsx\n",
  fill: "用法：gonghui fill 文件 -o 輸出 [--sheet 工作表] [--accept none|recommended|all|編號,…] [--dry-run] [--json] [--force] [單位情況]\n例：gonghui fill 計劃.xlsx --dry-run\n",
  summarize:
    "用法：gonghui summarize 文件 -o 輸出 [--sheet 工作表] [--official] [--form december,reserve,lines,accounts] [--against 年初計劃] [--warn-at 80%] [--json] [--force] [單位情況]\n--official 另加工會經費收支預算表及其封面、編制說明，有實際支出時再加預算執行情況；執行率達到 80% 的列為接近預算，可用 --warn-at 或在表上改；--form december 列上年預計執行數，--form reserve 加提取後備金一行，--form lines 列出504、505、507的明細科目，--form accounts 列出404、406、407、509（不寫時，有金額或手填內容的才列）。\n--against 與年初核定的計劃比較，另加年中預算調整表。\n文件裡已有這些表時一併重新生成（不寫選項也一樣）：手填的內容按科目、活動等留在原處，沒有對應位置的列在表的下方；改過年度的，手填的數不帶入。\n例：gonghui summarize 計劃.xlsx -o 計劃-彙總.xlsx --official\n",
  new: "用法：gonghui new -o 輸出 --year 年度 [--force] [--sector 類別] [--place 省份] [--members 人數] [--funds 元] [--reserve 元或百分比] [--subjects 科目=元,…] [--no-amounts]\n寫了 --funds 就測算各項金額（建議數，備註“待審定”），並逐項說明怎麼來的：先留出預留（--reserve 3000 或 5%，不寫按 5%），其餘按比例分到各項，不超過收錄的標準。\n--subjects 定下某些支出科目的金額，其餘科目分剩下的；--no-amounts 只列出測算，表中金額留空。\n例：gonghui new -o 2027年計劃.xlsx --year 2027 --sector 學校 --members 120 --funds 60000 --reserve 10% --subjects 會員活動支出=30000\n也可由上年的錶轉為新年度：gonghui new --from 上年.xlsx -o 輸出 --year 年度 [--sheet 工作表] [--amounts keep|blank] [--accept none|all|編號,…] [--dry-run]\n節日和農曆日期按新年度重排，離開原月份的行移到新位置，年份、屆次順延，本年預算轉為上年預算，實際支出、完成情況、編制和簽署日期、上年結轉清空；每處改動列在“轉換說明”，拿不準的只列出、在備註註明（--accept 採用）。原文件不動。\n例：gonghui new --from 2026年計劃.xlsx -o 2027年計劃.xlsx --year 2027\n",
  import:
    "用法：gonghui import 文章… [-o 輸出.xlsx] [--plan 第幾份] [--expand none|quarter|month] [--year 年度] [--json] [--force]\n把工作計劃文章（.txt、.md、.docx，- 為標準輸入）讀成月度計劃表：每份計劃一張表，每行註明原文行號，讀不出月份的行列入“未識別”。\n--json 輸出結構化結果；-o 與 --json 至少寫一個。--expand 把週期性工作（每季度、每月）逐次列行。\n例：gonghui import 工作計劃.txt -o 計劃.xlsx\n",
  write:
    "用法：gonghui write 文件 -o 輸出.docx [--sheet 工作表] [--force] [單位情況]\n把計劃表寫成一篇公文格式的工作計劃：指導思想留空待填（標黃），工作安排按月份，經費預算按支出科目（合計附大寫），末尾為簽字欄。\n例：gonghui write 計劃.xlsx -o 計劃.docx\n",
  export:
    "用法：gonghui export 文件 -o 輸出 [--sheet 工作表] [--sheets 表1,表2 | --public budget|h1|h2] [--json] [--force]\n把選定的工作表只留數值，另存為送審稿；不寫 --sheets 時導出計劃表和已有的 計劃明細、彙總、報表（封面、編制說明、收支預算表、執行情況、調整表）。\n不含公式、工會參數、檢查結果、批註、作者、隱藏的工作表、宏，也不含圖表和文本框；輸出類型與原表相同（.xlsm 的送審稿裡沒有宏）。\n--public 另成一個 .xlsx：budget 為工會經費預算公開表，h1、h2 為上、下半年工會經費收支情況公示表（須有實際支出）；只有數值，不列姓名，涉及人數較少的項目合併列示；公示時間、電話和公章處留空待填，用 --force 覆蓋先前的公示表時要重新填寫。\n例：gonghui export 計劃-已檢查.xlsx -o 送審稿.xlsx\n",
  registers:
    "用法：gonghui registers 文件 -o 輸出 --add 臺賬,… [--sheet 工作表] [--json] [--force]\n在活頁簿裡新增臺賬表：表頭、下拉表、合計、列印設置都做好，直接往下填；已有的同名臺賬不重做，只補缺少的列。\n--add all 一次全做。臺賬裡登記的支出按“對應計劃活動”歸集為實際支出，重新檢查或彙總時即計入。\n例：gonghui registers 計劃.xlsx -o 計劃-臺賬.xlsx --add 經費支出登記,慰問臺賬\n",
  collect:
    "用法：gonghui collect 資料夾… -o 輸出資料夾 [--units 名單] [--against 上年] [--workers 幾個] [--shard 批次 [--of 清單|-]] [--year 年度] [--json] [單位情況]\n逐個讀取、檢查資料夾（含下級）裡的活頁簿，彙總成 彙總.xlsx（各單位、按科目、按月份、問題分佈、未報送、重複報送、與上年比較）和四張資料表（Parquet）。原文件不動；打不開的列明原因，不影響其餘。\n中斷後再次運行同一命令，只做沒有做完的部分；以後有文件增改，也只重做有關的一批。--units 為 .csv 或 .xlsx，有“單位”一列；--against 為上年的輸出資料夾或上年的資料夾；--shard 只做其中一批，不彙總，供多臺機器分頭做。\n--sql 資料夾 寫出常用的查詢（.sql，DuckDB、Spark、Trino、Hive、PostgreSQL 通用）；--query 文件.sql -o 輸出資料夾 用 DuckDB 回答（須已安裝；--against 上年的輸出資料夾 可一併查詢）。\n例：gonghui collect 各單位計劃 -o 彙總結果 --units 名單.csv\n",
  rules:
    "用法：gonghui rules [--place 省份] [--on 日期] [--coverage] [--json]\n列出當日（或當月、當年）的工會經費標準、禁止和要求，每條附文號、生效日、來源和可靠程度；不寫 --place 時只列全國規定。\n--coverage 列出各省各項標準收錄了沒有、可靠程度如何。\n例：gonghui rules --place 遼寧 --on 2026-06-01\n",
};
