/** violations: what axe finds in what a page shows now. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Each as its rule and the first place where it is broken. */
export async function violations(page: Page): Promise<readonly (readonly [string, string])[]> {
  await page.evaluate(source);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(),
  );
  return found.map(({ id, nodes }) => [id, nodes[0]!.html.slice(0, 300)] as const);
}
