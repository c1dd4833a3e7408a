/** Carriers with a row for each activity: one table on one sheet, in all its dimensions. */
import { type Choices, PLAIN } from "./chance";
import { type Carrier, type Design, type DesignWishes, designOf, EXTRAS, ORDERS } from "./design";
import { SheetDraft } from "./draft";
import { grouped, type Item, itemsOf, quarterOf, type Scene } from "./items";
import { type DrawnList, drawList, type Group } from "./list-table";
import type { ListOptions } from "./list-pen";
import { FESTIVALS, festivalText, hanMonth, LUNAR_DATES, MONTH_FORMS, type MonthFormName, type MonthText } from "./month-forms";
import { drawNotes } from "./notes";
import { drawRowOddities, rowOddities } from "./row-oddities";
import type { Laid } from "./sample";
import { drawTitle } from "./titles";
import { drawTotals, TOTALS } from "./totals";
import { type Allowed, sumYuan } from "./truth";

/** Month forms that say the year: in a school year it would have to be the right one of two. */
const YEARS = /year|date|minguo|iso|dotted|displayed|clock/;

export const LIST_CARRIERS = [
  "column",
  "merged",
  "blank-below",
  "vertical",
  "section",
  "quarter",
  "dates",
  "weeks",
  "festival",
  "lunar",
  "month-day",
] as const;

const COLUMN_FORMS = (Object.keys(MONTH_FORMS) as MonthFormName[]).filter((name) => name !== "plain");
/** In a merged cell or above blanks a form of one month, as people write headings. */
const BLOCK_FORMS: readonly MonthFormName[] = ["month-fen", "han", "han-fen", "number", "year-month", "date-month", "zero-padded"];
const SUBTOTALS = ["quarter", "quarter-plain-words", "quarter-typed", "half"] as const;
const SECTIONS = ["themes", "themes-subtotals", "quarters", "halves"] as const;

/** `wishes`: what is offered instead of everything. */
export function drawListBook(carrier: Carrier, scene: Scene, choices: Choices, wishes: Partial<DesignWishes> = {}): Laid {
  const { chance } = choices;
  const design = designOf(scene, choices, {
    carrier,
    monthForms: carrier === "column" ? COLUMN_FORMS : BLOCK_FORMS,
    extras: EXTRAS,
    orders: ORDERS,
    ...wishes,
  });
  const isBlock =
    carrier === "merged" || carrier === "vertical" || carrier === "blank-below" || carrier === "section" || carrier === "quarter";
  const form = MONTH_FORMS[design.monthForm];
  const items = itemsOf(scene, chance, {
    count: chance.int(6, 16),
    spread: isBlock || carrier === "weeks" || carrier === "month-day" || form.takes === "one" ? "one" : "any",
    hasAmounts: design.amount !== "none",
    areAmountsWhole: design.amount !== "decimals",
    isTimeless: carrier === "festival" || carrier === "lunar" || carrier === "weeks",
  });
  // From one month to another: those between belong to it.
  if (carrier === "dates") for (const item of items) item.months = runOf(item.months);
  const sheet = new SheetDraft(chance.pick(["Sheet1", "工作计划", "计划表", `${scene.year}年计划`, "活动安排"]));
  const drawn = drawListOn(sheet, 1, items, design, choices);
  return {
    sheets: [sheet],
    rows: drawn.list.rows,
    allowed: drawn.allowed,
    design,
    list: drawn.list,
    totalCell: drawn.totalCell,
    isAmbiguous: false,
  };
}

const runOf = (months: readonly number[]): number[] =>
  Array.from({ length: months[months.length - 1]! - months[0]! + 1 }, (_, at) => months[0]! + at);

export interface DrawnSheet {
  readonly list: DrawnList;
  readonly allowed: Allowed[];
  readonly totalCell: string | null;
}

