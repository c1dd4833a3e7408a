/** What the view 报表 says in Simplified Chinese; it comes with the engine, so that the first screen need not wait for it. */
import type { SheetLeft } from "../official-messages";
import { figure, percent } from "../figures";

const yuan = (amount: number): string => `${figure(amount)} 元`;
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("");

export const officialView = {
  papers: { budget: "收支预算", execution: "执行情况", adjustment: "年中调整", publication: "公示" },
  papersLabel: "报表种类",
  noPlan: "没有认出计划表，还不能生成报表。请先到“检查”里看看是哪里没认出来。",
  replaceTitle: "这些表已经有了",
  replace: (names: readonly string[]): string =>
    `工作簿里已有${quoted(names)}，会按现在的计划重新生成。报表里手工填写的内容保留；计划明细、汇总里改过的不保留。不满意可以撤销。`,

  /** After sheets were made: one that stands as it was, and why. */
  left: ({ sheet, why }: SheetLeft): string =>
    `“${sheet}”没有更新，仍是先前的内容：${
      {
        "no-actual": "计划里没有实际支出",
        "no-record": "表中隐藏的记录列已不在，分不清哪些内容是手工填写的；在“报表”里重新生成它，手填内容不保留",
        "other-year": "表中的年初核定预算数属于另一年度，请在“报表”的“年中调整”里重新选择文件",
      }[why]
    }。`,
  orphaned: ({ sheet, count }: { readonly sheet: string; readonly count: number }): string =>
    `“${sheet}”下方列有${count}项先前手工填写的内容，现在的表中没有对应位置，请核对。`,

  budget: {
    intro:
      "生成“预算封面”“编制说明”“收支预算表”三张表。支出按“计划明细”里的科目汇总，“计划明细”“汇总”“检查结果”一并更新。不知道的数留空，由您填写。",
    noIncome: "还没有填各项收入，收入栏会空着。",
    toSettings: "去填收入",
    form: "表样",
    isLastYearOpen: "十二月编制：“上年决算数”一栏改为“上年预计执行数”",
    hasReserveFund: "加列“减：提取后备金”一行（2022年起的新会计制度已不再提取）",
    hasAllLines: "列出504、505、507的明细科目（五位编码）",
    hasAllAccounts: "列出基层工会一般没有的科目（404、406、407、509），没有金额也列",
    make: "生成收支预算表",
  },

  execution: {
    none: "计划里还没有“实际支出”，看不出执行情况。请在计划表里加一列，表头写“实际支出”，填上已经花的金额，再重新检查。",
    period: "时段",
    wholeYear: "全年",
    states: { over: "超预算", near: "接近预算", unplanned: "无预算" },
    planned: "预算",
    actual: "实际支出",
    rate: "执行率",
    unknown: "—",
    warnAt: "提醒线（%）",
    warnHint: "执行率达到提醒线的，标为“接近预算”。",
    warnBad: "请填 1 到 100 之间的数。",
    flagged: {
      over: (count: number): string => `超预算 ${count} 项`,
      near: (count: number): string => `接近预算 ${count} 项`,
      unplanned: (count: number): string => `无预算 ${count} 项`,
    },
    noneFlagged: "没有超预算、接近预算或无预算的活动。",
    spent: (p: { actualYuan: number; plannedYuan: number | null; rate: number | null }): string =>
      `实际 ${figure(p.actualYuan)}${p.plannedYuan === null ? "" : `，预算 ${figure(p.plannedYuan)}`}${p.rate === null ? "" : `，${percent(p.rate)}`}`,
    bySubject: "按支出科目",
    byTime: "按时间",
    time: "时间",
    subject: "支出科目",
    blank: (count: number): string => `另有 ${count} 项还没填实际支出，不当作零。`,
    inMonths: "实际支出按活动的计划月份归入各时段，跨月活动平均分摊。只列工会经费。",
    make: "生成执行情况表",
  },

  adjustment: {
    intro: "拿年初核定的计划和现在的计划比较，生成“预算调整表”。请选择年初核定的那份文件（.xlsx 或 .xlsm）。文件只在本机读取，不会改动。",
    choose: "选择年初核定的计划表…",
    chooseOther: "换一份…",
    file: "年初核定的计划表",
    approved: (p: { file: string; title: string | null; items: number; plannedYuan: number }): string =>
      `年初核定：“${p.file}”${p.title === null ? "" : `，《${p.title}》`}，${p.items}项，工会经费支出${yuan(p.plannedYuan)}`,
    now: (p: { items: number; plannedYuan: number }): string => `现在的计划：${p.items}项，工会经费支出${yuan(p.plannedYuan)}`,
    otherYear: (p: { approved: number; now: number }): string => `请核对：这份文件是${p.approved}年的，现在的计划是${p.now}年的。`,
    make: "生成预算调整表",
  },

  publication: {
    intro: "另存一份只有数值的文件，用来张贴或上网公示。不写责任人和姓名，涉及人数少的项目合并列示。原工作簿不变。",
    kind: "公示内容",
    budget: "预算公开表",
    half: (p: { half: "first" | "second"; isSchoolYear: boolean }): string =>
      `${p.isSchoolYear ? (p.half === "first" ? "第一学期" : "第二学期") : p.half === "first" ? "上半年" : "下半年"}收支情况公示表`,
    needsActual: "计划里还没有“实际支出”，做不了收支情况公示表。请在计划表里加一列，表头写“实际支出”，填上已经花的金额，再重新检查。",
    make: "下载公示表",
    busy: "正在生成…",
    done: (name: string): string => `“${name}”已交给浏览器下载，请到“下载”文件夹查看。公示时间、意见反馈电话和公章处留空，由您填写。`,
  },
};

export type OfficialViewMessages = typeof officialView;
