/** Made from ../zh-CN/year-view.ts by npm run traditional: change that one. */
import type { YearViewMessages } from "../zh-CN/year-view";
import { percent } from "../figures";
export const yearView: YearViewMessages = {
  intro: "按年度和單位類別列出全年的活動，節日按當年日期安排；填了可用資金的，再測算每項金額。點“生成”之前什麼都不寫入。",
  needSector: "請選擇單位類別。",
  preview: "預覽年度計劃",
  file: ({ unit, year }) => `${unit}${year}年度工作計劃.xlsx`,
  notYet: "在右邊填好年度和單位類別，按“預覽”，這裡就列出全年的活動；再調整右邊的金額，表隨之變化。",
  fundsFrom: ({ parts, sum }) =>
    `沒有填的，按“工會參數”中的收入相加：${parts.map(({ name, amount }) => `${name} ${amount}`).join(" ＋ ")} ＝ ${sum} 元。`,
  defaultReserve: ({ share, amount }) => `暫按可用資金的${percent(share)}預留${amount === null ? "" : `，即 ${amount} 元`}，可改。`,
  reserveShare: ({ share }) => `佔可用資金的${percent(share)}。`,
  reserveOver: "預留超過了可用資金，沒有可以安排的金額。",
  subjects: "各支出科目",
  subjectsHint: "拖動滑塊或填寫金額，就定下一個科目；其餘科目按比重分剩下的，合計不會超過可安排資金。",
  amountOf: ({ subject }) => `${subject}，金額（元）`,
  valueText: ({ amount }) => `${amount} 元`,
  given: ({ amount, share }) => `安排 ${amount} 元，佔可安排資金${percent(share)}`,
  automatic: "恢復自動",
  automaticOf: ({ subject }) => `${subject}恢復自動`,
  automaticAll: "全部恢復自動",
  rows: ({ count }) => `共 ${count} 項活動`,
  writing: "金額寫不寫進表裡，由您決定：寫入的仍是建議，備註註明“待審定”，以後逐行或一次審定。",
  makeWithAmounts: "生成，寫入建議金額",
  makeBlank: "生成，金額留空",
  make: "生成到新工作表",
  whatIsMade: "新建“工作計劃表”，並生成（已有的則更新）工會參數、計劃明細、彙總、檢查結果；其他工作表不動，生成後可以撤銷。",
  exists: ({ sheet }) => `活頁簿裡已有本軟體生成的“${sheet}”。為免覆蓋，請在新的空白活頁簿裡生成；剛生成的，可以先撤銷再調整。`,
  awaiting: {
    count: (count) => `有 ${count} 行待審定`,
    what: "這些行是本軟體增列的，或金額是測算的。審定後刪去備註裡的“待審定”，您自己寫的內容保留。",
    each: "逐行查看",
    all: "全部審定…",
    settle: "審定…",
    settleRow: ({ activity }) => `審定：${activity}`,
    row: ({ row, activity, amount }) => `第 ${row} 行　${activity}${amount === null ? "　金額未填" : `　${amount} 元`}`,
  },
};
