/** Made from ../zh-CN/cli-collect.ts by npm run traditional: change that one. */
import type { CollectProblems } from "../zh-CN/cli-collect";
export const collectValues = { workers: "1 到 256 的整數，如 4", shard: "批次號（從 0 起的整數），如 3" };
export const collectProblems: {
  readonly [code in keyof CollectProblems]: (params: CollectProblems[code]) => string;
} = {
  "not-a-folder": ({ folder }) => `“${folder}”不是資料夾：collect 命令後面要寫存放各單位計劃表的資料夾。`,
  "not-a-collect-folder": ({ folder }) =>
    `輸出資料夾“${folder}”裡有別的內容，不是 collect 先前生成的：請另寫一個空的或不存在的資料夾，原有內容沒有改動。`,
  "not-below-folder": ({ file }) => `清單裡的“${file}”不在所寫的資料夾裡。`,
  "no-such-shard": ({ shard, shards }) => `沒有第 ${shard} 批：共 ${shards} 批，從 0 起。`,
  "not-in-shard": ({ file, shard }) => `清單裡的“${file}”不屬於第 ${shard} 批。`,
  "no-unit-column": ({ file }) => `名單“${file}”裡沒有“單位”一列。`,
  "no-query": ({ file }) => `讀不到查詢文件“${file}”。`,
  "not-collected": ({ folder }) => `“${folder}”不是 collect 生成的資料夾：請先用 collect 命令彙總。`,
  "query-failed": ({ message }) => `查詢沒有成功：${message}`,
  "duckdb-missing": () =>
    "本機沒有安裝 DuckDB（@duckdb/node-api），不能回答查詢：請在本軟體所在的資料夾運行 npm install @duckdb/node-api，或把 collect --sql 寫出的 .sql 文件交給 Spark、Trino、Hive、PostgreSQL 等執行；彙總.xlsx 不需要它。",
  "not-all-done": ({ folder, shard }) => `“${folder}”還沒有全部完成（缺第 ${shard} 批）：請先用 collect 命令把它做完。`,
};
