/** Made from ../zh-CN/official-view.ts by npm run traditional: change that one. */
import type { SheetLeft } from "../official-messages";
import { figure, percent } from "../figures";
const yuan = (amount: number): string => `${figure(amount)} 元`;
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("");
export const officialView = {
  papers: { budget: "收支預算", execution: "執行情況", adjustment: "年中調整", publication: "公示" },
  papersLabel: "報表種類",
  noPlan: "沒有認出計劃表，還不能生成報表。請先到“檢查”裡看看是哪裡沒認出來。",
  replaceTitle: "這些表已經有了",
  replace: (names: readonly string[]): string =>
    `活頁簿裡已有${quoted(names)}，會按現在的計劃重新生成。報表裡手工填寫的內容保留；計劃明細、彙總裡改過的不保留。不滿意可以撤銷。`,
  left: ({ sheet, why }: SheetLeft): string =>
    `“${sheet}”沒有更新，仍是先前的內容：${
      {
        "no-actual": "計劃裡沒有實際支出",
        "no-record": "表中隱藏的記錄列已不在，分不清哪些內容是手工填寫的；在“報表”裡重新生成它，手填內容不保留",
        "other-year": "表中的年初核定預算數屬於另一年度，請在“報表”的“年中調整”裡重新選擇文件",
      }[why]
    }。`,
  orphaned: ({ sheet, count }: { readonly sheet: string; readonly count: number }): string =>
    `“${sheet}”下方列有${count}項先前手工填寫的內容，現在的表中沒有對應位置，請核對。`,
  budget: {
    intro:
      "生成“預算封面”“編制說明”“收支預算表”三張表。支出按“計劃明細”裡的科目彙總，“計劃明細”“彙總”“檢查結果”一併更新。不知道的數留空，由您填寫。",
    noIncome: "還沒有填各項收入，收入欄會空著。",
    toSettings: "去填收入",
    form: "表樣",
    isLastYearOpen: "十二月編制：“上年決算數”一欄改為“上年預計執行數”",
    hasReserveFund: "加列“減：提取後備金”一行（2022年起的新會計制度已不再提取）",
    hasAllLines: "列出504、505、507的明細科目（五位編碼）",
    hasAllAccounts: "列出基層工會一般沒有的科目（404、406、407、509），沒有金額也列",
    make: "生成收支預算表",
  },
  execution: {
    none: "計劃裡還沒有“實際支出”，看不出執行情況。請在計劃表裡加一列，表頭寫“實際支出”，填上已經花的金額，再重新檢查。",
    period: "時段",
    wholeYear: "全年",
    states: { over: "超預算", near: "接近預算", unplanned: "無預算" },
    planned: "預算",
    actual: "實際支出",
    rate: "執行率",
    unknown: "—",
    warnAt: "提醒線（%）",
    warnHint: "執行率達到提醒線的，標為“接近預算”。",
    warnBad: "請填 1 到 100 之間的數。",
    flagged: {
      over: (count: number): string => `超預算 ${count} 項`,
      near: (count: number): string => `接近預算 ${count} 項`,
      unplanned: (count: number): string => `無預算 ${count} 項`,
    },
    noneFlagged: "沒有超預算、接近預算或無預算的活動。",
    spent: (p: { actualYuan: number; plannedYuan: number | null; rate: number | null }): string =>
      `實際 ${figure(p.actualYuan)}${p.plannedYuan === null ? "" : `，預算 ${figure(p.plannedYuan)}`}${p.rate === null ? "" : `，${percent(p.rate)}`}`,
    bySubject: "按支出科目",
    byTime: "按時間",
    time: "時間",
    subject: "支出科目",
    blank: (count: number): string => `另有 ${count} 項還沒填實際支出，不當作零。`,
    inMonths: "實際支出按活動的計劃月份歸入各時段，跨月活動平均分攤。只列工會經費。",
    make: "生成執行情況表",
  },
  adjustment: {
    intro: "拿年初核定的計劃和現在的計劃比較，生成“預算調整表”。請選擇年初核定的那份文件（.xlsx 或 .xlsm）。文件只在本機讀取，不會改動。",
    choose: "選擇年初核定的計劃表…",
    chooseOther: "換一份…",
    file: "年初核定的計劃表",
    approved: (p: { file: string; title: string | null; items: number; plannedYuan: number }): string =>
      `年初核定：“${p.file}”${p.title === null ? "" : `，《${p.title}》`}，${p.items}項，工會經費支出${yuan(p.plannedYuan)}`,
    now: (p: { items: number; plannedYuan: number }): string => `現在的計劃：${p.items}項，工會經費支出${yuan(p.plannedYuan)}`,
    otherYear: (p: { approved: number; now: number }): string => `請核對：這份文件是${p.approved}年的，現在的計劃是${p.now}年的。`,
    make: "生成預算調整表",
  },
  publication: {
    intro: "另存一份只有數值的文件，用來張貼或上網公示。不寫責任人和姓名，涉及人數少的項目合併列示。原活頁簿不變。",
    kind: "公示內容",
    budget: "預算公開表",
    half: (p: { half: "first" | "second"; isSchoolYear: boolean }): string =>
      `${p.isSchoolYear ? (p.half === "first" ? "第一學期" : "第二學期") : p.half === "first" ? "上半年" : "下半年"}收支情況公示表`,
    needsActual: "計劃裡還沒有“實際支出”，做不了收支情況公示表。請在計劃表裡加一列，表頭寫“實際支出”，填上已經花的金額，再重新檢查。",
    make: "下載公示表",
    busy: "正在生成…",
    done: (name: string): string => `“${name}”已交給瀏覽器下載，請到“下載”資料夾查看。公示時間、意見反饋電話和公章處留空，由您填寫。`,
  },
};
