/** Made from ../zh-CN/findings-rows.ts by npm run traditional: change that one. */
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
  title: "標題",
  header: "表頭",
  month: "月份",
  signature: "落款",
  period: "計劃期間",
  "sheet-name": "工作表名",
  note: "說明文字",
};
const differences: Readonly<Record<string, string>> = {
  owner: "，責任人不同",
  amount: "，金額不同",
  both: "，責任人和金額都不同",
  other: "，其他欄有不同",
};
export const rowFindings = {
  "no-month-column": {
    name: "月份列",
    sentence: () => "表中沒有月份一列，無法按月彙總。",
    advice: "增加“月份”列，或在工會參數的“識別更正”中指定。",
  },
  "no-budget-column": {
    name: "預算金額列",
    sentence: () => "表中沒有預算金額一列，無法彙總經費。",
    advice: "增加“預算金額”列；確實不列金額的，可不處理。",
  },
  "no-owner-column": {
    name: "責任人列",
    sentence: () => "表中沒有責任人一列。",
    advice: "需要時增加“責任人”列。",
  },
  "no-total-row": {
    name: "合計行",
    sentence: () => "表中沒有合計行。",
    advice: "需要時在表末增加合計行。",
  },
  "hidden-row": {
    name: "隱藏行",
    sentence: (p) =>
      `${p.rows.length === 1 ? "這一行" : rows(p.rows)}被隱藏或篩選掉了，仍然算在計劃裡${p.hasAmounts ? "，金額計入合計" : ""}。`,
    advice: "該行已計入合計；不需要的請刪除，需要的請取消隱藏。",
  },
  "struck-row": {
    name: "已劃掉的行",
    sentence: (p) =>
      `“${p.activity}”這一行${p.remark === null ? "劃了刪除線，像是已取消" : `註明“${p.remark}”`}，仍然算在計劃裡${p.isCounted ? "，金額計入合計" : ""}。`,
    advice: "確已取消的請刪除這一行；仍要開展的請去掉刪除線或這條備註。",
  },
  "hidden-column": {
    name: "隱藏列",
    sentence: (p) => (p.heading === "" ? "這一列被隱藏。" : `“${p.heading}”一列被隱藏。`),
    advice: "核對隱藏列的內容後再上報。",
  },
  "month-blank": {
    name: "月份空白",
    sentence: (p) => (p.taken.length > 0 ? `月份空著，暫按上一行的${months(p.taken)}處理。` : "月份空著，不知道安排在哪個月。"),
    advice: "補填月份。",
  },
  "month-invalid": {
    name: "月份有誤",
    sentence: (p) => `“${p.text}”不是有效的月份。`,
    advice: "改為1至12月。",
  },
  "month-vague": {
    name: "月份含糊",
    sentence: (p) =>
      p.taken.length > 0 ? `“${p.text}”沒有寫明月份，暫按${months(p.taken)}處理。` : `“${p.text}”沒有寫明月份，暫不計入各月。`,
    advice: "改寫為具體月份。",
  },
  "month-range": {
    name: "跨月項目",
    sentence: (p) => (p.months.length > 0 ? `“${p.text}”按${months(p.months)}處理。` : `“${p.text}”跨多個月份。`),
    advice: "無需處理；金額按月平均分攤。",
  },
  "month-as-date": {
    name: "月份變成了日期",
    sentence: (p) =>
      `這一格是${p.month}月${p.day}日這個日期，別的行寫的都是月份；原來是不是“${p.month}-${p.day}月”？現按${p.month}月處理。`,
    advice: "核對這一格：是跨月的，請改寫為“1—2月”。",
  },
  "month-unknown-all": {
    name: "月份全部未知",
    sentence: (p) => `${p.count} 項活動都沒有讀出月份（月份也許只用顏色標出），按月的合計和檢查都做不了。`,
    advice: "補上月份列，或在各月的格子裡填上記號。",
  },
  "month-serial": {
    name: "日期寫法的月份",
    sentence: (p) => `月份是一個日期，按${months(p.months)}處理。`,
    advice: "無需處理；需要統一寫法時改為“×月”。",
  },
  "month-other-year": {
    name: "其他年度的月份",
    sentence: (p) => `“${p.text}”是 ${p.year} 年，計劃是 ${p.planYear} 年的。`,
    advice: "核對年度，屬本年的請更正。",
  },
  "month-empty": {
    name: "無安排的月份",
    sentence: (p) => `${months(p.months)}沒有安排活動。`,
    advice: "確無安排的不必處理；可參考查漏補缺的建議。",
  },
  "festival-month": {
    name: "節日所在月份",
    sentence: (p) => `${p.year} 年的${ownName(p.festival)}在 ${p.month} 月（${p.date}），活動安排在“${p.text}”。`,
    advice: "核對該節日當年的日期。",
  },
  "missing-activity": {
    name: "缺活動名稱",
    sentence: () => "這一行沒有寫活動名稱。",
    advice: "補填活動名稱；多餘的行請刪除。",
  },
  "missing-owner": {
    name: "缺責任人",
    sentence: (p) => (p.activity === "" ? "沒有寫責任人。" : `“${p.activity}”沒有寫責任人。`),
    advice: "補填責任人。",
  },
  "owner-placeholder": {
    name: "責任人待定",
    sentence: (p) => `責任人寫的是“${p.text}”，還沒有落實到人或部門。`,
    advice: "落實責任人。",
  },
  "duplicate-activity": {
    name: "重複項目",
    sentence: (p) =>
      `與${p.firstSheet === undefined ? "" : `“${p.firstSheet}”表`}第 ${p.firstRow} 行的活動相同，月份也相同${differences[p.differs] ?? ""}。`,
    advice: "核對是否重複列入，重複的刪除一行。",
  },
  "year-mismatch": {
    name: "年度一致",
    sentence: (p) =>
      p.beside === undefined
        ? `${origins[p.origin] ?? "這裡"}寫的是 ${p.year} 年，計劃是 ${p.planYear} 年的。`
        : `這張表沒有寫年度，“${p.beside}”表寫的是 ${p.year} 年，兩張表的金額都計入了合計。`,
    advice: "核對年度，統一為計劃年度。",
  },
  "amount-column-unsure": {
    name: "金額列拿不準",
    sentence: (p) => `金額取自 ${columnNamed(p)}；${p.others.map(columnNamed).join("、")}也可能是金額，沒有計入。`,
    advice: "在“哪一列是金額？”中選一列，或用“識別不對，我來改”指定。",
  },
  "amount-of-parts": {
    name: "金額由分項相加",
    sentence: (p) => `沒有合計列，每項金額按 ${p.columns.map(columnNamed).join("、")}相加。`,
    advice: "不用改；想讓表裡也看得到，可加一列“合計”。",
  },
  "second-table": {
    name: "沒有計入的表格",
    sentence: (p) => `從“${p.heading}”起另有一張像計劃的表格，沒有讀入，沒有計入總數。`,
    advice: "是計劃的一部分的，補齊表頭，或用“識別不對，我來改”加一張表格；不是的，可標為已核無誤。",
  },
  "heading-missing": {
    name: "缺表頭的列",
    sentence: (p) => `${p.column} 列有內容，沒有表頭。`,
    advice: "補上表頭，就知道這一列是什麼。",
  },
  "other-organisation": {
    name: "其他組織的列",
    sentence: (p) => {
      const names = p.names.map((name) => `“${name}”`).join("、");
      return p.isPaid ? `${names}不是（或不全是）工會的錢，沒有計入；金額只取工會自己承擔的部分。` : `${names}是其他組織的，沒有讀入。`;
    },
    advice: "不用改；要算在內的，用“識別不對，我來改”指定。",
  },
  "figure-unread": {
    name: "未讀入的數字",
    sentence: (p) =>
      `${p.column} 列${p.heading === "" ? "" : `“${p.heading}”`}有 ${p.count} 個數字沒有讀入，合計 ${figure(p.sum)}，沒有計入總數。`,
    advice: "看看這一列是不是金額：是的話，用“識別不對，我來改”指定；不是的，可標為已核無誤。",
  },
  "text-unread": {
    name: "未讀入的文字",
    sentence: (p) => {
      if (p.of === "sheet") return `工作表“${p.name}”像是計劃的一部分，有 ${p.count} 行（如“${p.text}”）沒有讀入。`;
      if (p.of === "column") return `“${p.name}”一列裡有 ${p.count} 格文字（如“${p.text}”）沒有作為活動讀入。`;
      return `月份（季度）各列裡有 ${p.count} 格文字（如“${p.text}”）沒有作為活動讀入，只用來看這一行的時間。`;
    },
    advice: "這些文字如是活動，請每項活動佔一行，或用“識別不對，我來改”指定；不是的，可標為已核無誤。",
  },
  "quarter-mismatch": {
    name: "月份不在所屬季度內",
    sentence: (p) => `“${p.text}”不在“${p.period}”內。`,
    advice: "核對月份，或把這一行移到所屬的季度。",
  },
  "figure-differs": {
    name: "前後不符的數字",
    sentence: (p) => {
      const own = `${p.column} 列“${p.heading}”寫的是 ${figure(p.stated)}，`;
      const expected = figure(p.expected);
      switch (p.how) {
        case "working":
          return `“${p.heading}”按算式應為 ${expected}，寫的結果是 ${figure(p.stated)}。`;
        case "rows":
          return `${own}這一列各行相加是 ${expected}。`;
        case "running":
          return `${own}累計到這一行應為 ${expected}。`;
        case "columns":
          return `${own}同一行各列相加是 ${expected}。`;
        case "difference":
          return `${own}按同列其他行的算法，兩列相減應為 ${expected}。`;
        case "share":
          return `${p.column} 列“${p.heading}”寫的是 ${figure(p.stated)}%，這一行金額佔合計的 ${expected}%。`;
        case "unit":
          return `${own}按同一行的金額折算應為 ${expected}。`;
        case "product":
          return `${own}數量乘單價應為 ${expected}。`;
        case "group":
          return `“${p.heading}”寫的是 ${figure(p.stated)}，計劃中的相應各項相加是 ${expected}。`;
        default:
          return `“${p.heading}”寫的是 ${figure(p.stated)}，下面分列的各項相加是 ${expected}。`;
      }
    },
    advice: "核對這個數字和它所依據的數字，改錯的那一個。",
  },
  "copy-differs": {
    name: "重複的表內容不一",
    sentence: (p) => {
      const what = { activity: "", amount: "金額", months: "月份", owner: "責任人" }[p.what];
      if (p.what === "activity") return p.activity === "" ? "這一行沒有寫活動名稱。" : `“${p.activity}”只在這張表裡，計劃中沒有，未計入。`;
      return `“${p.activity}”的${what}，這裡寫“${p.here}”，“${p.sheet}”寫“${p.there}”；按後者計。`;
    },
    advice: "這張表重複了計劃中的行，沒有另計；把兩處改成一樣。",
  },
  "setting-unread": {
    name: "工會參數的填寫",
    sentence: (p) =>
      p.item === "override"
        ? `“標準覆蓋”裡的“${p.text}”未能識別，沒有采用。`
        : `工會參數中的“${sheets.settings.items[p.item as SettingKey].label}”寫的是“${p.text}”，未能識別，沒有采用。`,
    advice: "改寫成能識別的數字或名稱（如 60000、廣東），或清空。",
  },
} satisfies Partial<FindingMessages>;
