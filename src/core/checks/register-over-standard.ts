/** register-over-standard: what was given in one case, beside the limit of its topic at that place and day. */
import { finding } from "../plan/finding";
import { yuan, type Fen } from "../plan/money";
import { type Named, type RegisterEntry, type RegisterSheet, registerValue } from "../plan/register";
import type { Topic } from "../plan/subject";
import { capsOf, MONEY_UNITS, policyOn, severityOf } from "../policy";
import { type Check, type CheckContext, isBreath } from "./check";
import { isAbove } from "./over-limit";
import { placeOf } from "./policies";
import { entryPlace } from "./register-entries";

declare module "../plan/finding" {
  interface FindingParams {
    "register-over-standard": {
      readonly register: Named;
      readonly topic: string;
      readonly limit: number;
      readonly unit: string;
      readonly actual: number;
      readonly doubt: string | null;
    };
  }
}

export const registerOverStandard: Check = {
  codes: { "register-over-standard": { severity: ["warning", "info"], since: "0.2" } },
  needs: ["union", "place-or-limits"],
  *workbook(context) {
    const place = placeOf(context);
    const policies = new Map<string, ReturnType<typeof policyOn>>();
    for (const sheet of context.registers) {
      const { limit } = sheet.register.checks;
      if (limit === undefined) continue;
      for (const [index, entry] of sheet.entries.entries()) {
        if (isBreath(index)) yield null;
        const topic = topicOf(sheet, entry);
        const fen = registerValue(entry, limit.amount);
        const day = dayOf(sheet, entry, context);
        if (topic === null || typeof fen !== "number" || day === null) continue;
        const policy = policies.get(day) ?? policyOn(day, place, context.overrides);
        policies.set(day, policy);
        const heads = registerValue(entry, limit.heads);
        const actual = yuan(fen as Fen) / (typeof heads === "number" && heads > 0 ? heads : 1);
        for (const cap of capsOf(policy, topic, MONEY_UNITS)) {
          if (!isAbove(actual, cap.value)) continue;
          yield finding(
            "register-over-standard",
            severityOf(cap),
            entryPlace(sheet, entry, limit.amount),
            { register: sheet.register.name, topic, limit: cap.value, unit: cap.unit, actual, doubt: cap.doubt },
            { basis: cap.basis },
          );
        }
      }
    }
  },
};

/** By the choice the entry names, else the register's own. */
function topicOf({ register, layout }: RegisterSheet, entry: RegisterEntry): Topic | null {
  const { limit } = register.checks;
  if (limit?.by === undefined || layout.columns[limit.by] === undefined) return register.topics?.[0] ?? null;
  const named = registerValue(entry, limit.by);
  return register.columns.find(({ id }) => id === limit.by)?.choices?.find(({ zh }) => zh === named)?.topic ?? null;
}

/** The day of the entry; where only its month is known, or nothing, the last day of that month or of the plan's year. */
function dayOf({ register }: RegisterSheet, entry: RegisterEntry, { year }: CheckContext): string | null {
  const day = registerValue(entry, register.checks.date);
  if (typeof day === "string") return day.length > 7 ? day : `${day}-28`;
  return year === null ? null : `${year}-12-31`;
}
