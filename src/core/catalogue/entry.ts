/** CatalogueEntry: one activity of union work: what it is called, when it is held, what it is booked under, who sees to it. */
import type { MonthNumber } from "../terms/month";
import { SECTORS, type Sector } from "../terms/sector";
import type { FestivalKey } from "../calendar";
import type { Payer, Topic } from "../plan/subject";

export type CostBasis = "perMember" | "perParticipant" | "perEvent" | "none";

export type Cadence =
  | "yearly"
  | "half-yearly"
  | "termly"
  | "quarterly"
  | "two-monthly"
  | "monthly"
  | "weekly"
  | "daily"
  | "all-year" // goes on all year
  | "on-demand" // when it happens: 住院, 婚丧
  | "once"; // not every year: 换届, 建书屋

export type OwnerRole =
  | "工会主席"
  | "组织委员"
  | "宣传委员"
  | "文体委员"
  | "生活福利委员"
  | "女职工委员"
  | "民主管理委员"
  | "劳动保护委员"
  | "财务委员"
  | "经审委员";

export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  /** Other names of the same activity, short. */
  readonly aliases: readonly string[];
  /** What reveals the activity in free text; see signs.ts for how they are written. Names and aliases are signs by themselves. */
  readonly signs: readonly string[];
  /** Months it is mostly held in, the first the likeliest; empty when any month will do. */
  readonly months: readonly MonthNumber[];
  /** Months in schools, whose year begins with the term, where they differ. */
  readonly schoolMonths: readonly MonthNumber[] | null;
  readonly cadence: Cadence | null;
  /** Festivals it belongs to; its months are then those of the festival in that year. */
  readonly festivals: readonly FestivalKey[];
  readonly sectors: readonly Sector[];
  /** Code of the subject it is booked under if it costs the union money; null for work without funds. */
  readonly subjectCode: string | null;
  /** Other subjects that the accounting system's wording allows as well. */
  readonly alsoSubjectCodes: readonly string[];
  readonly topics: readonly Topic[];
  readonly owner: OwnerRole;
  readonly costBasis: CostBasis;
  /** Who pays; "none" where there is nothing to pay. */
  readonly payer: Payer;
  /** 年度必办: the rules of the union, not custom, want it every year. */
  readonly isYearlyDuty: boolean;
  /** Of whom the rules want it; empty where it is no duty. */
  readonly dutySectors: readonly Sector[];
  /** Where the months come from: plans that were read, our own suggestion, or both; null where there are none. */
  readonly monthBasis: "seed" | "suggested" | "mixed" | null;
  /** Where the entry comes from, short, for the user. */
  readonly source: string;
  readonly note: string;
}

/** An entry as it is written down: what is left out takes the usual value. */
export interface EntryDraft {
  readonly id: string;
  readonly name: string;
  readonly owner: OwnerRole;
  readonly aliases?: readonly string[];
  readonly signs?: readonly string[];
  readonly months?: readonly MonthNumber[];
  readonly schoolMonths?: readonly MonthNumber[];
  readonly cadence?: Cadence;
  readonly festivals?: readonly FestivalKey[];
  /** Left out: every sector. */
  readonly sectors?: readonly Sector[];
  readonly subject?: string;
  readonly alsoSubjects?: readonly string[];
  readonly topics: readonly Topic[];
  /** Left out: nothing to pay. */
  readonly cost?: CostBasis;
  /** Left out: the union where there is a cost. */
  readonly payer?: Payer;
  /** True: of every sector the entry is for. */
  readonly isYearlyDuty?: true | readonly Sector[];
  /** Left out: "seed" where there are months. "custom" marks an entry of our own, beyond the plans that were read. */
  readonly basis?: "seed" | "suggested" | "mixed" | "custom";
  readonly note?: string;
}

export function entries(drafts: readonly EntryDraft[]): readonly CatalogueEntry[] {
  return drafts.map((draft) => {
    const months = draft.months ?? [];
    const costBasis = draft.cost ?? "none";
    const basis = draft.basis ?? "seed";
    return {
      id: draft.id,
      name: draft.name,
      aliases: draft.aliases ?? [],
      signs: draft.signs ?? [],
      months,
      schoolMonths: draft.schoolMonths ?? null,
      cadence: draft.cadence ?? null,
      festivals: draft.festivals ?? [],
      sectors: draft.sectors ?? SECTORS,
      subjectCode: draft.subject ?? null,
      alsoSubjectCodes: draft.alsoSubjects ?? [],
      topics: draft.topics,
      owner: draft.owner,
      costBasis,
      payer: draft.payer ?? (costBasis === "none" ? "none" : "union"),
      isYearlyDuty: draft.isYearlyDuty !== undefined,
      dutySectors: draft.isYearlyDuty === true ? (draft.sectors ?? SECTORS) : (draft.isYearlyDuty ?? []),
      monthBasis: months.length === 0 ? null : basis === "custom" ? "suggested" : basis,
      source: months.length === 0 && basis !== "custom" ? "公开的工会计划与总结，原文未定月份" : SOURCES[basis],
      note: draft.note ?? "",
    };
  });
}

const SOURCES = {
  seed: "公开的工会计划与总结",
  suggested: "公开的工会计划与总结，月份为建议值",
  mixed: "公开的工会计划与总结，部分月份为建议值",
  custom: "工会工作常例，月份为建议值",
} as const;
