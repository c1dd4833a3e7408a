/** The words of the tables that are handed in or made public, in Simplified Chinese. */
import type { TitleParams } from "../sheet-messages";
import type { BudgetFacts, OfficialMessages } from "../official-messages";
import type { NoteKey } from "../../terms/note-key";
import { figure, percent } from "../figures";
import { sheets } from "./sheets";

const BLANK = "＿＿＿＿";

function when({ year, isSchoolYear }: TitleParams): string {
  return year === null ? "" : isSchoolYear ? `${year}—${year + 1}学年` : `${year}年度`;
}

function unitOf(unit: string | null): string {
  return unit === null ? "" : /(工会|工會|委员会|委員會)$/.test(unit) ? unit : `${unit}工会`;
}

/** 《20××年度工会经费……》: in the fixed titles 工会 stands once, behind the year. */
function titled(what: string, params: TitleParams): string {
  return `${when(params)}工会经费${what}`;
}

function money(yuan: number | null): string {
  return yuan === null ? `${BLANK}元` : `${figure(yuan)}元`;
}

function paragraphs(facts: BudgetFacts): Record<NoteKey, string> {
  const { title, income, spending } = facts;
  const known = (value: number | string | null): string => (value === null ? BLANK : String(value));
  const incomes = income.map(
    ({ name, yuan, isWorkedOut }) => `${name}${money(yuan)}${isWorkedOut ? "（按工资总额×2%×留成比例测算）" : ""}`,
  );
  const spendings = spending.map(({ name, yuan, share }) => `${name}${money(yuan)}，占${percent(share)}`);
  const balance = facts.incomeTotal === null ? null : Math.round((facts.incomeTotal - facts.spendingTotal) * 100) / 100;
  const open: string[] = [];
  if (facts.unsorted !== 0) open.push(`未归类的支出${money(facts.unsorted)}，待定科目后列入`);
  if (facts.unknownAmounts > 0) open.push(`另有${facts.unknownAmounts}项金额待定，未计入合计`);
  if (facts.otherTotal !== 0) open.push(`行政列支、捐赠等非工会经费${money(facts.otherTotal)}，仅列示，未计入本表`);
  return {
    unit: `一、基本情况：${unitOf(title.unit) || BLANK}，单位类别${known(facts.sector === null ? null : sheets.settings.sectors[facts.sector])}，职工${known(facts.employees)}人，会员${known(facts.members)}人。`,
    basis: `二、编制依据：《工会会计制度》（财会〔2021〕7号）；${when(title) || "本年度"}工会工作计划；上级工会关于预算编制的要求：${BLANK}。${facts.rulesUntil === null ? "" : `工作计划已对照收录的工会经费标准检查（依据截至${facts.rulesUntil}）。`}`,
    income: `三、收入预算：${incomes.length === 0 ? `本年收入合计${BLANK}元` : `${incomes.join("；")}；本年收入合计${money(facts.incomeTotal)}`}。上年结转${money(facts.carriedOver)}，动用以前年度结余${money(facts.drawnReserve)}。${facts.statedFunds === null ? "" : `本单位另定可用资金${money(facts.statedFunds)}。`}`,
    spending: `四、支出预算：本年支出合计${money(facts.spendingTotal)}。${spendings.length === 0 ? "" : `其中：${spendings.join("；")}。`}`,
    open: `五、未计入或待定事项：${open.length === 0 ? "无" : open.join("；")}。`,
    balance: `六、结余：本年结余${money(balance)}。`,
    other: `七、其他需要说明的事项：${BLANK}。`,
  };
}

