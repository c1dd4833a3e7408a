/** forbidden-spend: what union money must never pay for: the eight bans, money at festivals, cards. Told by purpose and form of payment. */
import type { Spending } from "../catalogue";
import { festivalsIn } from "../calendar";
import { type Finding, finding, type Severity } from "../plan/finding";
import { type Ban, type EmployerMatter, NATIONAL_BANS, type PaymentForm } from "../plan/spending";
import type { Topic } from "../plan/subject";
import { type BanRule, basisOfAll, groundOf, type Policy, type RuleInForce } from "../policy";
import { type Check, fieldPlace } from "./check";
import { STATUTORY } from "./festival-gifts";
import { isForOthers, type RuleRow } from "./rule-rows";

declare module "../plan/finding" {
  interface FindingParams {
    /** `isSure`: false where the words may mean something harmless, or the rule is not confirmed. */
    "forbidden-spend": {
      readonly activity: string;
      readonly ban: string;
      readonly isSure: boolean;
      readonly ground?: Ground | null;
    };
  }
}

const PURPOSES: ReadonlySet<Ban> = new Set(NATIONAL_BANS);
/** The rule that names the festivals of gifts. */
const FESTIVAL_LIST = "CN-FEST-list";
/** That festival gifts are goods; that gifts at weddings and births are, and those to the retiring. */
const GOODS = "CN-FEST-goods";
const WEDDING = "CN-WED-form";
const SOUVENIR = "CN-RETIRE-form";
const GIVEN_AS_GOODS: readonly Topic[] = ["wedding-gift", "birth-gift", "retirement-gift"];
/** By what is outside of every class of expenditure: the rule that shows it. */
const OUTSIDE_GROUNDS: Partial<Readonly<Record<Ban, string>>> = {
  meal: "CN-EXP-act-sport",
  "prize-draw": "CN-EXP-act-sport",
  hospitality: "CN-8BAN-1",
  "red-packet": "CN-8BAN-2",
  sponsorship: "CN-8BAN-8",
  "travel-prize": "CN-22-NOTOUR",
  "hot-spring": "CN-8BAN-3",
  inspection: "CN-22-NOTOUR",
  bonus: "CN-8BAN-2",
  unrelated: "CN-8BAN-8",
};
/** Activities that have meals of their own. */
const HAS_MEALS: ReadonlySet<Topic> = new Set([
  "outing",
  "recuperation",
  "training",
  "labour-competition",
  "overtime-meal",
  "congress",
  "meeting",
]);
/** Matters of certain people, whatever is done for them. */
const PERSONS: ReadonlySet<EmployerMatter> = new Set(["retirees", "party", "celebration"]);
const CARDS: readonly PaymentForm[] = ["shopping-card", "prepaid-card", "voucher"];

export const forbiddenSpend: Check = {
  codes: {
    "forbidden-spend": { severity: ["error", "warning", "info"], since: "0.1", byRules: true },
  },
  needs: ["union", "sheet-year"],
  ruled: () => ({ row: breach }),
};

interface Breach {
  readonly ban: Ban;
  readonly severity: Severity;
  /** False where the words may mean something harmless, or the rule is not confirmed. */
  readonly isSure: boolean;
  readonly grounds: readonly RuleInForce[];
}

function breach(row: RuleRow): Finding | null {
  const { item, sheet, policy, spending } = row;
  if (!mayBreach(row)) return null;
  const found =
    byPurpose(spending, policy) ??
    byMoney(spending, row) ??
    byCard(spending, row) ??
    byForm(spending, row) ??
    byOutside(spending, row) ??
    byFestival(row);
  if (found === null) return null;
  return finding(
    "forbidden-spend",
    found.severity,
    fieldPlace(item.activity, "activity", item, sheet),
    {
      activity: item.activity.value,
      ban: found.ban,
      isSure: found.isSure,
      // That a later paper raises the sum says nothing of the form.
      ground: found.grounds[0]?.doubt === "raised" ? null : groundOf(found.grounds),
    },
    {
      basis: basisOfAll(found.grounds),
      text: item.activity.text,
    },
  );
}

