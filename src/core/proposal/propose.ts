/** proposeBudget: amounts for the rows of a year's plan, within the funds, the reserve, the rules' limits and what the user set. */
import { fundsOf } from "../ledger";
import { subjectOfCode, type YearPlanRow } from "../catalogue";
import { type Fen, fenFromYuan, subtractFen, sumFen, yuan, ZERO_FEN } from "../plan/money";
import {
  type BudgetProposal,
  type BudgetWishes,
  DEFAULT_RESERVE_SHARE,
  NO_WISHES,
  type ProposalBound,
  type ProposedAmount,
  type SubjectProposal,
} from "../plan/proposal";
import type { LimitOverride, Profile } from "../plan/settings";
import { Bounds, isByDues, isFestivalGift } from "./bounds";
import { mostOf, type Claimant, allocate } from "./allocate";

/** Amounts are proposed in whole tens of yuan, in 分. */
const STEP = 1000;
const YUAN = 100;

/**
 * A share of what may be spent for each row, by weight; where a limit leaves less, the rest goes to the others. A subject that
 * the user set gets what he said, as far as limits and funds allow, the codes in their order; the others share what is left.
 * Null when the funds are not known: nothing is proposed then. The same input gives the same amounts.
 */
export function proposeBudget(
  rows: readonly YearPlanRow[],
  profile: Profile,
  year: number,
  wishes: BudgetWishes = NO_WISHES,
  overrides: readonly LimitOverride[] = [],
): BudgetProposal | null {
  const funds = fundsOf(profile);
  if (funds === null) return null;
  const bounds = new Bounds(profile, year, overrides);
  const reserve = wishes.reserve ?? (Math.round(Math.max(0, funds) * DEFAULT_RESERVE_SHARE) as Fen);
  const available = Math.max(0, funds - reserve) as Fen;
  // What gifts may cost can depend on what is planned altogether, gifts included: from above, until it holds. Each round plans less.
  let planned = available;
  for (;;) {
    const proposal = new Proposal(rows, profile.members, available, wishes, bounds, bounds.ofFestivalGifts(planned)).made();
    const sum = sumFen(proposal.amounts.map((amount) => amount?.fen ?? null));
    if (sum >= planned || (bounds.ofFestivalGifts(sum)?.most ?? Infinity) >= proposal.gifts)
      return {
        funds,
        reserve,
        available,
        proposed: sum,
        left: subtractFen(available, sum),
        amounts: proposal.amounts,
        subjects: proposal.subjects,
        notCompared: bounds.notCompared,
      };
    planned = sum;
  }
}

/** The subjects with their rows as parts, by code. */
type Subjects = ReadonlyMap<string, Claimant<number>>;

class Proposal {
  private readonly rowBounds: readonly (ProposalBound | null)[];
  private readonly groupBounds: readonly (ProposalBound | null)[];
  private readonly dues: ProposalBound | null;

  constructor(
    private readonly rows: readonly YearPlanRow[],
    private readonly members: number | null,
    private readonly available: Fen,
    private readonly wishes: BudgetWishes,
    bounds: Bounds,
    private readonly gifts: ProposalBound | null,
  ) {
    this.dues = bounds.ofDues();
    this.rowBounds = rows.map((row) => (row.weight > 0 ? bounds.ofRow(row) : null));
    this.groupBounds = rows.map((row) => (isFestivalGift(row) ? gifts : isByDues(row) ? this.dues : null));
  }

  made(): { readonly amounts: readonly (ProposedAmount | null)[]; readonly subjects: readonly SubjectProposal[]; readonly gifts: Fen } {
    const subjects = this.subjects((index) => this.rowBounds[index]?.most ?? Infinity);
    const plain = this.poured(unlimitedAll(subjects), subjects);
    const first = this.poured(subjects, subjects);
    // What rounding a sum a head leaves over goes to the other rows, within the same limits.
    const rounded = this.rows.map((row, index) => (isByHead(row, this.members) ? this.byHead(first.get(index) ?? 0) : null));
    const second = this.poured(
      this.subjects((index) => rounded[index]?.fen ?? this.rowBounds[index]?.most ?? Infinity),
      subjects,
    );
    const inSteps = this.rows.map((_, index) => rounded[index]?.fen ?? ((Math.floor((second.get(index) ?? 0) / STEP) * STEP) as Fen));
    const fens = this.madeUp(inSteps, second);
    const amounts = this.rows.map((_, index): ProposedAmount | null => {
      const fen = fens[index]!;
      return fen === 0
        ? null
        : {
            fen,
            share: fen / this.available,
            each: rounded[index]?.each ?? null,
            ...this.boundsOf(index, first.get(index)!, plain.get(index)!),
          };
    });
    const sumOf = (wanted: (row: YearPlanRow) => boolean): Fen =>
      sumFen(this.rows.map((row, index) => (wanted(row) ? (amounts[index]?.fen ?? null) : null)));
    const taken = [...subjects].reduce(
      (sum, [code, part]) => sum + (this.isSet(code) ? Math.min(this.wishes.subjects[code]!, mostOf(part)) : 0),
      0,
    );
    return {
      amounts,
      gifts: sumOf(isFestivalGift),
      subjects: [...subjects].map(([code, part]): SubjectProposal => {
        const fen = sumOf(({ subjectCode }) => subjectCode === code);
        const others = taken - (this.isSet(code) ? Math.min(this.wishes.subjects[code]!, mostOf(part)) : 0);
        return {
          code,
          name: subjectOfCode(code)?.name ?? code,
          fen,
          most: Math.max(fen, Math.floor(Math.min(mostOf(part), this.available - others))) as Fen,
          isSet: this.isSet(code),
        };
      }),
    };
  }

