/** drawTitle: what stands above a table. */
import type { Choices } from "./chance";
import type { SheetDraft } from "./draft";
import type { Scene } from "./items";

export const TITLES = [
  "none",
  "unit-and-year",
  "two-rows",
  "school-year",
  "han-year",
  "minguo",
  "compile-row",
  "attachment-above",
  "beside",
  "beside-total",
  "blank-rows",
  "total-line",
  "intro-line",
] as const;

export interface TitleWishes {
  /** Put at the title's end or on a line of its own, for an amount column that does not say its unit. */
  readonly unitText: { readonly place: "title" | "row"; readonly text: string } | null;
  /** What the table adds up to in yuan; null where there are no amounts. */
  readonly total: number | null;
  readonly unmergedTitle?: boolean;
  /** The months are written with their years. */
  readonly hasYears?: boolean;
  /** The months of festivals are known only where the year is. */
  readonly needsYear?: boolean;
  /** What the table is called, where it is no plan of the union alone. */
  readonly what?: string | undefined;
  /** Said after the year: 第一季度, 3月份. */
  readonly part?: string;
}

/** Draws from row `top`; gives the first free row. */
export function drawTitle(
  sheet: SheetDraft,
  top: number,
  left: number,
  width: number,
  scene: Scene,
  choices: Choices,
  wishes: TitleWishes,
): number {
  const { chance } = choices;
  const right = left + width - 1;
  let row = top;
  const offered = TITLES.filter((title) => {
    if (title === "none" && (wishes.needsYear || wishes.unitText?.place === "title")) return false;
    if (title === "school-year" && wishes.hasYears) return false;
    return wishes.total !== null || (title !== "total-line" && title !== "beside-total");
  });
  const kind = choices.of("title", offered);
  const year =
    kind === "han-year"
      ? `${[...String(scene.year)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("")}年`
      : kind === "minguo"
        ? `民國${scene.year - 1911}年`
        : kind === "school-year"
          ? `${scene.year}—${scene.year + 1}学年`
          : `${scene.year}年`;
  const part = wishes.part ?? "";
  const usual = chance.pick(["工会工作计划表", "工会活动计划表", "工会活动安排表", "工会工作计划及经费预算表", "工会工作计划"]);
  const what = wishes.what ?? usual;
  const ending = wishes.unitText?.place === "title" ? wishes.unitText.text : "";
  const merge = (at: number): void => {
    if (!wishes.unmergedTitle && width > 1) sheet.merge(at, left, at, right);
  };
  if (kind === "attachment-above") sheet.put(row++, left, chance.pick(["附件1", "附件2：", "附表一", "表1"]));
  if (kind === "blank-rows") row += 2;
  if (kind === "two-rows") {
    sheet.put(row, left, { value: `${scene.unit}工会`, isBold: true });
    merge(row++);
    sheet.put(row, left, { value: `${year}${part}${what}${ending}`, isBold: true });
    merge(row++);
  } else if (kind !== "none") {
    const text = kind === "unit-and-year" ? `${scene.unit}工会${year}${part}${what}` : `${year}${chance.is(0.5) ? "度" : ""}${part}${what}`;
    sheet.put(row, left, { value: `${text.replace("学年度", "学年度")}${ending}`, isBold: true });
    if (kind === "beside") sheet.put(row, right + 2, chance.pick(["草案", "讨论稿", "第二稿", "（送审）", "合计见末行"]));
    if (kind === "beside-total") {
      sheet.put(row, right + 2, chance.pick(["合计", "总计", "预算总额"]));
      sheet.put(row, right + 3, wishes.total!);
    }
    merge(row++);
  }
  if (kind === "compile-row" && width >= 3) {
    sheet.put(row, left, `编制单位：${scene.unit}工会`);
    sheet.put(row, right, chance.pick([`编制日期：${scene.year - 1}年12月20日`, `${scene.year}年1月`, "第1页 共1页"]));
    row++;
  }
  if (kind === "total-line") {
    sheet.put(row, left, chance.pick([`预算总额：${wishes.total}元`, `全年预算合计${wishes.total}元`, `本计划共需经费${wishes.total}元`]));
    row++;
  }
  if (kind === "intro-line") {
    sheet.put(row, left, "为活跃职工文化生活，增强凝聚力，结合本单位实际，制定本计划。");
    merge(row++);
  }
  if (wishes.unitText?.place === "row") sheet.put(row++, right, wishes.unitText.text);
  return row;
}