/** Most rows speak of nothing that a ban asks for. */
function mayBreach({ spending: { bans, forms, outside, isGiven }, topics }: RuleRow): boolean {
  return bans.length > 0 || forms.length > 0 || outside.length > 0 || isGiven || topics.includes("festival-gift");
}

/** One of the eight bans, or a later notice's. */
function byPurpose({ bans }: Spending, policy: Policy): Breach | null {
  for (const ban of bans) {
    const rule = banRule(policy, ban);
    if (rule === null || ban === "festival-money") continue;
    return {
      ban,
      severity: PURPOSES.has(ban) && rule.doubt === null ? "error" : "warning",
      isSure: rule.doubt === null,
      grounds: [rule],
    };
  }
  return null;
}

/** 过节费, or cash to the members at a festival: the place's own ban, and the country's word that gifts are goods. */
function byMoney({ bans, forms, isFestive: isFestiveWord }: Spending, row: RuleRow): Breach | null {
  const { policy, topics } = row;
  // Most rows name no form of payment: there is nothing to look for.
  if (bans.length === 0 && forms.length === 0) return null;
  // Money for the members' children on 六一 is money for the members.
  if (isForOthers({ topics: topics.filter((topic) => topic !== "children") })) return null;
  const isNamed = bans.includes("festival-money");
  // Money is no gift on any festival: not on the statutory ones, on which goods are, and less on the others.
  const isFestive = isFestiveWord || isOfFestival(row);
  const isCash = forms.includes("cash");
  const isGiftMoney = forms.includes("gift-money") && topics.includes("festival-gift");
  if (isNamed || (isFestive && isCash) || isGiftMoney) {
    const grounds = present([banRule(policy, "festival-money", "cash"), ruleNamed(policy, GOODS)]);
    if (grounds.length === 0) return null;
    // 慰问金 may be no more than a loose name for goods.
    return { ban: "festival-money", severity: isNamed || isCash ? "error" : "warning", isSure: isNamed || isCash, grounds };
  }
  // Birthdays are for cake and cake coupons.
  if ((!isCash && !forms.includes("gift-money")) || !topics.includes("birthday-gift")) return null;
  const form = policy.rules.find(
    ({ rule }) => rule.kind === "require" && rule.level === "national" && rule.topics.includes("birthday-gift"),
  );
  return form === undefined ? null : { ban: "birthday-money", severity: isCash ? "warning" : "info", isSure: isCash, grounds: [form] };
}

/**
 * 购物卡, 代金券, 预付卡. Coupons for named goods have no sign. At festivals the place's own ban; without one, that gifts are goods. The
 * notice of 2022 speaks of prepaid cards for services and never of festival gifts.
 */
function byCard({ forms, isFestive }: Spending, row: RuleRow): Breach | null {
  if (!CARDS.some((one) => forms.includes(one))) return null;
  const { policy } = row;
  const isGift = isFestive || isOfFestival(row) || row.topics.includes("birthday-gift");
  const form = !isGift && forms.includes("prepaid-card") ? "prepaid-card" : CARDS.find((one) => forms.includes(one))!;
  const service = form === "prepaid-card" && !isGift ? banRule(policy, "prepaid-card") : null;
  if (service !== null)
    return {
      ban: "prepaid-card",
      severity: service.doubt === null ? "warning" : "info",
      isSure: service.doubt === null,
      grounds: [service],
    };
  const own = banRule(policy, "festival-money", form === "prepaid-card" ? "shopping-card" : form) ?? banRule(policy, "cards", form);
  // A cash voucher is banned only where a place says so; elsewhere it may be a coupon for goods.
  if (own === null && form === "voucher") return null;
  const grounds = present([own, ruleNamed(policy, GOODS)]);
  if (grounds.length === 0) return null;
  const isConfirmed = own !== null && own.doubt === null;
  return { ban: "cards", severity: "warning", isSure: isConfirmed, grounds };
}

