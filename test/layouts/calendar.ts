/** Carriers without a row for each activity: the wall calendar, and the grid of months in bands. */
import type { Choices } from "./chance";
import { SheetDraft } from "./draft";
import { grouped, itemsOf, type Scene } from "./items";
import type { Laid } from "./sample";
import type { TruthRow } from "./truth";

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

/** 1月 | 2月, what is done in each below it, then 3月 | 4月: two, three or four months across, perhaps with 活动内容 under each. */
export function drawMonthGrid(scene: Scene, choices: Choices): Laid {
  const { chance } = choices;
  const items = itemsOf(scene, chance, { count: chance.int(8, 16), spread: "one", hasAmounts: false });
  const wide = choices.of("grid-width", ["two", "four"]);
  const width = wide === "two" ? 2 : wide === "four" ? 4 : 3;
  const isHeaded = choices.of("grid-heads", ["headed"]) === "headed";
  const sheet = new SheetDraft(chance.pick(["Sheet1", "工作计划", "一览表"]));
  sheet.put(1, 1, { value: `${scene.year}年工会工作计划表`, isBold: true });
  sheet.merge(1, 1, 1, width);
  const rows: TruthRow[] = [];
  let top = 2;
  for (let first = 1; first <= 12; first += width) {
    let height = 1;
    for (let at = 0; at < width; at++) {
      sheet.put(top, 1 + at, `${first + at}月`);
      if (isHeaded) sheet.put(top + 1, 1 + at, "活动内容");
      const own = items.filter(({ months }) => months[0] === first + at);
      for (const [index, { activity }] of own.entries()) {
        const row = top + (isHeaded ? 2 : 1) + index;
        sheet.put(row, 1 + at, activity);
        rows.push({ sheet: sheet.name, row, months: [first + at], activity, owner: null, amountYuan: null });
      }
      height = Math.max(height, own.length);
    }
    top += height + (isHeaded ? 2 : 1);
  }
  return { sheets: [sheet], rows, allowed: [], isAmbiguous: false };
}
