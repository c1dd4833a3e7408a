/** What the view 导入 says in Simplified Chinese. */

export interface ImportViewMessages {
  readonly intro: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly read: string;
  readonly choose: string;
  readonly kinds: string;
  readonly year: string;
  readonly yearHint: string;
  readonly badYear: string;
  readonly other: string;
  /** `file`: null for what was pasted. */
  readonly found: (p: {
    readonly file: string | null;
    readonly plans: number;
    readonly rows: number;
    readonly unrecognised: number;
  }) => string;
  readonly plans: string;
  readonly untitled: string;
  readonly plan: (p: { readonly year: number | null; readonly rows: number; readonly isUnion: boolean }) => string;
  readonly look: (title: string) => string;
  readonly want: (title: string) => string;
  readonly expansion: string;
  readonly expansions: Readonly<Record<"none" | "quarter" | "month", string>>;
  readonly article: string;
  readonly table: string;
  readonly month: string;
  readonly activity: string;
  readonly owner: string;
  readonly amount: string;
  readonly noMonth: string;
  readonly noRows: string;
  readonly dropped: string;
  readonly edit: string;
  readonly drop: string;
  readonly keep: string;
  readonly merge: string;
  readonly split: string;
  readonly splitHint: string;
  readonly save: string;
  readonly leave: string;
  readonly badAmount: string;
  readonly needActivity: string;
  readonly takeBack: string;
  readonly lineNumber: (line: number) => string;
  readonly fate: {
    readonly rows: (names: readonly string[]) => string;
    readonly ignored: (as: string) => string;
    readonly unrecognised: (why: string) => string;
    readonly none: string;
  };
  readonly as: Readonly<Record<"heading" | "title" | "deadline" | "owner" | "signature" | "note" | "site", string>>;
  readonly unplaced: (count: number) => string;
  readonly unplacedHint: string;
  readonly more: (count: number) => string;
  readonly monthOf: string;
  readonly place: string;
  readonly monthNames: (month: number) => string;
  readonly toSheets: (rows: number) => string;
  readonly toPlan: (p: { readonly rows: number; readonly sheet: string }) => string;
  readonly toFile: string;
  readonly fileSuffix: string;
  readonly saved: (file: string) => string;
  readonly otherYear: (p: { readonly article: number; readonly plan: number }) => string;
  readonly whatIsMade: string;
}

export const importView: ImportViewMessages = {
  intro: "把写成文章的工作计划（通知、要点、方案）整理成月度活动表。每一行都对得上原文；没写的月份、金额一律留空，不编造。",
  paste: "粘贴文章",
  pasteHint: "整篇粘贴即可，几个单位的计划也可以一起粘贴。",
  read: "整理成表",
  choose: "选择文件…",
  kinds: "支持 .docx、.txt、.md，也可以直接拖进来。",
  year: "年度（文章没写明时用）",
  yearHint: "节日按这一年的日期归月；不填也可以。",
  badYear: "请写四位数的年份，如 2027。",
  other: "换一篇",
  found: ({ file, plans, rows, unrecognised }) =>
    `${file === null ? "粘贴的文章" : `“${file}”`}：${plans} 个计划，${rows} 行活动${unrecognised === 0 ? "，没有未识别的行" : `，${unrecognised} 行未识别`}。`,
  plans: "找到的计划",
  untitled: "（没有标题）",
  plan: ({ year, rows, isUnion }) => `${isUnion ? "" : "不是工会的计划，"}${year === null ? "年度未写明" : `${year} 年`}，${rows} 行`,
  look: (title) => `查看“${title}”`,
  want: (title) => `导入“${title}”`,
  expansion: "每月、每季度这类反复开展的活动",
  expansions: { none: "只写一行，照原文写明频次", quarter: "一年不超过四次的，每次一行", month: "一年不超过十二次的，每次一行" },
  article: "原文",
  table: "活动表",
  month: "月份",
  activity: "活动",
  owner: "责任人",
  amount: "金额（元）",
  noMonth: "未定",
  noRows: "这个计划里没有认出活动。下面未识别的行，可以选好月份加入表中。",
  dropped: "（已去掉）",
  edit: "修改…",
  drop: "去掉",
  keep: "恢复",
  merge: "与下一行合并",
  split: "拆成几行…",
  splitHint: "一行写一项活动。金额留在第一项。",
  save: "确定",
  leave: "取消",
  badAmount: "请写数字，如 2000 或 2000.50。",
  needActivity: "请写明活动。",
  takeBack: "撤回上一步",
  lineNumber: (line) => `第 ${line} 行`,
  fate: {
    rows: (names) => `列入表中：${names.join("；")}`,
    ignored: (as) => `不列入：${as}`,
    unrecognised: (why) => `未识别：${why}`,
    none: "不列入：没有说到时间",
  },
  as: {
    heading: "是小标题",
    title: "是标题",
    deadline: "是时限",
    owner: "是责任人",
    signature: "是落款",
    note: "是说明",
    site: "是网页上的其他文字",
  },
  unplaced: (count) => `未识别的行（${count}）`,
  unplacedHint: "这些行说到了时间，但归不到哪个月。选好月份，加入表中；不加的，另列在“未识别”表里。",
  more: (count) => `再显示 ${count} 行`,
  monthOf: "月份",
  place: "加入表中",
  monthNames: (month) => `${month}月`,
  toSheets: (rows) => `生成新工作表（${rows} 行）`,
  toPlan: ({ rows, sheet }) => `加入“${sheet}”（${rows} 行）…`,
  toFile: "另存为新工作簿",
  fileSuffix: "导入",
  saved: (file) => `已存为“${file}”。`,
  otherYear: ({ article, plan }) => `文章是 ${article} 年的，打开的计划是 ${plan} 年的，请核对后再加入。`,
  whatIsMade: "一个计划一张表，未识别的行另列一张。已有的工作表不动；写入后可以一次撤销。",
};
