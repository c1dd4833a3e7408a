// Comments put at cells of a copy: those that are there stay, everything else is byte for byte what it was, LibreOffice shows them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { workbookOf } from "../../build-workbook";
import { COMMENTED, fullWorkbook } from "./full-workbook";
import { workbookBytes } from "./workbook-bytes";

const texts = (bytes: Uint8Array): Map<string, string> => {
  const archive = new ZipArchive(bytes);
  return new Map(archive.entries.map(({ name }) => [name, new TextDecoder().decode(archive.read(name))]));
};

/** The comments LibreOffice finds, by the text of each; or null where it is not installed. */
function seenByOffice(bytes: Uint8Array): readonly string[] | null {
  if (spawnSync("soffice", ["--version"], { timeout: 60_000 }).status !== 0) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "gonghui-notes-"));
  try {
    writeFileSync(path.join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "fods", "--outdir", folder, path.join(folder, "in.xlsx")], {
      timeout: 120_000,
    });
    const xml = readFileSync(path.join(folder, "in.fods"), "utf8");
    return [...xml.matchAll(/<office:annotation\b[\s\S]*?<\/office:annotation>/g)].map(([note]) =>
      note
        .replace(/<dc:date>.*?<\/dc:date>|<dc:creator>.*?<\/dc:creator>|<meta:[\s\S]*?>.*?<\/meta:[^>]*>/g, "")
        .replace(/<[^>]*>|\s+/g, ""),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("a workbook without comments gets them; its other parts are what they were", () => {
  const bytes = workbookBytes(
    workbookOf({
      计划: [
        ["月份", "金额"],
        ["1月", 100],
      ],
      说明: [["甲"]],
    }),
  );
  const file = XlsxFile.open(bytes);
  const out = file.annotated(
    [
      { sheet: "计划", row: 2, column: 2, text: "【必须改】100 ≠ 200 & <核对>\n请核对。" },
      { sheet: "说明", row: 1, column: 1, text: "整表" },
    ],
    "工会计划助手",
  );
  expect(file.save()).toEqual(bytes);
  const [before, after] = [texts(bytes), texts(out)];
  for (const [name, text] of before) if (!/sheet\d+\.xml$|Content_Types/.test(name)) expect([name, after.get(name)]).toEqual([name, text]);
  expect(readXlsx(out).sheets.map(({ sheet }) => sheet)).toEqual(["计划", "说明"]);
  const seen = seenByOffice(out);
  if (seen === null) process.stdout.write("skipped: comments in LibreOffice: soffice is not installed\n");
  else expect(seen).toEqual(["【必须改】100≠200&amp;&lt;核对&gt;请核对。", "整表"]);
}, 150_000);

test("comments that are there stay, also where ours comes to the same cell; a conversation is not written into", () => {
  const { bytes } = fullWorkbook();
  const { sheet } = readXlsx(bytes).sheets[0]!;
  const file = XlsxFile.open(bytes);
  const out = file.annotated(
    [
      { sheet, row: 6, column: 3, text: "同一格的意见" },
      { sheet, row: 10, column: 5, text: "有对话的一格的意见" },
      { sheet, row: 8, column: 2, text: "另一格的意见" },
    ],
    "工会计划助手",
  );
  expect(COMMENTED).toEqual({ note: "C6", threaded: "E10" });
  const [before, after] = [texts(bytes), texts(out)];
  const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
  expect(changed.sort()).toEqual(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]);
  const comments = after.get("xl/comments1.xml")!;
  const at = (ref: string): string => new RegExp(`<comment ref="${ref}"[\\s\\S]*?</comment>`).exec(comments)![0];
  expect(at("C6")).toMatch(/女职工委员会承办.*同一格的意见/s);
  expect(at("E10")).not.toContain("有对话的一格的意见");
  expect(at("F10")).toMatch(/E10\n有对话的一格的意见/);
  const seen = seenByOffice(out);
  if (seen === null) return;
  expect(seen.filter((text) => /意见/.test(text))).toHaveLength(3);
  expect(seen.some((text) => /女职工委员会承办[\s\S]*同一格的意见/.test(text))).toBe(true);
}, 150_000);
