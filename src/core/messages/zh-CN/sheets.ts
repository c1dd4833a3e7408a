/** The words on the sheets we make, in Simplified Chinese, as accountants of trade unions write them. */
import type { SheetMessages, TitleParams } from "../sheet-messages";
import type { ProposedAmount } from "../../plan/proposal";
import { COLUMN_ROLES, type ColumnRole } from "../../terms/column-role";
import { COLUMNS } from "../../words/columns";
import { percent } from "../figures";
import { ownName } from "./own-name";
import { monthStyles } from "./month-styles";

const CHINESE_DIGITS = ["一", "二", "三", "四"];

/** 育才中学工会2026年度…; a unit that is no 工会 or 委员会 by its name gets 工会. */
function titled(what: string, { unit, year, isSchoolYear }: TitleParams): string {
  const who = unit === null ? "工会" : /(工会|工會|委员会|委員會)$/.test(unit) ? unit : `${unit}工会`;
  const when = year === null ? "" : isSchoolYear ? `${year}—${year + 1}学年` : `${year}年度`;
  return unit === null ? `${when}工会${what}` : `${who}${when}${what}`;
}

function isRun(months: readonly number[]): boolean {
  return months.every((month, index) => index === 0 || month === months[index - 1]! + 1);
}

function basisOf({ each }: ProposedAmount): string {
  return each === null ? "" : `测算：${each.heads}人×${each.yuan}元`;
}

/** Also what a plan sheet says in every other language: it is handed in, and read again, in Chinese. */
export const planSheet: SheetMessages["plan"] = {
  title: (params) => titled("工作计划表", params),
  seq: "序号",
  month: "月份",
  activity: "活动（项目）名称",
  owner: "责任人",
  subject: "支出科目",
  source: "经费来源",
  amount: "预算金额（元）",
  remark: "备注",
  name: ownName,
  months: (months) =>
    months.length === 12
      ? "全年"
      : isRun(months) && months.length > 1
        ? `${months[0]}-${months[months.length - 1]}月`
        : `${months.join("、")}月`,
  monthChoices: [...Array.from({ length: 12 }, (_, index) => `${index + 1}月`), "全年"],
  ownerChoices: [
    "工会主席",
    "组织委员",
    "宣传委员",
    "文体委员",
    "生活福利委员",
    "女职工委员",
    "民主管理委员",
    "劳动保护委员",
    "财务委员",
    "经审委员",
  ],
  subjectChoices: "可选支出科目",
  employerFunds: "行政列支",
  free: "无需经费",
  preparedBy: (unit) => `编制单位：${unit ?? ""}`,
  unitLine: "单位：元",
  total: "合计",
  signatures: ["制表：", "财务负责人：", "经审会主任：", "工会主席："],
  proposedRemark: (amount) => (amount.each === null ? `按可安排资金的${percent(amount.share)}测算，待审定` : `${basisOf(amount)}，待审定`),
  basisOf,
  foot: ({ rulesUntil }) =>
    `责任人暂按职务填写，请改为具体人员；金额为空的项目由本单位测算后填写。${rulesUntil === null ? "" : `建议金额未超过收录的标准，依据截至${rulesUntil}。`}`,
};

