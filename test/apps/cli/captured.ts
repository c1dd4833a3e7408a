/** A terminal that keeps what was said to it. */
import type { Terminal } from "../../../src/apps/cli/terminal";

export interface Captured {
  readonly terminal: Terminal;
  readonly out: () => string;
  readonly err: () => string;
}

export function captured(about: Partial<Terminal> = {}): Captured {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isOutTty: false,
    isErrTty: false,
    width: 100,
    env: {},
    ...about,
  };
  return { terminal, out: () => out, err: () => err };
}
