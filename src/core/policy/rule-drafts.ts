/** limit, ban, requirement …, under: how rules are written down, so that a province's file reads like a table. */
import type { Ban, EmployerMatter, PaymentForm, Variant } from "../plan/spending";
import type { Topic } from "../plan/subject";
import type { PlaceCode } from "./places";
import type {
  BanRule,
  GiftForm,
  LimitRule,
  LimitUnit,
  PayerRule,
  PermitRule,
  RateRule,
  RequireRule,
  Rule,
  RuleDate,
  RuleDocument,
  RuleLevel,
  RuleStatus,
  ShareBase,
  Source,
} from "./rule";

/** Month of the pages' last reading, for every rule until one is read again. */
export const CHECKED_ON = "2026-11";

type Particular = "topics" | "says" | "id" | "kind";
type Shared =
  | "place"
  | "level"
  | "document"
  | "article"
  | "from"
  | "status"
  | "source"
  | "also"
  | "checkedOn"
  | "until"
  | "supersededBy"
  | "raisedFrom"
  | "doubt"
  | "confirmedBy"
  | "otherwise"
  | "seenInForce"
  | "lead";
type Exceptions = Partial<
  Pick<
    Rule,
    "supersededBy" | "until" | "raisedFrom" | "article" | "doubt" | "confirmedBy" | "otherwise" | "seenInForce" | "lead" | "also" | "status"
  >
>;
type DraftOf<R extends Rule> = Pick<R, Particular> & Omit<R, Particular | Shared> & Exceptions;
export type RuleDraft =
  | DraftOf<LimitRule>
  | DraftOf<RateRule>
  | DraftOf<BanRule>
  | DraftOf<PayerRule>
  | DraftOf<PermitRule>
  | DraftOf<RequireRule>;

type Topics = Topic | readonly Topic[];

function listed(topics: Topics): readonly Topic[] {
  return typeof topics === "string" ? [topics] : topics;
}

/** A limit in yuan, times, days or as a share (with its base). */
export function limit(
  id: string,
  topics: Topics,
  value: number,
  unit: LimitUnit,
  says: string,
  more: Exceptions & { readonly variant?: Variant; readonly base?: ShareBase; readonly form?: GiftForm; readonly raisableTo?: number } = {},
): RuleDraft {
  const { variant = null, base = null, form = null, raisableTo = null, ...exceptions } = more;
  return { id, kind: "limit", topics: listed(topics), says, value, unit, variant, base, form, raisableTo, ...exceptions };
}

export function rate(id: string, value: number, of: string, says: string, exceptions: Exceptions = {}): RuleDraft {
  return { id, kind: "rate", topics: ["dues"], says, rate: value, of, ...exceptions };
}

export function ban(
  id: string,
  topics: Topics,
  which: Ban,
  says: string,
  more: Exceptions & { readonly forms?: readonly PaymentForm[] } = {},
): RuleDraft {
  const { forms = [], ...exceptions } = more;
  return { id, kind: "ban", topics: listed(topics), says, ban: which, forms, ...exceptions };
}

export function payer(id: string, topics: Topics, matter: EmployerMatter, says: string, exceptions: Exceptions = {}): RuleDraft {
  return { id, kind: "payer", topics: listed(topics), says, matter, ...exceptions };
}

export function permit(
  id: string,
  topics: Topics,
  says: string,
  more: Exceptions & { readonly forms?: readonly PaymentForm[]; readonly isUnlimited?: true } = {},
): RuleDraft {
  const { forms = [], isUnlimited = false, ...exceptions } = more;
  return { id, kind: "permit", topics: listed(topics), says, forms, isUnlimited, ...exceptions };
}

export function requirement(id: string, topics: Topics, says: string, exceptions: Exceptions = {}): RuleDraft {
  return { id, kind: "require", topics: listed(topics), says, ...exceptions };
}

/** What the rules of one group have in common. */
export interface Heading {
  readonly document: RuleDocument;
  readonly article?: string;
  readonly from: RuleDate;
  readonly status: RuleStatus;
  readonly source: Source;
  readonly also?: Source;
  /** The last date on which a page shows the document in force. */
  readonly seenInForce?: string;
  /** Left out: the place's own level. */
  readonly level?: RuleLevel;
}

/** Rules that stand in one document and were read from one page. */
export interface RuleGroup {
  readonly heading: Heading;
  readonly drafts: readonly RuleDraft[];
}

export function under(heading: Heading, drafts: readonly RuleDraft[]): RuleGroup {
  return { heading, drafts };
}

/** The rules of one place. */
export function rulesOf(place: PlaceCode, groups: readonly RuleGroup[]): readonly Rule[] {
  return groups.flatMap(({ heading, drafts }) =>
    drafts.map(
      (draft): Rule => ({
        place,
        level: heading.level ?? (place === "CN" ? "national" : "provincial"),
        document: heading.document,
        article: heading.article ?? null,
        from: heading.from,
        until: null,
        supersededBy: null,
        raisedFrom: null,
        status: heading.status,
        source: heading.source,
        also: heading.also ?? null,
        doubt: null,
        confirmedBy: null,
        otherwise: null,
        seenInForce: heading.seenInForce ?? null,
        lead: null,
        checkedOn: CHECKED_ON,
        ...draft,
      }),
    ),
  );
}
