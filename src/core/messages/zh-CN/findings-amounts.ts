/** What we say in Simplified Chinese of findings about amounts and totals: name, sentence and advice of each code. */
import type { DifferenceHint } from "../../checks/difference-hint";
import type { FindingParams } from "../../plan/finding";
import type { FindingMessages } from "../finding-messages";
import { figure } from "../figures";
import { rows, yuan } from "./finding-parts";
import { topics } from "./topics";

const unitName = (factor: number): string =>
  factor === 10_000 ? "万元" : factor === 1000 ? "千元" : factor === 100_000_000 ? "亿元" : "元";
/** What the difference looks like, as a sentence of its own; "" when nothing fits. */
function hint(looks: DifferenceHint): string {
  switch (looks.kind) {
    case "text-amounts":
      return `差额恰好是${rows(looks.rows)}的文字金额，求和时没有算进去。`;
    case "rows-left-out":
      return `差额恰好是${rows(looks.rows)}，没有加进去。`;
    case "row-counted-twice":
      return `差额恰好是${rows(looks.rows)}，多加了一遍。`;
    case "subtotals-counted":
      return `${rows(looks.rows)}的小计也加了进去，重复计算。`;
    case "digits-swapped":
      return "像是相邻两位数字写颠倒了。";
    case "decimal-shift":
      return `与明细之和相差 ${looks.factor} 倍，像是小数点错位。`;
    case "unit-shift":
      return "像是元和万元弄混了。";
    case "hidden-rows":
      return `差额恰好是隐藏的${rows(looks.rows)}。`;
    case "stale":
      return "公式没有错，保存的结果是旧的。";
    case "unknown":
      return "";
  }
}
function mismatch(name: string) {
  return (p: FindingParams["total-mismatch"]): string => {
    const off = p.differenceYuan < 0 ? "少计" : "多计";
    const pending = p.unknownAmounts > 0 ? `另有 ${p.unknownAmounts} 项金额待定，未计入。` : "";
    return `${name}写的是 ${yuan(p.statedYuan)}，明细相加是 ${yuan(p.sumYuan)}，${off} ${yuan(Math.abs(p.differenceYuan))}。${hint(p.hint)}${pending}`;
  };
}

