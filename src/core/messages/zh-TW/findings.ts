/** Made from ../zh-CN/findings.ts by npm run traditional: change that one. */
import type { DifferenceHint, FindingParams, LimitParams } from "../../plan/finding";
import type { SettingKey } from "../../terms/setting-key";
import type { FindingMessages } from "../language";
import { figure, percent, runs } from "../figures";
import { ownName } from "./own-name";
import { policy } from "./policy";
import { sheets } from "./sheets";
import { topics } from "./topics";
const yuan = (amount: number): string => `${figure(amount)} 元`;
const months = (list: readonly number[]): string => `${runs(list).join("、")}月`;
const rows = (list: readonly number[]): string => `第 ${runs(list).join("、")} 行`;
function names(list: readonly string[]): string {
  return list.length <= 5 ? list.join("、") : `${list.slice(0, 5).join("、")}等 ${list.length} 項`;
}
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
const columnNamed = ({ column, heading }: { readonly column: string; readonly heading: string }): string =>
  `${column} 列${heading === "" ? "" : `“${heading}”`}`;
function largest(list: FindingParams["over-funds"]["largest"]): string {
  if (list.length === 0) return "";
  return `金額最大的是${list.map(({ row, activity, amountYuan }) => `第 ${row} 行“${activity}” ${yuan(amountYuan)}`).join("、")}。`;
}
function mismatch(name: string) {
  return (p: FindingParams["total-mismatch"]): string => {
    const off = p.differenceYuan < 0 ? "少計" : "多計";
    const pending = p.unknownAmounts > 0 ? `另有 ${p.unknownAmounts} 項金額待定，未計入。` : "";
    return `${name}寫的是 ${yuan(p.statedYuan)}，明細相加是 ${yuan(p.sumYuan)}，${off} ${yuan(Math.abs(p.differenceYuan))}。${hint(p.hint)}${pending}`;
  };
}
function limit(p: LimitParams): string {
  const topic = `${topics[p.topic as keyof typeof topics] ?? p.topic}${p.rows.length > 1 ? `（${rows(p.rows)}合計）` : ""}`;
  const doubt = p.doubt ? `該標準未經核實（${policy.doubts[p.doubt] ?? p.doubt}），請先向上級工會核對。` : "";
  return `${p.unit === "share" ? share(topic, p) : amount(topic, p)}。${doubt}`;
}
function amount(topic: string, { part = null, whole = null, ...p }: LimitParams): string {
  switch (p.unit) {
    case "times-year":
      return `${topic}全年 ${p.actual} 次，標準為 ${p.limit} 次以內`;
    case "times-member":
      return `${topic}平均每人全年 ${p.actual} 次，標準為每人 ${p.limit} 次以內`;
    case "days":
      return `${topic}每次 ${p.actual} 天，標準為 ${p.limit} 天以內`;
    case "times-dues": {
      const figures = part === null || whole === null ? "" : ` ${yuan(part)}，是會費收入 ${yuan(whole)}`;
      return `用工會經費彌補會費不足${p.rows.length > 1 ? `（${rows(p.rows)}合計）` : ""}${figures === "" ? "，是會費收入" : figures}的 ${Number(p.actual.toFixed(2))} 倍，標準為 ${p.limit} 倍以內`;
    }
    default:
      return `${topic}${policy.units[p.unit] ?? ""} ${yuan(p.actual)}，標準為 ${yuan(p.limit)}，超出 ${yuan(p.actual - p.limit)}`;
  }
}
function share(topic: string, { part = null, whole = null, ...p }: LimitParams): string {
  const base = policy.bases[p.base ?? ""] ?? "";
  if (part === null || whole === null)
    return `${topic}佔${base === "" ? "比" : base} ${percent(p.actual)}，標準為 ${percent(p.limit)} 以內`;
  const isPersons = p.base === "participants" || p.base === "trainees";
  const count = (figure: number): string => (isPersons ? `${Math.floor(figure + 1e-9)} 人` : yuan(figure));
  return `${topic}${topic.endsWith("）") ? "" : " "}${count(part)}，佔${base} ${count(whole)}的 ${percent(p.actual)}，標準為 ${percent(p.limit)} 以內（不超過 ${count(p.limit * whole)}）`;
}
const incomes: Readonly<Record<string, string>> = { dues: "會費收入", allocated: "撥繳經費收入（留成部分）" };
const payers: Readonly<Record<string, string>> = { employer: "行政", shared: "行政和工會", none: "無需經費", union: "工會" };
const approvals: Readonly<Record<string, string>> = {
  budget: "預算和預算調整經本級工會委員會和經費審查委員會審查同意後，報上級工會批准（有的省為備案）。",
  "travel-agency": "委託旅行社的，按單位採購管理規定辦理採購手續。",
};
const origins: Readonly<Record<string, string>> = {
  title: "標題",
  header: "表頭",
  month: "月份",
  signature: "落款",
  "sheet-name": "工作表名",
  note: "說明文字",
};
const differences: Readonly<Record<string, string>> = {
  owner: "，責任人不同",
  amount: "，金額不同",
  both: "，責任人和金額都不同",
  other: "，其他欄有不同",
};
export const findings: FindingMessages = {
  "no-month-column": () => "表中沒有月份一列，無法按月彙總。",
  "no-budget-column": () => "表中沒有預算金額一列，無法彙總經費。",
  "no-owner-column": () => "表中沒有責任人一列。",
  "no-total-row": () => "表中沒有合計行。",
  "hidden-row": (p) =>
    `${p.rows.length === 1 ? "這一行" : rows(p.rows)}被隱藏或篩選掉了，仍然算在計劃裡${p.hasAmounts ? "，金額計入合計" : ""}。`,
  "struck-row": (p) => `“${p.activity}”這一行劃了刪除線，像是已取消，仍然算在計劃裡${p.isCounted ? "，金額計入合計" : ""}。`,
  "hidden-column": (p) => (p.heading === "" ? "這一列被隱藏。" : `“${p.heading}”一列被隱藏。`),
  "month-blank": (p) => (p.taken.length > 0 ? `月份空著，暫按上一行的${months(p.taken)}處理。` : "月份空著，不知道安排在哪個月。"),
  "month-invalid": (p) => `“${p.text}”不是有效的月份。`,
  "month-vague": (p) =>
    p.taken.length > 0 ? `“${p.text}”沒有寫明月份，暫按${months(p.taken)}處理。` : `“${p.text}”沒有寫明月份，暫不計入各月。`,
  "month-range": (p) => (p.months.length > 0 ? `“${p.text}”按${months(p.months)}處理。` : `“${p.text}”跨多個月份。`),
  "month-as-date": (p) =>
    `這一格是${p.month}月${p.day}日這個日期，別的行寫的都是月份；原來是不是“${p.month}-${p.day}月”？現按${p.month}月處理。`,
  "month-unknown-all": (p) => `${p.count} 項活動都沒有讀出月份（月份也許只用顏色標出），按月的合計和檢查都做不了。`,
  "month-serial": (p) => `月份是一個日期，按${months(p.months)}處理。`,
  "month-other-year": (p) => `“${p.text}”是 ${p.year} 年，計劃是 ${p.planYear} 年的。`,
  "month-empty": (p) => `${months(p.months)}沒有安排活動。`,
  "festival-month": (p) => `${p.year} 年的${ownName(p.festival)}在 ${p.month} 月（${p.date}），活動安排在“${p.text}”。`,
  "missing-activity": () => "這一行沒有寫活動名稱。",
  "missing-owner": (p) => (p.activity === "" ? "沒有寫責任人。" : `“${p.activity}”沒有寫責任人。`),
  "owner-placeholder": (p) => `責任人寫的是“${p.text}”，還沒有落實到人或部門。`,
  "duplicate-activity": (p) => `與第 ${p.firstRow} 行的活動相同，月份也相同${differences[p.differs] ?? ""}。`,
  "missing-amount": (p) => (p.isFree ? "沒有寫金額，這類工作一般無需經費。" : "沒有寫預算金額。"),
  "amount-placeholder": (p) => (p.isNone ? `金額寫的是“${p.text}”，按沒有經費處理。` : `金額寫的是“${p.text}”，還沒有定下來，未計入合計。`),
  "amount-unparsable": (p) => `“${p.text}”讀不出金額，未計入合計。`,
  "amount-range": (p) => `金額是一個範圍（${figure(p.lowYuan)} 至 ${yuan(p.highYuan)}），未計入合計。`,
  "amount-approx": (p) => `“${p.text}”是約數，暫按 ${yuan(p.amountYuan)}計入。`,
  "amount-unit-differs": (p) =>
    `“${p.text}”自帶的單位是${unitName(p.cellFactor)}，而這一列是${unitName(p.columnFactor)}，按 ${yuan(p.amountYuan)}計入。`,
  "amount-suspect-unit": (p) => `折合 ${yuan(p.amountYuan)}，同列金額多在 ${yuan(p.typicalYuan)}左右，像是元和萬元弄混了。`,
  "amount-negative": () => "預算金額是負數。",
  "amount-error": (p) => `儲存格是錯誤值 ${p.error}，讀不出金額。`,
  "formula-no-value": () => "公式沒有儲存計算結果，讀不出金額。",
  "amount-text": (p) => `金額是文字，已按 ${yuan(p.amountYuan)}計入；表格裡的求和公式不會算它。`,
  "amount-computed": (p) => `“${p.text}”按算式得 ${yuan(p.amountYuan)}。`,
  "amount-precision": (p) => `金額超過兩位小數，按 ${yuan(p.amountYuan)}計入。`,
  "amount-merged": (p) =>
    p.amountYuan === null ? `金額儲存格合併了${rows(p.rows)}。` : `${rows(p.rows)}共用一個金額 ${yuan(p.amountYuan)}，只計一次。`,
  "row-arithmetic": (p) => {
    const times = p.times === null ? "" : ` × ${p.times}`;
    return `${p.heads} × ${figure(p.priceYuan)}${times} 應為 ${yuan(p.expectedYuan)}，表中寫的是 ${yuan(p.amountYuan)}。`;
  },
  "note-differs": (p) =>
    p.heads === null || p.priceYuan === null
      ? `備註裡的人數和標準相加應為 ${yuan(p.expectedYuan)}，金額寫的是 ${yuan(p.amountYuan)}。`
      : `備註裡寫的是“${p.note}”，${p.heads} 人 × ${figure(p.priceYuan)} 元應為 ${yuan(p.expectedYuan)}，金額寫的是 ${yuan(p.amountYuan)}。`,
  "amount-per-head": (p) =>
    `${yuan(p.amountYuan)}按 ${p.heads} 人算，人均 ${yuan(p.perHeadYuan)}，遠高於已收錄各地${topics[p.topic as keyof typeof topics] ?? p.topic}標準中最高的 ${yuan(p.highestYuan)}${p.isTenfold ? "，像是多寫了一個 0" : ""}。`,
  "total-mismatch": mismatch("合計"),
  "subtotal-mismatch": mismatch("小計"),
  "total-tampered": (p) => `合計公式裡除了求和，還多出“${p.extra}”。`,
  "total-stale": (p) => `儲存的結果是 ${yuan(p.savedYuan)}，按公式重新計算是 ${yuan(p.freshYuan)}。`,
  "row-below-total": (p) => `“${p.activity}”寫在合計行下面，容易漏算。`,
  "stated-elsewhere": (p) => `這裡的“${p.text}”是 ${yuan(p.statedYuan)}，明細相加是 ${yuan(p.sumYuan)}。`,
  "year-mismatch": (p) => `${origins[p.origin] ?? "這裡"}寫的是 ${p.year} 年，計劃是 ${p.planYear} 年的。`,
  "over-funds": (p) =>
    `可用資金 ${yuan(p.fundsYuan)}，計劃支出 ${yuan(p.plannedYuan)}，資金缺口 ${yuan(p.shortYuan)}。${largest(p.largest)}`,
  "amount-column-unsure": (p) => `金額取自 ${columnNamed(p)}；${p.others.map(columnNamed).join("、")}也可能是金額，沒有計入。`,
  "figure-unread": (p) =>
    `${p.column} 列${p.heading === "" ? "" : `“${p.heading}”`}有 ${p.count} 個數字沒有讀入，合計 ${figure(p.sum)}，沒有計入總數。`,
  "setting-unread": (p) =>
    p.item === "override"
      ? `“標準覆蓋”裡的“${p.text}”未能識別，沒有采用。`
      : `工會參數中的“${sheets.settings.items[p.item as SettingKey].label}”寫的是“${p.text}”，未能識別，沒有采用。`,
  "income-arithmetic": (p) => {
    const why = p.why === "months" ? "，像是少乘了 12 個月" : p.why === "levy" ? "（工資總額 × 2% × 留成比例）" : "";
    return `${incomes[p.item] ?? `“${p.item}”`}寫的是 ${yuan(p.statedYuan)}，應為 ${yuan(p.expectedYuan)}${why}。`;
  },
  "over-cap": (p) => `超標準：${limit(p)}`,
  "share-over-cap": (p) => `超比例：${limit(p)}`,
  "forbidden-spend": (p) => {
    if (p.ban === "unlisted-festival") return `“${p.activity}”：這個節日不在可向會員發放節日慰問品的年節之列，請核對列支口徑。`;
    const ban = policy.bans[p.ban as keyof typeof policy.bans] ?? p.ban;
    return p.isSure
      ? `“${p.activity}”屬於工會經費禁止列支的內容：${ban}。`
      : `“${p.activity}”可能屬於工會經費禁止列支的內容：${ban}，請核對實際內容和發放形式。`;
  },
  "not-union-fund": (p) => {
    const payer = payers[p.payer] ?? "行政";
    return p.isSure
      ? `“${p.activity}”應由${payer}列支，不應從工會經費中開支。`
      : `“${p.activity}”一般由${payer}列支，從工會經費中開支前請核對當地規定。`;
  },
  "source-mixed": (p) => `“${p.activity}”的經費來源是“${p.source}”，卻計入了工會經費合計。`,
  "heads-over-members": (p) => `人數 ${p.heads} 人，多於會員人數 ${p.members} 人。`,
  "subject-mismatch": (p) =>
    p.isOldName
      ? `“${p.stated}”是舊制度的科目，現行科目是“${ownName(p.suggested)}”。`
      : `“${p.activity}”一般列“${ownName(p.suggested)}”，表中寫的是“${p.stated}”。`,
  "double-provision": (p) => `“${p.activity}”與第 ${p.otherRow} 行“${p.other}”像是同一事項安排了兩次經費。`,
  "subject-unknown": (p) => `有 ${p.rows.length} 項活動未能確定支出科目：${names(p.activities)}。`,
  "cap-not-recorded": (p) =>
    `本地標準未收錄${p.province === null ? "" : `（${p.province}）`}：${names(p.topics.map((topic) => topics[topic as keyof typeof topics] ?? topic))}，是否超標準未作檢查。`,
  "cap-not-compared": (p) =>
    `人數或金額不詳，未能與標準比較：${names(p.activities)}（${names(p.topics.map((topic) => topics[topic as keyof typeof topics] ?? topic))}）。`,
  "needs-approval": (p) =>
    `有 ${p.rows.length} 項須先報批：${names(p.activities)}。${p.approvals.map((approval) => approvals[approval] ?? "").join("")}`,
  "duty-missing": (p) => `年度必辦事項未列：${names(p.activities.map(ownName))}。`,
};
