/** What we say in Simplified Chinese about a plan: one sentence per finding code. */
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

/** At most five names, then how many there are in all. */
function names(list: readonly string[]): string {
  return list.length <= 5 ? list.join("、") : `${list.slice(0, 5).join("、")}等 ${list.length} 项`;
}

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

const columnNamed = ({ column, heading }: { readonly column: string; readonly heading: string }): string =>
  `${column} 列${heading === "" ? "" : `“${heading}”`}`;

/** 金额最大的是…: where the money goes. */
function largest(list: FindingParams["over-funds"]["largest"]): string {
  if (list.length === 0) return "";
  return `金额最大的是${list.map(({ row, activity, amountYuan }) => `第 ${row} 行“${activity}” ${yuan(amountYuan)}`).join("、")}。`;
}

function mismatch(name: string) {
  return (p: FindingParams["total-mismatch"]): string => {
    const off = p.differenceYuan < 0 ? "少计" : "多计";
    const pending = p.unknownAmounts > 0 ? `另有 ${p.unknownAmounts} 项金额待定，未计入。` : "";
    return `${name}写的是 ${yuan(p.statedYuan)}，明细相加是 ${yuan(p.sumYuan)}，${off} ${yuan(Math.abs(p.differenceYuan))}。${hint(p.hint)}${pending}`;
  };
}

/** 节日慰问（第 4、9 行合计）每人每年 2,600.00 元，标准为 2,000.00 元，超出 600.00 元. Why a limit is not confirmed stands in a sentence of its own. */
function limit(p: LimitParams): string {
  const topic = `${topics[p.topic as keyof typeof topics] ?? p.topic}${p.rows.length > 1 ? `（${rows(p.rows)}合计）` : ""}`;
  const doubt = p.doubt ? `该标准未经核实（${policy.doubts[p.doubt] ?? p.doubt}），请先向上级工会核对。` : "";
  return `${p.unit === "share" ? share(topic, p) : amount(topic, p)}。${doubt}`;
}

function amount(topic: string, { part = null, whole = null, ...p }: LimitParams): string {
  switch (p.unit) {
    case "times-year":
      return `${topic}全年 ${p.actual} 次，标准为 ${p.limit} 次以内`;
    case "times-member":
      return `${topic}平均每人全年 ${p.actual} 次，标准为每人 ${p.limit} 次以内`;
    case "days":
      return `${topic}每次 ${p.actual} 天，标准为 ${p.limit} 天以内`;
    case "times-dues": {
      const figures = part === null || whole === null ? "" : ` ${yuan(part)}，是会费收入 ${yuan(whole)}`;
      return `用工会经费弥补会费不足${p.rows.length > 1 ? `（${rows(p.rows)}合计）` : ""}${figures === "" ? "，是会费收入" : figures}的 ${Number(p.actual.toFixed(2))} 倍，标准为 ${p.limit} 倍以内`;
    }
    default:
      return `${topic}${policy.units[p.unit] ?? ""} ${yuan(p.actual)}，标准为 ${yuan(p.limit)}，超出 ${yuan(p.actual - p.limit)}`;
  }
}

/** 活动奖励 25 人，占参与人数 30 人的 83.33%，标准为 66.67% 以内（不超过 20 人）. */
function share(topic: string, { part = null, whole = null, ...p }: LimitParams): string {
  const base = policy.bases[p.base ?? ""] ?? "";
  if (part === null || whole === null)
    return `${topic}占${base === "" ? "比" : base} ${percent(p.actual)}，标准为 ${percent(p.limit)} 以内`;
  const isPersons = p.base === "participants" || p.base === "trainees";
  const count = (figure: number): string => (isPersons ? `${Math.floor(figure + 1e-9)} 人` : yuan(figure));
  return `${topic}${topic.endsWith("）") ? "" : " "}${count(part)}，占${base} ${count(whole)}的 ${percent(p.actual)}，标准为 ${percent(p.limit)} 以内（不超过 ${count(p.limit * whole)}）`;
}

const incomes: Readonly<Record<string, string>> = { dues: "会费收入", allocated: "拨缴经费收入（留成部分）" };
const payers: Readonly<Record<string, string>> = { employer: "行政", shared: "行政和工会", none: "无需经费", union: "工会" };
const approvals: Readonly<Record<string, string>> = {
  budget: "预算和预算调整经本级工会委员会和经费审查委员会审查同意后，报上级工会批准（有的省为备案）。",
  "travel-agency": "委托旅行社的，按单位采购管理规定办理采购手续。",
};
const origins: Readonly<Record<string, string>> = {
  title: "标题",
  header: "表头",
  month: "月份",
  signature: "落款",
  "sheet-name": "工作表名",
  note: "说明文字",
};
const differences: Readonly<Record<string, string>> = {
  owner: "，责任人不同",
  amount: "，金额不同",
  both: "，责任人和金额都不同",
  other: "，其他栏有不同",
};

