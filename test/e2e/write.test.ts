// 写成文章 in the page and in the pane: one press gives a Word file that says what the plan says.
import type { Page } from "playwright-core";
import { readDocument } from "../../src/core/importing";
import { readDocx } from "../../src/hosts/docx/read-docx";
import { workbookOf } from "../build-workbook";
import { Simulator } from "../excel-simulator/simulator";
import { workbookBytes } from "../hosts/xlsx/workbook-bytes";
import { violations } from "./axe";
import { describeInBrowser, forTests } from "./browser";
import { onlyButton as button, PaneBrowser, idle as paneIdle } from "./pane";
import { choose, contentOf, downloaded, idle, PageBrowser, tabTo } from "./web-page";

const FILE = workbookBytes(
  workbookOf({
    工作计划: [
      ["育才学校工会2026年工作计划"],
      ["月份", "活动", "责任人", "预算（元）"],
      ["3月", "三八妇女节活动", "李娜", 3000],
      ["5月", "职工运动会", "张伟", 8000],
      ["合计", null, null, 11000],
    ],
  }),
);

function rowsIn(bytes: Uint8Array): readonly string[] {
  const { plans } = readDocument(readDocx(bytes), { year: null, keepTraditional: false });
  return plans.flatMap(({ rows }) => rows.map(({ months, activity, owner }) => `${months.join()} ${activity} ${owner}`));
}
const SAID = ["3 三八妇女节活动 李娜", "5 职工运动会 张伟"];

async function write(page: Page, press: () => Promise<void>): Promise<Uint8Array> {
  return contentOf(await downloaded(page, press));
}

describeInBrowser("writing the plan as an article in the page", () => {
  const pages = forTests(new PageBrowser());

  test.each([
    ["zh-CN", "汇总", "写成文章（Word）", /^已存为“计划-工作计划\.docx”/],
    ["zh-TW", "彙總", "寫成文章（Word）", /^已存為“計劃-工作計劃\.docx”|^已存為“计划-工作計劃\.docx”/],
    ["en", "Totals", "Write as an article (Word)", /^Saved as “计划-plan\.docx”/],
  ])(
    "%s, by keyboard alone",
    async (locale, view, name, said) => {
      const page = await pages.open({ locale });
      await choose(page, { name: "计划.xlsx", mimeType: "", buffer: Buffer.from(FILE) });
      await page.locator("header span[title]").filter({ hasText: "计划.xlsx" }).waitFor();
      await idle(page);
      await tabTo(page, view);
      await page.keyboard.press("Enter");
      await tabTo(page, name);
      const bytes = await write(page, () => page.keyboard.press("Enter"));
      expect(rowsIn(bytes)).toEqual(SAID);
      await page.getByText(said).waitFor();
      expect(await violations(page)).toEqual([]);
    },
    60_000,
  );
});

describeInBrowser("writing the plan as an article in the pane", () => {
  const panes = forTests(new PaneBrowser());

  test("from 汇总, at 320 px", async () => {
    const page = await panes.open(Simulator.open(FILE), { query: "?view=summary", width: 320 });
    await button(page, "写成文章（Word）").waitFor();
    await paneIdle(page);
    expect(rowsIn(await write(page, () => button(page, "写成文章（Word）").click()))).toEqual(SAID);
    await page.getByText(/^已存为“工作计划\.docx”/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }, 60_000);
});
