/** OpenWork: the rows of a plan, and what lines below may still tell of them: a deadline, who does it, where, for how much. */
import type { UnrecognisedWhy } from "./article";
import type { ByLine } from "./by-line";
import { cadencesIn, type CadenceMention } from "./cadence";
import type { DraftRow } from "./draft";
import { distinct, type Mention, mentionsIn } from "./mentions";
import { withoutEnd } from "./stretches";

/** A piece of work whose time may be told below it. */
export interface Pending {
  readonly activity: string;
  readonly own: readonly number[];
  owner: string | null;
  partner?: string | null;
  place?: string | null;
  amountText?: string | null;
}

export interface Times {
  readonly mentions: readonly Mention[];
  readonly cadences: readonly CadenceMention[];
}

/** All times of a text. Those that a cadence holds are its own (年内…4次), unless they name months (每年3月). */
export function timesIn(plain: string, year: number | null): Times {
  const cadences = cadencesIn(plain);
  const isFree = (mention: Mention): boolean => !cadences.some(({ start, end }) => mention.start < end && mention.end > start);
  return { mentions: mentionsIn(plain, year).filter((mention) => mention.kind === "month" || isFree(mention)), cadences };
}

/** What a line below says. */
export interface Due extends Times {
  /** As it is shown, and in plain form from `start` of the mentions' text on. */
  readonly text: string;
  readonly plain: string;
  readonly start: number;
  /** Ids of its lines. */
  readonly lines: readonly number[];
}

/** Where a time was found that a line below may narrow. */
const BROAD: ReadonlySet<DraftRow["from"]> = new Set(["season", "term", "festival", "quarter", "half", "none"]);

export class OpenWork {
  readonly rows: DraftRow[] = [];
  private pending: Pending[] = [];
  /** How many of them have met an owner line. */
  private owned = 0;
  /** Rows since the last owner line or heading. */
  private block: DraftRow[] = [];
  /** How many of them have met a partner line. */
  private partnered = 0;
  /** The row that lines below it may still speak of. */
  private last: DraftRow | null = null;

  /** `why`: by the line's id, why it is no row; written on. */
  constructor(private readonly why: ByLine<UnrecognisedWhy>) {}

  /** True where nothing stands below the heading yet. */
  get isEmpty(): boolean {
    return this.last === null && this.pending.length === 0;
  }

  add(row: DraftRow): void {
    this.rows.push(row);
    this.block.push(row);
    this.last = row;
  }

  wait(pending: Pending): void {
    this.pending.push(pending);
  }

  /** A heading: nothing below it speaks of what stands above. */
  close(): void {
    if (this.pending.length > 0) this.pending = [];
    this.owned = 0;
    this.last = null;
    this.closeBlock();
  }

  /** Each row is looked at once for an owner line below it, and once for a partner line: many lines below many rows stay linear. */
  private closeBlock(): void {
    if (this.block.length > 0) this.block = [];
    this.partnered = 0;
  }

  ownedBy(kind: "owner" | "partner", said: string, lines: readonly number[]): void {
    const rows = kind === "owner" ? this.block : this.block.slice(this.partnered);
    if (said !== "") {
      for (const one of this.pending.slice(this.owned)) one[kind] ??= said;
      for (const row of rows) addTo(row, kind === "owner" ? said : null, kind === "partner" ? said : null, lines);
    }
    if (kind === "partner") {
      this.partnered = this.block.length;
      return;
    }
    this.owned = this.pending.length;
    this.closeBlock();
  }

  toldOf(field: "place" | "amountText", said: string, lines: readonly number[]): void {
    const waiting = this.pending[this.pending.length - 1];
    if (said === "") return;
    if (waiting !== undefined) waiting[field] ??= said;
    else if (this.last !== null) {
      this.last[field] ??= said;
      this.last.other.push(...lines);
    }
  }

