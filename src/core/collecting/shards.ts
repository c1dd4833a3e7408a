/** shardCount, shardOf: how files are dealt into shards, each of which is done on its own. */

/** Workbooks in a shard, about. */
const IN_A_SHARD = 500;
/** More bits than this are not looked at. */
const MOST_BITS = 20;

/** A power of two, so that the first bits of a digest name the shard. */
export function shardCount(files: number): number {
  const bits = Math.round(Math.log2(Math.max(1, files) / IN_A_SHARD));
  return 2 ** Math.min(MOST_BITS, Math.max(0, bits));
}

/** The shard of a file, from 0. `digest`: SHA-256 of its path below the folder that is collected, in hexadecimal; `count`: a power of two. */
export function shardOf(digest: string, count: number): number {
  return Math.floor((parseInt(digest.slice(0, 8), 16) / 2 ** 32) * count);
}
