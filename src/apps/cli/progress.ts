/** A progress bar on stderr for work that takes longer than half a second; silent where stderr is not a screen. */
import type { Progress, Steps } from "../../core/grid/steps";
import type { Terminal } from "./terminal";

const PATIENCE_MS = 500;
const REDRAW_MS = 100;
const BAR_WIDTH = 24;

export class ProgressBar {
  private readonly started: number;
  private drawn = -Infinity;
  private isShown = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly stageNames: Readonly<Record<Progress["stage"], string>>,
    private readonly now: () => number = () => performance.now(),
    /** Hears of every step. */
    private readonly hear: () => void = () => {},
  ) {
    this.started = now();
  }

  /** Draws at most ten times a second, and not at all while the work is young. */
  readonly report = (progress: Progress): void => {
    this.hear();
    if (!this.terminal.isErrTty) return;
    const at = this.now();
    if (at - this.started < PATIENCE_MS || at - this.drawn < REDRAW_MS) return;
    this.drawn = at;
    this.isShown = true;
    const share = progress.total > 0 ? Math.min(1, Math.max(0, progress.done / progress.total)) : 0;
    const full = Math.round(share * BAR_WIDTH);
    this.terminal.err(
      `\r\u001b[2K${this.stageNames[progress.stage]} ${"█".repeat(full)}${"░".repeat(BAR_WIDTH - full)} ${Math.floor(share * 100)}%`,
    );
  };

  /** Runs steps to their end, drawing as they go. */
  run<T>(steps: Steps<T>): T {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      this.report(step.value);
    }
  }

  /** Wipes the bar, so that what is printed next starts on a clean line. */
  clear(): void {
    if (this.isShown) this.terminal.err("\r\u001b[2K");
    this.isShown = false;
  }
}
