/** The run through every check there is, and what each says of itself. */
import { finish, saying, type Steps } from "../grid/steps";
import type { Finding, FindingCode } from "../plan/finding";
import { isPlain } from "../plan/plain";
import type { Agreement, NotCheckedWhy } from "../plan/review";
import { agreeing } from "./agreement";
import { BREATH, type Check, type CheckContext, type CodeFacts, type Need } from "./check";
import { FindingCollector } from "./finding-collector";
import { CHECKS } from "./list";
import { whyNot } from "./needs";
import { registerEntries } from "./register-entries";
import { registerOverStandard } from "./register-over-standard";
import { registerPlan } from "./register-plan";
import { lookingAtRuleRows } from "./rule-rows";

export { type Check, type CheckContext, type OtherSheet, type PlanSheet } from "./check";

function codesOf({ codes }: Check): FindingCode[] {
  return Object.keys(codes) as FindingCode[];
}

type FactsByCode = ReadonlyMap<FindingCode, CodeFacts & { readonly needs: readonly Need[] }>;

/** Put together once: it is asked for with every workbook. */
let facts: FactsByCode | null = null;

/** By code: what its check says of it, and what that check needs. */
export function codeFacts(): FactsByCode {
  return (facts ??= new Map(
    CHECKS.flatMap((check) => codesOf(check).map((code) => [code, { ...check.codes[code]!, needs: check.needs ?? [] }] as const)),
  ));
}

/** The codes whose check says so of them. */
export function codesThat(say: (facts: CodeFacts) => boolean): ReadonlySet<FindingCode> {
  return new Set([...codeFacts()].flatMap(([code, said]) => (say(said) ? [code] : [])));
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** By name of the plan's sheets. */
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly checked: readonly FindingCode[];
  readonly notChecked: readonly { readonly code: FindingCode; readonly why: NotCheckedWhy }[];
}

/** Makes every check that can be made, breathing every few hundred items. */
export function* checking(context: CheckContext): Steps<CheckResult> {
  const found = new FindingCollector();
  const checked: FindingCode[] = [];
  const notChecked: { code: FindingCode; why: NotCheckedWhy }[] = [];
  const made: Check[] = [];
  for (const check of CHECKS) {
    const why = whyNot(check, context);
    if (why === null) {
      made.push(check);
      checked.push(...codesOf(check));
    } else notChecked.push(...codesOf(check).map((code) => ({ code, why })));
  }
  const total = context.sheets.reduce((sum, { plan }) => sum + plan.items.length, 0);
  let done = 0;
  for (const sheet of context.sheets) {
    const { items } = sheet.plan;
    for (let start = 0; start < items.length; start += BREATH) {
      const end = Math.min(start + BREATH, items.length);
      let plain = -1;
      for (let index = start; index < end; index++) plain &= items[index]!.plain ?? 0;
      for (const { item: look, unless } of made) {
        // Mostly all of these rows are plain, and are passed over at once.
        if (look === undefined || (unless !== undefined && (plain & unless) === unless)) continue;
        for (let index = start; index < end; index++) {
          const item = items[index]!;
          if (unless === undefined || !isPlain(item, unless)) found.add(look(item, sheet, index));
        }
      }
      done += end - start;
      yield { stage: "checking", done, total };
    }
    for (const check of made) {
      if (check.sheet === undefined) continue;
      yield { stage: "checking", done, total };
      for (const one of check.sheet(sheet, context)) {
        if (one === null) yield { stage: "checking", done, total };
        else found.add(one);
      }
    }
  }
  const ruled = yield* saying({ stage: "checking", done, total }, lookingAtRuleRows(made, context));
  for (const check of made) {
    const own = ruled.get(check) ?? check.workbook?.(context);
    if (own === undefined) continue;
    yield { stage: "checking", done, total };
    for (const one of own) {
      if (one === null) yield { stage: "checking", done, total };
      else found.add(one);
    }
  }
  const agreements = new Map<string, Agreement>();
  for (const sheet of context.sheets)
    agreements.set(sheet.plan.sheet, yield* saying({ stage: "checking", done, total }, agreeing(sheet, context)));
  return { findings: found.findings, agreements, checked, notChecked };
}

/** Checks of what an entry of a register says, and of what it does to the plan. */
const REGISTER_CHECKS: readonly Check[] = [registerEntries, registerOverStandard, registerPlan];

/** What these find, and nothing else. */
export function checkRegisters(context: CheckContext): readonly Finding[] {
  const found = new FindingCollector();
  for (const check of REGISTER_CHECKS)
    if (whyNot(check, context) === null) for (const one of check.workbook!(context)) if (one !== null) found.add(one);
  return found.findings;
}

/** All checks at once. */
export function check(context: CheckContext): CheckResult {
  return finish(checking(context));
}
