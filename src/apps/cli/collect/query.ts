/** answer, writeQueries: a folder of collect asked in SQL, by DuckDB where that is installed, and the queries that are asked most. */
import type * as DuckDB from "@duckdb/node-api";
import fs from "node:fs";
import path from "node:path";
import { QUERIES } from "../../../core/collecting";
import { UsageError } from "../arguments";
import { type CommandContext, type ExitStatus, outputOf } from "../command";
import { checkOutput, writeOutput } from "../files";
import { colorsFor, printable, table } from "../terminal";
import { OutFolder } from "./out-folder";

type Cell = string | number | boolean | null;

/** Names of columns, and rows in the order of the answer. */
interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Writes the queries as files, one each. Throws HostError "output-exists" for one that is there, unless it is forced. */
export function writeQueries(folder: string, { args, language, terminal }: CommandContext): ExitStatus {
  fs.mkdirSync(folder, { recursive: true });
  const files = Object.entries(QUERIES).map(([name, sql]) => [path.join(folder, `${name}.sql`), sql] as const);
  for (const [file] of files) checkOutput(file, null, args.isForced, ".sql");
  for (const [file, sql] of files) writeOutput(file, new TextEncoder().encode(sql), args.isForced, null);
  if (!args.isJson) terminal.out(`${language.cli.written(files.map(([file]) => printable(file)).join(language.cli.comma))}\n`);
  return 0;
}

/** Answers a query on the tables of OUT, last year's beside it with --against. */
export async function answer(file: string, { args, language, terminal }: CommandContext): Promise<ExitStatus> {
  const sql = readQuery(file);
  const out = openFolder(outputOf(args));
  const { columns, rows } = await asked(sql, [
    ...viewsOf(out, ""),
    ...viewsOf(args.against === null ? null : openFolder(args.against), "last_"),
  ]);
  if (args.isJson) terminal.out(`${JSON.stringify({ schema: "gonghui/query@1", columns, rows })}\n`);
  else
    terminal.out(
      table(
        columns.map((heading, index) => ({ heading, align: rows.some((row) => typeof row[index] === "number") ? "right" : "left" })),
        rows.map((row) => row.map((value) => (value === null ? "" : String(value)))),
        { width: terminal.width, colors: colorsFor(terminal), indent: 0 },
      ),
    );
  const open = out.undone();
  if (open > 0) terminal.err(`${language.collecting.partly({ open, shards: out.shards })}\n`);
  return 0;
}

function readQuery(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    throw new UsageError({ code: "no-query", file: printable(file) });
  }
}

function openFolder(folder: string): OutFolder {
  if (!OutFolder.isOne(folder)) throw new UsageError({ code: "not-collected", folder: printable(folder) });
  return OutFolder.open(folder);
}

/** The tables of a folder as views, of the shards that are done and no others; empty ones where there is no folder. */
function viewsOf(out: OutFolder | null, before: "" | "last_"): readonly string[] {
  return QUERIED.map((name) => {
    const files = out?.tableFiles(name) ?? [];
    const list = files.map((file) => `'${path.resolve(file).replaceAll("'", "''")}'`).join(", ");
    const from = files.length > 0 ? `read_parquet([${list}])` : name === "units" ? "(SELECT CAST(NULL AS VARCHAR) AS unit)" : name;
    return `CREATE VIEW ${before}${name} AS SELECT * FROM ${from}${files.length > 0 ? "" : " WHERE 1 = 0"}`;
  });
}

const QUERIED = ["workbooks", "plan_rows", "month_shares", "findings", "units"] as const;

/** Throws UsageError where DuckDB is not installed, or does not understand the query. */
async function asked(sql: string, views: readonly string[]): Promise<Answer> {
  const { DuckDBInstance } = await duckdb();
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    for (const view of views) await connection.run(view);
    const reader = await connection.runAndReadAll(sql);
    return { columns: reader.columnNames(), rows: reader.getRows().map((row) => row.map(plain)) };
  } catch (error) {
    throw new UsageError({ code: "query-failed", message: printable(error instanceof Error ? error.message : String(error)) });
  } finally {
    connection.closeSync();
  }
}

/** An optional dependency: never part of the one-file bin, which looks for it beside itself. */
async function duckdb(): Promise<typeof DuckDB> {
  try {
    return await import("@duckdb/node-api");
  } catch {
    throw new UsageError({ code: "duckdb-missing" });
  }
}

/** Whole numbers of 64 bits are given as numbers where those can hold them. */
function plain(value: unknown): Cell {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value === null || typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
