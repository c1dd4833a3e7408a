/** What the command line says in Simplified Chinese of wrong arguments of collect. */

export interface CollectProblems {
  "not-a-folder": { readonly folder: string };
  /** The output is another folder that is not empty. */
  "not-a-collect-folder": { readonly folder: string };
  "not-below-folder": { readonly file: string };
  "no-such-shard": { readonly shard: number; readonly shards: number };
  "not-in-shard": { readonly file: string; readonly shard: number };
  "no-unit-column": { readonly file: string };
  "no-query": { readonly file: string };
  "not-collected": { readonly folder: string };
  "query-failed": { readonly message: string };
  "duckdb-missing": Record<never, never>;
  "not-all-done": { readonly folder: string; readonly shard: number };
}

export const collectValues = { workers: "1 到 256 的整数，如 4", shard: "批次号（从 0 起的整数），如 3" };

export const collectProblems: { readonly [code in keyof CollectProblems]: (params: CollectProblems[code]) => string } = {
  "not-a-folder": ({ folder }) => `“${folder}”不是文件夹：collect 命令后面要写存放各单位计划表的文件夹。`,
  "not-a-collect-folder": ({ folder }) =>
    `输出文件夹“${folder}”里有别的内容，不是 collect 先前生成的：请另写一个空的或不存在的文件夹，原有内容没有改动。`,
  "not-below-folder": ({ file }) => `清单里的“${file}”不在所写的文件夹里。`,
  "no-such-shard": ({ shard, shards }) => `没有第 ${shard} 批：共 ${shards} 批，从 0 起。`,
  "not-in-shard": ({ file, shard }) => `清单里的“${file}”不属于第 ${shard} 批。`,
  "no-unit-column": ({ file }) => `名单“${file}”里没有“单位”一列。`,
  "no-query": ({ file }) => `读不到查询文件“${file}”。`,
  "not-collected": ({ folder }) => `“${folder}”不是 collect 生成的文件夹：请先用 collect 命令汇总。`,
  "query-failed": ({ message }) => `查询没有成功：${message}`,
  "duckdb-missing": () =>
    "本机没有安装 DuckDB（@duckdb/node-api），不能回答查询：请在本软件所在的文件夹运行 npm install @duckdb/node-api，或把 collect --sql 写出的 .sql 文件交给 Spark、Trino、Hive、PostgreSQL 等执行；汇总.xlsx 不需要它。",
  "not-all-done": ({ folder, shard }) => `“${folder}”还没有全部完成（缺第 ${shard} 批）：请先用 collect 命令把它做完。`,
};