/** Title, table, totals and notes of one sheet. */
export function drawListOn(sheet: SheetDraft, top: number, items: Item[], design: Design, choices: Choices, part = ""): DrawnSheet {
  const { chance } = choices;
  const { scene, carrier } = design;
  const start = choices.of("start", ["column-b", "row-3", "both"]);
  const left = start === "column-b" || start === "both" ? 2 : 1;
  const begin = start === "row-3" || start === "both" ? top + 2 : top;
  const cells = prepareCells(items, design, choices);
  const { groups, options: grouping } = groupsOf(items, design, choices, part !== "");
  for (const group of groups) prepareMoney(group.items as Item[], design, chance);
  const width = design.columns.length;
  const total = design.amount === "none" ? null : sumYuan(items.map(({ yuan }) => yuan));
  const unitWord = design.factor === 1 ? "元" : "万元";
  const unitText =
    design.unit === "wan-title"
      ? ({ place: "title", text: chance.pick([`（单位：${unitWord}）`, `（${unitWord}）`, `(${unitWord})`]) } as const)
      : design.unit === "wan-row" || design.unit === "yuan-row"
        ? ({ place: "row", text: chance.pick([`单位：${unitWord}`, `金额单位：${unitWord}`, `（${unitWord}）`]) } as const)
        : null;
  const headerTop = drawTitle(sheet, begin, left, width, scene, choices, {
    unitText,
    total,
    part,
    needsYear: carrier === "festival" || carrier === "lunar",
    hasYears: YEARS.test(design.monthForm) || carrier === "dates",
  });
  const rowKind = choices.of("rows", rowOddities(design));
  const options: ListOptions = {
    ...grouping,
    ...cells,
    reservesTop: design.amount !== "none" && choices.of("total", TOTALS) === "on-top",
    ...(rowKind.startsWith("template") ? { unusedRows: { count: chance.int(3, 8), isFilled: rowKind === "template-filled" } } : {}),
  };
  const list = drawList(sheet, headerTop, left, groups, design, choices, options);
  const { cell, bottom } = drawTotals(sheet, left, list, design, choices);
  drawRowOddities(sheet, list, rowKind, chance);
  drawNotes(sheet, bottom + 1, left, width, scene, choices, list, design.factor);
  return { list, allowed: [...list.allowed], totalCell: cell };
}