/** 结婚慰问金 where the place's own rule says 慰问品, or, where it has none, the country's does. */
function byForm({ forms }: Spending, { policy, topics, cost }: RuleRow): Breach | null {
  const isCash = forms.includes("cash");
  if (!isCash && !forms.includes("gift-money")) return null;
  const topic = GIVEN_AS_GOODS.find((one) => topics.includes(one) && (cost.occasions.length === 0 || cost.occasions.includes(one)));
  if (topic === undefined || (cost.occasions.length > 1 && !cost.occasions.every((one) => GIVEN_AS_GOODS.includes(one)))) return null;
  const own = policy.rules.filter(({ rule }) => rule.level === "provincial" && rule.kind === "limit" && rule.topics.includes(topic));
  // A place that lets money be given, or does not say, speaks for itself.
  if (own.length > 0 && !own.some(({ rule }) => rule.kind === "limit" && rule.form === "goods")) return null;
  const ofPlace = own.find(({ rule }) => rule.kind === "limit" && rule.form === "goods") ?? null;
  const grounds = present([ofPlace, ruleNamed(policy, topic === "retirement-gift" ? SOUVENIR : WEDDING)]);
  const isConfirmed = grounds[0]?.doubt === null || grounds[0]?.doubt === "raised";
  return grounds.length === 0 ? null : { ban: "gift-form", severity: isCash && isConfirmed ? "warning" : "info", isSure: false, grounds };
}

/** What no class of expenditure stands for, or only under conditions: to be looked at. */
function byOutside({ outside, employer }: Spending, { item, policy, topics }: RuleRow): Breach | null {
  const [ban] = outside;
  // 食堂餐费补贴 is the employer's and no table; a table for the retired is one.
  if (ban === undefined || employer.some((matter) => !PERSONS.has(matter)) || (item.amount.value.fen ?? 0) <= 0) return null;
  if (ban === "meal" && topics.some((topic) => HAS_MEALS.has(topic))) return null;
  const ground = ban === "picking" ? banRule(policy, "picking") : ruleNamed(policy, OUTSIDE_GROUNDS[ban] ?? "");
  return ground === null ? null : { ban, severity: ban === "inspection" ? "info" : "warning", isSure: false, grounds: [ground] };
}

/** Goods for all on a day that is none of those the country's rules name (三八节慰问品): an inference from their list, and a note. */
function byFestival(row: RuleRow): Breach | null {
  const { item, policy, topics, spending } = row;
  if ((item.amount.value.fen ?? 0) <= 0) return null;
  // 六一礼品, 护士节慰问: also where no entry of the catalogue calls them gifts.
  const isGift = topics.includes("festival-gift") || spending.isGiven;
  if (!isGift || isForOthers({ topics: topics.filter((topic) => topic !== "children") })) return null;
  const festivals = festivalsIn(item.activity.value, null);
  if ((festivals.length === 0 && !spending.isOtherDay) || festivals.some(({ festival }) => STATUTORY.has(festival.key))) return null;
  const list = ruleNamed(policy, FESTIVAL_LIST);
  return list === null ? null : { ban: "unlisted-festival", severity: "info", isSure: false, grounds: [list] };
}

function isOfFestival({ topics, item }: RuleRow): boolean {
  return topics.includes("festival-gift") || festivalsIn(item.activity.value, null).some(({ festival }) => STATUTORY.has(festival.key));
}

function ruleNamed(policy: Policy, id: string): RuleInForce | null {
  return policy.rules.find(({ rule }) => rule.id === id) ?? null;
}

function present<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value): value is T => value !== null);
}

interface BanInForce extends RuleInForce {
  readonly rule: BanRule;
}

/** The ban on record: the place's own before the country's, also when it is doubted; then a confirmed one. */
function banRule(policy: Policy, ban: Ban, form: PaymentForm | null = null): BanInForce | null {
  const rules = policy.rules.filter(
    (one): one is BanInForce => one.rule.kind === "ban" && one.rule.ban === ban && (form === null || one.rule.forms.includes(form)),
  );
  const own = rules.filter(({ rule }) => rule.level === "provincial");
  return [...own.filter(({ doubt }) => doubt === null), ...own][0] ?? rules.find(({ doubt }) => doubt === null) ?? rules[0] ?? null;
}
