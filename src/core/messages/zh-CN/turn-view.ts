/** What the view 转为新年度 says in Simplified Chinese beside the words of 转换说明. */

export interface TurnViewMessages {
  readonly intro: string;
  readonly year: string;
  readonly yearHint: (p: { readonly year: number }) => string;
  readonly badYear: string;
  readonly amounts: string;
  readonly amountChoices: Readonly<Record<"keep" | "blank", string>>;
  readonly list: string;
  readonly found: (p: { readonly from: number; readonly to: number; readonly changes: number; readonly open: number }) => string;
  readonly proposals: (count: number) => string;
  readonly proposalsHint: string;
  readonly made: (count: number) => string;
  readonly madeHint: string;
  readonly all: string;
  readonly none: string;
  /** Of a text that is or becomes blank. */
  readonly blank: string;
  readonly change: (p: { readonly from: string; readonly to: string }) => string;
  /** Names the button that leads to the cell. */
  readonly look: (p: { readonly sheet: string; readonly cell: string }) => string;
  readonly more: (count: number) => string;
  readonly make: (p: { readonly year: number }) => string;
  readonly whatIsMade: string;
  /** Ends the name of the file. */
  readonly suffix: (p: { readonly year: number }) => string;
  readonly saved: (p: { readonly file: string; readonly made: number; readonly open: number }) => string;
}

export const turnView: TurnViewMessages = {
  intro: "把打开的上年计划转为新年度的计划：版式、公式、合计都照旧，只改年度、节日月份、届次、上年数这些该改的地方，逐条列明。",
  year: "新年度",
  yearHint: ({ year }) => `打开的计划是 ${year} 年度的。学年计划填学年的第一年。`,
  badYear: "请写四位数的年份，如 2027。",
  amounts: "本年预算金额",
  amountChoices: { keep: "沿用作草稿，待审定", blank: "清空，重新填写" },
  list: "列出改动",
  found: ({ from, to, changes, open }) => `${from} 年 → ${to} 年：${changes} 处改动，其中 ${open} 处要您确认。`,
  proposals: (count) => `要确认的（${count}）`,
  proposalsHint: "勾选的才改；不勾选的保持原样，在备注里写明，请逐条核对。",
  made: (count) => `直接改的（${count}）`,
  madeHint: "由年度和节日日期推定，全部列在新文件的“转换说明”里。",
  all: "全部勾选",
  none: "全部不选",
  blank: "（空）",
  change: ({ from, to }) => `${from} → ${to}`,
  look: ({ sheet, cell }) => `查看“${sheet}”${cell}`,
  more: (count) => `再显示 ${count} 条`,
  make: ({ year }) => `生成 ${year} 年度的文件`,
  whatIsMade: "另存为新文件，打开的工作簿不动。新文件里另有一张“转换说明”。",
  suffix: ({ year }) => `${year}年度`,
  saved: ({ file, made, open }) => `已存为“${file}”：改动 ${made} 处，待确认 ${open} 处。下一步：打开新文件，检查一遍。`,
};
