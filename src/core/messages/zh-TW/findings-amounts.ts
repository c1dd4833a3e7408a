/** Made from ../zh-CN/findings-amounts.ts by npm run traditional: change that one. */
import type { DifferenceHint } from "../../checks/difference-hint";
import type { FindingParams } from "../../plan/finding";
import type { FindingMessages } from "../finding-messages";
import { figure } from "../figures";
import { rows, yuan } from "./finding-parts";
import { topics } from "./topics";
const unitName = (factor: number): string => (factor === 10000 ? "萬元" : factor === 1000 ? "千元" : factor === 100000000 ? "億元" : "元");
function hint(looks: DifferenceHint): string {
  switch (looks.kind) {
    case "text-amounts":
      return `差額恰好是${rows(looks.rows)}的文字金額，求和時沒有算進去。`;
    case "rows-left-out":
      return `差額恰好是${rows(looks.rows)}，沒有加進去。`;
    case "row-counted-twice":
      return `差額恰好是${rows(looks.rows)}，多加了一遍。`;
    case "subtotals-counted":
      return `${rows(looks.rows)}的小計也加了進去，重複計算。`;
    case "digits-swapped":
      return "像是相鄰兩位數字寫顛倒了。";
    case "decimal-shift":
      return `與明細之和相差 ${looks.factor} 倍，像是小數點位移。`;
    case "unit-shift":
      return "像是元和萬元弄混了。";
    case "hidden-rows":
      return `差額恰好是隱藏的${rows(looks.rows)}。`;
    case "stale":
      return "公式沒有錯，儲存的結果是舊的。";
    case "unknown":
      return "";
  }
}
function mismatch(name: string) {
  return (p: FindingParams["total-mismatch"]): string => {
    const off = p.differenceYuan < 0 ? "少計" : "多計";
    const pending = p.unknownAmounts > 0 ? `另有 ${p.unknownAmounts} 項金額待定，未計入。` : "";
    return `${name}寫的是 ${yuan(p.statedYuan)}，明細相加是 ${yuan(p.sumYuan)}，${off} ${yuan(Math.abs(p.differenceYuan))}。${hint(p.hint)}${pending}`;
  };
}
export const amountFindings = {
  "missing-amount": {
    name: "缺金額",
    sentence: (p) => (p.isFree ? "沒有寫金額，這類工作一般無需經費。" : "沒有寫預算金額。"),
    advice: "測算後填寫金額；不需經費的填“0”或註明無需經費。",
  },
  "amount-placeholder": {
    name: "金額待定",
    sentence: (p) => (p.isNone ? `金額寫的是“${p.text}”，按沒有經費處理。` : `金額寫的是“${p.text}”，還沒有定下來，未計入合計。`),
    advice: "測算後填寫金額。",
  },
  "amount-unparsable": {
    name: "金額無法識別",
    sentence: (p) => (p.isTotal ? `合計寫的是“${p.text}”，讀不出金額，無法核對。` : `“${p.text}”讀不出金額，未計入合計。`),
    advice: "改寫為數字。",
  },
  "amount-range": {
    name: "金額為區間",
    sentence: (p) => `金額是一個範圍（${figure(p.lowYuan)} 至 ${yuan(p.highYuan)}），未計入合計。`,
    advice: "確定一個金額。",
  },
  "amount-approx": {
    name: "金額為約數",
    sentence: (p) => `“${p.text}”是約數，暫按 ${yuan(p.amountYuan)}計入。`,
    advice: "確定後改為準確數字。",
  },
  "amount-unit-differs": {
    name: "金額單位不一致",
    sentence: (p) =>
      `“${p.text}”自帶的單位是${unitName(p.cellFactor)}，而這一列是${unitName(p.columnFactor)}，按 ${yuan(p.amountYuan)}計入。`,
    advice: "改用與表頭一致的單位。",
  },
  "amount-suspect-unit": {
    name: "金額單位存疑",
    sentence: (p) =>
      p.typicalYuan < 100
        ? `折合 ${yuan(p.amountYuan)}；同列金額多在 ${yuan(p.typicalYuan)}左右，像是以萬元計，請核對表上的單位。`
        : p.typicalYuan >= 1000000
          ? `折合 ${yuan(p.amountYuan)}；同列金額多在 ${yuan(p.typicalYuan)}左右，像是以元計，請核對表上的單位“萬元”。`
          : `折合 ${yuan(p.amountYuan)}，同列金額多在 ${yuan(p.typicalYuan)}左右，像是元和萬元弄混了。`,
    advice: "核對金額單位是否寫錯。",
  },
  "amount-negative": {
    name: "負數金額",
    sentence: () => "預算金額是負數。",
    advice: "核對金額；退款、衝減請另行註明。",
  },
  "amount-error": {
    name: "金額公式出錯",
    sentence: (p) => `儲存格是錯誤值 ${p.error}，讀不出金額。`,
    advice: "更正公式。",
  },
  "formula-no-value": {
    name: "公式未儲存結果",
    sentence: () => "公式沒有儲存計算結果，讀不出金額。",
    advice: "用Excel或WPS打開並儲存一次後再檢查。",
  },
  "amount-text": {
    name: "文本型金額",
    sentence: (p) => `金額是文字，已按 ${yuan(p.amountYuan)}計入；表格裡的求和公式不會算它。`,
    advice: "改為數字，合計公式才會計入。",
  },
  "amount-computed": {
    name: "按算式計算的金額",
    sentence: (p) => `“${p.text}”按算式得 ${yuan(p.amountYuan)}。`,
    advice: "無需處理；需要參與求和時改為數字。",
  },
  "amount-precision": {
    name: "金額超過兩位小數",
    sentence: (p) => `金額超過兩位小數，按 ${yuan(p.amountYuan)}計入。`,
    advice: "保留兩位小數。",
  },
  "amount-merged": {
    name: "合併列支的金額",
    sentence: (p) =>
      p.amountYuan === null
        ? `金額儲存格合併了${rows(p.rows)}。`
        : `${rows(p.rows)}${p.rows.length === 1 ? "的幾項活動" : ""}共用一個金額 ${yuan(p.amountYuan)}，只計一次。`,
    advice: "無需處理；金額只計一次。",
  },
  "row-arithmetic": {
    name: "人數×標準",
    sentence: (p) => {
      const times = p.times === null ? "" : ` × ${p.times}`;
      return `${p.heads} × ${figure(p.priceYuan)}${times} 應為 ${yuan(p.expectedYuan)}，表中寫的是 ${yuan(p.amountYuan)}。`;
    },
    advice: "核對人數、標準和金額。",
  },
  "note-differs": {
    name: "與備註測算不符",
    sentence: (p) =>
      p.heads === null || p.priceYuan === null
        ? `備註裡寫的是“${p.note}”，算下來應為 ${yuan(p.expectedYuan)}，金額寫的是 ${yuan(p.amountYuan)}。`
        : `備註裡寫的是“${p.note}”，${p.heads} 人 × ${figure(p.priceYuan)} 元應為 ${yuan(p.expectedYuan)}，金額寫的是 ${yuan(p.amountYuan)}。`,
    advice: "核對人數、標準和金額，改正寫錯的一處。",
  },
  "amount-per-head": {
    name: "人均金額畸高",
    sentence: (p) =>
      `${yuan(p.amountYuan)}按 ${p.heads} 人算，人均 ${yuan(p.perHeadYuan)}，遠高於已收錄各地${topics[p.topic as keyof typeof topics] ?? p.topic}標準中最高的 ${yuan(p.highestYuan)}${p.isTenfold ? "，像是多寫了一個 0" : ""}。`,
    advice: "核對金額是否多寫了一個0，人數是否寫全。",
  },
  "total-mismatch": {
    name: "合計數",
    sentence: mismatch("合計"),
    advice: "按各項金額重新計算合計。",
  },
  "subtotal-mismatch": {
    name: "小計數",
    sentence: mismatch("小計"),
    advice: "按各項金額重新計算小計。",
  },
  "total-tampered": {
    name: "合計公式另加數字",
    sentence: (p) => `合計公式裡除了求和，還多出“${p.extra}”。`,
    advice: "去掉公式中另加的數字，或單列一項。",
  },
  "total-stale": {
    name: "合計未重算",
    sentence: (p) => `儲存的結果是 ${yuan(p.savedYuan)}，按公式重新計算是 ${yuan(p.freshYuan)}。`,
    advice: "用Excel或WPS打開，重新計算並儲存。",
  },
  "row-below-total": {
    name: "合計行以下的項目",
    sentence: (p) => `“${p.activity}”寫在合計行下面，容易漏算。`,
    advice: "移到合計行以上，或確認不計入合計。",
  },
  "stated-elsewhere": {
    name: "他處所寫總額",
    sentence: (p) => `這裡的“${p.text}”是 ${yuan(p.statedYuan)}，明細相加是 ${yuan(p.sumYuan)}。`,
    advice: "與合計核對後統一。",
  },
} satisfies Partial<FindingMessages>;
