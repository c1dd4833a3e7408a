/** Bounds: what the rules leave the rows of a year's plan, as amounts for the whole membership. */
import { festivalsIn } from "../calendar";
import { shareBaseOf } from "../ledger";
import { entryOf, type YearPlanRow } from "../catalogue";
import { type Fen, fenFromYuan, ZERO_FEN } from "../plan/money";
import type { NotCompared, ProposalBound } from "../plan/proposal";
import type { LimitOverride, Profile } from "../plan/settings";
import type { Topic } from "../plan/subject";
import {
  type Cap,
  capsOf,
  festivalCap,
  FOR_ALL,
  MONEY_UNITS,
  PAID_BY_DUES,
  periodOf,
  placeNamed,
  type Policy,
  policyDuring,
  shareLimits,
} from "../policy";

export class Bounds {
  private readonly policies = new Map<number, Policy>();

  constructor(
    private readonly profile: Profile,
    private readonly year: number,
    private readonly overrides: readonly LimitOverride[],
  ) {}

  /** Of one row by itself, the tightest; null: none on record, or the membership is not known. */
  ofRow(row: YearPlanRow): ProposalBound | null {
    const { members } = this.profile;
    if (members === null) return null;
    const policy = this.policy(row.months.length === 1 ? row.months[0]! : null);
    const caps = topicsOf(row).flatMap((topic) =>
      FOR_ALL.has(topic) && topic !== "festival-gift" ? capsOf(policy, topic, MONEY_UNITS) : [],
    );
    const bounds = [
      ...caps.map((cap) => personBound(cap, members)),
      ...(isFestivalGift(row) ? this.ofFestivals(row, policy, members) : []),
    ];
    return tightest(bounds);
  }

  /** Gifts for two festivals at once may cost as much as both. */
  private ofFestivals(row: YearPlanRow, policy: Policy, members: number): ProposalBound[] {
    const caps = festivalsIn(row.activity, null).map(({ festival }) => festivalCap(policy, festival.key));
    const [first] = caps;
    if (!first || caps.includes(null)) return [];
    return [personBound({ ...first, value: caps.reduce((sum, cap) => sum + cap!.value, 0) }, members)];
  }

  /** Of all festival gifts of the year. `planned`: what the whole plan is to spend. */
  ofFestivalGifts(planned: Fen): ProposalBound | null {
    const policy = this.policy(null);
    const { members } = this.profile;
    const perYear =
      members === null
        ? []
        : capsOf(policy, "festival-gift", ["person-year"]).map((cap) => ({
            ...personBound(cap, members),
            kind: "festivals-year" as const,
          }));
    const shares = shareLimits(policy, "festival-gift");
    const byShare = capsOf(policy, "festival-gift", ["share"]).flatMap((cap): ProposalBound[] => {
      // Where a province gives several bases to choose from, the most generous that is known may be chosen.
      const best = shares
        .flatMap(({ value, base }) => {
          const of = base === null ? null : shareBaseOf(base, this.profile, () => planned);
          return of === null ? [] : [{ value, base, most: Math.floor(value * of) as Fen }];
        })
        .sort((a, b) => b.most - a.most)[0];
      return best === undefined ? [] : [{ ...boundOf(cap, best.most), kind: "festivals-share", limit: best.value, base: best.base }];
    });
    return tightest([...perYear, ...byShare]);
  }

  /** Of all that dues are for. */
  ofDues(): ProposalBound | null {
    const { dues } = this.profile;
    if (dues === null || dues <= 0) return null;
    return tightest(
      capsOf(this.policy(null), "dues", ["times-dues"]).map((cap) => ({
        ...boundOf(cap, Math.floor(dues * (1 + cap.value)) as Fen),
        kind: "dues",
      })),
    );
  }

  /** Limits there are, as far as is known, that nothing could be compared with. */
  get notCompared(): readonly NotCompared[] {
    const { members, province, dues } = this.profile;
    const isPlaced = province !== null && placeNamed(province) !== null;
    const hasDuesLimit = capsOf(this.policy(null), "dues", ["times-dues"]).length > 0;
    const shares = shareLimits(this.policy(null), "festival-gift");
    const isShareKnown = shares.some(({ base }) => base !== null && shareBaseOf(base, this.profile, () => ZERO_FEN) !== null);
    return [
      ...(members === null ? ["members" as const] : []),
      ...(isPlaced ? [] : ["place" as const]),
      ...(dues === null && hasDuesLimit ? ["dues" as const] : []),
      ...(!isShareKnown && shares.some(({ base }) => base === "retained-income") ? ["allocated" as const] : []),
    ];
  }

  private policy(month: number | null): Policy {
    const key = month ?? 0;
    const known = this.policies.get(key);
    if (known) return known;
    const { province } = this.profile;
    const policy = policyDuring(periodOf(this.year, month), province === null ? null : placeNamed(province), this.overrides);
    this.policies.set(key, policy);
    return policy;
  }
}

export function isFestivalGift(row: YearPlanRow): boolean {
  return topicsOf(row).includes("festival-gift");
}

export function isByDues(row: YearPlanRow): boolean {
  return topicsOf(row).some((topic) => PAID_BY_DUES.includes(topic));
}

function topicsOf({ catalogueId }: YearPlanRow): readonly Topic[] {
  return entryOf(catalogueId)?.topics ?? [];
}

function personBound(cap: Cap, members: number): ProposalBound {
  return boundOf(cap, fenFromYuan(cap.value * members) ?? ZERO_FEN);
}

function boundOf(cap: Cap, most: Fen): ProposalBound {
  return { kind: "person", limit: cap.value, unit: cap.unit, base: cap.base, basis: cap.basis, doubt: cap.doubt, most };
}

function tightest(bounds: readonly ProposalBound[]): ProposalBound | null {
  return bounds.reduce<ProposalBound | null>((least, bound) => (least === null || bound.most < least.most ? bound : least), null);
}
