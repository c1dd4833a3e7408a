/** What is made from Simplified words of ours is what npm run traditional makes now. */
import fs from "node:fs";
import path from "node:path";
import { generated, leftOver } from "../traditional/generated";
import { traditionalSource } from "../traditional/messages";
import { ROOT } from "./source-files";

test("Traditional messages, names and handbook are current (npm run traditional)", async () => {
  const made = await generated();
  const stale = [...made].filter(
    ([file, text]) => !fs.existsSync(path.join(ROOT, file)) || fs.readFileSync(path.join(ROOT, file), "utf8") !== text,
  );
  expect(stale.map(([file]) => file)).toEqual([]);
  expect(leftOver(made)).toEqual([]);
});

test("texts are converted; keys, types, patterns and what the user wrote are not", async () => {
  const made = await traditionalSource(
    "x.ts",
    '/** 说明 */\nimport { a } from "./工会";\nexport type Kind = "工会";\nexport const x = (p: { 名: string }): string => `“${p.名}”在“${a}”里，${/工会$/.test(p.名) ? "请打印" : `第${"一二"}页`}。`;\nexport const y = { "工会": "数据" } as Record<Kind, string>;\n',
  );
  expect(made).toContain('from "./工会"');
  expect(made).toContain('import type { Kind } from "../zh-CN/x"');
  expect(made).toContain('`“${p.名}”在“${a}”裡，${/工会$/.test(p.名) ? "請列印" : `第${"一二"}頁`}。`');
  expect(made).toContain('工会: "資料"');
  expect(made).not.toContain("说明");
});