/** `isPart`: one sheet of several. How the items are grouped, and the months that are not written by the design's own form. */
function groupsOf(items: Item[], design: Design, choices: Choices, isPart: boolean): { groups: Group[]; options: ListOptions } {
  const { chance } = choices;
  const { carrier, scene, amount } = design;
  const hasMoney = amount !== "none";
  const hasGroups = amount !== "merged" && carrier !== "blank-below" && carrier !== "none" && !isPart && design.monthForm !== "term-words";
  const whole: Group[] = [{ items, section: null, subtotal: null }];
  if (carrier === "section") return sections(items, design, choices);
  if (carrier === "vertical") {
    const texts = new Map<Item, MonthText>();
    const ending = chance.is(0.5) ? ["月", "份"] : ["月"];
    const isHan = chance.is(0.8);
    for (const item of items) {
      const month = item.months[0]!;
      texts.set(item, { content: [...(isHan ? [...hanMonth(month)] : [String(month)]), ...ending].join("\n"), months: item.months });
    }
    return { groups: whole, options: { monthTexts: texts } };
  }
  if (carrier === "festival" || carrier === "lunar") {
    const texts = new Map<Item, MonthText>();
    const days = chance.shuffled(carrier === "festival" ? FESTIVALS : LUNAR_DATES);
    items.forEach((item, at) => {
      const isLunar = carrier === "lunar" && at >= days.length;
      const text = isLunar
        ? MONTH_FORMS.plain.write([item.months[0]!], scene.year, chance)
        : festivalText(days[at % days.length]!, scene.year);
      texts.set(item, text);
      item.months = text.months;
    });
    items.sort((a, b) => a.months[0]! - b.months[0]!);
    return { groups: whole, options: { monthTexts: texts } };
  }
  if (carrier === "quarter") {
    const texts = new Map<Item, MonthText>();
    if (choices.of("month", ["halves"]) !== PLAIN) {
      for (const item of items) {
        const isFirst = item.months[0]! <= 6;
        item.months = isFirst ? [1, 2, 3, 4, 5, 6] : [7, 8, 9, 10, 11, 12];
        texts.set(item, { content: isFirst ? "上半年" : "下半年", months: item.months });
      }
      return { groups: whole, options: { monthTexts: texts } };
    }
    const name = chance.pick([
      (q: number) => `第${hanMonth(q)}季度`,
      (q: number) => `${hanMonth(q)}季度`,
      (q: number) => `Q${q}`,
      (q: number) => `${q}季度`,
      (q: number) => `第${q}季度`,
    ]);
    for (const item of items) {
      const quarter = quarterOf(item.months[0]!);
      item.months = [quarter * 3 - 2, quarter * 3 - 1, quarter * 3];
      texts.set(item, { content: name(quarter), months: item.months });
    }
    return { groups: whole, options: { monthTexts: texts } };
  }
  if (carrier === "weeks") return weeks(items, scene, choices);
  const offered = hasMoney ? [...SECTIONS] : (["themes", "quarters", "halves"] as const);
  const section = choices.of("section", hasGroups ? offered : []);
  if (section !== PLAIN) return themed(items, section, design, choices);
  const subtotal = choices.of("subtotal", hasMoney && hasGroups ? SUBTOTALS : []);
  if (subtotal !== PLAIN) return subtotalled(items, subtotal, choices);
  const pages = choices.of(
    "pages",
    hasMoney && amount !== "merged" && carrier === "column" && items.length >= 6 ? ["repeated-header", "no-header"] : [],
  );
  if (pages !== PLAIN)
    return { groups: whole, options: { pageBreakAfter: chance.int(3, items.length - 2), repeatsHeader: pages === "repeated-header" } };
  return { groups: whole, options: {} };
}

function subtotalled(
  items: readonly Item[],
  kind: (typeof SUBTOTALS)[number],
  { chance }: Choices,
): { groups: Group[]; options: ListOptions } {
  const perQuarter = kind !== "half";
  const key = (item: Item): number => (perQuarter ? quarterOf(item.months[0]!) : item.months[0]! <= 6 ? 1 : 2);
  const name = (n: number): string =>
    perQuarter ? chance.pick([`第${hanMonth(n)}季度`, `${hanMonth(n)}季度`]) : n === 1 ? "上半年" : "下半年";
  const word = chance.pick(kind === "quarter-plain-words" ? ["支出", "费用", "经费", ""] : ["小计", "合计"]);
  const alone = kind === "quarter" && chance.is(0.3);
  return {
    groups: grouped(items, key).map(([n, own]) => ({ items: own, section: null, subtotal: alone ? "小计" : `${name(n)}${word}` })),
    options: { subtotalIsTyped: kind === "quarter-typed" },
  };
}

function themed(
  items: Item[],
  kind: (typeof SECTIONS)[number],
  design: Design,
  { chance }: Choices,
): { groups: Group[]; options: ListOptions } {
  const sectionIn = chance.pick(["merged", "first", "merged"] as const);
  if (kind === "quarters" || kind === "halves") {
    const byQuarter = kind === "quarters";
    const groups = grouped(items, (item) => (byQuarter ? quarterOf(item.months[0]!) : item.months[0]! <= 6 ? 1 : 2));
    return {
      groups: groups.map(([n, own]) => ({
        items: own,
        section: byQuarter ? `第${hanMonth(n)}季度` : n === 1 ? "上半年" : "下半年",
        subtotal: null,
      })),
      options: { sectionIn },
    };
  }
  const themes = chance.some(["文体活动", "教育培训", "民主管理", "服务职工", "女职工工作", "自身建设"], 3);
  const size = Math.ceil(items.length / themes.length);
  const sign = chance.pick([(n: number) => `${hanMonth(n)}、`, (n: number) => `（${hanMonth(n)}）`, () => ""]);
  const mixed = chance.shuffled(items);
  const groups: Group[] = [];
  themes.forEach((theme, at) => {
    const own = mixed.slice(at * size, at * size + size).sort((a, b) => a.months[0]! - b.months[0]!);
    if (own.length > 0)
      groups.push({ items: own, section: `${sign(at + 1)}${theme}`, subtotal: kind === "themes-subtotals" ? "小计" : null });
  });
  void design;
  return { groups, options: { sectionIn } };
}

