/** Every rule we hold beside the facts it was made from: value, unit, document, and both sides of every date of change. */
import { KNOWN_DOCUMENTS, policyOn, type Rule, RULES } from "../../../src/core/policy";
import type { FactGroup } from "./facts/facts";
import { NATIONAL_FACTS } from "./facts/national-facts";
import { PROVINCE_FACTS } from "./facts/province-facts";

const GROUPS: readonly FactGroup[] = [...NATIONAL_FACTS, ...PROVINCE_FACTS];
const ruleOf = (id: string): Rule => RULES.find((rule) => rule.id === id)!;

/** Days around a date as exactly as it is known: the last before, one inside where it is not exact, the first that is surely after. */
function edgesOf(date: string): { readonly before: string; readonly inside: string | null; readonly after: string } {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  const text = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return { before: text(start - 86_400_000), inside: null, after: date };
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { before: text(start - 86_400_000), inside: text(start + 86_400_000 * 9), after: text(next) };
}

/** What the rules of a day say of one: its state and why it is doubted; null when it does not hold. */
function seen(rule: Rule, date: string): readonly [state: string, doubt: string] | null {
  const found = policyOn(date, rule.place).rules.find((one) => one.rule === rule);
  return found === undefined ? null : [found.state, found.doubt ?? ""];
}

const cases = GROUPS.flatMap((group) => group.rules.map((fact) => [fact, group] as const));

test.each(cases)("%s", (fact, { place, level, number, from, end }) => {
  const [id, ...words] = fact.split(" ") as [string, ...string[]];
  const rule = ruleOf(id);
  expect(rule).toMatchObject({ place, level });
  expect(rule.document.number?.replace(/;/g, "；") ?? null).toBe(number);
  expect(rule.from.date).toBe(from);
  const isFigure = words.length >= 2;
  const doubt = words.length === 1 ? words[0]! : words.length === 4 || (words[1] === "rate" && words.length === 3) ? words.at(-1)! : "";
  if (isFigure) {
    const shown =
      rule.kind === "limit"
        ? [
            rule.topics.join("+"),
            rule.value,
            `${rule.unit}${rule.base === null || rule.unit === "times-dues" ? "" : `:${rule.base}`}${rule.variant === null ? "" : `~${rule.variant}`}`,
          ]
        : rule.kind === "rate"
          ? [rule.rate, "rate"]
          : [];
    const told = words
      .slice(0, rule.kind === "rate" ? 2 : 3)
      .map((word) => (/^[12]\/3$/.test(word) ? Number(word[0]) / 3 : /^[\d.]+$/.test(word) ? Number(word) : word));
    expect(shown).toEqual(told);
  } else expect(["limit", "rate"]).not.toContain(rule.kind);

  // City, school and company rules are examples: they never answer.
  if (level === "municipal" || level === "unit") {
    for (const date of ["2020-06-01", "2026-06-01"]) expect(seen(rule, date)).toBeNull();
    return;
  }
  const ends = end === null ? null : edgesOf(end);
  if (from === null) expect(seen(rule, ends?.before ?? "2026-01-01")).toEqual(["maybe", doubt === "" || ends !== null ? "date" : doubt]);
  else {
    const starts = edgesOf(from);
    expect(seen(rule, starts.before)).toBeNull();
    if (starts.inside !== null) expect(seen(rule, starts.inside)?.[0]).toBe("maybe");
    // A measure of some day in 2023 that ended with the year is sure on its last day only.
    if (ends === null || starts.after <= ends.before) expect(seen(rule, starts.after)).toEqual(["in-force", doubt]);
    if (ends !== null) expect(seen(rule, ends.before)).toEqual(["in-force", doubt]);
  }
  if (ends === null) return;
  if (ends.inside !== null) expect(seen(rule, ends.inside)?.[0]).toBe("maybe");
  expect(seen(rule, ends.after)).toBeNull();
});

test("every rule stands among the facts, once", () => {
  const told = cases.map(([fact]) => fact.split(" ")[0]!);
  expect(new Set(told).size).toBe(told.length);
  expect(RULES.map(({ id }) => id).filter((id) => !told.includes(id))).toEqual([]);
});

