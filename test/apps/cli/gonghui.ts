/** gonghui: the command line run inside this process, its words and exit status kept. */
import { main } from "../../../src/apps/cli/cli";
import { captured } from "./captured";

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
