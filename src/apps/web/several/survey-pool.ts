/** surveyAll: many files looked through by several workers; one that stands still or dies costs its own file and no other. */
import { planTotals, type PlanTotals, refusedPlan } from "../../../core/collecting";
import type { HostErrorCode } from "../../../core/grid/host-error";
import { MAX_FILE_BYTES } from "../../../hosts/host";
import type { SpeakingEngine, SurveyedFile, SurveyedPlan } from "../../../ui/engine/engine";

/** What is kept of a file. */
export interface LookedThrough {
  /** Null where its bytes could not be read. */
  readonly sha256: string | null;
  readonly plans: readonly SurveyedPlan[];
}

/** A worker that looks through one file after another. */
export interface Surveyor {
  readonly engine: Pick<SpeakingEngine, "survey">;
  /** Ends it at once; what it was doing fails. */
  readonly close: () => void;
}

export interface SurveyOptions {
  readonly open: () => Surveyor;
  readonly lanes: number;
  readonly signal: AbortSignal;
  readonly onDone: (index: number, result: LookedThrough) => void;
  /** Without a sign of life for so long a file is given up, in milliseconds. */
  readonly patience?: number;
}

const PATIENCE = 30_000;
/** Files that a worker does before another takes its place, so that what it remembers never piles up. */
const FILES_OF_ONE = 250;
/** How often a file is tried whose worker died. */
const TRIES = 2;
/** More workers than this hold more memory than they save time. */
const MOST_WORKERS = 8;

/** As many as there are processors and, by a gigabyte each, memory. */
export function usualLanes(): number {
  const { hardwareConcurrency = 2, deviceMemory = 8 } = navigator as Navigator & { readonly deviceMemory?: number };
  return Math.max(1, Math.min(MOST_WORKERS, hardwareConcurrency, Math.floor(deviceMemory)));
}

/** Ends when all files are done, or soon after `signal` says so; a file that was being looked through then is not done. */
export async function surveyAll(files: readonly File[], options: SurveyOptions): Promise<void> {
  const { open, lanes, signal, onDone, patience = PATIENCE } = options;
  let next = 0;
  const lane = async (): Promise<void> => {
    let surveyor: Surveyor | null = null;
    let done = 0;
    const letGo = (): void => {
      surveyor?.close();
      surveyor = null;
      done = 0;
    };
    signal.addEventListener("abort", letGo);
    while (next < files.length && !signal.aborted) {
      const index = next++;
      for (let tries = 1; ; tries++) {
        surveyor ??= open();
        const result = await attempt(surveyor, files[index]!, patience);
        if (signal.aborted) return;
        if (typeof result !== "string") {
          onDone(index, result);
          break;
        }
        letGo();
        if (result === "died" && tries < TRIES) continue;
        onDone(index, refused(result === "died" ? "out-of-memory" : "no-progress"));
        break;
      }
      if (++done >= FILES_OF_ONE) letGo();
    }
    signal.removeEventListener("abort", letGo);
    letGo();
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(lanes, files.length)) }, lane));
}

async function attempt({ engine }: Surveyor, file: File, patience: number): Promise<LookedThrough | "stuck" | "died"> {
  if (file.size > MAX_FILE_BYTES) return refused("too-large");
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // Moved, renamed or taken away since it was given.
    return refused("file-not-found");
  }
  let last = performance.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const stuck = new Promise<"stuck">((resolve) => {
    timer = setInterval(() => performance.now() - last > patience && resolve("stuck"), Math.min(1000, patience / 4));
  });
  const onProgress = (): void => void (last = performance.now());
  const work = engine.survey(bytes, { onProgress }).catch((): "died" => "died");
  try {
    return await Promise.race<SurveyedFile | "stuck" | "died">([work, stuck]);
  } finally {
    clearInterval(timer);
  }
}

function refused(code: HostErrorCode): LookedThrough {
  const totals: PlanTotals = planTotals(refusedPlan(code));
  return { sha256: null, plans: [{ unitInSettings: null, unitInTitle: null, totals, agreements: [], sentences: [] }] };
}
