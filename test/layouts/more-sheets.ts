/** Sheets beside the plan that are no part of it: instructions, contacts, income, last year's plan, an old copy that is hidden. */
import type { Choices } from "./chance";
import { SheetDraft, span } from "./draft";
import { itemsOf, type Scene } from "./items";
import type { Laid } from "./sample";

export const MORE_SHEETS = ["instructions", "contacts", "income", "last-year", "hidden-copy", "empty", "instructions-first"] as const;

/** Does the title, in whatever figures, say the year? */
export function saysYear(sheet: SheetDraft, year: number): boolean {
  const han = [...String(year)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("");
  const texts = [...sheet.cells].filter(([row]) => row <= 6).flatMap(([, line]) => [...line.values()].map(({ value }) => String(value)));
  return texts.some((text) => [`${year}年`, `${year}—`, han, `民國${year - 1911}年`].some((one) => text.includes(one)));
}

export function addSheets(laid: Laid, scene: Scene, choices: Choices): void {
  const { chance } = choices;
  const { sheets } = laid;
  // Last year's plan is known by the year of this one.
  const offered = MORE_SHEETS.filter(
    (one) => one !== "last-year" || (!laid.isSeveralPlans && sheets.every((sheet) => saysYear(sheet, scene.year))),
  );
  const kind = choices.of("more-sheets", offered);
  const free = (name: string): string => (sheets.some((sheet) => sheet.name === name) ? `${name}（2）` : name);
  switch (kind) {
    case "instructions":
    case "instructions-first": {
      const sheet = new SheetDraft(free("填表说明"));
      [
        "填表说明",
        "1.月份填写活动开展的月份。",
        "2.预算金额以元为单位，保留两位小数。",
        "3.责任人填写一名负责同志。",
        "4.本表于每年1月10日前报送。",
      ].forEach((text, at) => sheet.put(1 + at, 1, text));
      if (kind === "instructions") sheets.push(sheet);
      else sheets.unshift(sheet);
      break;
    }
    case "contacts": {
      const sheet = new SheetDraft(free("通讯录"));
      ["序号", "姓名", "职务", "联系电话"].forEach((text, at) => sheet.put(1, 1 + at, text));
      scene.people.slice(0, 5).forEach((name, at) => {
        [at + 1, name, chance.pick(["工会主席", "委员", "工会小组长"]), `13${chance.int(100000000, 999999999)}`].forEach((value, column) =>
          sheet.put(2 + at, 1 + column, value),
        );
      });
      sheets.push(sheet);
      break;
    }
    case "income": {
      const sheet = new SheetDraft(free("收入预算"));
      sheet.put(1, 1, `${scene.year}年工会经费收入预算表`);
      ["收入项目", "本年预算数", "说明"].forEach((text, at) => sheet.put(2, 1 + at, text));
      (
        [
          ["会费收入", 12_000],
          ["拨缴经费收入", 86_000],
          ["上级补助收入", 5_000],
        ] as const
      ).forEach(([name, yuan], at) => {
        sheet.put(3 + at, 1, name);
        sheet.put(3 + at, 2, yuan);
      });
      sheet.put(6, 1, "收入合计");
      sheet.put(6, 2, { value: 103_000, formula: `SUM(${span(2, 3, 5)})` });
      sheets.push(sheet);
      break;
    }
    case "last-year":
    case "hidden-copy": {
      const year = kind === "last-year" ? scene.year - 1 : scene.year;
      const sheet = new SheetDraft(free(kind === "last-year" ? `${year}年` : "旧稿"));
      sheet.isHidden = kind === "hidden-copy";
      sheet.put(1, 1, `${year}年工会工作计划表`);
      ["序号", "月份", "活动名称", "负责人", "预算金额"].forEach((text, at) => sheet.put(2, 1 + at, text));
      const items = itemsOf(scene, chance, { count: 6, spread: "one", hasAmounts: true });
      items.forEach((item, at) => {
        [at + 1, `${item.months[0]}月`, item.activity, item.owner, item.yuan].forEach((value, column) =>
          sheet.put(3 + at, 1 + column, value),
        );
      });
      sheet.put(9, 1, "合计");
      sheet.put(9, 5, { value: items.reduce((sum, { yuan }) => sum + (yuan ?? 0), 0), formula: "SUM(E3:E8)" });
      sheets.push(sheet);
      break;
    }
    case "empty":
      sheets.push(new SheetDraft(free("Sheet2")), new SheetDraft(free("Sheet3")));
      break;
    default:
      break;
  }
}
