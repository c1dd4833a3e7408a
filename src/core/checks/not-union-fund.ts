/** not-union-fund: what the employer has to pay, in a plan of the union's own money. */
import { type Basis, type Finding, finding, type Ground } from "../plan/finding";
import type { EmployerMatter } from "../plan/spending";
import { basisOfAll, groundOf, type Policy } from "../policy";
import { type Check, fieldPlace } from "./check";
import type { RuleRow } from "./rule-rows";

declare module "../plan/finding" {
  interface FindingParams {
    /** `isSure`: a document on record gives it to the employer; else it is custom, or one of several things in the row. */
    "not-union-fund": {
      readonly activity: string;
      readonly payer: string;
      readonly isSure: boolean;
      /** An EmployerMatter. */
      readonly matter?: string | null;
      readonly ground?: Ground | null;
    };
  }
}

export const notUnionFund: Check = {
  codes: {
    "not-union-fund": { severity: ["warning", "info"], since: "0.1", byRules: true },
  },
  needs: ["union", "sheet-year"],
  ruled: () => ({ row: employers }),
};

/** A row whose name goes on beyond so many characters tells of several things: its amount may be for the others. What stands in brackets explains and adds nothing. */
const LONGEST_NAME = 20;
const BRACKETED = /[(\uff08][^)\uff09]*[)\uff09]/gu;

/** What has nothing to do with the union's activities. */
const UNRELATED = "CN-8BAN-8";

/**
 * Matters that differ by place: a warning only where the place's own rule gives them to the employer. The enterprises' welfare rule,
 * which knows health checks, rests and the retired as the employer's, says nothing of what a union may add.
 */
const BY_PLACE: ReadonlySet<EmployerMatter> = new Set(["medical-check", "retirees", "recuperation"]);

/**
 * Only where the row takes money: organising a health check costs the union nothing. Whatever a document on record gives to the
 * employer is to be looked at (contract: a warning), also where the document is a summary of practice or a transcription: its rank
 * is told with it. The places' rules on the retired speak of 待遇: of goods for them, and not of a visit on 重阳节, which is a note.
 */
function employers({ item, sheet, policy, spending: { employer, isFestive, isGiven, isOfGoods }, topics }: RuleRow): Finding | null {
  // Whoever is retired, a Party member is visited with the Party's money.
  const matter = employer.length > 0 && employer.includes("party") ? "party" : employer[0];
  if (matter === undefined || (item.amount.value.fen ?? 0) <= 0) return null;
  const grounds = groundsOf(matter, policy);
  if (grounds === null) return null;
  const { value: activity, text } = item.activity;
  const isVisit = matter === "retirees" && !isOfGoods && (isFestive || !isGiven);
  // The catalogue knows insurance against accidents among the unions' services (50305): there it is a note.
  const isService = matter === "insurance" && topics.includes("mutual-aid-insurance");
  const isSure =
    !isService && (!BY_PLACE.has(matter) || grounds.isOfPlace) && !isVisit && activity.replace(BRACKETED, "").length <= LONGEST_NAME;
  return finding(
    "not-union-fund",
    isSure ? "warning" : "info",
    fieldPlace(item.activity, "activity", item, sheet),
    { activity, payer: matter === "party" ? "party" : "employer", isSure, matter, ground: grounds.ground },
    { basis: grounds.basis, text },
  );
}

interface Grounds {
  /** The place's own rule gives it to the employer. */
  readonly isOfPlace: boolean;
  readonly ground: Ground | null;
  readonly basis: Basis | null;
}

/** Looked up once for all rows of a month. */
const known = new WeakMap<Policy, Map<EmployerMatter, Grounds | null>>();

function groundsOf(matter: EmployerMatter, policy: Policy): Grounds | null {
  let ofPolicy = known.get(policy);
  if (ofPolicy === undefined) known.set(policy, (ofPolicy = new Map()));
  let grounds = ofPolicy.get(matter);
  if (grounds === undefined) ofPolicy.set(matter, (grounds = readGrounds(matter, policy)));
  return grounds;
}

/** Null where no document gives it to the employer. */
function readGrounds(matter: EmployerMatter, { rules }: Policy): Grounds | null {
  const ofMatter = rules.filter(({ rule }) => rule.kind === "payer" && rule.matter === matter);
  const own = ofMatter.filter(({ rule }) => rule.level === "provincial");
  const ofCountry = ofMatter
    .filter(({ rule }) => rule.level === "national")
    .sort((a, b) => Number(a.doubt !== null) - Number(b.doubt !== null));
  const all = [...own, ...ofCountry, ...(matter === "party" ? rules.filter(({ rule }) => rule.id === UNRELATED) : [])];
  const isOfPlace = own.length > 0;
  return all.length === 0
    ? null
    : { isOfPlace, ground: isOfPlace ? groundOf(own) : null, basis: basisOfAll(isOfPlace || matter === "party" ? all : all.slice(0, 1)) };
}