test("documents of which only the number was seen", () => {
  expect(KNOWN_DOCUMENTS.map(({ place, document: { number } }) => [place, number])).toEqual([
    ["JS", "苏工发〔2018〕13号"],
    ["HE", "冀工发〔2018〕18号"],
    ["LN", "沈工办〔2018〕4号"],
    ["JL", "吉会办字〔2018〕7号"],
    ["BJ", "京工办发〔2018〕7号"],
  ]);
});

test("bans and what the employer pays name what they forbid and in what form", () => {
  const bans = RULES.flatMap((rule) => (rule.kind === "ban" ? [`${rule.id} ${rule.ban} ${rule.forms.join("+")}`.trim()] : []));
  expect(bans.filter((one) => !one.startsWith("CN-"))).toEqual([
    "AH-25-BUDGET beyond-budget",
    "AH-25-BAN festival-money cash+shopping-card",
    "BJ-23-PICK picking",
    "BJ-19-FEST/form festival-money cash+shopping-card",
    "FJ-18-FEST/form festival-money cash+shopping-card+voucher",
    "FJ-19-BAN festival-money cash+shopping-card",
    "GX-15-BAN festival-money cash+shopping-card+voucher",
    "GZ-18-BAN festival-money cash+shopping-card+voucher",
    "HE-19-BAN festival-money cash+shopping-card+voucher",
    "HA-18-BAN festival-money cash+shopping-card+voucher",
    "HB-18-BAN festival-money cash+shopping-card",
    "JS-25-BAN festival-money cash+shopping-card+voucher",
    "SN-19-BAN forbidden-goods",
    "SD-18-FEST/form festival-money cash+shopping-card+voucher",
    "TJ-19-BAN festival-money cash+shopping-card",
  ]);
  expect(bans.filter((one) => one.startsWith("CN-"))).toEqual([
    "CN-BAN-cards cards shopping-card+voucher",
    "CN-8BAN-1 treating",
    "CN-8BAN-2 bonus",
    "CN-8BAN-3 luxury",
    "CN-8BAN-4 slush-fund",
    "CN-8BAN-5 merged-account",
    "CN-8BAN-6 misuse",
    "CN-8BAN-7 fundraising",
    "CN-8BAN-8 unrelated",
    "CN-22-PREPAID prepaid-card prepaid-card",
    "CN-22-NODISGUISE bonus",
    "CN-FEST-notlisted unlisted-festival",
    "CN-TRIP-banned closed-scenery",
    "CN-22-NOTOUR public-tour",
    "CN-PROC-nooverrun beyond-budget",
    "CN-LAW-PROPERTY disposal",
    "CN-ACC-NAMES renamed-subject",
  ]);
  expect(RULES.flatMap((rule) => (rule.kind === "payer" ? [`${rule.id} ${rule.matter}`] : []))).toEqual([
    "CN-ADMIN-venue premises",
    "CN-ADMIN-staff staff-pay",
    "CN-ADMIN-entrusted entrusted",
    "CN-ADMIN-celebrate celebration",
    "CN-ADMIN-model model-meeting",
    "CN-ADMIN-safety labour-protection",
    "CN-ADMIN-workerscongress workers-congress",
    "CN-242-CANTEEN canteen",
    "CN-242-HEATCOLD heating-cooling",
    "CN-242-RECUP recuperation",
    "CN-242-HEALTH medical-check",
    "CN-242-RETIREE retirees",
    "CN-242-OTHER family-welfare",
    "CN-242-INSURE insurance",
    "CN-242-TRAFFIC commuting",
    "CN-HEAT-17 heat-allowance",
    "CN-SI-39 work-injury",
    "CN-PARTY-19 party",
    "AH-25-RETIREE retirees",
    "AH-25-EXAM medical-check",
    "FJ-SZ-22-REHAB recuperation",
    "GZ-18-RETIREE retirees",
    "ZJ-HZ-21-REHAB recuperation",
  ]);
});
