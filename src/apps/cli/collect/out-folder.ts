/**
 * OutFolder: the folder that collect writes.
 *
 *   gonghui-collect.json     the marker, with the number of shards
 *   workbooks/00000.parquet  a file of each table for each shard; plan_rows/, month_shares/, findings/ likewise
 *   units/00000.parquet      who has to hand in, where a list was given
 *   _totals/0.json           what 汇总.xlsx is made of, without reading the tables again
 *   _done/0.json             last: the shard is done; with a digest of what it was made of
 *   _tmp/                    files that are being written
 *   汇总.xlsx
 *
 * Names that begin with _ are passed over by the engines that read such folders.
 */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { type GatheredFile, shardCount, TABLE_NAMES, tablesOf, type WorkbookTotals, workbookTotals } from "../../../core/collecting";
import { parquetBytes } from "../../../hosts/tables/write-parquet";
import { UsageError } from "../arguments";
import { moveWithoutReplacing, outputError } from "../files";
import { VERSION } from "../version";

const MARKER = "gonghui-collect.json";
const UNITS = path.join("units", "00000.parquet");
const FOLDER_SCHEMA = "gonghui/collect-folder@1";
const SHARD_SCHEMA = "gonghui/collect-shard@1";
/** Files that a killed process left half written are swept away after so long, in milliseconds: another one may be at work. */
const STALE = 24 * 3600 * 1000;

export class OutFolder {
  private constructor(
    readonly folder: string,
    readonly shards: number,
  ) {}

  /** True for a folder that was made by this. */
  static isOne(folder: string): boolean {
    return fs.existsSync(path.join(folder, MARKER));
  }

  /** One that is there. */
  static open(folder: string): OutFolder {
    const marker = JSON.parse(fs.readFileSync(path.join(folder, MARKER), "utf8")) as { schema?: unknown; shards?: unknown };
    const { schema, shards } = marker;
    if (schema !== FOLDER_SCHEMA || typeof shards !== "number" || !Number.isInteger(Math.log2(shards)))
      throw new UsageError({ code: "not-a-collect-folder", folder });
    return new OutFolder(folder, shards);
  }

  /** The same, or a new one for so many files. Throws UsageError for another folder that is not empty. */
  static make(folder: string, files: number): OutFolder {
    writing(folder, () => fs.mkdirSync(folder, { recursive: true }));
    if (!OutFolder.isOne(folder)) {
      if (fs.readdirSync(folder).length > 0) throw new UsageError({ code: "not-a-collect-folder", folder });
      const draft = path.join(folder, `.${MARKER}.${randomBytes(6).toString("hex")}`);
      writing(folder, () => writeSynced(draft, `${JSON.stringify({ schema: FOLDER_SCHEMA, shards: shardCount(files) })}\n`));
      try {
        moveWithoutReplacing(draft, path.join(folder, MARKER));
      } catch (error) {
        fs.rmSync(draft, { force: true });
        // Another process was first: its number holds.
        if (!OutFolder.isOne(folder)) throw error;
      }
    }
    return OutFolder.open(folder);
  }

  /** What a shard was made of when it was done; null where it is not. */
  digest(shard: number): string | null {
    const mark = readJson(this.markOf(shard)) as { digest?: unknown } | null;
    return typeof mark?.digest === "string" && TABLE_NAMES.every((table) => fs.existsSync(this.tableOf(table, shard))) ? mark.digest : null;
  }

  /** A shard's tables, whole or not at all; its mark comes last. `files` in any order. */
  write(shard: number, files: readonly GatheredFile[], digest: string): void {
    const tables = tablesOf(files, VERSION);
    const drafts = TABLE_NAMES.map((table) => [this.draft(parquetBytes(tables[table])), this.tableOf(table, shard)] as const);
    const totals = [this.draft(JSON.stringify(workbookTotals(files))), this.totalsFile(shard)] as const;
    // From here until the mark is there again, the shard is not done.
    writing(this.markOf(shard), () => fs.rmSync(this.markOf(shard), { force: true }));
    for (const [from, to] of [...drafts, totals]) move(from, to);
    move(this.draft(`${JSON.stringify({ schema: SHARD_SCHEMA, shard, digest, files: files.length })}\n`), this.markOf(shard));
  }

