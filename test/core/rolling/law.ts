/**
 * rollingLaw: what holds of any workbook turned into another year: nothing is thrown, no row and no amount is lost, what a row's
 * cells say otherwise is listed, and no error or warning comes that was not there.
 */
import { HostError } from "../../../src/core/grid/host-error";
import { finish } from "../../../src/core/grid/steps";
import { rollJob, type RollResult } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import type { Review } from "../../../src/core/plan/review";
import { readSettings } from "../../../src/core/reading/settings";
import { review } from "../../../src/core/review/review";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";

export interface RollOutcome {
  /** Why nothing could be turned; null where it was. */
  readonly skipped: string | null;
  readonly broken: readonly string[];
  readonly changes: number;
  readonly moved: number;
  readonly stuck: number;
  readonly result: RollResult | null;
  readonly bytes: Uint8Array | null;
}

const NOTHING = { broken: [], changes: 0, moved: 0, stuck: 0, result: null, bytes: null };

/** `year`: the new one; by default the one after the plan's own. `accept`: whether all proposals are taken. */
export function rollingLaw(bytes: Uint8Array, { year, accept = false }: { year?: number; accept?: boolean } = {}): RollOutcome {
  let file: XlsxFile;
  try {
    file = XlsxFile.open(bytes);
  } catch (error) {
    if (error instanceof HostError) return { ...NOTHING, skipped: error.code };
    throw error;
  }
  const settings = readSettings(file.workbook);
  const before = review(file.workbook, settings);
  if (before.refused !== null) return { ...NOTHING, skipped: before.refused };
  if (file.workbook.isSigned || file.workbook.isStructureLocked) return { ...NOTHING, skipped: "locked" };
  if (file.workbook.sheets.some(({ isProtected }) => isProtected)) return { ...NOTHING, skipped: "protected" };
  const to = year ?? (before.year ?? 2026) + 1;
  const result = finish(rollJob(file.workbook, settings, { year: to, amounts: "keep" }, () => () => accept, LANGUAGES["zh-CN"]));
  file.apply(result.edits);
  file.rename(result.names);
  const saved = file.save();
  const after = review(XlsxFile.open(saved).workbook, readSettings(XlsxFile.open(saved).workbook));
  return {
    skipped: null,
    broken: [...lost(before, after), ...worse(before, after, result), ...unlisted(before, after, result)],
    changes: result.changes.length,
    moved: result.changes.filter(({ kind }) => kind === "move").length,
    stuck: result.changes.filter(({ why }) => why.code === "no-place").length,
    result,
    bytes: saved,
  };
}

/** Rows and amounts, in whatever order. */
function lost(before: Review, after: Review): string[] {
  const [one, other] = [linesOf(before), linesOf(after)];
  const rest = [...other];
  const missing = one.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const lines =
    missing.length > 0 || rest.length > 0 ? [`rows: ${missing.slice(0, 3).join(" / ")} became ${rest.slice(0, 3).join(" / ")}`] : [];
  return before.sum === after.sum ? lines : [...lines, `sum ${before.sum} became ${after.sum}`];
}

function linesOf(of: Review): string[] {
  return of.sheets.flatMap(({ state, plan }) =>
    state !== "plan" || plan === null
      ? []
      : plan.items.map(({ owner, amount }) => `${owner.value ?? ""}|${amount.value.fen ?? amount.value.form}`),
  );
}

/** Errors and warnings that were not there. */
function worse(before: Review, after: Review, { changes, made }: RollResult): string[] {
  const count = (of: Review): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { code, severity } of of.findings)
      if (severity !== "info" || code === "festival-month") counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts;
  };
  const [one, other] = [count(before), count(after)];
  // A row that finds no place, and a proposal that nobody took, stay in their old month; both are said.
  const open = changes.filter(({ id, kind }) => kind === "move" && !made.has(id)).length;
  if (open > 0) one.set("festival-month", (one.get("festival-month") ?? 0) + open);
  return [...other]
    .filter(([code, times]) => times > (one.get(code) ?? 0))
    .map(([code, times]) => {
      const finding = after.findings.find((each) => each.code === code);
      return `${code}: ${one.get(code) ?? 0} became ${times} ${JSON.stringify(finding?.params)}`;
    });
}

/** Names of activities that are others now, without a change that says so. */
function unlisted(before: Review, after: Review, { changes }: RollResult): string[] {
  const names = (of: Review): string[] =>
    of.sheets.flatMap(({ state, plan }) => (state !== "plan" || plan === null ? [] : plan.items.map(({ activity }) => activity.value)));
  const old = new Set(names(before));
  const listed = changes.map(({ to }) => to).join("\n");
  return names(after)
    .filter((name) => !old.has(name) && !listed.includes(name))
    .map((name) => `not listed: ${name}`);
}
