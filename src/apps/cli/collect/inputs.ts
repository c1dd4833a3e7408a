/** Inputs of collect: every workbook below the folders, each with its path below its folder, dealt into shards. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { compare, shardOf } from "../../../core/collecting";
import type { HostError } from "../../../core/grid/host-error";
import { UsageError } from "../arguments";
import { findInputs } from "../files";

export interface Input {
  /** Absolute. */
  readonly path: string;
  /** As the tables name it: below its folder, with /; where there are several folders, with the folder's name before it. */
  readonly file: string;
  /** SHA-256 of the path below its folder, in hexadecimal: what deals it into a shard. */
  readonly pathDigest: string;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Folders below that could not be listed. */
  readonly failed: readonly HostError[];
}

/** In the order of `file`. `out` itself is not looked into. Throws UsageError for what is no folder. */
export function inputsBelow(folders: readonly string[], out: string): Inputs {
  const failed: HostError[] = [];
  const inputs = folders.flatMap((folder) => {
    if (!isFolder(folder)) throw new UsageError({ code: "not-a-folder", folder });
    const found = findInputs([folder]);
    failed.push(...found.failed);
    const result = `${path.resolve(out)}${path.sep}`;
    return found.files.filter((file) => !path.resolve(file).startsWith(result)).map((file) => inputOf(file, folder, folders));
  });
  return { inputs: [...inputs].sort((a, b) => compare(a.file, b.file)), failed };
}

/** The files that a list names, one a line. Throws UsageError for one that is below none of the folders. */
export function inputsNamed(list: string, folders: readonly string[]): readonly Input[] {
  const files = list.split(/\r?\n/).filter((line) => line.trim() !== "");
  return files
    .map((file) => {
      const folder = folders.find((one) => path.resolve(file).startsWith(`${path.resolve(one)}${path.sep}`));
      if (folder === undefined) throw new UsageError({ code: "not-below-folder", file });
      return inputOf(file, folder, folders);
    })
    .sort((a, b) => compare(a.file, b.file));
}

function inputOf(file: string, folder: string, folders: readonly string[]): Input {
  const below = path.relative(folder, file).split(path.sep).join("/");
  return {
    path: path.resolve(file),
    file: folders.length === 1 ? below : `${nameOf(folder, folders)}/${below}`,
    pathDigest: createHash("sha256").update(below).digest("hex"),
  };
}

/** A folder's own name where no other has it too, else all of its path. */
function nameOf(folder: string, folders: readonly string[]): string {
  const name = (one: string): string => path.basename(path.resolve(one));
  return folders.filter((one) => name(one) === name(folder)).length === 1 ? name(folder) : path.resolve(folder).split(path.sep).join("/");
}

function isFolder(folder: string): boolean {
  return fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The inputs of each shard, from 0. */
export function dealt(inputs: readonly Input[], count: number): readonly (readonly Input[])[] {
  const shards: Input[][] = Array.from({ length: count }, () => []);
  for (const input of inputs) shards[shardOf(input.pathDigest, count)]!.push(input);
  return shards;
}

/** What tells whether a shard has to be done again: who does it how, and the path, size and time of each input. */
export function digestOf(inputs: readonly Input[], how: unknown): string {
  const stats = inputs.map(({ path: file, file: name }) => {
    const stat = fs.statSync(file, { bigint: true, throwIfNoEntry: false });
    return [name, stat === undefined ? null : [String(stat.size), String(stat.mtimeNs)]];
  });
  return createHash("sha256")
    .update(JSON.stringify([how, stats]))
    .digest("hex");
}
