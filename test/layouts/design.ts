/** Design: what a list table is to look like, chosen dimension by dimension. */
import { type Choices, PLAIN } from "./chance";
import { headingFor, type HeadingStyle, type Role } from "./headings";
import type { Scene } from "./items";
import type { MonthFormName } from "./month-forms";

/** How the months stand in a list. */
export type Carrier =
  | "column"
  | "merged"
  | "blank-below"
  | "vertical"
  | "section"
  | "quarter"
  | "dates"
  | "weeks"
  | "festival"
  | "lunar"
  | "month-day"
  | "none";

export const AMOUNTS = [
  "format-commas",
  "format-yuan",
  "format-currency",
  "text-yuan",
  "text-commas",
  "text-digits",
  "text-wan",
  "text-per-year",
  "text-currency",
  "text-wide",
  "text-han",
  "text-formal",
  "text-digits-han",
  "approximate",
  "mixed",
  "decimals",
  "product",
  "product-typed",
  "product-freight",
  "merged",
  "paired",
  "cost-items",
  "text-product",
  "free-rows",
  "format-accounting",
  "text-thousand",
  "some-blank",
  "none",
] as const;
export type AmountChoice = (typeof AMOUNTS)[number] | typeof PLAIN;

export const HEADERS = [
  "groups",
  "groups-unmerged",
  "three-rows",
  "english-row",
  "numbering-row",
  "colon",
  "colon-one",
  "star",
  "circled",
  "long-one",
  "blank-one",
  "spaced",
  "vertical",
  "marked",
] as const;
export type HeaderChoice = (typeof HEADERS)[number] | typeof PLAIN;

export const UNITS = ["yuan-heading", "yuan-row", "wan-heading", "wan-title", "wan-row", "wan-bare"] as const;
export type UnitChoice = (typeof UNITS)[number] | typeof PLAIN;

export interface Design {
  readonly scene: Scene;
  readonly carrier: Carrier;
  readonly monthForm: MonthFormName;
  readonly columns: readonly Role[];
  readonly headings: ReadonlyMap<Role, string>;
  readonly style: HeadingStyle;
  readonly header: HeaderChoice;
  readonly amount: AmountChoice;
  readonly unit: UnitChoice;
  /** Yuan per unit of the amount column. */
  readonly factor: number;
}

/** Columns beside the plain ones. */
export const EXTRAS = [
  "phone",
  "week",
  "yearNo",
  "heads",
  "place",
  "content",
  "partner",
  "participants",
  "lastYear",
  "actual",
  "source",
  "status",
  "task",
  "department",
  "wide-activity",
  "planWords",
  "two",
  "four",
] as const;

const EXTRA_ROLES: Readonly<Record<string, readonly Role[]>> = {
  two: ["place", "participants"],
  four: ["content", "place", "participants", "source"],
};

export const ORDERS = ["activity-first", "owner-first", "amount-early", "no-seq", "any"] as const;

export interface DesignWishes {
  readonly carrier: Carrier;
  readonly monthForms: readonly MonthFormName[];
  /** Restricts amount forms; null offers all. */
  readonly amounts?: readonly (typeof AMOUNTS)[number][];
  readonly headers?: readonly (typeof HEADERS)[number][];
  readonly extras?: readonly (typeof EXTRAS)[number][];
  readonly orders?: readonly (typeof ORDERS)[number][];
  readonly units?: readonly (typeof UNITS)[number][];
}

