/** Made from ../zh-CN/sheets.ts by npm run traditional: change that one. */
import type { SheetMessages, TitleParams } from "../sheet-messages";
import type { ProposedAmount } from "../../plan/proposal";
import { COLUMN_ROLES, type ColumnRole } from "../../terms/column-role";
import { COLUMNS } from "../../words/columns";
import { percent } from "../figures";
import { ownName } from "./own-name";
import { monthStyles } from "./month-styles";
const CHINESE_DIGITS = ["一", "二", "三", "四"];
function titled(what: string, { unit, year, isSchoolYear }: TitleParams): string {
  const who = unit === null ? "工會" : /(工会|工會|委员会|委員會)$/.test(unit) ? unit : `${unit}工會`;
  const when = year === null ? "" : isSchoolYear ? `${year}—${year + 1}學年` : `${year}年度`;
  return unit === null ? `${when}工會${what}` : `${who}${when}${what}`;
}
function isRun(months: readonly number[]): boolean {
  return months.every((month, index) => index === 0 || month === months[index - 1]! + 1);
}
function basisOf({ each }: ProposedAmount): string {
  return each === null ? "" : `測算：${each.heads}人×${each.yuan}元`;
}
export const planSheet: SheetMessages["plan"] = {
  title: (params) => titled("工作計劃表", params),
  seq: "序號",
  month: "月份",
  activity: "活動（項目）名稱",
  owner: "責任人",
  subject: "支出科目",
  source: "經費來源",
  amount: "預算金額（元）",
  remark: "備註",
  name: ownName,
  months: (months) =>
    months.length === 12
      ? "全年"
      : isRun(months) && months.length > 1
        ? `${months[0]}-${months[months.length - 1]}月`
        : `${months.join("、")}月`,
  monthChoices: [...Array.from({ length: 12 }, (_, index) => `${index + 1}月`), "全年"],
  ownerChoices: [
    "工會主席",
    "組織委員",
    "宣傳委員",
    "文體委員",
    "生活福利委員",
    "女職工委員",
    "民主管理委員",
    "勞動保護委員",
    "財務委員",
    "經審委員",
  ],
  subjectChoices: "可選支出科目",
  employerFunds: "行政列支",
  free: "無需經費",
  preparedBy: (unit) => `編制單位：${unit ?? ""}`,
  unitLine: "單位：元",
  total: "合計",
  signatures: ["製表：", "財務負責人：", "經審會主任：", "工會主席："],
  proposedRemark: (amount) => (amount.each === null ? `按可安排資金的${percent(amount.share)}測算，待審定` : `${basisOf(amount)}，待審定`),
  basisOf,
  foot: ({ rulesUntil }) =>
    `責任人暫按職務填寫，請改為具體人員；金額為空的項目由本單位測算後填寫。${rulesUntil === null ? "" : `建議金額未超過收錄的標準，依據截至${rulesUntil}。`}`,
};
export const sheets: SheetMessages = {
  font: "新細明體",
  footer: "第&P頁 共&N頁",
  names: { plan: "工作計劃表", detail: "計劃明細", summary: "彙總", findings: "檢查結果", settings: "工會參數", approval: "待審定記錄" },
  preparedBy: planSheet.preparedBy,
  unitLine: planSheet.unitLine,
  signatures: planSheet.signatures,
  month: (month) => `${month}月`,
  quarterSubtotal: (quarter) => `第${CHINESE_DIGITS[quarter - 1]}季度小計`,
  termSubtotal: (term) => `第${CHINESE_DIGITS[term - 1]}學期小計`,
  total: planSheet.total,
  listed: "、",
  clause: "；",
  unknownAmounts: (count) => `另有${count}項金額待定，未計入合計。`,
  detail: {
    title: (params) => titled("工作計劃及經費預算明細表", params),
    seq: "序號",
    month: "月份（原文）",
    activity: "活動（項目）名稱",
    owner: "責任人",
    source: "經費來源",
    subject: "支出科目",
    heads: "人數",
    price: "標準（元）",
    amount: "預算金額（元）",
    remark: "測算依據及備註",
    place: "原表位置",
    original: "原文金額",
    counted: "計入工會經費",
    spread: "跨月分攤",
    yes: "是",
    no: "否",
    unionFunds: "工會經費",
    unclassified: "未歸類",
    free: "無需經費",
    noActivity: "（原表未寫活動名稱）",
    unionTotal: "合計（工會經費）",
    otherTotal: "另：非工會經費列支，未計入合計",
    sharedAmount: (seq) => `金額與第${seq}項合併列支`,
    subjectsProposed: (count) => `原表未寫支出科目的${count}項，按活動名稱歸類，請財務核對。`,
    originalAmount: (text) => `原文：${text}`,
    hiddenRow: "原表中為隱藏行",
  },
  summary: {
    title: (params) => titled("工作計劃經費彙總表", params),
    funds: "可用資金",
    planned: "計劃支出（工會經費）",
    balance: "結餘（資金缺口以負數表示）",
    fundsUnknown: "未填",
    balanceUnknown: "—",
    subjectsHeading: "一、按支出科目",
    code: "科目編碼",
    subject: "支出科目",
    count: "項數",
    amount: "預算金額",
    share: "占比",
    monthsHeading: "二、按月份",
    blankNote: "空白：有活動，未填金額；0.00：沒有活動或為零",
    month: "月份",
    ownAmount: "當月項目",
    spreadAmount: "跨月分攤",
    sum: "合計",
    running: "累計",
    severalMonths: "跨月項目",
    noMonth: "未定月份",
    spreadNote: "跨月項目的金額平均分攤到各月，尾差（分）計入首月。",
    sourcesHeading: "三、按經費來源",
    source: "經費來源",
    sourceAmount: "金額",
    unionSum: "工會經費合計",
    outsideNote: "非工會經費（行政列支、捐贈等）僅列示，不計入工會經費合計。",
    fundPartsHeading: "可用資金構成",
    fundPart: "項目",
    fundAmount: "金額",
    fundNote: "說明",
    fundPartName: (setting) => (setting === "allocated" ? "撥繳經費收入（留成部分）" : sheets.settings.items[setting].label),
    workedOut: "按工資總額×2%×留成比例測算",
    fundsStated: "按填寫的總數",
    listedOnly: "僅列示，未相加",
    withinDrawnReserve: "已填動用以前年度結餘，不重複計入",
    internalHeading: "內部參考（不隨表上報）",
    ownersHeading: "按責任人",
    owner: "責任人",
    noOwner: "（未寫責任人）",
    monthChart: "各月計劃支出及累計（元）",
    subjectChart: "各科目計劃支出（元）",
    chartData: "圖表資料",
    none: "無",
  },
  findings: {
    title: (params) => titled("工作計劃檢查結果", params),
    seq: "序號",
    level: "級別",
    place: "位置",
    text: "原文",
    problem: "問題",
    advice: "處理建議",
    basis: "依據（文號、條款、生效日）",
    handling: "處理情況",
    note: "處理說明",
    checker: "核對人",
    key: "識別碼",
    levels: { error: "必須改", warning: "請核對", info: "供參考" },
    handlings: { fixed: "已改", verified: "已核無誤", "not-applicable": "不適用" },
    counts: (errors, warnings, infos, dismissed) =>
      `必須改${errors}項，請核對${warnings}項，供參考${infos}項${dismissed > 0 ? `；已核無誤${dismissed}項，不再計數` : ""}。`,
    scope: (checked, notChecked) =>
      notChecked === 0 ? `共檢查${checked}類，名稱列在表下。` : `共檢查${checked}類；${notChecked}類未檢查，原因見表下。`,
    checked: (names) => `已檢查${names.length}類（拉高本行可見全部）：${names.join("、")}。`,
    notChecked: (parts) => `未檢查：${parts.join("；")}。`,
    rulesUntil: (month) => `已對照收錄的工會經費規定，依據截至${month}；以當地工會現行文件原文為準。`,
    notCheckedPart: (names, why) =>
      `${names.join("、")}（${
        {
          "no-funds-given": "未填可用資金",
          "no-year": "不知道計劃年度",
          "no-members-given": "未填會員人數",
          "no-place-given": "未填省份",
          "welfare-committee": "職工福利委員會的計劃，不適用工會經費規定",
          "several-plans": "活頁簿裡有幾個單位的計劃，不知道可用資金是誰的",
        }[why]
      }）`,
    collapsed: (count, name, example) => `${name}共${count}處，無需逐項處理。例如：${example}`,
    collapsedPlace: (place, count) => `${place}等${count}處`,
    nothingFound: "沒有發現問題。",
    wholeWorkbook: "全表",
    basisText: ({ document, number, article, tier, effectiveFrom, besides }) =>
      tier === "user"
        ? `${document}${number === null || document.includes(number) ? "" : `，${number}`}${article === null ? "" : `，${article}`}`
        : `《${document.replace(/^《|》$/g, "")}》${number === null ? "（文號未註明）" : `（${number}）`}${article ?? ""}${effectiveFrom ? `，${effectiveFrom} 起` : ""}${besides ? `；另見${sheets.findings.basisText(besides)}` : ""}`,
    howTo: "“處理情況”請選：已改、已核無誤、不適用。選“已核無誤”並寫明處理說明的，再次檢查時不再計數。",
  },
  settings: {
    title: "工會參數",
    label: "項目",
    value: "內容",
    note: "說明",
    items: {
      year: { label: "年度", note: "計劃年度，如2026；不填則取計劃表標題中的年度" },
      unitName: { label: "單位名稱", note: "用於各表標題和編制單位" },
      sector: { label: "單位類別", note: "學校、機關、事業單位、企業、鄉鎮街道、醫院" },
      province: { label: "省份", note: "用於查找當地標準" },
      city: { label: "市", note: "" },
      members: { label: "會員人數", note: "人" },
      employees: { label: "職工人數", note: "人" },
      payroll: { label: "全年工資總額", note: "元" },
      retainedShare: { label: "留成比例", note: "撥繳經費留歸本級工會的比例，如60%" },
      carriedOver: { label: "上年結轉", note: "元" },
      drawnReserve: { label: "動用以前年度結餘", note: "元" },
      dues: { label: "會費收入", note: "元" },
      allocated: { label: "撥繳經費收入", note: "元，留成部分" },
      upperGrant: { label: "上級補助收入", note: "元" },
      employerGrant: { label: "行政補助收入", note: "元" },
      otherIncome: { label: "其他收入", note: "元" },
      funds: { label: "可用資金", note: "元；填寫後以此為準，不填則由以上各項相加" },
      actualFrom: { label: "實際支出以哪個為準", note: "計劃表或臺賬；不填則計劃表有實際支出的按計劃表" },
    },
    actualFrom: { plan: "計劃表", registers: "臺賬" },
    sectors: { school: "學校", office: "機關", institution: "事業單位", enterprise: "企業", township: "鄉鎮街道", hospital: "醫院" },
    overridesHeading: "標準覆蓋",
    overrideColumns: ["項目", "金額", "單位", "依據", "設定人"],
    overridesNote: "本單位標準與收錄的標準不同時，在下面逐行填寫；不填則按收錄的標準檢查。",
    monthColumn: (month) => `${month}月`,
    targetsHeading: "指標",
    targetColumns: ["指標名稱", "目標"],
    targetsNote: "本年目標，如 參保率 80%、例會次數 12；不填的取計劃表中寫明的目標，都沒有的不比較。",
    layoutsHeading: "識別更正",
    layoutColumns: ["工作表", "表頭行", "各列", "金額單位", "資料行"],
    block: "區塊",
    layoutsNote:
      "識別不對時，每張工作表填一行，表裡另有表格的再填一行；各列寫成“月份=B，活動=C，金額=E”，幾列金額相加的都寫（金額=E，金額=F），上方有標題的一塊寫“區塊=C3”；橫排的表（一列一項活動）表頭行寫列號“A”，各列寫行號“月份=3，活動=4”。臺賬寫成“臺賬=慰問臺賬，日期=A，姓名=B，金額=F”，列可省略；不是臺賬的寫“臺賬=無”。",
    register: "臺賬",
    noRegister: "無",
    roles: Object.fromEntries(COLUMN_ROLES.map((role) => [role, ownName(COLUMNS[role].names[0]!)])) as Record<ColumnRole, string>,
  },
  filling: {
    recordNote: "哪些行待審定，記在本表；請勿修改，刪去後以備註中的“待審定”為準。",
    suggestedRemark: "建議增列，待審定",
    suggestedActivity: "【建議增列】",
    monthStyles,
    activityIn: (activity, month) => `${activity}（${month}月）`,
    because: (reason) => {
      switch (reason.kind) {
        case "festival":
          return `${ownName(reason.festival)}（${reason.date}）`;
        case "yearly-duty":
          return "年度必辦事項";
        case "empty-month":
          return `${reason.month}月尚無安排`;
        case "named-system":
          return `計劃中提到“${ownName(reason.system)}”，未列入安排`;
      }
    },
  },
  imported: {
    origin: "原文",
    line: (line) => `第${line}行`,
    untitled: "計劃",
    partner: "配合",
    place: "地點",
    theme: "主題",
    deadline: "時限",
    amount: "原文金額",
    nextYear: (months) => `次年${months}`,
    unrecognised: "未識別",
    columns: { line: "行", quote: "原文", why: "原因" },
    why: { "vague-time": "時間不確定", "no-activity": "沒有說明做什麼", unreadable: "原文亂碼，請核對", other: "未能歸入某月" },
  },
  plan: planSheet,
};
