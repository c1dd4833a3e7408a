/** What the view 年度计划 says in Simplified Chinese beside the words of a proposal, and what is said of rows that await approval. */
import { percent } from "../figures";

export interface YearViewMessages {
  readonly intro: string;
  readonly needSector: string;
  readonly preview: string;
  /** Where the table will be, before there is one. */
  readonly notYet: string;
  /** What a plan made from nothing is called; `unit` is "" where it was not told. */
  readonly file: (p: { readonly unit: string; readonly year: number }) => string;
  /** Figures are amounts with two decimals. */
  readonly fundsFrom: (p: {
    readonly parts: readonly { readonly name: string; readonly amount: string }[];
    readonly sum: string;
  }) => string;
  readonly defaultReserve: (p: { readonly share: number; readonly amount: string | null }) => string;
  readonly reserveShare: (p: { readonly share: number }) => string;
  readonly reserveOver: string;
  readonly subjects: string;
  readonly subjectsHint: string;
  /** Names the field beside a subject's slider. */
  readonly amountOf: (p: { readonly subject: string }) => string;
  readonly valueText: (p: { readonly amount: string }) => string;
  readonly given: (p: { readonly amount: string; readonly share: number }) => string;
  readonly automatic: string;
  readonly automaticOf: (p: { readonly subject: string }) => string;
  readonly automaticAll: string;
  readonly rows: (p: { readonly count: number }) => string;
  readonly writing: string;
  readonly makeWithAmounts: string;
  readonly makeBlank: string;
  readonly make: string;
  readonly whatIsMade: string;
  readonly exists: (p: { readonly sheet: string }) => string;
  readonly awaiting: {
    readonly count: (count: number) => string;
    readonly what: string;
    readonly each: string;
    readonly all: string;
    readonly settle: string;
    readonly settleRow: (p: { readonly activity: string }) => string;
    readonly row: (p: { readonly row: number; readonly activity: string; readonly amount: string | null }) => string;
  };
}

export const yearView: YearViewMessages = {
  intro: "按年度和单位类别列出全年的活动，节日按当年日期安排；填了可用资金的，再测算每项金额。点“生成”之前什么都不写入。",
  needSector: "请选择单位类别。",
  preview: "预览年度计划",
  file: ({ unit, year }) => `${unit}${year}年度工作计划.xlsx`,
  notYet: "在右边填好年度和单位类别，按“预览”，这里就列出全年的活动；再调整右边的金额，表随之变化。",
  fundsFrom: ({ parts, sum }) =>
    `没有填的，按“工会参数”中的收入相加：${parts.map(({ name, amount }) => `${name} ${amount}`).join(" ＋ ")} ＝ ${sum} 元。`,
  defaultReserve: ({ share, amount }) => `暂按可用资金的${percent(share)}预留${amount === null ? "" : `，即 ${amount} 元`}，可改。`,
  reserveShare: ({ share }) => `占可用资金的${percent(share)}。`,
  reserveOver: "预留超过了可用资金，没有可以安排的金额。",
  subjects: "各支出科目",
  subjectsHint: "拖动滑块或填写金额，就定下一个科目；其余科目按比重分剩下的，合计不会超过可安排资金。",
  amountOf: ({ subject }) => `${subject}，金额（元）`,
  valueText: ({ amount }) => `${amount} 元`,
  given: ({ amount, share }) => `安排 ${amount} 元，占可安排资金${percent(share)}`,
  automatic: "恢复自动",
  automaticOf: ({ subject }) => `${subject}恢复自动`,
  automaticAll: "全部恢复自动",
  rows: ({ count }) => `共 ${count} 项活动`,
  writing: "金额写不写进表里，由您决定：写入的仍是建议，备注注明“待审定”，以后逐行或一次审定。",
  makeWithAmounts: "生成，写入建议金额",
  makeBlank: "生成，金额留空",
  make: "生成到新工作表",
  whatIsMade: "新建“工作计划表”，并生成（已有的则更新）工会参数、计划明细、汇总、检查结果；其他工作表不动，生成后可以撤销。",
  exists: ({ sheet }) => `工作簿里已有本软件生成的“${sheet}”。为免覆盖，请在新的空白工作簿里生成；刚生成的，可以先撤销再调整。`,
  awaiting: {
    count: (count) => `有 ${count} 行待审定`,
    what: "这些行是本软件增列的，或金额是测算的。审定后删去备注里的“待审定”，您自己写的内容保留。",
    each: "逐行查看",
    all: "全部审定…",
    settle: "审定…",
    settleRow: ({ activity }) => `审定：${activity}`,
    row: ({ row, activity, amount }) => `第 ${row} 行　${activity}${amount === null ? "　金额未填" : `　${amount} 元`}`,
  },
};
