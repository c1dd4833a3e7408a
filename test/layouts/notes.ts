/** drawNotes: what stands below or beside a table and is no part of it. */
import type { Choices } from "./chance";
import { at as ref, type SheetDraft, span } from "./draft";
import type { Scene } from "./items";
import type { DrawnList } from "./list-table";
import { sumYuan } from "./truth";

export const NOTES = [
  "signatures",
  "signature-cells",
  "note-lines",
  "note-total",
  "approval",
  "contacts",
  "income",
  "statistics",
  "statistics-months",
  "legend",
  "date-line",
  "blank-below",
  "page-number",
  "contacts-beside",
  "statistics-beside",
] as const;

/** Draws from row `top` on; `list` is the table above, where there is one whose columns are known. */
export function drawNotes(
  sheet: SheetDraft,
  top: number,
  left: number,
  width: number,
  scene: Scene,
  choices: Choices,
  list: DrawnList | null,
  factor: number,
): void {
  const { chance } = choices;
  const amount = list?.columnOf("amount") ?? null;
  const total = list && amount !== null ? sumYuan(list.rows.map(({ amountYuan }) => amountYuan)) : null;
  const offered = NOTES.filter((note) => {
    if (note === "note-total" || note.startsWith("statistics"))
      return total !== null && list!.isSummable && (note === "note-total" || list!.itemRows.length === list!.lastRow - list!.firstRow + 1);
    return true;
  });
  const kind = choices.of("notes", offered);
  const [p, q, r] = scene.people;
  const right = left + width - 1;
  const row = top + (chance.is(0.4) ? 1 : 0);
  switch (kind) {
    case "signatures":
      sheet.put(
        row,
        left,
        chance.pick([
          `制表人：${p}　　审核人：${q}　　工会主席：${r}`,
          `制表：${p}  财务负责人：${q}  经审会主任：${r}`,
          `填表人：${p}　填报日期：${scene.year}年1月5日`,
        ]),
      );
      break;
    case "signature-cells":
      sheet.put(row, left, `制表：${p}`);
      if (width > 2) sheet.put(row, left + 2, `审核：${q}`);
      if (width > 4) sheet.put(row, left + 4, "工会主席：");
      break;
    case "note-lines":
      sheet.put(row, left, "注：1.本计划可根据实际情况调整。");
      sheet.put(row + 1, left, `2.各项活动须提前5个工作日报工会办公室。`);
      sheet.put(row + 2, left, "3.经费按工会财务制度报销。");
      break;
    case "note-total":
      sheet.put(row, left, chance.pick([`注：以上共需经费${total}元，由工会经费列支。`, `说明：本年度预算共计${total}元。`]));
      break;
    case "approval":
      ["部门意见：", "分管领导审批意见：同意按计划执行。", "工会主席审批："].forEach((text, at) => {
        sheet.put(row + at, left, text);
        if (width > 2) sheet.put(row + at, right, at === 1 ? "（签字） 年 月 日" : "");
      });
      break;
    case "contacts":
      sheet.put(row + 1, left, "联系人");
      sheet.put(row + 1, left + 1, "电话");
      [p, q].forEach((name, at) => {
        sheet.put(row + 2 + at, left, name!);
        sheet.put(row + 2 + at, left + 1, `13${chance.int(100000000, 999999999)}`);
      });
      break;
    case "income": {
      const lines: [string, number][] = [
        ["会费收入", 12_000],
        ["拨缴经费收入", 86_000],
        ["上级补助收入", 5_000],
      ];
      sheet.put(row + 1, left, `${scene.year}年工会经费收入预计`);
      sheet.put(row + 2, left, "收入项目");
      sheet.put(row + 2, left + 1, "金额");
      lines.forEach(([name, yuan], at) => {
        sheet.put(row + 3 + at, left, name);
        sheet.put(row + 3 + at, left + 1, yuan / factor);
      });
      sheet.put(row + 6, left, "收入合计");
      sheet.put(row + 6, left + 1, { value: 103_000 / factor, formula: `SUM(${span(left + 1, row + 3, row + 5)})` });
      break;
    }
    case "statistics":
      statistics(sheet, row + 1, left, left + 1, list!, amount!, factor);
      break;
    case "statistics-beside":
      statistics(sheet, list!.firstRow + 1, right + 2, right + 3, list!, amount!, factor);
      break;
    case "statistics-months": {
      const months = [
        ...new Set(list!.rows.flatMap(({ months: own, amountYuan }) => (own.length === 1 && amountYuan !== null ? [own[0]!] : []))),
      ].slice(0, 4);
      months.forEach((month, at) => {
        const rows = list!.rows.filter((one) => one.months.join() === String(month) && one.row !== null);
        sheet.put(row + 1 + at, left, `${month}月经费`);
        const value = Math.round((sumYuan(rows.map(({ amountYuan }) => amountYuan)) / factor) * 1e6) / 1e6;
        sheet.put(row + 1 + at, left + 1, { value, formula: rows.map((one) => ref(one.row!, amount!)).join("+") });
      });
      break;
    }
    case "legend":
      sheet.put(row, left, chance.pick(["说明：标黄为重点工作", "★为重点活动，☆为一般活动", "备注：带*的活动须报上级工会备案"]));
      break;
    case "date-line":
      sheet.put(row, right, `${scene.unit}工会委员会`);
      sheet.put(row + 1, right, `${scene.year - 1}年12月28日`);
      break;
    case "blank-below":
      sheet.put(row, left + Math.floor(width / 2), chance.pick(["以下空白", "（以下空白）", "以 下 空 白"]));
      break;
    case "page-number":
      sheet.put(row, right, chance.pick(["第1页 共1页", "第 1 页，共 2 页", "- 1 -"]));
      break;
    case "contacts-beside":
      ["联系人", p!, q!].forEach((text, at) => sheet.put(list ? list.firstRow + at : top, right + 2, text));
      break;
    default:
      break;
  }
}

/** A few sums over the table, without a heading: how many things, how much at most, how much for one owner. */
function statistics(sheet: SheetDraft, row: number, label: number, value: number, list: DrawnList, amount: number, factor: number): void {
  const range = span(amount, list.firstRow, list.lastRow);
  const sums = list.rows.map(({ amountYuan }) => (amountYuan ?? 0) / factor);
  sheet.put(row, label, "活动项数");
  sheet.put(row, value, { value: list.rows.length, formula: `COUNTA(${span(list.columnOf("activity")!, list.firstRow, list.lastRow)})` });
  sheet.put(row + 1, label, "最高一项");
  sheet.put(row + 1, value, { value: Math.max(...sums), formula: `MAX(${range})` });
  const owner = list.columnOf("owner");
  if (owner === null) return;
  const name = list.rows[0]!.owner!;
  const own = sumYuan(list.rows.filter((one) => sheet.at(one.row!, owner)?.value === name).map(({ amountYuan }) => amountYuan)) / factor;
  sheet.put(row + 2, label, name);
  sheet.put(row + 2, value, {
    value: Math.round(own * 1e6) / 1e6,
    formula: `SUMIF(${span(owner, list.firstRow, list.lastRow)},${ref(row + 2, label)},${range})`,
  });
}