export const official: OfficialMessages = {
  names: {
    budget: "收支预算表",
    cover: "预算封面",
    notes: "编制说明",
    execution: "预算执行情况",
    adjustment: "预算调整表",
    publication: "公示表",
  },
  code: "编码",
  subject: "名称",
  explanation: "说明",
  unsorted: "未归类",
  unsortedNote: "请写明支出科目",
  unsortedBelow: "含未归类支出，见表下。",
  unknownHere: (count) => `另有${count}项金额待定`,
  incomeTotal: "本年收入合计",
  spendingTotal: "本年支出合计",
  balance: "本年结余",
  sealedBy: (unit) => `编制单位（公章）：${unitOf(unit)}`,
  yearOf: (params) => when(params) || "　　　年度",
  reportedOn: "编报日期：",
  signatures: ["工会主席：", "经费审查委员会主任：", "财务负责人：", "制表："],

  budget: {
    title: (params) => titled("收支预算表", params),
    lastYear: "上年决算数",
    lastYearExpected: "上年预计执行数",
    thisYear: "本年预算数",
    carriedOver: "上年结转",
    drawnReserve: "动用以前年度结余",
    previousBalance: "加：上年结余",
    investmentBack: "加：收回投资",
    investment: "减：本年投资",
    reserveFund: "减：提取后备金",
    closing: "期末滚存结余",
    workedOut: "工资总额×2%×留成比例",
    breakdown: "明细科目（不打印）",
  },
  cover: {
    title: (params) => titled("收支预算", params),
    lines: (unit) => [
      `单位名称（公章）：${unitOf(unit)}`,
      "工会主席（签章）：",
      "经费审查委员会主任（签章）：",
      "财务负责人（签章）：",
      "制表人（签章）：",
      "编报日期：　　　　年　　月　　日",
    ],
  },
  notes: { title: (params) => titled("收支预算编制说明", params), paragraphs },
  orphaned: {
    heading: "以下内容是先前手工填写的，现在的表中没有对应位置（不打印）：",
    line: (label, text) => (label === "" ? text : `${label}：${text}`),
  },

  execution: {
    title: (params) => titled("预算执行情况表", params),
    warnAt: "提醒线（执行率达到）",
    budget: "预算金额",
    actual: "实际支出",
    rate: "预算执行率",
    left: "结余",
    state: "提示",
    over: "超预算",
    near: "接近预算",
    unplanned: "无预算",
    activitiesHeading: "三、按活动",
    subjectsHeading: "一、按支出科目",
    periodsHeading: "二、按时间",
    period: "时间",
    quarterOfYear: (quarter) => `第${"一二三四"[quarter - 1]}季度`,
    halfOfYear: (half) => (half === "first" ? "上半年" : "下半年"),
    termOfYear: (half) => (half === "first" ? "第一学期" : "第二学期"),
    wholeYear: "全年合计",
    noMonth: "未定月份",
    periodsNote: "实际支出按活动的计划月份归入；跨月活动平均分摊，尾差（分）计入首月。",
    outsideNote: "只列工会经费。实际支出空白的，不计作零。",
  },

  adjustment: {
    title: (params) => titled("年中预算调整表", params),
    before: "年初核定预算数",
    change: "预算调整数",
    after: "调整后预算数",
    ratio: "与年初预算对比%",
    ratioNote: "对比%＝调整后预算数÷年初核定预算数。",
  },

  publication: {
    title: (params) => titled("预算公开表", params),
    halfTitle: (params, half) =>
      `${params.year === null ? "" : params.isSchoolYear ? `${params.year}—${params.year + 1}学年` : `${params.year}年`}${
        params.isSchoolYear ? (half === "first" ? "第一学期" : "第二学期") : half === "first" ? "上半年" : "下半年"
      }工会经费收支情况公示表`,
    item: "项目",
    budget: "本年预算数",
    use: "主要用途",
    yearBudget: "年度预算数",
    inPeriod: "本期实际数",
    soFar: "累计实际数",
    rate: "执行率",
    explanation: "说明",
    income: "收入",
    spending: "支出",
    pooled: "其他（合并列示）",
    pooledNote: "涉及人数较少的项目合并列示",
    uses: (names, hasMore) => `${names.join("、")}${hasMore ? "等" : ""}`,
    unscheduledNote: (isSchoolYear) => `计划未定月份的支出，计入${isSchoolYear ? "第二学期" : "下半年"}。`,
    halfNote: "实际数按活动的计划月份归入，跨月活动平均分摊。",
    shownFrom: "公示时间：自　　　年　　月　　日至　　　年　　月　　日",
    phone: "意见反馈电话：",
    seal: "（公章）　　　　年　　月　　日",
  },
};
