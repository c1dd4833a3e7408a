/** NATIONAL_FACTS: the country's rules, from the collected sources. */
import { type FactGroup, group } from "./facts";

export const NATIONAL_FACTS: readonly FactGroup[] = [
  group("CN", "national", "财会〔2021〕7号", "2022-01-01", null, [
    "CN-INC-membership-fee", "CN-INC-allocated", "CN-INC-superior-subsidy", "CN-INC-admin-subsidy", "CN-INC-undertaking", "CN-INC-investment", "CN-INC-other-income",
    "CN-EXP-act-edu", "CN-EXP-act-sport", "CN-EXP-act-pub", "CN-EXP-act-other", "CN-EXP-right-lr", "CN-EXP-right-lp", "CN-EXP-right-law", "CN-EXP-right-help",
    "CN-EXP-right-warm", "CN-EXP-right-other", "CN-EXP-biz-train", "CN-EXP-biz-meet", "CN-EXP-biz-special", "CN-EXP-biz-other", "CN-EXP-cap", "CN-EXP-und",
    "CN-EXP-oth", "CN-PROC-yuan", "CN-ACC-NAMES", "CN-ACC-NAMECODE", "CN-ACC-BASICPROJECT", "CN-ACC-GRASSROOTS", "CN-ACC-UPPERONLY", "CN-ACC-50104", "CN-ACC-50105",
    "CN-ACC-50301", "CN-ACC-50302", "CN-ACC-50303", "CN-ACC-50304", "CN-ACC-50305", "CN-ACC-FIXEDASSET", "CN-ACC-REPORT02",
  ]),
  group("CN", "national", null, "2022-01-01", null, [
    "CN-LAW-2pct 0.02 rate", "CN-ADMIN-venue", "CN-ADMIN-staff", "CN-PROC-disclose", "CN-PROC-audit", "CN-LAW-USE", "CN-LAW-ARREARS", "CN-LAW-PROPERTY",
  ]),
  group("CN", "national", "工发〔1978〕101号", "1978-11-13", null, [
    "CN-LAW-fee05 0.005 rate",
  ]),
  group("CN", "national", null, null, null, [
    "CN-SPLIT-6040 0.6 rate date", "CN-ADMIN-entrusted date", "CN-ADMIN-celebrate date", "CN-ADMIN-model date", "CN-ADMIN-safety date",
    "CN-ADMIN-workerscongress date",
  ]),
  group("CN", "national", "总工办发〔2017〕32号", "2017-12", null, [
    "CN-EXP-act-welfare", "CN-FEST-list", "CN-FEST-notlisted recalled", "CN-FEST-goods", "CN-FEST-provincecap recalled", "CN-BIRTH-form", "CN-WED-form",
    "CN-SICK-form", "CN-RETIRE-form", "CN-PRIZE-2of3 prize 2/3 share:participants", "CN-PRIZE-souvenir low-source", "CN-MEAL-travelstd low-source",
    "CN-FEE-use low-source", "CN-TRIP-banned recalled", "CN-8BAN-1", "CN-8BAN-2", "CN-8BAN-3", "CN-8BAN-4", "CN-8BAN-5", "CN-8BAN-6", "CN-8BAN-7", "CN-8BAN-8",
    "CN-PROC-fullbudget low-source", "CN-PROC-planfirst recalled", "CN-PROC-nooverrun recalled", "CN-PROC-adjustonce recalled", "CN-PROC-collective recalled",
  ]),
  group("CN", "national", "总工办发〔2017〕32号", "2017-12", "2025-03", [
    "CN-FEE-3x dues 3 times-dues recalled", "CN-TRIP-sameday recalled", "CN-TRIP-sameday/days outing 1 days recalled",
  ]),
  group("CN", "national", "总工办发〔2014〕23号", "2014-07", "2017-12", [
    "CN-BAN-cards low-source",
  ]),
  group("CN", "national", null, "2025-03", null, [
    "CN-TEN-coupon", "CN-TEN-coupon/times consumption-coupon 1 times-year", "CN-TEN-fee4x dues 4 times-dues", "CN-TEN-feescope", "CN-TEN-outing",
    "CN-TEN-outing/times outing 4 times-year", "CN-TEN-outing/days outing 2 days", "CN-TEN-extra", "CN-TEN-rehab", "CN-TEN-condolence", "CN-TEN-skill",
    "CN-TEN-consume low-source", "CN-TEN-camp",
  ]),
  group("CN", "national", null, "2026-01-06", null, [
    "CN-FOUR-outing", "CN-FOUR-outing/times outing 4 times-year",
  ]),
  group("CN", "national", null, "2019-04-23", null, [
    "CN-TAX-2pct 0.02 rate not-seen-in-force",
  ]),
  group("CN", "national", "〔94〕工财字第69号", "1994-06-18", null, [
    "CN-FEE-BASE-1994 0.005 rate",
  ]),
  group("CN", "national", "厅字〔2022〕47号；补充通知工财发〔2023〕22号", "2023-01-01", "2025-01-01", [
    "CN-SMALL-REFUND not-seen-in-force",
  ]),
  group("CN", "national", "财会〔2021〕16号", "2022-01-01", null, [
    "CN-ACC-NORESERVE", "CN-ACC-MAP",
  ]),
  group("CN", "national", null, "2022-07", null, [
    "CN-22-FITNESS", "CN-22-PREPAID", "CN-22-NODISGUISE", "CN-22-NOTOUR", "CN-22-AGENCY", "CN-22-POVERTY",
  ]),
  group("CN", "national", null, "2023-05", null, [
    "CN-23-TECHREHAB",
  ]),
];
