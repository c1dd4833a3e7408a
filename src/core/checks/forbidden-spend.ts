/** forbidden-spend: what union money must never pay for: the eight bans, money at festivals, cards. Told by purpose and form of payment. */
import type { Spending } from "../catalogue";
import { festivalsIn } from "../calendar";
import { type Basis, type Finding, finding, type Severity } from "../plan/finding";
import { type Ban, NATIONAL_BANS, type PaymentForm } from "../plan/spending";
import { type BanRule, basisOf, type Policy, type RuleInForce } from "../policy";
import { BREATH, type Check, fieldPlace } from "./check";
import { STATUTORY } from "./festival-gifts";
import { Policies } from "./policies";
import { isForOthers, type RuleRow, ruleRows } from "./rule-rows";

declare module "../plan/finding" {
  interface FindingParams {
    /** `isSure`: false where the words may mean something harmless, or the rule is not confirmed. */
    "forbidden-spend": { readonly activity: string; readonly ban: string; readonly isSure: boolean };
  }
}

const PURPOSES: ReadonlySet<Ban> = new Set(NATIONAL_BANS);
/** The rule that names the festivals of gifts. */
const FESTIVAL_LIST = "CN-FEST-list";
const CARDS: readonly PaymentForm[] = ["shopping-card", "prepaid-card", "voucher"];

export const forbiddenSpend: Check = {
  codes: {
    "forbidden-spend": { severity: ["error", "warning", "info"], since: "0.1" },
  },
  needs: ["union", "sheet-year"],
  *workbook(context) {
    let count = 0;
    for (const row of ruleRows(context, new Policies(context))) {
      if (++count % BREATH === 0) yield null;
      const found = breach(row);
      if (found !== null) yield found;
    }
  },
};

interface Breach {
  readonly ban: Ban;
  readonly severity: Severity;
  /** False where the words may mean something harmless. */
  readonly isSure: boolean;
  readonly basis: Basis | null;
}

function breach(row: RuleRow): Finding | null {
  const { item, sheet, policy, spending } = row;
  const found = byPurpose(spending, policy) ?? byMoney(spending, row) ?? byCard(spending, row) ?? byFestival(row);
  if (found === null) return null;
  return finding(
    "forbidden-spend",
    found.severity,
    fieldPlace(item.activity, "activity", item, sheet),
    { activity: item.activity.value, ban: found.ban, isSure: found.isSure },
    {
      basis: found.basis,
      text: item.activity.text,
    },
  );
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
      basis: basisOf(rule.rule),
    };
  }
  return null;
}

/** 过节费, or cash to the members at a festival: an allowance by another name, whatever the province says besides. */
function byMoney({ bans, forms, isFestive: isFestiveWord }: Spending, row: RuleRow): Breach | null {
  const { policy, topics } = row;
  // Most rows name no form of payment: there is nothing to look for.
  if (bans.length === 0 && forms.length === 0) return null;
  // Money for the members' children on 六一 is money for the members.
  if (isForOthers({ topics: topics.filter((topic) => topic !== "children") })) return null;
  const isNamed = bans.includes("festival-money");
  // Money is no gift on any festival: not on the statutory ones, on which goods are, and less on the others.
  const isFestive =
    isFestiveWord ||
    topics.includes("festival-gift") ||
    festivalsIn(row.item.activity.value, null).some(({ festival }) => STATUTORY.has(festival.key));
  const isCash = forms.includes("cash");
  const isGiftMoney = forms.includes("gift-money") && topics.includes("festival-gift");
  if (isNamed || (isFestive && isCash) || isGiftMoney) {
    const own = banRule(policy, "festival-money", "cash");
    const rule = own !== null && own.doubt === null ? own : banRule(policy, "bonus");
    if (rule === null) return null;
    // 慰问金 may be no more than a loose name for goods.
    return {
      ban: "festival-money",
      severity: isNamed || isCash ? "error" : "warning",
      isSure: isNamed || isCash,
      basis: basisOf(rule.rule),
    };
  }
  // Birthdays are for cake and cake coupons.
  if (!isCash || !topics.includes("birthday-gift")) return null;
  const form = policy.rules.find(
    ({ rule }) => rule.kind === "require" && rule.level === "national" && rule.topics.includes("birthday-gift"),
  );
  return form === undefined ? null : { ban: "birthday-money", severity: "warning", isSure: true, basis: basisOf(form.rule) };
}

/** 购物卡, 代金券, 预付卡. Coupons for named goods have no sign. */
function byCard({ forms }: Spending, { policy }: RuleRow): Breach | null {
  const form = CARDS.find((one) => forms.includes(one));
  if (form === undefined) return null;
  const ban: Ban = form === "prepaid-card" ? "prepaid-card" : "cards";
  // The notice of 2022 speaks of prepaid cards, which shopping cards are; a cash voucher is one only in the provinces that say so.
  const candidates = [
    banRule(policy, "festival-money", form),
    banRule(policy, "cards", form),
    form === "voucher" ? null : banRule(policy, "prepaid-card"),
  ].filter((rule) => rule !== null);
  const rule = candidates.find(({ doubt }) => doubt === null) ?? candidates[0];
  return rule === undefined
    ? null
    : { ban, severity: rule.doubt === null ? "warning" : "info", isSure: rule.doubt === null, basis: basisOf(rule.rule) };
}

/** Goods for all on a day that is none of those the country's rules name (三八节慰问品): an inference from their list, and a note. */
function byFestival(row: RuleRow): Breach | null {
  const { item, policy, topics } = row;
  if (!topics.includes("festival-gift") || isForOthers(row) || (item.amount.value.fen ?? 0) <= 0) return null;
  const festivals = festivalsIn(item.activity.value, null);
  if (festivals.length === 0 || festivals.some(({ festival }) => STATUTORY.has(festival.key))) return null;
  const list = policy.rules.find(({ rule }) => rule.id === FESTIVAL_LIST);
  return list === undefined ? null : { ban: "unlisted-festival", severity: "info", isSure: false, basis: basisOf(list.rule) };
}

interface BanInForce extends RuleInForce {
  readonly rule: BanRule;
}

/** The ban on record, a confirmed one before others. */
function banRule(policy: Policy, ban: Ban, form: PaymentForm | null = null): BanInForce | null {
  const rules = policy.rules.filter(
    (one): one is BanInForce => one.rule.kind === "ban" && one.rule.ban === ban && (form === null || one.rule.forms.includes(form)),
  );
  return rules.find(({ doubt }) => doubt === null) ?? rules[0] ?? null;
}