export const sheets: SheetMessages = {
  font: "宋体",
  footer: "第&P页 共&N页",
  names: { plan: "工作计划表", detail: "计划明细", summary: "汇总", findings: "检查结果", settings: "工会参数", approval: "待审定记录" },
  preparedBy: planSheet.preparedBy,
  unitLine: planSheet.unitLine,
  signatures: planSheet.signatures,
  month: (month) => `${month}月`,
  quarterSubtotal: (quarter) => `第${CHINESE_DIGITS[quarter - 1]}季度小计`,
  termSubtotal: (term) => `第${CHINESE_DIGITS[term - 1]}学期小计`,
  total: planSheet.total,
  listed: "、",
  clause: "；",
  unknownAmounts: (count) => `另有${count}项金额待定，未计入合计。`,

  detail: {
    title: (params) => titled("工作计划及经费预算明细表", params),
    seq: "序号",
    month: "月份（原文）",
    activity: "活动（项目）名称",
    owner: "责任人",
    source: "经费来源",
    subject: "支出科目",
    heads: "人数",
    price: "标准（元）",
    amount: "预算金额（元）",
    remark: "测算依据及备注",
    place: "原表位置",
    original: "原文金额",
    counted: "计入工会经费",
    spread: "跨月分摊",
    yes: "是",
    no: "否",
    unionFunds: "工会经费",
    unclassified: "未归类",
    free: "无需经费",
    noActivity: "（原表未写活动名称）",
    unionTotal: "合计（工会经费）",
    otherTotal: "另：非工会经费列支，未计入合计",
    sharedAmount: (seq) => `金额与第${seq}项合并列支`,
    subjectsProposed: (count) => `原表未写支出科目的${count}项，按活动名称归类，请财务核对。`,
    originalAmount: (text) => `原文：${text}`,
    hiddenRow: "原表中为隐藏行",
  },

  summary: {
    title: (params) => titled("工作计划经费汇总表", params),
    funds: "可用资金",
    planned: "计划支出（工会经费）",
    balance: "结余（资金缺口以负数表示）",
    fundsUnknown: "未填",
    balanceUnknown: "—",
    subjectsHeading: "一、按支出科目",
    code: "科目编码",
    subject: "支出科目",
    count: "项数",
    amount: "预算金额",
    share: "占比",
    monthsHeading: "二、按月份",
    blankNote: "空白：有活动，未填金额；0.00：没有活动或为零",
    month: "月份",
    ownAmount: "当月项目",
    spreadAmount: "跨月分摊",
    sum: "合计",
    running: "累计",
    severalMonths: "跨月项目",
    noMonth: "未定月份",
    spreadNote: "跨月项目的金额平均分摊到各月，尾差（分）计入首月。",
    sourcesHeading: "三、按经费来源",
    source: "经费来源",
    sourceAmount: "金额",
    unionSum: "工会经费合计",
    outsideNote: "非工会经费（行政列支、捐赠等）仅列示，不计入工会经费合计。",
    fundPartsHeading: "可用资金构成",
    fundPart: "项目",
    fundAmount: "金额",
    fundNote: "说明",
    fundPartName: (setting) => (setting === "allocated" ? "拨缴经费收入（留成部分）" : sheets.settings.items[setting].label),
    workedOut: "按工资总额×2%×留成比例测算",
    fundsStated: "按填写的总数",
    listedOnly: "仅列示，未相加",
    withinDrawnReserve: "已填动用以前年度结余，不重复计入",
    internalHeading: "内部参考（不随表上报）",
    ownersHeading: "按责任人",
    owner: "责任人",
    noOwner: "（未写责任人）",
    monthChart: "各月计划支出及累计（元）",
    subjectChart: "各科目计划支出（元）",
    chartData: "图表数据",
    none: "无",
  },

  findings: {
    title: (params) => titled("工作计划检查结果", params),
    seq: "序号",
    level: "级别",
    place: "位置",
    text: "原文",
    problem: "问题",
    advice: "处理建议",
    basis: "依据（文号、条款、生效日）",
    handling: "处理情况",
    note: "处理说明",
    checker: "核对人",
    key: "识别码",
    levels: { error: "必须改", warning: "请核对", info: "供参考" },
    handlings: { fixed: "已改", verified: "已核无误", "not-applicable": "不适用" },
    counts: (errors, warnings, infos, dismissed) =>
      `必须改${errors}项，请核对${warnings}项，供参考${infos}项${dismissed > 0 ? `；已核无误${dismissed}项，不再计数` : ""}。`,
    scope: (checked, notChecked) =>
      notChecked === 0 ? `共检查${checked}类，名称列在表下。` : `共检查${checked}类；${notChecked}类未检查，原因见表下。`,
    checked: (names) => `已检查${names.length}类（拉高本行可见全部）：${names.join("、")}。`,
    notChecked: (parts) => `未检查：${parts.join("；")}。`,
    rulesUntil: (month) => `已对照收录的工会经费规定，依据截至${month}；以当地工会现行文件原文为准。`,
    notCheckedPart: (names, why) =>
      `${names.join("、")}（${
        {
          "no-funds-given": "未填可用资金",
          "no-year": "不知道计划年度",
          "no-members-given": "未填会员人数",
          "no-place-given": "未填省份",
          "welfare-committee": "职工福利委员会的计划，不适用工会经费规定",
          "several-plans": "工作簿里有几个单位的计划，不知道可用资金是谁的",
        }[why]
      }）`,
    collapsed: (count, name, example) => `${name}共${count}处，无需逐项处理。例如：${example}`,
    collapsedPlace: (place, count) => `${place}等${count}处`,
    nothingFound: "没有发现问题。",
    wholeWorkbook: "全表",
    // What the user set names its own basis.
    basisText: ({ document, number, article, tier, effectiveFrom, besides }) =>
      tier === "user"
        ? `${document}${number === null || document.includes(number) ? "" : `，${number}`}${article === null ? "" : `，${article}`}`
        : `《${document.replace(/^《|》$/g, "")}》${number === null ? "（文号未注明）" : `（${number}）`}${article ?? ""}${effectiveFrom ? `，${effectiveFrom} 起` : ""}${besides ? `；另见${sheets.findings.basisText(besides)}` : ""}`,
    howTo: "“处理情况”请选：已改、已核无误、不适用。选“已核无误”并写明处理说明的，再次检查时不再计数。",
  },

  settings: {
    title: "工会参数",
    label: "项目",
    value: "内容",
    note: "说明",
    items: {
      year: { label: "年度", note: "计划年度，如2026；不填则取计划表标题中的年度" },
      unitName: { label: "单位名称", note: "用于各表标题和编制单位" },
      sector: { label: "单位类别", note: "学校、机关、事业单位、企业、乡镇街道、医院" },
      province: { label: "省份", note: "用于查找当地标准" },
      city: { label: "市", note: "" },
      members: { label: "会员人数", note: "人" },
      employees: { label: "职工人数", note: "人" },
      payroll: { label: "全年工资总额", note: "元" },
      retainedShare: { label: "留成比例", note: "拨缴经费留归本级工会的比例，如60%" },
      carriedOver: { label: "上年结转", note: "元" },
      drawnReserve: { label: "动用以前年度结余", note: "元" },
      dues: { label: "会费收入", note: "元" },
      allocated: { label: "拨缴经费收入", note: "元，留成部分" },
      upperGrant: { label: "上级补助收入", note: "元" },
      employerGrant: { label: "行政补助收入", note: "元" },
      otherIncome: { label: "其他收入", note: "元" },
      funds: { label: "可用资金", note: "元；填写后以此为准，不填则由以上各项相加" },
      actualFrom: { label: "实际支出以哪个为准", note: "计划表或台账；不填则计划表有实际支出的按计划表" },
    },
    actualFrom: { plan: "计划表", registers: "台账" },
    sectors: { school: "学校", office: "机关", institution: "事业单位", enterprise: "企业", township: "乡镇街道", hospital: "医院" },
    overridesHeading: "标准覆盖",
    overrideColumns: ["项目", "金额", "单位", "依据", "设定人"],
    overridesNote: "本单位标准与收录的标准不同时，在下面逐行填写；不填则按收录的标准检查。",
    monthColumn: (month) => `${month}月`,
    targetsHeading: "指标",
    targetColumns: ["指标名称", "目标"],
    targetsNote: "本年目标，如 参保率 80%、例会次数 12；不填的取计划表中写明的目标，都没有的不比较。",
    layoutsHeading: "识别更正",
    layoutColumns: ["工作表", "表头行", "各列", "金额单位", "数据行"],
    block: "区块",
    layoutsNote:
      "识别不对时，每张工作表填一行，表里另有表格的再填一行；各列写成“月份=B，活动=C，金额=E”，几列金额相加的都写（金额=E，金额=F），上方有标题的一块写“区块=C3”；横排的表（一列一项活动）表头行写列号“A”，各列写行号“月份=3，活动=4”。台账写成“台账=慰问台账，日期=A，姓名=B，金额=F”，列可省略；不是台账的写“台账=无”。",
    register: "台账",
    noRegister: "无",
    roles: Object.fromEntries(COLUMN_ROLES.map((role) => [role, ownName(COLUMNS[role].names[0]!)])) as Record<ColumnRole, string>,
  },

  filling: {
    recordNote: "哪些行待审定，记在本表；请勿修改，删去后以备注中的“待审定”为准。",
    suggestedRemark: "建议增列，待审定",
    suggestedActivity: "【建议增列】",
    monthStyles,
    activityIn: (activity, month) => `${activity}（${month}月）`,
    because: (reason) => {
      switch (reason.kind) {
        case "festival":
          return `${ownName(reason.festival)}（${reason.date}）`;
        case "yearly-duty":
          return "年度必办事项";
        case "empty-month":
          return `${reason.month}月尚无安排`;
        case "named-system":
          return `计划中提到“${ownName(reason.system)}”，未列入安排`;
      }
    },
  },

  imported: {
    origin: "原文",
    line: (line) => `第${line}行`,
    untitled: "计划",
    partner: "配合",
    place: "地点",
    theme: "主题",
    deadline: "时限",
    amount: "原文金额",
    nextYear: (months) => `次年${months}`,
    unrecognised: "未识别",
    columns: { line: "行", quote: "原文", why: "原因" },
    why: { "vague-time": "时间不确定", "no-activity": "没有说明做什么", unreadable: "原文乱码，请核对", other: "未能归入某月" },
  },
  plan: planSheet,
};