export const amountFindings = {
  "missing-amount": {
    name: "缺金额",
    sentence: (p) => (p.isFree ? "没有写金额，这类工作一般无需经费。" : "没有写预算金额。"),
    advice: "测算后填写金额；不需经费的填“0”或注明无需经费。",
  },
  "amount-placeholder": {
    name: "金额待定",
    sentence: (p) => (p.isNone ? `金额写的是“${p.text}”，按没有经费处理。` : `金额写的是“${p.text}”，还没有定下来，未计入合计。`),
    advice: "测算后填写金额。",
  },
  "amount-unparsable": {
    name: "金额无法识别",
    sentence: (p) => (p.isTotal ? `合计写的是“${p.text}”，读不出金额，无法核对。` : `“${p.text}”读不出金额，未计入合计。`),
    advice: "改写为数字。",
  },
  "amount-range": {
    name: "金额为区间",
    sentence: (p) => `金额是一个范围（${figure(p.lowYuan)} 至 ${yuan(p.highYuan)}），未计入合计。`,
    advice: "确定一个金额。",
  },
  "amount-approx": {
    name: "金额为约数",
    sentence: (p) => `“${p.text}”是约数，暂按 ${yuan(p.amountYuan)}计入。`,
    advice: "确定后改为准确数字。",
  },
  "amount-unit-differs": {
    name: "金额单位不一致",
    sentence: (p) =>
      `“${p.text}”自带的单位是${unitName(p.cellFactor)}，而这一列是${unitName(p.columnFactor)}，按 ${yuan(p.amountYuan)}计入。`,
    advice: "改用与表头一致的单位。",
  },
  "amount-suspect-unit": {
    name: "金额单位存疑",
    sentence: (p) =>
      p.typicalYuan < 100
        ? `折合 ${yuan(p.amountYuan)}；同列金额多在 ${yuan(p.typicalYuan)}左右，像是以万元计，请核对表上的单位。`
        : p.typicalYuan >= 1_000_000
          ? `折合 ${yuan(p.amountYuan)}；同列金额多在 ${yuan(p.typicalYuan)}左右，像是以元计，请核对表上的单位“万元”。`
          : `折合 ${yuan(p.amountYuan)}，同列金额多在 ${yuan(p.typicalYuan)}左右，像是元和万元弄混了。`,
    advice: "核对金额单位是否写错。",
  },
  "amount-negative": {
    name: "负数金额",
    sentence: () => "预算金额是负数。",
    advice: "核对金额；退款、冲减请另行注明。",
  },
  "amount-error": {
    name: "金额公式出错",
    sentence: (p) => `单元格是错误值 ${p.error}，读不出金额。`,
    advice: "更正公式。",
  },
  "formula-no-value": {
    name: "公式未保存结果",
    sentence: () => "公式没有保存计算结果，读不出金额。",
    advice: "用Excel或WPS打开并保存一次后再检查。",
  },
  "amount-text": {
    name: "文本型金额",
    sentence: (p) => `金额是文字，已按 ${yuan(p.amountYuan)}计入；表格里的求和公式不会算它。`,
    advice: "改为数字，合计公式才会计入。",
  },
  "amount-computed": {
    name: "按算式计算的金额",
    sentence: (p) => `“${p.text}”按算式得 ${yuan(p.amountYuan)}。`,
    advice: "无需处理；需要参与求和时改为数字。",
  },
  "amount-precision": {
    name: "金额超过两位小数",
    sentence: (p) => `金额超过两位小数，按 ${yuan(p.amountYuan)}计入。`,
    advice: "保留两位小数。",
  },
  "amount-merged": {
    name: "合并列支的金额",
    sentence: (p) =>
      p.amountYuan === null
        ? `金额单元格合并了${rows(p.rows)}。`
        : `${rows(p.rows)}${p.rows.length === 1 ? "的几项活动" : ""}共用一个金额 ${yuan(p.amountYuan)}，只计一次。`,
    advice: "无需处理；金额只计一次。",
  },
  "row-arithmetic": {
    name: "人数×标准",
    sentence: (p) => {
      const times = p.times === null ? "" : ` × ${p.times}`;
      return `${p.heads} × ${figure(p.priceYuan)}${times} 应为 ${yuan(p.expectedYuan)}，表中写的是 ${yuan(p.amountYuan)}。`;
    },
    advice: "核对人数、标准和金额。",
  },
  "note-differs": {
    name: "与备注测算不符",
    sentence: (p) =>
      p.heads === null || p.priceYuan === null
        ? `备注里写的是“${p.note}”，算下来应为 ${yuan(p.expectedYuan)}，金额写的是 ${yuan(p.amountYuan)}。`
        : `备注里写的是“${p.note}”，${p.heads} 人 × ${figure(p.priceYuan)} 元应为 ${yuan(p.expectedYuan)}，金额写的是 ${yuan(p.amountYuan)}。`,
    advice: "核对人数、标准和金额，改正写错的一处。",
  },
  "amount-per-head": {
    name: "人均金额畸高",
    sentence: (p) =>
      `${yuan(p.amountYuan)}按 ${p.heads} 人算，人均 ${yuan(p.perHeadYuan)}，远高于已收录各地${topics[p.topic as keyof typeof topics] ?? p.topic}标准中最高的 ${yuan(p.highestYuan)}${p.isTenfold ? "，像是多写了一个 0" : ""}。`,
    advice: "核对金额是否多写了一个0，人数是否写全。",
  },
  "total-mismatch": {
    name: "合计数",
    sentence: mismatch("合计"),
    advice: "按各项金额重新计算合计。",
  },
  "subtotal-mismatch": {
    name: "小计数",
    sentence: mismatch("小计"),
    advice: "按各项金额重新计算小计。",
  },
  "total-tampered": {
    name: "合计公式另加数字",
    sentence: (p) => `合计公式里除了求和，还多出“${p.extra}”。`,
    advice: "去掉公式中另加的数字，或单列一项。",
  },
  "total-stale": {
    name: "合计未重算",
    sentence: (p) => `保存的结果是 ${yuan(p.savedYuan)}，按公式重新计算是 ${yuan(p.freshYuan)}。`,
    advice: "用Excel或WPS打开，重新计算并保存。",
  },
  "row-below-total": {
    name: "合计行以下的项目",
    sentence: (p) => `“${p.activity}”写在合计行下面，容易漏算。`,
    advice: "移到合计行以上，或确认不计入合计。",
  },
  "stated-elsewhere": {
    name: "他处所写总额",
    sentence: (p) => `这里的“${p.text}”是 ${yuan(p.statedYuan)}，明细相加是 ${yuan(p.sumYuan)}。`,
    advice: "与合计核对后统一。",
  },
} satisfies Partial<FindingMessages>;