  /** The user named the very sum of a subject that was set: what rounding took from it goes, in whole yuan, to its largest row that no limit binds. */
  private madeUp(fens: readonly Fen[], given: ReadonlyMap<number, number>): readonly Fen[] {
    const made = [...fens];
    for (const code of Object.keys(this.wishes.subjects)) {
      const own = [...given.keys()].filter((index) => this.rows[index]!.subjectCode === code);
      const lost = own.reduce((sum, index) => sum + given.get(index)! - fens[index]!, 0);
      const free = own.filter(
        (index) => this.rowBounds[index] === null && this.groupBounds[index] === null && !isByHead(this.rows[index]!, this.members),
      );
      const largest = free.reduce<number | null>((best, index) => (best === null || fens[index]! > fens[best]! ? index : best), null);
      if (largest !== null) made[largest] = (fens[largest]! + Math.floor(Math.max(0, Math.round(lost)) / YUAN) * YUAN) as Fen;
    }
    return made;
  }

  private isSet(code: string): boolean {
    return Object.hasOwn(this.wishes.subjects, code);
  }

  /** The subjects that were set first, each within what it can hold; then the others, of what is left. */
  private poured(parts: Subjects, holding: Subjects): ReadonlyMap<number, number> {
    const given = new Map<number, number>();
    let left: number = this.available;
    for (const [code, part] of parts) {
      if (!this.isSet(code)) continue;
      const wanted = Math.min(Math.max(0, this.wishes.subjects[code]!), left);
      allocate([part], wanted, given);
      left -= Math.min(wanted, mostOf(holding.get(code)!));
    }
    return allocate(
      [...parts].flatMap(([code, part]) => (this.isSet(code) ? [] : [part])),
      left,
      given,
    );
  }

  /** `mostOfRow`: the most a row may get, by its index. */
  private subjects(mostOfRow: (index: number) => number): Subjects {
    const paid = [...this.rows.keys()].filter((index) => this.rows[index]!.weight > 0);
    const part = (index: number): Claimant<number> => ({
      kind: "row",
      row: index,
      weight: this.rows[index]!.weight,
      most: mostOfRow(index),
    });
    const group = (indexes: readonly number[], most = Infinity): Claimant<number> => ({ kind: "group", parts: indexes.map(part), most });
    const codes = [...new Set(paid.flatMap((index) => this.rows[index]!.subjectCode ?? []))].sort();
    return new Map(
      codes.map((code) => {
        const own = paid.filter((index) => this.rows[index]!.subjectCode === code);
        const gifts = own.filter((index) => isFestivalGift(this.rows[index]!));
        const byDues = own.filter((index) => isByDues(this.rows[index]!) && !gifts.includes(index));
        const others = own.filter((index) => !gifts.includes(index) && !byDues.includes(index));
        return [
          code,
          { kind: "group", most: Infinity, parts: [group(gifts, this.gifts?.most), group(byDues, this.dues?.most), ...others.map(part)] },
        ];
      }),
    );
  }

  /** `given` with and `plain` without any limit, both before rounding. */
  private boundsOf(index: number, given: number, plain: number): Pick<ProposedAmount, "heldBy" | "within"> {
    const [own, group] = [this.rowBounds[index]!, this.groupBounds[index]!];
    const heldBy = given >= plain - 1 ? null : own !== null && given >= own.most - 1 ? own : group;
    return { heldBy, within: heldBy ?? own ?? group };
  }

  private byHead(given: number): { readonly fen: Fen; readonly each: ProposedAmount["each"] } {
    const price = roundPrice(yuan(Math.floor(given) as Fen) / this.members!);
    return { fen: fenFromYuan(price * this.members!) ?? ZERO_FEN, each: { heads: this.members!, yuan: price } };
  }
}

/** Every member gets the same, and it is known how many there are. */
function isByHead({ costBasis, weight }: YearPlanRow, members: number | null): boolean {
  return costBasis === "perMember" && weight > 0 && members !== null && members > 0;
}

/** 183 yuan a head is 180, 46 is 45, 7.5 is 7. */
function roundPrice(price: number): number {
  const step = price >= 100 ? 10 : price >= 20 ? 5 : 1;
  return Math.floor(price / step) * step;
}

function unlimitedAll(subjects: Subjects): Subjects {
  return new Map([...subjects].map(([code, part]) => [code, unlimited(part)]));
}

function unlimited(part: Claimant<number>): Claimant<number> {
  return part.kind === "row" ? { ...part, most: Infinity } : { ...part, most: Infinity, parts: part.parts.map(unlimited) };
}
