/** RateLine: how far many files are, how fast they go and how long it will take, on stderr; on a screen one line that is drawn over. */
import type { CollectingMessages } from "../../../core/messages/collecting-messages";
import type { Terminal } from "../terminal";

/** Milliseconds between two lines on a screen, and in a log; GONGHUI_TELL_MS is for who measures. */
const ON_SCREEN = 200;
const IN_LOG = Number(process.env["GONGHUI_TELL_MS"] ?? 10_000);
/** Files before a rate means something. */
const FEW = 20;

export class RateLine {
  private readonly started: number;
  private drawn: number;
  private done = 0;
  private isShown = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly messages: CollectingMessages,
    private readonly of: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.started = now();
    this.drawn = this.started;
  }

  /** One more file is done. */
  count(): void {
    this.done++;
    const { isErrTty } = this.terminal;
    const at = this.now();
    if (at - this.drawn < (isErrTty ? ON_SCREEN : IN_LOG)) return;
    this.drawn = at;
    const rate = (this.done / (at - this.started)) * 1000;
    const left = this.done < FEW ? null : Math.ceil((this.of - this.done) / rate);
    const text = this.messages.progress({ done: this.done, of: this.of, rate: rate.toFixed(1), left });
    this.terminal.err(isErrTty ? `\r\u001b[2K${text}` : `${text}\n`);
    this.isShown = isErrTty;
  }

  /** Wipes the line, so that what is printed next starts on a clean one. */
  clear(): void {
    if (this.isShown) this.terminal.err("\r\u001b[2K");
    this.isShown = false;
  }
}