  /** A deadline of its own line: of all that waits for one, else of the row above it. */
  due(due: Due): void {
    if (this.pending.length > 0) this.make(this.pending, due, true);
    else if (this.last !== null) narrow(this.last, due);
  }

  /** 以上两项 … of the last `count`. */
  coverAbove(count: number, due: Due | null, owner: string | null, partner: string | null, lines: readonly number[]): void {
    const waiting = this.pending.slice(-Math.min(count, this.pending.length));
    if (due !== null && waiting.length > 0) {
      for (const row of this.make(waiting, due, false)) row.owner ??= owner;
      return;
    }
    const rows = this.block.slice(-Math.min(count, this.block.length));
    for (const row of rows) addTo(row, owner, partner, lines);
    if (rows.length === this.block.length) this.closeBlock();
  }

  /** The last piece of work has the deadline as its own, those above it inherit it; where it names them each has what is said of it. */
  private make(pending: readonly Pending[], due: Due, isBelow: boolean): DraftRow[] {
    const { mentions, cadences, text, lines } = due;
    const cadence = cadences[0] ?? null;
    const told = mentions.flatMap((mention) => mention.months);
    const all = told.length > 0 || cadence === null ? told : cadence.months.map((month) => ({ month, yearOffset: 0 }));
    this.pending = this.pending.slice(0, this.pending.length - pending.length);
    this.owned = Math.min(this.owned, this.pending.length);
    if (all.length === 0 && cadence === null) {
      for (const { own } of pending) for (const line of own) this.why.set(line, "vague-time");
      return [];
    }
    const named = namedIn(due);
    return pending.map(({ activity, own, owner, partner, place, amountText }, index) => {
      const its = named.find(({ name }) => activity.includes(name) || name.includes(activity))?.mention ?? null;
      const months = its?.months ?? all;
      const one = its ?? (mentions.length === 1 ? mentions[0]! : null);
      const row: DraftRow = {
        activity,
        months: distinct(months),
        from: months.length === 0 ? "none" : its === null && isBelow && index < pending.length - 1 ? "inherited" : "deadline",
        year: null,
        cadence: cadence?.cadence ?? null,
        deadline: {
          text: its === null ? text : its.text,
          month: one?.months.length === 1 ? one.months[0]!.month : null,
          day: (its ?? mentions.find(({ months: own }) => own.length === 1))?.day ?? null,
        },
        owner,
        partner: partner ?? null,
        place: place ?? null,
        theme: null,
        amountText: amountText ?? null,
        own: [...own],
        other: [...lines],
      };
      this.add(row);
      return row;
    });
  }
}

/** 摸底3月底前完成,组建9月底前完成: what stands before each of several times of a deadline. */
function namedIn({ mentions, plain, start }: Due): { readonly name: string; readonly mention: Mention }[] {
  if (mentions.length < 2) return [];
  let from = 0;
  return mentions.flatMap((mention) => {
    const before = plain.slice(from, mention.start - start);
    from = mention.end - start;
    const name = withoutEnd(/[^\s,;。、:]*$/.exec(before)![0], "于在");
    return name.length < 2 || mention.months.length === 0 ? [] : [{ name, mention }];
  });
}

/** 冬季送温暖, and 时间：12月 below it: the narrower time. */
function narrow(row: DraftRow, { text, mentions, lines }: Due): void {
  const months = mentions.flatMap((mention) => mention.months);
  if (months.length === 0 || row.deadline !== null || !BROAD.has(row.from)) return;
  const dated = mentions.length === 1 && mentions[0]!.months.length === 1 ? mentions[0]! : null;
  row.months = distinct(months);
  row.from = "deadline";
  row.deadline = { text, month: dated?.months[0]!.month ?? null, day: dated?.day ?? null };
  row.other.push(...lines);
}

function addTo(row: DraftRow, owner: string | null, partner: string | null, lines: readonly number[]): void {
  if (owner !== null && row.owner === null) row.owner = owner;
  if (partner !== null && row.partner === null) row.partner = partner;
  row.other.push(...lines);
}
