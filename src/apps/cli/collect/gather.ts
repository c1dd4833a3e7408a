/** gathering: the shards of a folder done, each as soon as its files are; what is done already is left alone. */
import { type GatheredFile, unitNamed, type UnitList } from "../../../core/collecting";
import type { Job, Mapped } from "./map-file";
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

/** Maps the files of the shards, `lanes` at a time, and writes each shard when its last file is done. `onFile` hears of every file. */
export async function gather(
  { out, jobOf, list }: Gathering,
  open: readonly ToDo[],
  { map, lanes, onFile }: { map: (job: Job) => Promise<Mapped>; lanes: number; onFile: (input: Input, mapped: Mapped) => void },
): Promise<void> {
  const results = new Map(open.map((one) => [one.shard, [] as GatheredFile[]]));
  const write = (one: ToDo): void => {
    out.write(one.shard, results.get(one.shard)!, one.digest);
    results.delete(one.shard);
  };
  for (const one of open) if (one.inputs.length === 0) write(one);
  const queue = open.flatMap((one) => one.inputs.map((input) => ({ one, input })));
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < queue.length) {
      const { one, input } = queue[next++]!;
      const mapped = await map(jobOf(input));
      const done = results.get(one.shard)!;
      done.push(withUnits(input, mapped, list));
      onFile(input, mapped);
      if (done.length === one.inputs.length) write(one);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
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