export function designOf(scene: Scene, choices: Choices, wishes: DesignWishes): Design {
  const { carrier } = wishes;
  const { chance } = choices;
  const style = choices.of("words", ["rare", "english", "bilingual", "bilingual-reversed"]);
  const amount = choices.of("amount", wishes.amounts ?? AMOUNTS);
  const header = choices.of("header", wishes.headers ?? HEADERS);
  const isWholeOnly = amount !== PLAIN && /^(text|approx|format|mixed|paired|product|free)/.test(amount);
  const units = (wishes.units ?? UNITS).filter((unit) => unit.startsWith("yuan") || !isWholeOnly);
  const unit = amount === "none" ? PLAIN : choices.of("unit", units);
  // A merged heading over two columns leaves no room for heads above heads.
  const hasHeads = amount === "cost-items" || carrier === "month-day" || /groups|three|english|numbering/.test(header);
  const extra = choices.of(
    "extra",
    (wishes.extras ?? EXTRAS).filter((one) => one !== "wide-activity" || !hasHeads),
  );
  const order = choices.of("order", wishes.orders ?? ORDERS);
  const monthForm =
    (carrier === "column" || carrier === "merged" || carrier === "blank-below") && wishes.monthForms.length > 0
      ? choices.of("month", wishes.monthForms)
      : PLAIN;

  const timeRoles: readonly Role[] =
    carrier === "month-day"
      ? ["month", "day"]
      : carrier === "dates"
        ? ["start", "end"]
        : carrier === "weeks"
          ? ["week", "month"]
          : carrier === "quarter"
            ? ["quarter"]
            : carrier === "section" || carrier === "none"
              ? []
              : ["month"];
  const extras: readonly Role[] = (extra === PLAIN || extra === "wide-activity" ? [] : (EXTRA_ROLES[extra] ?? [extra as Role])).filter(
    (role) => !timeRoles.includes(role),
  );
  const money: readonly Role[] =
    amount === "none"
      ? []
      : amount === "product" || amount === "product-typed"
        ? ["heads", "price", "amount"]
        : amount === "product-freight"
          ? ["quantity", "price", "freight", "amount"]
          : amount === "cost-items"
            ? ["cost1", "cost2", "cost3", "amount"]
            : ["amount"];
  const isNumeric = amount === PLAIN || /^(format|decimals|product|cost)/.test(amount);
  const running: readonly Role[] = isNumeric && choices.of("running", ["column"]) !== PLAIN ? ["running"] : [];
  const before = extras.filter((role) => ["task", "yearNo", "week"].includes(role));
  const after = extras.filter(
    (role) => !before.includes(role) && !money.includes(role) && !(amount === "none" && ["lastYear", "actual"].includes(role)),
  );
  const seq: readonly Role[] = order === "no-seq" || chance.is(0.25) ? [] : ["seq"];
  const remark: readonly Role[] = chance.is(0.6) ? ["remark"] : [];
  const blocks: readonly (readonly Role[])[] =
    order === "activity-first"
      ? [seq, before, ["activity"], timeRoles, ["owner"], after, money, running, remark]
      : order === "owner-first"
        ? [seq, ["owner"], before, timeRoles, ["activity"], after, money, running, remark]
        : order === "amount-early"
          ? [seq, before, timeRoles, ["activity"], money, running, after, ["owner"], remark]
          : order === "any"
            ? [
                seq,
                ...chance.shuffled([before, timeRoles, ["activity"] as const, ["owner"] as const, after, [...money, ...running]]),
                remark,
              ]
            : [seq, before, timeRoles, ["activity"], after, ["owner"], money, running, remark];
  const flat = blocks.flat();
  const columns: readonly Role[] =
    extra === "wide-activity" ? flat.flatMap((role): Role[] => (role === "activity" ? ["activity", "pad"] : [role])) : flat;

  const factor = unit === PLAIN || unit.startsWith("yuan") ? 1 : 10_000;
  const headings = new Map(columns.map((role) => [role, headingFor(role, style === PLAIN ? "plain" : style, chance)]));
  // 项目 beside 内容 may be a class of work: a person would ask.
  if (columns.includes("content") || columns.includes("planWords") || columns.includes("task"))
    headings.set("activity", style === "english" ? "Activity" : "活动名称");
  if (carrier === "month-day") headings.set("month", "月");
  if (columns.includes("department")) headings.set("owner", style === "english" ? "Owner" : chance.pick(["责任人", "负责人"]));
  if (amount === "cost-items") headings.set("amount", style === "english" ? "Subtotal" : chance.pick(["小计", "合计", "小计"]));
  const word = headings.get("amount") ?? "";
  if (unit === "yuan-heading") headings.set("amount", `${word}${chance.pick(["（元）", "(元)", "/元", "【元】"])}`);
  if (unit === "wan-heading") headings.set("amount", `${word}${chance.pick(["（万元）", "(万元)", "\n（万元）", "（单位：万元）"])}`);
  if (unit === "wan-bare") headings.set("amount", "万元");
  return { scene, carrier, monthForm, columns, headings, style: style === PLAIN ? "plain" : style, header, amount, unit, factor };
}
