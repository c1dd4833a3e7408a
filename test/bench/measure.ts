/** Does one measured task on one file, in a process of its own: `measure.ts TASK FILE` prints milliseconds and peak memory as JSON. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { Fen } from "../../src/core/plan/money";
import type { Settings } from "../../src/core/plan/settings";

export interface Measure {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

/** Each prepares what it needs (modules are loaded outside the clock) and gives back the work itself. */
const TASKS: Readonly<Record<string, () => Promise<(bytes: Uint8Array) => void>>> = {
  /** An empty process, for comparison. */
  nothing: async () => () => {},
  /** The least that any reader has to do: unzip, and pass over the XML without looking at it. */
  floor: async () => (bytes) => {
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (/\.(?:xml|rels)$/.test(name)) new SaxesParser().write(new TextDecoder().decode(part)).close();
    }
  },
  read: async () => {
    const { readXlsx } = await import("../../src/hosts/xlsx/read/read-xlsx");
    return (bytes) => void readXlsx(bytes);
  },
  "insert and save": async () => {
    const [{ XlsxFile }, { draftSheet }] = await Promise.all([import("../../src/hosts/xlsx/xlsx-file"), import("../hosts/fixtures")]);
    return (bytes) => {
      const file = XlsxFile.open(bytes);
      const { sheet } = file.workbook.sheets[0]!;
      file.apply([
        {
          kind: "insert-rows",
          expect: [],
          sheet,
          before: 10,
          like: 9,
          rows: [{ cells: [{ column: 3, content: { value: "建议增列的活动" } }] }],
        },
        draftSheet("汇总", "汇总", "summary", "1+1"),
      ]);
      file.save();
    };
  },
  check: () => checking((settings) => settings),
  /** Everything that can be checked, the limits of a place among it. */
  "check all": () =>
    checking((settings) => ({
      ...settings,
      profile: { ...settings.profile, year: 2026, province: "广东", members: 120, funds: 6_000_000 as Fen },
    })),
};

async function checking(told: (settings: Settings) => Settings): Promise<(bytes: Uint8Array) => void> {
  const [{ readXlsx }, { review }, { readSettings }] = await Promise.all([
    import("../../src/hosts/xlsx/read/read-xlsx"),
    import("../../src/core/review/review"),
    import("../../src/core/reading/settings"),
  ]);
  return (bytes) => {
    const workbook = readXlsx(bytes);
    const { refused } = review(workbook, told(readSettings(workbook)));
    if (refused !== null) throw new Error("the plan was not recognised: there is nothing to measure");
  };
}

async function main(): Promise<void> {
  const [task, file] = process.argv.slice(2);
  const bytes = new Uint8Array(readFileSync(file!));
  const work = await TASKS[task!]!();
  const start = performance.now();
  work(bytes);
  const measure: Measure = { milliseconds: performance.now() - start, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(JSON.stringify(measure));
}

void main();
