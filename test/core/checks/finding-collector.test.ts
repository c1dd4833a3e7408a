/** FindingCollector: each code once at a cell, the gravest of them, and few notes on any one. */
import { FindingCollector } from "../../../src/core/checks/finding-collector";
import type { Finding } from "../../../src/core/plan/finding";

const found = (code: string, severity: Finding["severity"], cell: string | null = "B2", params: object = {}, sheet = "计划"): Finding =>
  ({ code, severity, at: cell === "nowhere" ? null : { sheet, cell }, params }) as never;
const kept = (...findings: readonly (Finding | null)[]): string[] => {
  const collector = new FindingCollector();
  for (const one of findings) collector.add(one);
  return collector.findings.map(({ code, severity, at }) => `${code} ${severity} ${at?.cell ?? "-"}`);
};

test.each<[what: string, findings: readonly (Finding | null)[], kept: readonly string[]]>([
  ["nothing", [null], []],
  ["a code once at its cell", [found("x", "warning"), found("x", "warning")], ["x warning B2"]],
  ["a graver one takes its place", [found("x", "warning"), found("y", "info"), found("x", "error")], ["x error B2", "y info B2"]],
  ["a milder one does not", [found("x", "error"), found("x", "warning")], ["x error B2"]],
  [
    "other cells and other sheets",
    [found("x", "error"), found("x", "error", "B3"), found("x", "error", "B2", {}, "二")],
    ["x error B2", "x error B3", "x error B2"],
  ],
  [
    "what is at no cell, as often as it is said",
    [found("x", "error", null), found("x", "error", null), found("x", "error", "nowhere")],
    ["x error -", "x error -", "x error -"],
  ],
  [
    "three notes at a cell, not four; others besides",
    [found("a", "info"), found("b", "info"), found("c", "info"), found("d", "info"), found("e", "warning"), found("f", "info", "B3")],
    ["a info B2", "b info B2", "c info B2", "e warning B2", "f info B3"],
  ],
  [
    "limits of several kinds are several findings",
    [
      found("over-cap", "warning", "B2", { topic: "meal", unit: "day" }),
      found("over-cap", "warning", "B2", { topic: "meal", unit: "person" }),
      found("over-cap", "warning", "B2", { topic: "meal", unit: "day" }),
      found("share-over-cap", "warning", "B2", { topic: "meal", unit: "day" }),
      found("other", "warning", "B2", { topic: "meal", unit: "day" }),
      found("other", "warning", "B2", { topic: "meal", unit: "person" }),
    ],
    ["over-cap warning B2", "over-cap warning B2", "share-over-cap warning B2", "other warning B2"],
  ],
])("%s", (_, findings, wanted) => expect(kept(...findings)).toEqual(wanted));

test("of two as grave the first stays", () => {
  const collector = new FindingCollector();
  collector.add(found("x", "warning", "B2", { n: 1 }));
  collector.add(found("x", "warning", "B2", { n: 2 }));
  expect(collector.findings.map(({ params }) => params)).toEqual([{ n: 1 }]);
});
