/** Words that tell a register (台账) from a plan, and what its cells say; on tidied, simplified, lower-case text. */

/** A sheet or title that calls itself a register of any kind. */
export const REGISTER_CALLED = /台账|登记[表簿册本]?|记录[表簿册本]|流水|名册|花名册|明细账|清单|汇总登记|发放表/;

/** A sheet or title that calls itself a plan. */
export const PLAN_CALLED = /计划|安排|预算|方案|要点/;

/** In front of a title's own words: 2026年度, 某某学校工会. */
export const BRACKETED = /[(（[【].*?[)）\]】]/g;

/** What a yes-no column says for no; anything else is a yes. */
export const NO = /^(?:[×✗✘x☐□○]|否|无|未.*|没有|不.*|n(?:o)?|false|0|-|\/)$/;

/** 2026年3月5日, 2026-3-5, 2026.03, 115/3/5: a year, a month, a day that may be missing. */
export const FULL_DATE = /^(\d{2,4})[年./-](\d{1,2})(?:[月./-](\d{1,2})[日号]?)?月?/;
/** 3月5日, 3/5, 3.5, 3月. */
export const SHORT_DATE = /^(\d{1,2})(?:月(\d{1,2})?[日号]?|[./-](\d{1,2}))/;
/** 20260305. */
export const RUN_DATE = /^(20\d\d)(\d\d)(\d\d)$/;
/** 民國 before a year. */
export const REPUBLIC_YEAR = /^民国/;

/** A whole number with the word it is counted by: 35人, 12张. */
export const COUNTED = /^(\d{1,7})(?:\.0+)?(?:人次?|名|张|份|票|分|天|次|周?岁|期|年|批|户)?$/;

/** A line below or beside the entries that is none: notes, who made the sheet, who signs it. */
export const REGISTER_NOTE =
  /^(?:注|备注|说明|附注|(?:填表|填报|填写|使用|有关)说明|(?:制|填)[表报]|填报|审[核批]|复核|经办|报送|联系|签[字名]|盖章|日期|(?:(?:单位|部门|工会|分管|主管|财务)?(?:负责|领导|主席|会计|出纳|主任)))(?:单位|部门|日期|时间|人员?|签[字名]|[(（]?(?:签|盖)[字名章][)）]?){0,2}\d*[:：]/;

/** A heading of money that was really paid. */
export const PAID_HEADING =
  /^(?!.*(?:人数|人次|日期|时间|数量)).*(?:实[发付领拨支]|实际(?:金额|支出|费用|发放|支付|开支|使用|花费)|已[发付]|(?:发放|支付|报销)金额)/;
/** A heading of money that is only asked for, planned or allowed: never what was paid. */
export const ASKED_HEADING = /申请|申报|预算|计划|拟|额度|核定|限额|上限|应发|剩余|结余|余额/;
/** A heading of what one case or one person gets: the amount where no other money stands beside it. */
export const STANDARD_HEADING = /标准|单价|人均|每人|元\/人/;
/** 200元/人, 每人200元, 人均200: the figure. */
export const PER_HEAD = /^(?:(?:每人|人均)(\d+(?:\.\d+)?)元?|(\d+(?:\.\d+)?)元?(?:\/|每)(?:人|位|名))$/;
/** A heading that counts those who got it. */
export const HEADS_HEADING = /^(?:慰问|参加|参与|发放|受益|帮扶|走访|补助|奖励)?(?:人数|人次|名额)$/;
/** One person's name and no group of them. */
export const ONE_PERSON = /^(?!.*(?:等|们|全体|各|组|班|队|部|科|户|职工|会员|教师|人员))[\u4e00-\u9fff·]{1,8}$/;

/** A share in a sentence: 达到80%以上, 百分之九十五; the figure, and what is written for a hundredth. */
export const SHARE_ASKED = /(\d{1,3}(?:\.\d+)?)(?:%|个百分点)|百分之([一二三四五六七八九十百]{1,5})/;
/** How often in a year: 不少于2篇, 3—4次, 二次; of a range the lower end. */
export const COUNT_ASKED =
  /([\d一二两三四五六七八九十]{1,3})(?:[-~～—至到]+[\d一二两三四五六七八九十]{1,3})?(?:次|篇|期|项|条|人次|场|对|户)/;
/** 已召开6次, 3—4次, 完成两期: how often something is, or was, done; of a range the lower end. */
export const TIMES_SAID = /([\d一二两三四五六七八九十]{1,3})(?:[-~～—至到]+[\d一二两三四五六七八九十]{1,3})?(?:次|期|场)/;
/** 两年1次: not a count for one year. */
export const YEARS_APART = /(?<![\d〇零一二三四五六七八九十])[两二三四五2-5]年/;
/** 每月一次: a count for each part of the year, by what one year has of it. */
export const EACH_PART: readonly (readonly [each: RegExp, perYear: number])[] = [
  [/每(?:两|2|二)个?月|隔月/, 6],
  [/每个?月|月月|按月/, 12],
  [/每个?季度|每季/, 4],
  [/每半年|每个?学期/, 2],
  [/每两周|隔周/, 26],
  [/每周|每星期/, 52],
];

/** 工会参数: in 识别更正, what a line on a register begins with; and what a sheet is that is none. */
export const REGISTER_LABEL: readonly string[] = ["台账", "台帐", "register"];
export const NO_REGISTER: readonly string[] = ["无", "否", "不是", "非台账", "非台帐", "none", "no"];

/** 工会参数: the line that opens the block of targets. */
export const TARGETS_HEADING = ["指标", "targets"] as const;
/** Where one sentence ends. */
export const CLAUSE_END = /[。；;，,、\n]/;

/** 完成情况: put off; not done; done. The first that fits decides: 未完成 is not done, 已完成 done. */
export const STATUS_WORDS: readonly (readonly [status: "postponed" | "open" | "done", pattern: RegExp])[] = [
  ["postponed", /顺延|推迟|延期|改期|暂缓|延后|取消/],
  ["open", /未|没|尚|待|进行中|筹备|^[×✗✘x否]$|^0%?$/],
  ["done", /完成|已|结束|开展|举办|落实|[√✓✔☑]|^是$|^100%$|^1$/],
];