export const findings: FindingMessages = {
  "no-month-column": () => "表中没有月份一列，无法按月汇总。",
  "no-budget-column": () => "表中没有预算金额一列，无法汇总经费。",
  "no-owner-column": () => "表中没有责任人一列。",
  "no-total-row": () => "表中没有合计行。",
  "hidden-row": (p) =>
    `${p.rows.length === 1 ? "这一行" : rows(p.rows)}被隐藏或筛选掉了，仍然算在计划里${p.hasAmounts ? "，金额计入合计" : ""}。`,
  "struck-row": (p) => `“${p.activity}”这一行划了删除线，像是已取消，仍然算在计划里${p.isCounted ? "，金额计入合计" : ""}。`,
  "hidden-column": (p) => (p.heading === "" ? "这一列被隐藏。" : `“${p.heading}”一列被隐藏。`),
  "month-blank": (p) => (p.taken.length > 0 ? `月份空着，暂按上一行的${months(p.taken)}处理。` : "月份空着，不知道安排在哪个月。"),
  "month-invalid": (p) => `“${p.text}”不是有效的月份。`,
  "month-vague": (p) =>
    p.taken.length > 0 ? `“${p.text}”没有写明月份，暂按${months(p.taken)}处理。` : `“${p.text}”没有写明月份，暂不计入各月。`,
  "month-range": (p) => (p.months.length > 0 ? `“${p.text}”按${months(p.months)}处理。` : `“${p.text}”跨多个月份。`),
  "month-as-date": (p) =>
    `这一格是${p.month}月${p.day}日这个日期，别的行写的都是月份；原来是不是“${p.month}-${p.day}月”？现按${p.month}月处理。`,
  "month-unknown-all": (p) => `${p.count} 项活动都没有读出月份（月份也许只用颜色标出），按月的合计和检查都做不了。`,
  "month-serial": (p) => `月份是一个日期，按${months(p.months)}处理。`,
  "month-other-year": (p) => `“${p.text}”是 ${p.year} 年，计划是 ${p.planYear} 年的。`,
  "month-empty": (p) => `${months(p.months)}没有安排活动。`,
  "festival-month": (p) => `${p.year} 年的${ownName(p.festival)}在 ${p.month} 月（${p.date}），活动安排在“${p.text}”。`,
  "missing-activity": () => "这一行没有写活动名称。",
  "missing-owner": (p) => (p.activity === "" ? "没有写责任人。" : `“${p.activity}”没有写责任人。`),
  "owner-placeholder": (p) => `责任人写的是“${p.text}”，还没有落实到人或部门。`,
  "duplicate-activity": (p) => `与第 ${p.firstRow} 行的活动相同，月份也相同${differences[p.differs] ?? ""}。`,
  "missing-amount": (p) => (p.isFree ? "没有写金额，这类工作一般无需经费。" : "没有写预算金额。"),
  "amount-placeholder": (p) => (p.isNone ? `金额写的是“${p.text}”，按没有经费处理。` : `金额写的是“${p.text}”，还没有定下来，未计入合计。`),
  "amount-unparsable": (p) => `“${p.text}”读不出金额，未计入合计。`,
  "amount-range": (p) => `金额是一个范围（${figure(p.lowYuan)} 至 ${yuan(p.highYuan)}），未计入合计。`,
  "amount-approx": (p) => `“${p.text}”是约数，暂按 ${yuan(p.amountYuan)}计入。`,
  "amount-unit-differs": (p) =>
    `“${p.text}”自带的单位是${unitName(p.cellFactor)}，而这一列是${unitName(p.columnFactor)}，按 ${yuan(p.amountYuan)}计入。`,
  "amount-suspect-unit": (p) => `折合 ${yuan(p.amountYuan)}，同列金额多在 ${yuan(p.typicalYuan)}左右，像是元和万元弄混了。`,
  "amount-negative": () => "预算金额是负数。",
  "amount-error": (p) => `单元格是错误值 ${p.error}，读不出金额。`,
  "formula-no-value": () => "公式没有保存计算结果，读不出金额。",
  "amount-text": (p) => `金额是文字，已按 ${yuan(p.amountYuan)}计入；表格里的求和公式不会算它。`,
  "amount-computed": (p) => `“${p.text}”按算式得 ${yuan(p.amountYuan)}。`,
  "amount-precision": (p) => `金额超过两位小数，按 ${yuan(p.amountYuan)}计入。`,
  "amount-merged": (p) =>
    p.amountYuan === null ? `金额单元格合并了${rows(p.rows)}。` : `${rows(p.rows)}共用一个金额 ${yuan(p.amountYuan)}，只计一次。`,
  "row-arithmetic": (p) => {
    const times = p.times === null ? "" : ` × ${p.times}`;
    return `${p.heads} × ${figure(p.priceYuan)}${times} 应为 ${yuan(p.expectedYuan)}，表中写的是 ${yuan(p.amountYuan)}。`;
  },
  "note-differs": (p) =>
    p.heads === null || p.priceYuan === null
      ? `备注里的人数和标准相加应为 ${yuan(p.expectedYuan)}，金额写的是 ${yuan(p.amountYuan)}。`
      : `备注里写的是“${p.note}”，${p.heads} 人 × ${figure(p.priceYuan)} 元应为 ${yuan(p.expectedYuan)}，金额写的是 ${yuan(p.amountYuan)}。`,
  "amount-per-head": (p) =>
    `${yuan(p.amountYuan)}按 ${p.heads} 人算，人均 ${yuan(p.perHeadYuan)}，远高于已收录各地${topics[p.topic as keyof typeof topics] ?? p.topic}标准中最高的 ${yuan(p.highestYuan)}${p.isTenfold ? "，像是多写了一个 0" : ""}。`,
  "total-mismatch": mismatch("合计"),
  "subtotal-mismatch": mismatch("小计"),
  "total-tampered": (p) => `合计公式里除了求和，还多出“${p.extra}”。`,
  "total-stale": (p) => `保存的结果是 ${yuan(p.savedYuan)}，按公式重新计算是 ${yuan(p.freshYuan)}。`,
  "row-below-total": (p) => `“${p.activity}”写在合计行下面，容易漏算。`,
  "stated-elsewhere": (p) => `这里的“${p.text}”是 ${yuan(p.statedYuan)}，明细相加是 ${yuan(p.sumYuan)}。`,
  "year-mismatch": (p) => `${origins[p.origin] ?? "这里"}写的是 ${p.year} 年，计划是 ${p.planYear} 年的。`,
  "over-funds": (p) =>
    `可用资金 ${yuan(p.fundsYuan)}，计划支出 ${yuan(p.plannedYuan)}，资金缺口 ${yuan(p.shortYuan)}。${largest(p.largest)}`,
  "amount-column-unsure": (p) => `金额取自 ${columnNamed(p)}；${p.others.map(columnNamed).join("、")}也可能是金额，没有计入。`,
  "figure-unread": (p) =>
    `${p.column} 列${p.heading === "" ? "" : `“${p.heading}”`}有 ${p.count} 个数字没有读入，合计 ${figure(p.sum)}，没有计入总数。`,
  "setting-unread": (p) =>
    p.item === "override"
      ? `“标准覆盖”里的“${p.text}”未能识别，没有采用。`
      : `工会参数中的“${sheets.settings.items[p.item as SettingKey].label}”写的是“${p.text}”，未能识别，没有采用。`,
  "income-arithmetic": (p) => {
    const why = p.why === "months" ? "，像是少乘了 12 个月" : p.why === "levy" ? "（工资总额 × 2% × 留成比例）" : "";
    return `${incomes[p.item] ?? `“${p.item}”`}写的是 ${yuan(p.statedYuan)}，应为 ${yuan(p.expectedYuan)}${why}。`;
  },
  "over-cap": (p) => `超标准：${limit(p)}`,
  "share-over-cap": (p) => `超比例：${limit(p)}`,
  "forbidden-spend": (p) => {
    if (p.ban === "unlisted-festival") return `“${p.activity}”：这个节日不在可向会员发放节日慰问品的年节之列，请核对列支口径。`;
    const ban = policy.bans[p.ban as keyof typeof policy.bans] ?? p.ban;
    return p.isSure
      ? `“${p.activity}”属于工会经费禁止列支的内容：${ban}。`
      : `“${p.activity}”可能属于工会经费禁止列支的内容：${ban}，请核对实际内容和发放形式。`;
  },
  "not-union-fund": (p) => {
    const payer = payers[p.payer] ?? "行政";
    return p.isSure
      ? `“${p.activity}”应由${payer}列支，不应从工会经费中开支。`
      : `“${p.activity}”一般由${payer}列支，从工会经费中开支前请核对当地规定。`;
  },
  "source-mixed": (p) => `“${p.activity}”的经费来源是“${p.source}”，却计入了工会经费合计。`,
  "heads-over-members": (p) => `人数 ${p.heads} 人，多于会员人数 ${p.members} 人。`,
  "subject-mismatch": (p) =>
    p.isOldName
      ? `“${p.stated}”是旧制度的科目，现行科目是“${ownName(p.suggested)}”。`
      : `“${p.activity}”一般列“${ownName(p.suggested)}”，表中写的是“${p.stated}”。`,
  "double-provision": (p) => `“${p.activity}”与第 ${p.otherRow} 行“${p.other}”像是同一事项安排了两次经费。`,
  "subject-unknown": (p) => `有 ${p.rows.length} 项活动未能确定支出科目：${names(p.activities)}。`,
  "cap-not-recorded": (p) =>
    `本地标准未收录${p.province === null ? "" : `（${p.province}）`}：${names(p.topics.map((topic) => topics[topic as keyof typeof topics] ?? topic))}，是否超标准未作检查。`,
  "cap-not-compared": (p) =>
    `人数或金额不详，未能与标准比较：${names(p.activities)}（${names(p.topics.map((topic) => topics[topic as keyof typeof topics] ?? topic))}）。`,
  "needs-approval": (p) =>
    `有 ${p.rows.length} 项须先报批：${names(p.activities)}。${p.approvals.map((approval) => approvals[approval] ?? "").join("")}`,
  "duty-missing": (p) => `年度必办事项未列：${names(p.activities.map(ownName))}。`,
};