const CELLS = ["several-activities", "line-breaks", "long-text", "owner-several", "owner-merged"] as const;

/** Oddities inside the cells of activity and owner. */
function prepareCells(items: readonly Item[], design: Design, choices: Choices): ListOptions {
  const { chance } = choices;
  const kind = choices.of("cells", design.amount === "paired" ? [] : CELLS);
  const { people } = design.scene;
  for (const item of items) {
    if (kind === "owner-several")
      item.owner = `${item.owner}${chance.pick(["、", "，", " ", "/"])}${chance.pick(people.filter((name) => name !== item.owner))}`;
    if (kind === "line-breaks" && chance.is(0.5))
      item.activity = `${item.activity}\n（${chance.pick(["各分会承办", "全员参加", "评优表彰"])}）`;
    if (kind === "long-text" && chance.is(0.5)) item.activity = `${item.activity}：${item.content}；活动结束后报送总结和照片，做好资料归档`;
    if (kind === "several-activities" && chance.is(0.4)) {
      const parts = [item.activity, ...chance.some(["交流座谈", "成果展示", "小结评比", "资料归档"], chance.int(1, 2))].map((activity) => ({
        activity,
        amountYuan: null,
      }));
      item.parts = parts;
      item.activity = parts.map(({ activity }, at) => `${at + 1}${chance.is(0.5) ? "." : "、"}${activity}`).join("\n");
    }
  }
  return kind === "owner-merged" ? { mergesOwners: true } : {};
}

const SECTION_FORMS = [
  "ordinal",
  "arabic-ordinal",
  "bracketed",
  "with-work",
  "colon",
  "with-year",
  "with-theme",
  "quarter",
  "han",
  "digits",
] as const;

/** The month on a row of its own. */
function sections(items: readonly Item[], design: Design, choices: Choices): { groups: Group[]; options: ListOptions } {
  const { chance } = choices;
  const form = choices.of("section-form", SECTION_FORMS);
  const { year } = design.scene;
  const hasSubtotals = design.amount !== "none" && design.amount !== "merged" && choices.of("subtotal", ["section"]) !== PLAIN;
  const themes = ["文明健康", "春风送暖", "技能提升", "安全生产", "关爱职工"];
  const text = (month: number, n: number): string => {
    switch (form) {
      case "ordinal":
        return `${hanMonth(n)}、${hanMonth(month)}月份`;
      case "arabic-ordinal":
        return `${n}. ${hanMonth(month)}月`;
      case "bracketed":
        return `【${month}月】`;
      case "with-work":
        return `${hanMonth(month)}月份工作安排`;
      case "colon":
        return `${hanMonth(month)}月份：`;
      case "with-year":
        return `${year}年${month}月`;
      case "with-theme":
        return `${month}月  ${themes[month % themes.length]}`;
      case "han":
        return `${hanMonth(month)}月`;
      default:
        return `${month}月`;
    }
  };
  const byQuarter = form === "quarter";
  const groups = grouped(items, (item) => (byQuarter ? quarterOf(item.months[0]!) : item.months[0]!)).map(([key, own], at): Group => {
    if (byQuarter) for (const item of own) item.months = [key * 3 - 2, key * 3 - 1, key * 3];
    return { items: own, section: byQuarter ? `第${hanMonth(key)}季度` : text(key, at + 1), subtotal: hasSubtotals ? "小计" : null };
  });
  return { groups, options: { sectionIn: chance.pick(["merged", "first", "activity"]) } };
}

