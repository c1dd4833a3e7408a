/** What we say in Simplified Chinese of findings about tables, months, activities and owners: name, sentence and advice of each code. */
import type { SettingKey } from "../../terms/setting-key";
import type { FindingMessages } from "../finding-messages";
import { figure, runs } from "../figures";
import { rows } from "./finding-parts";
import { ownName } from "./own-name";
import { sheets } from "./sheets";

const months = (list: readonly number[]): string => `${runs(list).join("、")}月`;
const columnNamed = ({ column, heading }: { readonly column: string; readonly heading: string }): string =>
  `${column} 列${heading === "" ? "" : `“${heading}”`}`;
const origins: Readonly<Record<string, string>> = {
  title: "标题",
  header: "表头",
  month: "月份",
  signature: "落款",
  period: "计划期间",
  "sheet-name": "工作表名",
  note: "说明文字",
};
const differences: Readonly<Record<string, string>> = {
  owner: "，责任人不同",
  amount: "，金额不同",
  both: "，责任人和金额都不同",
  other: "，其他栏有不同",
};

export const rowFindings = {
  "no-month-column": {
    name: "月份列",
    sentence: () => "表中没有月份一列，无法按月汇总。",
    advice: "增加“月份”列，或在工会参数的“识别更正”中指定。",
  },
  "no-budget-column": {
    name: "预算金额列",
    sentence: () => "表中没有预算金额一列，无法汇总经费。",
    advice: "增加“预算金额”列；确实不列金额的，可不处理。",
  },
  "no-owner-column": {
    name: "责任人列",
    sentence: () => "表中没有责任人一列。",
    advice: "需要时增加“责任人”列。",
  },
  "no-total-row": {
    name: "合计行",
    sentence: () => "表中没有合计行。",
    advice: "需要时在表末增加合计行。",
  },
  "hidden-row": {
    name: "隐藏行",
    sentence: (p) =>
      `${p.rows.length === 1 ? "这一行" : rows(p.rows)}被隐藏或筛选掉了，仍然算在计划里${p.hasAmounts ? "，金额计入合计" : ""}。`,
    advice: "该行已计入合计；不需要的请删除，需要的请取消隐藏。",
  },
  "struck-row": {
    name: "已划掉的行",
    sentence: (p) =>
      `“${p.activity}”这一行${p.remark === null ? "划了删除线，像是已取消" : `注明“${p.remark}”`}，仍然算在计划里${p.isCounted ? "，金额计入合计" : ""}。`,
    advice: "确已取消的请删除这一行；仍要开展的请去掉删除线或这条备注。",
  },
  "hidden-column": {
    name: "隐藏列",
    sentence: (p) => (p.heading === "" ? "这一列被隐藏。" : `“${p.heading}”一列被隐藏。`),
    advice: "核对隐藏列的内容后再上报。",
  },
  "month-blank": {
    name: "月份空白",
    sentence: (p) => (p.taken.length > 0 ? `月份空着，暂按上一行的${months(p.taken)}处理。` : "月份空着，不知道安排在哪个月。"),
    advice: "补填月份。",
  },
  "month-invalid": {
    name: "月份有误",
    sentence: (p) => `“${p.text}”不是有效的月份。`,
    advice: "改为1至12月。",
  },
  "month-vague": {
    name: "月份含糊",
    sentence: (p) =>
      p.taken.length > 0 ? `“${p.text}”没有写明月份，暂按${months(p.taken)}处理。` : `“${p.text}”没有写明月份，暂不计入各月。`,
    advice: "改写为具体月份。",
  },
  "month-range": {
    name: "跨月项目",
    sentence: (p) => (p.months.length > 0 ? `“${p.text}”按${months(p.months)}处理。` : `“${p.text}”跨多个月份。`),
    advice: "无需处理；金额按月平均分摊。",
  },
  "month-as-date": {
    name: "月份变成了日期",
    sentence: (p) =>
      `这一格是${p.month}月${p.day}日这个日期，别的行写的都是月份；原来是不是“${p.month}-${p.day}月”？现按${p.month}月处理。`,
    advice: "核对这一格：是跨月的，请改写为“1—2月”。",
  },
  "month-unknown-all": {
    name: "月份全部未知",
    sentence: (p) => `${p.count} 项活动都没有读出月份（月份也许只用颜色标出），按月的合计和检查都做不了。`,
    advice: "补上月份列，或在各月的格子里填上记号。",
  },
  "month-serial": {
    name: "日期写法的月份",
    sentence: (p) => `月份是一个日期，按${months(p.months)}处理。`,
    advice: "无需处理；需要统一写法时改为“×月”。",
  },
  "month-other-year": {
    name: "其他年度的月份",
    sentence: (p) => `“${p.text}”是 ${p.year} 年，计划是 ${p.planYear} 年的。`,
    advice: "核对年度，属本年的请更正。",
  },
  "month-empty": {
    name: "无安排的月份",
    sentence: (p) => `${months(p.months)}没有安排活动。`,
    advice: "确无安排的不必处理；可参考查漏补缺的建议。",
  },
  "festival-month": {
    name: "节日所在月份",
    sentence: (p) => `${p.year} 年的${ownName(p.festival)}在 ${p.month} 月（${p.date}），活动安排在“${p.text}”。`,
    advice: "核对该节日当年的日期。",
  },
  "missing-activity": {
    name: "缺活动名称",
    sentence: () => "这一行没有写活动名称。",
    advice: "补填活动名称；多余的行请删除。",
  },
  "missing-owner": {
    name: "缺责任人",
    sentence: (p) => (p.activity === "" ? "没有写责任人。" : `“${p.activity}”没有写责任人。`),
    advice: "补填责任人。",
  },
  "owner-placeholder": {
    name: "责任人待定",
    sentence: (p) => `责任人写的是“${p.text}”，还没有落实到人或部门。`,
    advice: "落实责任人。",
  },
  "duplicate-activity": {
    name: "重复项目",
    sentence: (p) =>
      `与${p.firstSheet === undefined ? "" : `“${p.firstSheet}”表`}第 ${p.firstRow} 行的活动相同，月份也相同${differences[p.differs] ?? ""}。`,
    advice: "核对是否重复列入，重复的删除一行。",
  },
  "year-mismatch": {
    name: "年度一致",
    sentence: (p) =>
      p.beside === undefined
        ? `${origins[p.origin] ?? "这里"}写的是 ${p.year} 年，计划是 ${p.planYear} 年的。`
        : `这张表没有写年度，“${p.beside}”表写的是 ${p.year} 年，两张表的金额都计入了合计。`,
    advice: "核对年度，统一为计划年度。",
  },
  "amount-column-unsure": {
    name: "金额列拿不准",
    sentence: (p) => `金额取自 ${columnNamed(p)}；${p.others.map(columnNamed).join("、")}也可能是金额，没有计入。`,
    advice: "在“哪一列是金额？”中选一列，或用“识别不对，我来改”指定。",
  },
  "amount-of-parts": {
    name: "金额由分项相加",
    sentence: (p) => `没有合计列，每项金额按 ${p.columns.map(columnNamed).join("、")}相加。`,
    advice: "不用改；想让表里也看得到，可加一列“合计”。",
  },
  "second-table": {
    name: "没有计入的表格",
    sentence: (p) => `从“${p.heading}”起另有一张像计划的表格，没有读入，没有计入总数。`,
    advice: "是计划的一部分的，补齐表头，或用“识别不对，我来改”加一张表格；不是的，可标为已核无误。",
  },
  "heading-missing": {
    name: "缺表头的列",
    sentence: (p) => `${p.column} 列有内容，没有表头。`,
    advice: "补上表头，就知道这一列是什么。",
  },
  "other-organisation": {
    name: "其他组织的列",
    sentence: (p) => {
      const names = p.names.map((name) => `“${name}”`).join("、");
      return p.isPaid ? `${names}不是（或不全是）工会的钱，没有计入；金额只取工会自己承担的部分。` : `${names}是其他组织的，没有读入。`;
    },
    advice: "不用改；要算在内的，用“识别不对，我来改”指定。",
  },
  "figure-unread": {
    name: "未读入的数字",
    sentence: (p) =>
      `${p.column} 列${p.heading === "" ? "" : `“${p.heading}”`}有 ${p.count} 个数字没有读入，合计 ${figure(p.sum)}，没有计入总数。`,
    advice: "看看这一列是不是金额：是的话，用“识别不对，我来改”指定；不是的，可标为已核无误。",
  },
  "text-unread": {
    name: "未读入的文字",
    sentence: (p) => {
      if (p.of === "sheet") return `工作表“${p.name}”像是计划的一部分，有 ${p.count} 行（如“${p.text}”）没有读入。`;
      if (p.of === "column") return `“${p.name}”一列里有 ${p.count} 格文字（如“${p.text}”）没有作为活动读入。`;
      return `月份（季度）各列里有 ${p.count} 格文字（如“${p.text}”）没有作为活动读入，只用来看这一行的时间。`;
    },
    advice: "这些文字如是活动，请每项活动占一行，或用“识别不对，我来改”指定；不是的，可标为已核无误。",
  },
  "quarter-mismatch": {
    name: "月份不在所属季度内",
    sentence: (p) => `“${p.text}”不在“${p.period}”内。`,
    advice: "核对月份，或把这一行移到所属的季度。",
  },
  "figure-differs": {
    name: "前后不符的数字",
    sentence: (p) => {
      const own = `${p.column} 列“${p.heading}”写的是 ${figure(p.stated)}，`;
      const expected = figure(p.expected);
      switch (p.how) {
        case "working":
          return `“${p.heading}”按算式应为 ${expected}，写的结果是 ${figure(p.stated)}。`;
        case "rows":
          return `${own}这一列各行相加是 ${expected}。`;
        case "running":
          return `${own}累计到这一行应为 ${expected}。`;
        case "columns":
          return `${own}同一行各列相加是 ${expected}。`;
        case "difference":
          return `${own}按同列其他行的算法，两列相减应为 ${expected}。`;
        case "share":
          return `${p.column} 列“${p.heading}”写的是 ${figure(p.stated)}%，这一行金额占合计的 ${expected}%。`;
        case "unit":
          return `${own}按同一行的金额折算应为 ${expected}。`;
        case "product":
          return `${own}数量乘单价应为 ${expected}。`;
        case "group":
          return `“${p.heading}”写的是 ${figure(p.stated)}，计划中的相应各项相加是 ${expected}。`;
        default:
          return `“${p.heading}”写的是 ${figure(p.stated)}，下面分列的各项相加是 ${expected}。`;
      }
    },
    advice: "核对这个数字和它所依据的数字，改错的那一个。",
  },
  "copy-differs": {
    name: "重复的表内容不一",
    sentence: (p) => {
      const what = { activity: "", amount: "金额", months: "月份", owner: "责任人" }[p.what];
      if (p.what === "activity") return p.activity === "" ? "这一行没有写活动名称。" : `“${p.activity}”只在这张表里，计划中没有，未计入。`;
      return `“${p.activity}”的${what}，这里写“${p.here}”，“${p.sheet}”写“${p.there}”；按后者计。`;
    },
    advice: "这张表重复了计划中的行，没有另计；把两处改成一样。",
  },
  "setting-unread": {
    name: "工会参数的填写",
    sentence: (p) =>
      p.item === "override"
        ? `“标准覆盖”里的“${p.text}”未能识别，没有采用。`
        : `工会参数中的“${sheets.settings.items[p.item as SettingKey].label}”写的是“${p.text}”，未能识别，没有采用。`,
    advice: "改写成能识别的数字或名称（如 60000、广东），或清空。",
  },
} satisfies Partial<FindingMessages>;