  /** What was kept of a shard; nothing where it is not done. */
  totalsOf(shard: number): readonly WorkbookTotals[] {
    return (readJson(this.totalsFile(shard)) as WorkbookTotals[] | null) ?? [];
  }

  /** What was kept of the shards, all together. */
  totals(): readonly WorkbookTotals[] {
    return this.numbers().flatMap((shard) => this.totalsOf(shard));
  }

  /** What was kept under a name beside the marks of the shards; null where nothing was. */
  kept(name: string): unknown {
    return readJson(path.join(this.folder, "_done", `${name}.json`));
  }

  keep(name: string, value: unknown): void {
    move(this.draft(JSON.stringify(value)), path.join(this.folder, "_done", `${name}.json`));
  }

  /** The files of a table, of the shards that are done; of "units", the list of who has to hand in, where there is one. */
  tableFiles(table: (typeof TABLE_NAMES)[number] | "units"): readonly string[] {
    if (table === "units") return [path.join(this.folder, UNITS)].filter((file) => fs.existsSync(file));
    return this.numbers()
      .filter((shard) => this.digest(shard) !== null)
      .map((shard) => this.tableOf(table, shard));
  }

  /** How many shards are still to be done. */
  undone(): number {
    return this.numbers().filter((shard) => this.digest(shard) === null).length;
  }

  /** Who has to hand in, as a table beside the others. */
  putUnits(names: readonly string[]): void {
    this.put(UNITS, parquetBytes([{ name: "unit", kind: "text", values: names }]));
  }

  private numbers(): readonly number[] {
    return Array.from({ length: this.shards }, (_, shard) => shard);
  }

  /** Puts a file into the folder, whole or not at all. */
  put(name: string, bytes: Uint8Array): void {
    move(this.draft(bytes), path.join(this.folder, name));
  }

  /** Sweeps away what killed processes left half written. */
  sweep(): void {
    const folder = path.join(this.folder, "_tmp");
    writing(folder, () => {
      for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
        const file = path.join(folder, name);
        const stat = fs.statSync(file, { throwIfNoEntry: false });
        if (stat !== undefined && Date.now() - stat.mtimeMs > STALE) fs.rmSync(file, { force: true });
      }
    });
  }

  private draft(content: Uint8Array | string): string {
    const folder = path.join(this.folder, "_tmp");
    const draft = path.join(folder, randomBytes(8).toString("hex"));
    writing(this.folder, () => {
      fs.mkdirSync(folder, { recursive: true });
      writeSynced(draft, content);
    });
    return draft;
  }

  private tableOf(table: string, shard: number): string {
    return path.join(this.folder, table, `${String(shard).padStart(5, "0")}.parquet`);
  }

  private totalsFile(shard: number): string {
    return path.join(this.folder, "_totals", `${shard}.json`);
  }

  private markOf(shard: number): string {
    return path.join(this.folder, "_done", `${shard}.json`);
  }
}

/** Null where there is no such file, or one that was not written by us to its end. Throws HostError where something else stands in its place. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw outputError(file, error);
  }
}

function writeSynced(file: string, content: Uint8Array | string): void {
  const handle = fs.openSync(file, "wx");
  try {
    fs.writeFileSync(handle, content);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

function move(from: string, to: string): void {
  writing(to, () => {
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.renameSync(from, to);
    syncFolder(path.dirname(to));
  });
}

/** Throws HostError as every other output does: a full disk is no fault of ours. */
function writing(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw outputError(file, error);
  }
}

/** That a file was renamed is safe only when its folder is. Windows has no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = fs.openSync(folder, "r");
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
