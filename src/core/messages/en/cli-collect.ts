/** What the command line says in English of wrong arguments of collect. */
import type { CollectProblems, collectValues as chinese } from "../zh-CN/cli-collect";

export const collectValues: { readonly [kind in keyof typeof chinese]: string } = {
  workers: "a whole number from 1 to 256, such as 4",
  shard: "the number of a shard, from 0, such as 3",
};

export const collectProblems: { readonly [code in keyof CollectProblems]: (params: CollectProblems[code]) => string } = {
  "not-a-folder": ({ folder }) => `"${folder}" is no folder: name the folders that hold the units' plans.`,
  "not-a-collect-folder": ({ folder }) =>
    `The output folder "${folder}" holds other things that collect did not make: name one that is empty or not there. Nothing was changed in it.`,
  "not-below-folder": ({ file }) => `"${file}" of the list is in none of the folders that are named.`,
  "no-such-shard": ({ shard, shards }) => `There is no shard ${shard}: there are ${shards}, counted from 0.`,
  "not-in-shard": ({ file, shard }) => `"${file}" of the list does not belong to shard ${shard}.`,
  "no-unit-column": ({ file }) => `The list "${file}" has no column 单位.`,
  "no-query": ({ file }) => `The query file "${file}" cannot be read.`,
  "not-collected": ({ folder }) => `"${folder}" was not made by collect: let collect gather the workbooks first.`,
  "query-failed": ({ message }) => `The query failed: ${message}`,
  "duckdb-missing": () =>
    "DuckDB (@duckdb/node-api) is not installed here, so no query can be answered: run npm install @duckdb/node-api in the folder of this program, or give the files that collect --sql writes to Spark, Trino, Hive or PostgreSQL; 汇总.xlsx does not need it.",
  "not-all-done": ({ folder, shard }) => `"${folder}" is not finished (shard ${shard} is missing): let collect finish it first.`,
};
