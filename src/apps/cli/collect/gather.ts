/** gathering: the shards of a folder done, each as soon as its files are; what is done already is left alone. */
import { type GatheredFile, unitNamed, type UnitList } from "../../../core/collecting";
import { batchSize } from "./batches";
import type { Job, Mapped } from "./map-file";
import type { Done, Mapping } from "./mapping";
import { digestOf, type Input } from "./inputs";
import type { OutFolder } from "./out-folder";

export interface Gathering {
  readonly out: OutFolder;
  /** The inputs of each shard to be looked at, by its number. */
  readonly shards: ReadonlyMap<number, readonly Input[]>;
  /** All that the tables depend on beside the files. */
  readonly how: unknown;
  readonly jobOf: (input: Input) => Job;
  readonly list: UnitList | null;
}

export interface ToDo {
  readonly shard: number;
  readonly inputs: readonly Input[];
  readonly digest: string;
}

/** The digest of each shard as it should be, and those that have to be done. */
export function lookOver({ out, shards, how }: Gathering): { readonly digests: readonly string[]; readonly open: readonly ToDo[] } {
  const all = [...shards].map(([shard, inputs]): ToDo => ({ shard, inputs, digest: digestOf(inputs, how) }));
  return { digests: all.map(({ digest }) => digest), open: all.filter(({ shard, digest }) => out.digest(shard) !== digest) };
}

/**
 * Maps the files of the shards in `lanes` lanes, and writes each shard when its last file is done. `onFile` hears of every file. A lane
 * begins with its next files before it looks at what came of the last ones: who maps them does not wait for shards to be written.
 */
export async function gather(
  { out, jobOf, list }: Gathering,
  open: readonly ToDo[],
  { map, lanes, onFile }: { map: Mapping["map"]; lanes: number; onFile: (input: Input, mapped: Mapped) => void },
): Promise<void> {
  const results = new Map(open.map((one) => [one.shard, [] as GatheredFile[]]));
  const write = (one: ToDo): void => {
    out.write(one.shard, results.get(one.shard)!, one.digest);
    results.delete(one.shard);
  };
  for (const one of open) if (one.inputs.length === 0) write(one);
  // The next one is the last.
  const queue = open.flatMap((one) => one.inputs.map((input) => ({ one, input }))).reverse();
  type Taken = { readonly taken: typeof queue; readonly done: Done };
  const begin = async (): Promise<Taken | null> => {
    if (queue.length === 0) return null;
    const taken = queue.splice(-batchSize(queue.length, lanes)).reverse();
    const done = await map(taken.map(({ input }) => jobOf(input)));
    queue.push(...taken.splice(done.count).reverse());
    return { taken, done };
  };
  const keep = ({ taken, done }: Taken): void => {
    for (const [index, mapped] of done.mapped().entries()) {
      const { one, input } = taken[index]!;
      const files = results.get(one.shard)!;
      files.push(withUnits(input, mapped, list));
      onFile(input, mapped);
      if (files.length === one.inputs.length) write(one);
    }
  };
  const lane = async (): Promise<void> => {
    for (let ready = await begin(); ready !== null; ) {
      const next = begin();
      // Told of below; while another error ends the lane, of nobody.
      next.catch(() => {});
      await sentOut();
      keep(ready);
      ready = await next;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** What was given to a worker goes out when this process has nothing else to do: twice round, from port to port and into the pipe. */
async function sentOut(): Promise<void> {
  for (let round = 0; round < 2; round++) await new Promise((resolve) => setImmediate(resolve));
}

function withUnits({ file }: Input, { sha256, plans }: Mapped, list: UnitList | null): GatheredFile {
  return {
    file,
    sha256,
    plans: plans.map((plan) => {
      const { unit, from } = unitNamed({ ...plan, file }, list);
      return { ...plan, unit, unitFrom: from };
    }),
  };
}
