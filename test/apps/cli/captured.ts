/** A terminal that keeps what was said to it, and the command line run on it inside this process. */
import { main } from "../../../src/apps/cli/cli";
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

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function gonghui(...argv: readonly string[]): Promise<Outcome> {
  const { terminal, out, err } = captured();
  const status = await main(argv, terminal);
  return { status, out: out(), err: err() };
}
