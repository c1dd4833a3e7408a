/** Carriers without a row for each activity: the wall calendar, and the table turned on its side. */
import { type Choices, PLAIN } from "./chance";
import { designOf } from "./design";
import { SheetDraft } from "./draft";
import { grouped, itemsOf, type Scene } from "./items";
import { MONTH_FORMS } from "./month-forms";
import type { Laid } from "./sample";
import { drawTitle } from "./titles";
import { sumYuan, type TruthRow } from "./truth";

/** A grid of weeks for each month, day numbers with what is done on them in the same cell or the one below. */
export function drawCalendar(scene: Scene, choices: Choices): Laid {
  const { chance } = choices;
  const items = itemsOf(scene, chance, { count: chance.int(5, 9), spread: "one", hasAmounts: false });
  const place = choices.of("calendar", ["same-cell", "sheet-per-month"]);
  const sheets: SheetDraft[] = [];
  const rows: TruthRow[] = [];
  let sheet: SheetDraft | null = null;
  let top = 1;
  for (const [month, own] of grouped(items, ({ months }) => months[0]!)) {
    if (sheet === null || place === "sheet-per-month") {
      sheet = new SheetDraft(place === "sheet-per-month" ? `${month}月` : "活动日历");
      sheets.push(sheet);
      top = 1;
    }
    sheet.put(top, 1, { value: `${scene.year}年${month}月工会活动日历`, isBold: true });
    sheet.merge(top, 1, top, 7);
    ["一", "二", "三", "四", "五", "六", "日"].forEach((day, at) => sheet!.put(top + 1, 1 + at, `星期${day}`));
    const days = new Date(Date.UTC(scene.year, month, 0)).getUTCDate();
    const offset = (new Date(Date.UTC(scene.year, month - 1, 1)).getUTCDay() + 6) % 7;
    const free = chance.some(
      Array.from({ length: days }, (_, at) => at + 1),
      own.length,
    );
    const step = place === "same-cell" ? 1 : 2;
    for (let day = 1; day <= days; day++) {
      const [week, column] = [Math.floor((offset + day - 1) / 7), 1 + ((offset + day - 1) % 7)];
      const row = top + 2 + week * step;
      const item = own[free.indexOf(day)];
      if (place === "same-cell") sheet.put(row, column, item ? `${day}\n${item.activity}` : day);
      else {
        sheet.put(row, column, day);
        if (item) sheet.put(row + 1, column, item.activity);
      }
      if (item)
        rows.push({
          sheet: sheet.name,
          row: null,
          months: [month],
          activity: item.activity,
          activityAlso: [`${day}${item.activity}`],
          owner: null,
          amountYuan: null,
        });
    }
    top += 2 + step * Math.ceil((offset + days) / 7) + 1;
  }
  return { sheets, rows, allowed: [], isAmbiguous: false };
}

/** Fields down, activities across. */
export function drawTransposed(scene: Scene, choices: Choices): Laid {
  const { chance } = choices;
  const design = designOf(scene, choices, {
    carrier: "column",
    monthForms: ["han", "month-fen", "han-fen", "year-month"],
    amounts: ["none", "format-commas"],
    headers: [],
    extras: ["place", "participants"],
    orders: ["activity-first", "owner-first", "no-seq"],
    units: ["yuan-heading", "wan-heading"],
  });
  const items = itemsOf(scene, chance, { count: chance.int(4, 7), spread: "any", hasAmounts: design.amount !== "none" });
  const sheet = new SheetDraft(chance.pick(["Sheet1", "计划", "活动安排"]));
  const columns = design.columns.filter((role) => role !== "running" && role !== "remark");
  const top = drawTitle(sheet, 1, 1, items.length + 1, scene, choices, { unitText: null, total: null });
  const form = MONTH_FORMS[design.monthForm];
  const rows = items.map((item, at): TruthRow => {
    const month =
      form.takes === "one" && item.months.length > 1
        ? MONTH_FORMS.plain.write(item.months, scene.year, chance)
        : form.write(item.months, scene.year, chance);
    const values: Readonly<Record<string, string | number | null>> = {
      seq: at + 1,
      activity: item.activity,
      owner: item.owner,
      place: item.place,
      participants: item.participants,
      amount: item.yuan === null ? null : item.yuan / design.factor,
    };
    columns.forEach((role, line) => sheet.put(top + line, 2 + at, role === "month" ? month.content : (values[role] ?? null)));
    return { sheet: sheet.name, row: null, months: item.months, activity: item.activity, owner: item.owner, amountYuan: item.yuan };
  });
  columns.forEach((role, line) => sheet.put(top + line, 1, { value: design.headings.get(role)!, isBold: true }));
  if (design.amount !== "none" && choices.of("total", ["beside"]) !== PLAIN) {
    sheet.put(top, items.length + 2, "合计");
    sheet.put(
      top + columns.indexOf("amount"),
      items.length + 2,
      Math.round((sumYuan(items.map(({ yuan }) => yuan)) / design.factor) * 1e6) / 1e6,
    );
  }
  return { sheets: [sheet], rows, allowed: [], isAmbiguous: false };
}
