/** @jest-environment node */
/** Several files on the page: the same 汇总 as the command collect makes of the same folder; letters only where there is something to say. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { lettersZip } from "../../../src/apps/letters";
import { FILE_READERS } from "../../../src/apps/file-readers";
import { filesChosen } from "../../../src/apps/web/several/given-files";
import { SeveralFiles } from "../../../src/apps/web/several/several-files";
import { letterNames, letterTo } from "../../../src/apps/web/several/unit-letters";
import { addedUp, narrowed, sorted, unitLines } from "../../../src/apps/web/several/unit-lines";
import { draftCollected, unitsPasted } from "../../../src/core/collecting";
import type { Workbook } from "../../../src/core/grid/grid";
import { LANGUAGES } from "../../../src/core/messages";
import { webList } from "../../../src/core/messages/zh-CN/web-list";
import { readDocx } from "../../../src/hosts/docx/read-docx";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { loadLocalEngine } from "../../../src/ui/engine/local-engine";
import { KnownReviews } from "../../../src/ui/engine/local-parts";
import { madeWorkbook, templates, unitName } from "../../collecting/made";
import { gonghui } from "../cli/gonghui";

const language = LANGUAGES["zh-CN"];
let root: string;
let input: string;
beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-several-"));
  input = path.join(root, "报送");
  fs.mkdirSync(path.join(input, "片区", ".git"), { recursive: true });
  const all = templates(3);
  for (let seed = 1; seed <= 5; seed++) fs.writeFileSync(path.join(input, "片区", `${seed}.xlsx`), madeWorkbook(seed, all));
  fs.copyFileSync(path.join(input, "片区", "3.xlsx"), path.join(input, "又一份.xlsx"));
  fs.copyFileSync(path.resolve(__dirname, "../../../assets/samples/office-2026.xlsx"), path.join(input, "县机关工会.xlsx"));
  fs.writeFileSync(path.join(input, `${unitName(11)}.xlsx`), fs.readFileSync(path.join(input, "片区", "1.xlsx")).subarray(0, 2000));
  // Not gathered by either: a lock file, a hidden folder's, another kind.
  fs.writeFileSync(path.join(input, "~$又一份.xlsx"), "lock");
  fs.writeFileSync(path.join(input, "片区", ".git", "6.xlsx"), "hidden");
  fs.writeFileSync(path.join(input, "说明.txt"), "text");
});
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

/** The folder as a browser gives it. */
function chosen(): readonly File[] {
  return fs
    .readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const relative = path.relative(root, file).split(path.sep).join("/");
      return Object.assign(new File([fs.readFileSync(file)], entry.name), { webkitRelativePath: relative });
    });
}

async function gatheredOnPage(): Promise<SeveralFiles> {
  const engine = await loadLocalEngine("zh-CN", FILE_READERS, new KnownReviews());
  const several = new SeveralFiles(
    () => ({ engine, close: () => {} }),
    () => 2,
  );
  await several.begin(filesChosen(chosen()));
  return several;
}

/** Every cell that holds anything, by its place; links are what they show. */
function contentOf(workbook: Workbook): Record<string, unknown> {
  const cells = workbook.sheets.flatMap((grid) =>
    grid.usedRows().flatMap((row) =>
      Array.from({ length: grid.lastColumn }, (_, index) => {
        const { value, formula } = grid.at(row, index + 1);
        const isLink = formula?.startsWith("HYPERLINK") ?? false;
        return [`${grid.sheet}!${row},${index + 1}`, [value, isLink ? null : (formula ?? null)]] as const;
      }),
    ),
  );
  return Object.fromEntries(cells.filter(([, [value, formula]]) => value !== null || formula !== null));
}

