/** Tally: the table of trait × exact rate, the list of what was silently wrong, false alarms and faults found. */
import type { Judgement } from "./judge";
import type { Sample } from "./sample";

interface Count {
  all: number;
  exact: number;
  said: number;
  silent: number;
}

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

export class Tally {
  readonly total: Count = { all: 0, exact: 0, said: 0, silent: 0 };
  private readonly byTrait = new Map<string, Count>();
  private readonly silent: string[] = [];
  private readonly alarms = new Map<string, { count: number; first: string }>();
  private clean = 0;
  private cleanWithAlarm = 0;
  private agreeing = 0;
  private readonly faults = new Map<string, { planted: number; found: number; missed: string }>();

  add(sample: Sample, judgement: Judgement): void {
    const { verdict, differences, agreesWrongly, falseAlarms } = judgement;
    const name = `${sample.seed}/${sample.index} ${sample.traits.join(" ")}`;
    for (const trait of ["(all)", ...sample.traits]) {
      const count = trait === "(all)" ? this.total : (this.byTrait.get(trait) ?? { all: 0, exact: 0, said: 0, silent: 0 });
      this.byTrait.set(trait, count);
      count.all++;
      count[verdict]++;
    }
    if (agreesWrongly) this.agreeing++;
    const unsaid = differences.find(({ isSaid }) => !isSaid);
    if (verdict === "silent") {
      const where = unsaid!.row === null ? "" : `${unsaid!.sheet}!${unsaid!.row} `;
      this.silent.push(`${name}\n    ${agreesWrongly ? "SUM AGREES WRONGLY; " : ""}${where}${unsaid!.what}: ${unsaid!.text}`);
    }
    if (sample.truth.faults.length === 0) {
      this.clean++;
      if (falseAlarms.length > 0) this.cleanWithAlarm++;
      for (const { code, severity, sheet, cell } of falseAlarms) {
        const known = this.alarms.get(code) ?? { count: 0, first: `${severity} at ${sheet}!${cell} of ${name}` };
        known.count++;
        this.alarms.set(code, known);
      }
    }
    for (const [list, isFound] of [
      [judgement.faultsFound, true],
      [judgement.faultsMissed, false],
    ] as const)
      for (const { kind, cells } of list) {
        const known = this.faults.get(kind) ?? { planted: 0, found: 0, missed: "" };
        known.planted++;
        if (isFound) known.found++;
        else if (known.missed === "") known.missed = `${cells?.join(" or ") ?? "anywhere"} of ${name}`;
        this.faults.set(kind, known);
      }
  }

  get falseAlarmRate(): number {
    return this.clean === 0 ? 0 : this.cleanWithAlarm / this.clean;
  }

  get foundRate(): number {
    const all = [...this.faults.values()];
    const planted = all.reduce((sum, one) => sum + one.planted, 0);
    return planted === 0 ? 1 : all.reduce((sum, one) => sum + one.found, 0) / planted;
  }

  /** `isLong`: every silently wrong workbook, not the first forty. */
  text(isLong = false): string {
    const { all, exact, said, silent } = this.total;
    const lines = ["trait                              workbooks    exact     said   silently wrong"];
    for (const [trait, count] of [...this.byTrait].sort(([a], [b]) => (a < b ? -1 : 1))) {
      lines.push(
        `${trait.padEnd(34)} ${String(count.all).padStart(9)} ${percent(count.exact, count.all).padStart(8)} ${percent(count.said, count.all).padStart(8)} ${percent(count.silent, count.all).padStart(8)}`,
      );
    }
    lines.push("", `SILENTLY WRONG: ${this.silent.length}`, ...this.silent.slice(0, isLong ? Infinity : 40));
    lines.push("", "FALSE ERRORS AND WARNINGS on clean workbooks, by code:");
    for (const [code, { count, first }] of [...this.alarms].sort(([, a], [, b]) => b.count - a.count))
      lines.push(`  ${code.padEnd(22)} ${String(count).padStart(6)}  first: ${first}`);
    if (this.faults.size > 0) {
      lines.push("", "PLANTED FAULTS: found of planted");
      for (const [kind, { planted, found, missed }] of [...this.faults].sort(([a], [b]) => (a < b ? -1 : 1)))
        lines.push(
          `  ${kind.padEnd(26)} ${String(found).padStart(5)} of ${String(planted).padStart(5)}${missed ? `  missed first: ${missed}` : ""}`,
        );
    }
    lines.push(
      "",
      `workbooks ${all}: exact ${percent(exact, all)}, said ${percent(said, all)}, silently wrong ${percent(silent, all)} (${silent}; sum agrees wrongly ${this.agreeing})`,
      `clean workbooks with a false error or warning: ${percent(this.cleanWithAlarm, this.clean)} (${this.cleanWithAlarm} of ${this.clean})`,
      `planted faults found: ${this.faults.size === 0 ? "none planted" : percent(this.foundRate, 1)}`,
      "",
    );
    return lines.join("\n");
  }
}
