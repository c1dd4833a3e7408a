/** wishesOf: --reserve and --subjects as wishes for a year's budget; what cannot be wished is a usage error. */
import { subjectNamed, subjectOfCode } from "../../core/catalogue";
import { proposeYear } from "../../core/proposal";
import type { Language } from "../../core/messages";
import { type Fen, sumFen } from "../../core/plan/money";
import type { BudgetProposal, BudgetWishes } from "../../core/plan/proposal";
import type { Profile } from "../../core/plan/settings";
import type { Subject } from "../../core/plan/subject";
import { type Arguments, type SubjectFlag, UsageError } from "./arguments";
import { money } from "./review-text";

/** Null: the funds are not known, and nothing was asked of them. Throws UsageError. */
export function wishesOf({ reserve, subjects }: Arguments, profile: Profile, year: number, { cli: says }: Language): BudgetWishes | null {
  const plain = proposeYear({ profile, year }).budget;
  if (plain === null) {
    if (reserve !== null) throw new UsageError({ code: "funds-missing", option: "--reserve" });
    if (subjects.length > 0) throw new UsageError({ code: "funds-missing", option: "--subjects" });
    return null;
  }
  const { funds } = plain;
  const amount = (fen: Fen): string => says.yuan(money(fen));
  const kept = reserve === null ? null : "fen" in reserve ? reserve.fen : (Math.round(funds * reserve.share) as Fen);
  if (kept !== null && kept > funds) throw new UsageError({ code: "reserve-over-funds", reserve: amount(kept), funds: amount(funds) });
  const available = (funds - (kept ?? plain.reserve)) as Fen;
  const wished = wishedFor(subjects, plain);
  const sum = sumFen(Object.values(wished));
  if (sum > available) throw new UsageError({ code: "subjects-over-available", sum: amount(sum), available: amount(available) });
  return { reserve: kept, subjects: wished };
}

function wishedFor(flags: readonly SubjectFlag[], { subjects }: BudgetProposal): BudgetWishes["subjects"] {
  const wished: Record<string, Fen> = {};
  for (const { name, fen } of flags) {
    const subject = subjectOf(name);
    if (subject === null) throw new UsageError({ code: "unknown-subject", subject: name });
    const { code } = subject;
    if (!subjects.some((one) => one.code === code))
      throw new UsageError({ code: "subject-not-planned", subject: subject.name, known: subjects.map((one) => `${one.code} ${one.name}`) });
    if (Object.hasOwn(wished, code)) throw new UsageError({ code: "subject-twice", subject: subject.name });
    wished[code] = fen;
  }
  return wished;
}

/** A number alone means today's accounts: what it meant before 2022 is nobody's wish for a year to come. */
function subjectOf(name: string): Subject | null {
  return /^\d+$/.test(name) ? subjectOfCode(name) : subjectNamed(name);
}
