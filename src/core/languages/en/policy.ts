/** What rules are called in English: bans, units, what a share is of, how well a limit is known. */
import type { PolicyWords } from "../policy-words";

export const policyWords: PolicyWords = {
  bans: {
    treating: "treats and presents", bonus: "bonuses and allowances", luxury: "luxury entertainment and fitness", "slush-fund": "slush funds",
    "merged-account": "merging the union's account with the employer's", misuse: "withholding or misusing union funds", fundraising: "unlawful fund-raising or guarantees",
    unrelated: "costs unrelated to the union's work", "festival-money": "money given at festivals", "birthday-money": "money given at birthdays (cake or a cake coupon is meant)", cards: "shopping cards and cash vouchers", "prepaid-card": "commercial prepaid cards",
    "public-tour": "tours at the union's expense", "closed-scenery": "trips to scenic areas closed to them", "unlisted-festival": "gifts at festivals that are not statutory",
    "forbidden-goods": "goods expressly forbidden", "beyond-budget": "spending without or beyond the budget", disposal: "seizing the union's property", "renamed-subject": "renaming account subjects",
  },
  units: {
    "person-year": "per person and year", "person-two-years": "per person and two years", "person-time": "per person and time", "person-festival": "per person and festival",
    "person-day": "per person and day", "person-month": "per person and month", "person-half-day": "per person and half day", "person-meal": "per person and meal",
    "person-event": "per person and event", person: "per person", "times-year": "times a year", days: "days at a time", share: "share", "times-dues": "times the dues",
    event: "per event", year: "per year",
  },
  bases: {
    participants: "those taking part", trainees: "the trainees", "planned-spending": "planned union spending", income: "union income", "retained-income": "the retained income", "event-cost": "the event's cost",
  },
  doubts: {
    changing: "it holds for a part of that time only", date: "its date is not exact", raised: "raised since, to a figure not seen", "not-seen-in-force": "not seen to be still in force", transcription: "known from a transcription only",
    "low-source": "from a weak source", "single-copy": "known from one copy only", contradictory: "sources differ", recalled: "no source seen",
  },
  places: {
    CN: "The whole country", BJ: "Beijing", TJ: "Tianjin", HE: "Hebei", SX: "Shanxi", NM: "Inner Mongolia", LN: "Liaoning", JL: "Jilin", HL: "Heilongjiang", SH: "Shanghai", JS: "Jiangsu",
    ZJ: "Zhejiang", AH: "Anhui", FJ: "Fujian", JX: "Jiangxi", SD: "Shandong", HA: "Henan", HB: "Hubei", HN: "Hunan", GD: "Guangdong", GX: "Guangxi", HI: "Hainan", CQ: "Chongqing",
    SC: "Sichuan", GZ: "Guizhou", YN: "Yunnan", XZ: "Tibet", SN: "Shaanxi", GS: "Gansu", QH: "Qinghai", NX: "Ningxia", XJ: "Xinjiang",
  },
};
