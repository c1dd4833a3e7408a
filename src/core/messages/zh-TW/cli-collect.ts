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
  "not-all-done": ({ folder, shard }) => `“${folder}”還沒有全部完成（缺第 ${shard} 批）：請先用 collect 命令把它做完。`,
};
