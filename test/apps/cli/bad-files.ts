/** Files that are no plan workbook, each bad in its own way, made on the spot. */
import fs from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { plainWorkbook, type SampleSheet } from "../../samples/plain-workbook";
import { SAMPLES } from "../../samples/sample-plans";

/** The bytes of a sample plan that is fine. */
export const goodPlan = (): Uint8Array => plainWorkbook(SAMPLES["school-2026.xlsx"]!);

/** A good plan with one of its parts changed. */
export function withPart(name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(goodPlan());
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) } satisfies Zippable);
}

/** An old compound file whose directory names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  bytes[1024 + 64] = (stream.length + 1) * 2;
  return bytes;
}

/** A small zip whose sheet unpacks to 48 MB of blanks, a thousand times its size. */
function zipBomb(): Uint8Array {
  const parts = unzipSync(goodPlan());
  const name = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[name]!);
  const at = xml.indexOf("<sheetData>");
  const filled = new Uint8Array(48 * 1024 * 1024).fill(0x20);
  filled.set(strToU8(xml.slice(0, at)));
  filled.set(strToU8(xml.slice(at)), filled.length - strToU8(xml.slice(at)).length);
  return zipSync({ ...parts, [name]: filled }, { level: 9 });
}

const noPlan: SampleSheet = {
  name: "通讯录",
  widths: [10, 20],
  rows: [
    [
      { value: "姓名", style: "header" },
      { value: "电话", style: "header" },
    ],
    [
      { value: "张三", style: "text" },
      { value: "000", style: "text" },
    ],
  ],
};

/** File name → what it holds and the contract's code for it. */
export const BAD_FILES: Readonly<Record<string, { readonly bytes: () => Uint8Array; readonly code: string }>> = {
  "not-a-zip.xlsx": { bytes: () => strToU8("月份,活动\n1月,春节慰问\n"), code: "not-xlsx" },
  "empty.xlsx": { bytes: () => new Uint8Array(0), code: "not-xlsx" },
  "old.xls": { bytes: () => compoundFile("Workbook"), code: "old-xls" },
  "old-in-disguise.xlsx": { bytes: () => compoundFile("Workbook"), code: "old-xls" },
  "encrypted.xlsx": { bytes: () => compoundFile("EncryptedPackage"), code: "encrypted" },
  "truncated.xlsx": { bytes: () => goodPlan().subarray(0, 3000), code: "corrupt" },
  "bomb.xlsx": { bytes: zipBomb, code: "too-large" },
  "no-plan.xlsx": { bytes: () => plainWorkbook([noPlan]), code: "no-plan-found" },
};

/** A good plan whose workbook structure is locked. */
export const lockedPlan = (): Uint8Array =>
  withPart("xl/workbook.xml", (xml) => xml.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'));

/** Writes bytes into a folder and gives the path. */
export function write(folder: string, name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, bytes);
  return file;
}
