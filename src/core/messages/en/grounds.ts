/** What is said of a rule's ground in English: the doubt first, what no class of expenditure stands for, who pays instead. */
import type { FindingParams, Ground } from "../../plan/finding";
import { policy } from "./policy";

/** Opens the sentence where the rule is not confirmed, and is nothing where it is. */
export function doubtFirst(ground: Ground | null | undefined): string {
  if (!ground) return "";
  const { doubt, since, seen } = ground;
  const of = since === null ? "an undated rule" : `a rule of ${since.slice(0, 4)}`;
  const why =
    doubt !== "not-seen-in-force"
      ? (policy.doubts[doubt] ?? doubt)
      : seen === null
        ? "no later text seen"
        : `still in force in ${seen}, no later text seen`;
  return `By ${of} (${why}): `;
}

/** By what no class of expenditure stands for: what is said of it. */
const OUTSIDE: Readonly<Record<string, string>> = {
  meal: "union funds pay for meals at matches and training within their standards only; dinners are no class of expenditure. Check",
  hospitality: "union funds must not treat anybody; guests are the employer's, by his rules on receptions. Check",
  "red-packet": "money handed to staff is no class of expenditure and comes near to a bonus. Check",
  "prize-draw": "union funds reward only the winners of sports and arts; prizes of a draw are no class of expenditure. Check",
  sponsorship: "sponsoring others has nothing to do with the members' activities. Check",
  "travel-prize": "travel must not be a reward: rewards and rests have rules of their own. Check",
  "hot-spring": "hot springs, beauty care and the like come near to expensive entertainment. Check",
  picking: "the local rules do not let union funds pay for fruit picking. Check",
  inspection:
    "inspections have to serve the union's work, be approved and keep to the travel rates; travel is booked under other business. Check",
};

export function forbiddenSentence({ activity, ban, isSure, ground }: FindingParams["forbidden-spend"]): string {
  const opening = doubtFirst(ground);
  if (ban === "unlisted-festival")
    return `"${activity}": this festival is none of those at which members may be given goods; check what it is booked as.`;
  if (ban === "gift-form") return `${opening}"${activity}" is to be goods or a souvenir, and no money. Check what is given.`;
  const outside = OUTSIDE[ban];
  if (outside !== undefined) return `${opening}"${activity}": ${outside}.`;
  const name = policy.bans[ban as keyof typeof policy.bans] ?? ban;
  return isSure
    ? `${opening}"${activity}" is something union funds must not pay for: ${name}.`
    : `${opening}"${activity}" may be something union funds must not pay for: ${name}. Check what is given, and in what form.`;
}

/** By matter, where more is to be said than who pays. */
const MATTERS: Readonly<Record<string, string>> = {
  premises:
    "is mostly the employer's to provide; where he cannot and the budget suffices, union funds may add to it. Check the local rules",
  recuperation: "rests are paid from the employer's welfare funds; union funds may only add to them. Check who pays",
  retirees: "the retired are mostly the employer's to pay for. Check the local rules before union funds pay for it",
  "medical-check": "health checks are mostly the employer's to pay for. Check the local rules before union funds pay for it",
};

const payers: Readonly<Record<string, string>> = {
  employer: "the employer",
  party: "the Party's dues or its own funds",
  shared: "employer and union",
  none: "nobody",
  union: "the union",
};

export function payerSentence({ activity, payer, isSure, matter, ground }: FindingParams["not-union-fund"]): string {
  const opening = doubtFirst(ground);
  const more = MATTERS[matter ?? ""];
  if (more !== undefined && (matter === "premises" || !isSure)) return `${opening}"${activity}": ${more}.`;
  const name = payers[payer] ?? "the employer";
  return isSure
    ? `${opening}"${activity}" is to be paid by ${name}, not from union funds.`
    : `${opening}"${activity}" is mostly paid by ${name}; check the local rules before union funds pay for it.`;
}
