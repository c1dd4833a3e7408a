/**
 * npm run collecting:grammars: every query of collect --sql held to the grammars of Spark SQL, Trino, Hive and PostgreSQL.
 * The parser is made for bundlers: it is put together first, and its grammars take long, so that this is no part of the tests.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type * as parsers from "dt-sql-parser";
import webpack from "webpack";
import { QUERIES } from "../../src/core/collecting";

async function bundled(folder: string): Promise<typeof parsers> {
  await new Promise<void>((resolve, reject) =>
    webpack(
      {
        mode: "none",
        target: "node20",
        context: path.resolve(__dirname, "../.."),
        entry: "dt-sql-parser",
        output: { path: folder, filename: "parsers.cjs", library: { type: "commonjs2" } },
      },
      (error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString("errors-only"))) : resolve()),
    ),
  );
  return (await import(path.join(folder, "parsers.cjs"))) as typeof parsers;
}

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-grammars-"));
  const { SparkSQL, TrinoSQL, HiveSQL, PostgreSQL } = await bundled(folder);
  let faults = 0;
  for (const [name, parser] of Object.entries({
    spark: new SparkSQL(),
    trino: new TrinoSQL(),
    hive: new HiveSQL(),
    postgresql: new PostgreSQL(),
  })) {
    if (parser.validate("SELECT unit FORM workbooks WHERE").length === 0) throw new Error(`${name}: takes anything`);
    for (const [query, sql] of Object.entries(QUERIES)) {
      const wrong = parser.validate(sql.trimEnd());
      faults += wrong.length;
      process.stdout.write(
        `${wrong.length === 0 ? "ok  " : "FAIL"} ${name} ${query}${wrong.map(({ message }) => ` ${message}`).join("")}\n`,
      );
    }
  }
  fs.rmSync(folder, { recursive: true });
  if (faults > 0) process.exitCode = 1;
}

void main();