test.each([null, [1, 2, 3, 12].map(unitName).join("\n")])("the same sheets as collect makes, with the list %j", async (names) => {
  const out = path.join(root, names === null ? "out" : "out-listed");
  const list = path.join(root, "名单.csv");
  fs.writeFileSync(list, `单位\n${names ?? ""}\n`);
  const { status } = await gonghui("collect", input, "-o", out, ...(names === null ? [] : ["--units", list]));
  expect(status).toBe(3);
  const several = await gatheredOnPage();
  if (names !== null) several.use(unitsPasted(names));
  const { collected, list: listed, done, passedOver } = several.current();
  expect([done, passedOver]).toEqual([8, 3]);
  const xlsx = XlsxFile.blank();
  xlsx.apply(draftCollected(collected, { language, listed: listed?.names.length ?? null, compared: null, pathTo: null }));
  const [page, command] = [readXlsx(xlsx.save()), readXlsx(fs.readFileSync(path.join(out, "汇总.xlsx")))];
  expect(page.sheets.map(({ sheet }) => sheet)).toEqual(command.sheets.map(({ sheet }) => sheet));
  expect(Object.keys(contentOf(page)).length).toBeGreaterThan(150);
  expect(contentOf(page)).toEqual(contentOf(command));
});

test("each unit has its state; sorted and narrowed, the total is that of what is shown", async () => {
  const several = await gatheredOnPage();
  several.use(unitsPasted(`${unitName(1)}\n${unitName(12)}`));
  const lines = unitLines(several.current().collected);
  const states = Object.fromEntries(lines.map(({ name, state, isTwice }) => [name, isTwice ? `${state}, twice` : state]));
  expect(states).toMatchObject({ [unitName(11)]: "refused", [unitName(12)]: "missing", 县机关: "clean" });
  expect(states[unitName(3)]).toMatch(/, twice$/);
  const bySum = sorted(lines, { by: "sum", isDown: true }).map(({ sum }) => sum);
  const known = bySum.filter((sum): sum is number => sum !== null);
  expect(bySum).toEqual([...[...known].sort((a, b) => b - a), null, null]);
  expect(addedUp(lines).sum).toBe(several.current().collected.sum);
  const clean = narrowed(lines, "clean");
  expect(addedUp(clean).sum).toBe(clean.reduce((sum, line) => sum + line.sum!, 0));
  expect(narrowed(lines, "twice").map(({ name }) => name)).toEqual([unitName(3)]);
});

test("letters go to whom something is to be said, and say it; no two files of one name", async () => {
  const several = await gatheredOnPage();
  const lines = unitLines(several.current().collected);
  const letters = lines.filter(({ hasLetter }) => hasLetter).map((line) => letterTo(line, several, language, webList));
  expect(letters.map(({ unit }) => unit)).not.toContain("县机关");
  const broken = letters.find(({ unit }) => unit === unitName(11))!;
  expect(broken.paragraphs).toEqual([
    `${unitName(11)}：`,
    `你单位报来的文件（${unitName(11)}.xlsx）没有能够处理，没有计入汇总。${language.errors.corrupt({})}`,
    webList.letterEnd,
  ]);
  const double = letters.find(({ unit }) => unit === unitName(3))!.paragraphs.join("\n");
  expect(double).toContain("你单位报来 2 个文件（又一份.xlsx、3.xlsx），内容完全相同");
  // What is wrong in both is told once.
  expect(double.match(/^1\. /gm)).toHaveLength(1);
  const names = letterNames([...letters, { unit: unitName(3), paragraphs: [] }], webList);
  expect(new Set(names).size).toBe(letters.length + 1);
  const fonts = language.article.fonts;
  const files = letters.map(({ paragraphs }, index) => ({ name: names[index]!, title: webList.letter, paragraphs }));
  const zip = new ZipArchive(lettersZip(files, fonts));
  const told = readDocx(zip.read(`${unitName(11)}-退回意见.docx`)).map((block) => (block as { text: string }).text);
  expect(told).toEqual([webList.letter, ...broken.paragraphs]);
});
