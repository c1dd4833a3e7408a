/** Jobs: the session's work, one piece at a time, with its progress, its cancel, and what went wrong. */
import { HostError } from "../../core/grid/host-error";
import type { Progress } from "../../core/grid/steps";
import type { JobOptions } from "../../hosts/host";
import type { SessionState } from "./session-state";
import { uiErrorOf } from "./ui-error";

export class Jobs {
  constructor(
    private readonly state: () => SessionState,
    private readonly set: (change: Partial<SessionState>) => void,
    private readonly counts: () => Pick<SessionState, "undoCount" | "redoCount">,
  ) {}

  /** Does nothing while another job runs. */
  async job(stage: Progress["stage"], work: (options: JobOptions) => Promise<void>, isOfTyping = false): Promise<void> {
    if (this.state().job !== null) return;
    const controller = new AbortController();
    const cancel = (): void => controller.abort();
    const show = (progress: Progress): void => this.set({ job: { progress, cancel, isOfTyping } });
    show({ stage, done: 0, total: 0 });
    this.set({ error: null, notice: null });
    await this.attempt(() => work({ signal: controller.signal, onProgress: show }));
    this.set({ job: null, ...this.counts() });
  }

  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof HostError && error.code === "cancelled") this.set({ notice: { kind: "cancelled" } });
      else this.set({ error: uiErrorOf(error) });
    }
  }
}
