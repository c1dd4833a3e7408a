/** gonghui new with --reserve, --subjects and --no-amounts: figures by hand, refusals, and a report that fits the screen. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import stringWidth from "string-width";
import { main } from "../../../src/apps/cli/cli";
import type { Grid } from "../../../src/core/grid/grid";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { captured } from "./captured";
import { gonghui, type Outcome } from "./gonghui";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-new-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const output = (): string => path.join(folder, "2027.xlsx");
const make = (...more: readonly string[]): Promise<Outcome> =>
  gonghui("new", "-o", output(), "--year", "2027", "--sector", "学校", ...more);
const planIn = (): Grid => readXlsx(fs.readFileSync(output())).sheets.find(({ mark }) => mark === "plan")!;

/** What stands in the row of an activity: subject, amount, remark. */
function rowOf(activity: string): readonly unknown[] {
  const plan = planIn();
  const row = plan.usedRows().find((at) => plan.at(at, 3).value === activity)!;
  return [5, 7, 8].map((column) => plan.at(row, column).value);
}

/** Of the whole column, without its total. */
function amountsOf(subject: string): number {
  const plan = planIn();
  return plan.usedRows().reduce((sum, row) => sum + (plan.at(row, 5).value === subject ? Number(plan.at(row, 7).value) : 0), 0);
}

test("a tenth is kept, one subject gets its very sum, the others share what is left by weight", async () => {
  const { status, out, err } = await make("--funds", "50000", "--reserve", "10%", "--subjects", "会员活动支出=20,000");
  expect([status, err]).toEqual([0, ""]);
  // 45,000 less 20,000 over the weights of all other rows, 93 together: 职工运动会 has 8 of them, 职工羽毛球比赛 4; tens of yuan.
  expect(rowOf("职工运动会")).toEqual(["文体活动支出", 2150, "按可安排资金的4.78%测算，待审定"]);
  expect(rowOf("职工羽毛球比赛")).toMatchObject({ 1: 1070 });
  expect(amountsOf("会员活动支出")).toBe(20_000);
  expect(out).toMatch(/可用资金：50,000\.00元\n\s+预留：5,000\.00元（占可用资金的10%）/);
  expect(out).toMatch(/50105\s+会员活动支出\s+20,000\.00\s+44\.44%\s+已定/);
  expect(out).toMatch(/10月\s+职工运动会\s+2,150\.00\s+占可安排资金的4\.78%/);
  const [proposed, left] = ["拟安排", "尚未安排"].map((name) =>
    Number(new RegExp(`${name}：([\\d,.]+)元`).exec(out)![1]!.replaceAll(",", "")),
  );
  expect(proposed! + left!).toBe(45_000);
  expect(
    planIn()
      .usedRows()
      .map((row) => planIn().at(row, 7))
      .find(({ formula }) => formula?.startsWith("SUM"))!.value,
  ).toBe(proposed);
});

test("what was not compared is said, and is not where it is known", async () => {
  const known = ["--members", "50", "--place", "北京"];
  const { out } = await make("--funds", "50000");
  for (const what of ["会员人数", "省份", "会费收入"]) expect(out).toContain(`没有填${what}`);
  expect(out).toContain("没有写 --reserve，暂按可用资金的5%预留");
  const more = (await make("--force", "--funds", "50000", ...known)).out;
  for (const what of ["会员人数", "省份"]) expect(more).not.toContain(`没有填${what}`);
});

test("a sum that does not come out even a head is answered with the one that does", async () => {
  // 互助保障 is all there is under 其他服务支出: 1,000 over 70 members is 14 yuan a head.
  const { status, out } = await make("--funds", "50000", "--members", "70", "--subjects", "50305=1000");
  expect(status).toBe(0);
  expect(rowOf("职工住院医疗互助保障参保")).toEqual(["其他服务支出", 980, "测算：70人×14元，待审定"]);
  expect(out).toContain("“其他服务支出”定的是1,000.00元，每人标准取整后安排了980.00元。");
});

test("--no-amounts prints the proposal and leaves the column to the user", async () => {
  const { out } = await make("--funds", "50000", "--no-amounts");
  expect(out).toContain("表中留空");
  expect(out).toMatch(/职工运动会\s+[\d,]+\.00/);
  expect(rowOf("职工运动会")).toEqual(["文体活动支出", null, "建议增列，待审定"]);
});

test("without funds there are no amounts, and it says what to give", async () => {
  const { status, out } = await make();
  expect(status).toBe(0);
  expect(out).toContain("没有填可用资金");
  expect(rowOf("职工运动会")[1]).toBeNull();
});

test.each<[string, readonly string[], string]>([
  ["a reserve without funds", ["--reserve", "5%"], "“--reserve”要和 --funds 一起用"],
  ["subjects without funds", ["--subjects", "50105=300"], "“--subjects”要和 --funds 一起用"],
  ["a reserve above the funds", ["--funds", "5000", "--reserve", "6000"], "预留的6,000.00元超过了可用资金5,000.00元"],
  ["a subject nobody knows", ["--funds", "5000", "--subjects", "小金库=300"], "没有“小金库”这个支出科目"],
  ["a number that was another subject's before 2022", ["--funds", "5000", "--subjects", "50201=300"], "没有“50201”这个支出科目"],
  ["a subject that nothing is booked under", ["--funds", "5000", "--subjects", "50701=300"], "50105 会员活动支出"],
  ["a subject twice, by number and by name", ["--funds", "5000", "--subjects", "50105=300,会员活动支出=400"], "“会员活动支出”只能写一次"],
  ["more than there is", ["--funds", "5000", "--subjects", "50105=3000,50102=2000"], "合计5,000.00元，超过了可以安排的4,750.00元"],
])("%s is wrong usage: nothing is written", async (_name, flags, sentence) => {
  const { status, out, err } = await make(...flags);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
  expect(fs.existsSync(output())).toBe(false);
});

test.each(["zh-CN", "zh-TW", "en"])("%s: no line is wider than a screen of 80", async (lang) => {
  const { terminal, out } = captured({ width: 80 });
  await main(
    [
      "new",
      "-o",
      output(),
      "--year",
      "2027",
      "--sector",
      "学校",
      "--place",
      "广东",
      "--members",
      "120",
      "--funds",
      "60000",
      "--subjects",
      "50105=30000",
      "--lang",
      lang,
    ],
    terminal,
  );
  const table = out()
    .split("\n")
    .filter((line) => /^ {2}\S/.test(line) && / {2}/.test(line.trim()));
  expect(table.length).toBeGreaterThan(50);
  expect(table.filter((line) => stringWidth(line) > 80)).toEqual([]);
  expect(out()).not.toMatch(/undefined|NaN|\[object/);
  if (lang === "zh-TW") expect(out()).toContain("會員活動支出");
});
