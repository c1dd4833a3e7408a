/** mapFile: one workbook read, checked and turned into rows: what a worker does, again and again. */
import { createHash } from "node:crypto";
import path from "node:path";
import { gathered, type GatheredPlan, refusedPlan } from "../../../core/collecting";
import { HostError } from "../../../core/grid/host-error";
import type { Steps } from "../../../core/grid/steps";
import { LANGUAGES } from "../../../core/messages";
import type { LanguageName } from "../../../core/messages/language";
import { reviewingEach } from "../../../core/review/review";
import { MAX_FILE_BYTES } from "../../../hosts/host";
import { readingXlsx } from "../../../hosts/xlsx/read/read-xlsx";
import type { ProfileFlags } from "../arguments";
import { readInput } from "../files";
import { settingsOf } from "../open";

/** Plain data: it goes to another process. */
export interface Job {
  /** Absolute. */
  readonly path: string;
  readonly language: LanguageName;
  readonly profile: ProfileFlags;
}

/** What comes back. */
export interface Mapped {
  /** Of the file's bytes; null where they could not be read. */
  readonly sha256: string | null;
  readonly plans: readonly GatheredPlan[];
}

/** Who waits for it. */
interface Mapper {
  readonly beat?: () => void;
}

/** Between two signs of life, in milliseconds. */
const BEAT = 1000;

/**
 * An error in a file is its own: it is a row that says so. `beat` is called about once a second as long as the work goes on; by name, so
 * that jobs.map(mapFile) does not take an index for it.
 */
export async function mapFile({ path: file, language, profile }: Job, { beat = () => {} }: Mapper = {}): Promise<Mapped> {
  let sha256: string | null = null;
  try {
    const bytes = readInput(file, MAX_FILE_BYTES);
    sha256 = createHash("sha256").update(bytes).digest("hex");
    faultOnPurpose(file);
    const workbook = await breathing(readingXlsx(bytes), beat);
    const reviews = await breathing(reviewingEach(workbook, settingsOf(workbook, { profile, sheet: null })), beat);
    return { sha256, plans: gathered(reviews, LANGUAGES[language]) };
  } catch (error) {
    if (process.env["GONGHUI_DEBUG"] === "1" && error instanceof Error) process.stderr.write(`${file}: ${error.stack}\n`);
    return { sha256, plans: [refusedPlan(error instanceof HostError ? error.code : "internal")] };
  }
}

/** Runs steps to their end; now and then a sign of life goes out. */
async function breathing<T>(steps: Steps<T>, beat: () => void): Promise<T> {
  let last = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - last < BEAT) continue;
    beat();
    // What was sent goes out, and a parent that is gone is noticed.
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  }
}

/** For tests: GONGHUI_TEST_FAULT=stuck:计划.xlsx or memory:计划.xlsx makes a worker stand still, or take all memory, at that file. */
export function faultOnPurpose(file: string): void {
  const [kind, name] = (process.env["GONGHUI_TEST_FAULT"] ?? "").split(":");
  if (name !== path.basename(file)) return;
  const kept: number[][] = [];
  while (kind === "stuck" || kind === "memory") if (kind === "memory") kept.push(new Array<number>(1e6).fill(kept.length + 0.5));
}