/** 第N周 with the days from Monday to Sunday. */
function weeks(items: readonly Item[], { year }: Scene, choices: Choices): { groups: Group[]; options: ListOptions } {
  const { chance } = choices;
  const texts = new Map<Item, MonthText>();
  const weekOf = new Map<Item, string>();
  const monday = new Date(Date.UTC(year, 1, 23));
  while (monday.getUTCDay() !== 1) monday.setUTCDate(monday.getUTCDate() + 1);
  const form = choices.of("month", ["slash", "dash-month", "year-end"]);
  const name = chance.pick([(n: number) => `第${n}周`, (n: number) => `第${n > 10 ? n : hanMonth(n)}周`, (n: number) => n]);
  if (form === "year-end") {
    // The last week of the year's count reaches into it from the year before.
    monday.setTime(Date.UTC(year - 1, 11, 27));
  }
  items.forEach((item, at) => {
    const from = new Date(monday.getTime() + at * 7 * 86_400_000);
    const to = new Date(from.getTime() + 6 * 86_400_000);
    const [m1, d1, m2, d2] = [from.getUTCMonth() + 1, from.getUTCDate(), to.getUTCMonth() + 1, to.getUTCDate()];
    const content =
      form === "slash" || form === "year-end"
        ? `${m1}/${d1}-${m2}/${d2}`
        : form === "dash-month"
          ? `${m1}月${d1}日—${m2}月${d2}日`
          : `${m1}.${d1}—${m2}.${d2}`;
    item.months = m1 === m2 ? [m1] : [m1, m2].sort((a, b) => a - b);
    texts.set(item, { content, months: item.months, allowed: ["month-range"] });
    weekOf.set(item, String(name(at + 1)));
  });
  return { groups: [{ items, section: null, subtotal: null }], options: { monthTexts: texts, weekOf } };
}

/** Sets the items' amounts to what the design's amount column says. */
function prepareMoney(items: Item[], { amount, factor }: Design, chance: Choices["chance"]): void {
  if (amount === "product" || amount === "product-typed") for (const item of items) item.yuan = item.heads * item.price;
  if (amount === "text-product") for (const item of items) item.yuan = item.heads * item.price;
  if (amount === "free-rows")
    for (const item of items) {
      if (!chance.is(0.3)) continue;
      item.isFree = true;
      item.yuan = chance.is(0.5) ? 0 : null;
    }
  if (amount === "product-freight") for (const item of items) item.yuan = item.heads * item.price + chance.pick([0, 100, 150, 200]);
  if (amount === "some-blank") for (const item of items) if (chance.is(0.25)) item.yuan = null;
  if (amount === "merged")
    for (let at = 0; at + 1 < items.length; at++) {
      if (!chance.is(0.35)) continue;
      const length = Math.min(chance.int(1, 2), items.length - 1 - at);
      for (let other = 1; other <= length; other++) items[at + other]!.yuan = null;
      at += length;
    }
  if (amount === "paired")
    for (const item of items) {
      if (!chance.is(0.4)) continue;
      const second = `${chance.pick(["交流座谈", "成果展示", "小结评比"])}`;
      const parts = [
        { activity: item.activity, amountYuan: chance.int(3, 40) * 100 },
        { activity: second, amountYuan: chance.int(3, 20) * 100 },
      ];
      item.parts = parts;
      item.activity = parts.map((part, at) => `${at + 1}.${part.activity}`).join("\n");
      item.yuan = sumYuan(parts.map(({ amountYuan }) => amountYuan));
    }
  void factor;
}
