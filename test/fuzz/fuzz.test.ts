/** A short run of npm run fuzz: the same tries each time, over the workbooks that everyone has. */
import { HostError } from "../../src/core/grid/host-error";
import { runs } from "../runs";
import { ownSeeds } from "./seeds";
import { attempt } from "./try";

const TRIES = runs(240);

it(`${TRIES} spoilt workbooks are refused with a code, or changed and taken back without a trace`, () => {
  const seeds = ownSeeds();
  const kinds = new Map<string, number>();
  const broken: string[] = [];
  for (let index = 0; index < TRIES; index++) {
    const { outcome, error, from, done } = attempt(seeds, 9, index);
    const kind = outcome?.kind ?? "fault";
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (error !== null) broken.push(`9-${index} ${from} [${done.join("; ")}] ${error instanceof HostError ? error.code : error.message}`);
  }
  expect(broken).toEqual([]);
  // A law that everything is refused under holds nothing.
  expect(kinds.get("held")).toBeGreaterThan(TRIES / 2);
  expect(kinds.get("refused")).toBeGreaterThan(TRIES / 20);
}, 120_000);
