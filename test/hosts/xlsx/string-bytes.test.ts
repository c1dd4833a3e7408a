/** Shared strings read from their bytes: whatever is taken so, the general scanner must read the same, in parts as programs write them and in spoilt ones. */
import fc from "fast-check";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { XmlScanner } from "../../../src/hosts/ooxml/xml/xml-scanner";
import { readSharedStrings } from "../../../src/hosts/xlsx/read/read-shared-strings";
import { runs } from "../../runs";
import { buildZip } from "./build-xlsx";

const encoder = new TextEncoder();
const PART = "xl/sharedStrings.xml";

/** The texts of a part, or why it is refused. */
function outcome(data: Uint8Array): readonly string[] | string {
  try {
    return readSharedStrings(new ZipArchive(buildZip([{ name: PART, data }])), PART);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const partOf = (items: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="9" uniqueCount="9"><!-- room for what is looked at to tell the encoding, so that the items are met as bytes from the first one on -->${items}</sst>`;

/** A blank more in every item's tag: only the general scanner takes it. */
const slowly = (data: Uint8Array): Uint8Array =>
  Uint8Array.from(Buffer.from(Buffer.from(data).toString("latin1").replaceAll("<si>", "<si >"), "latin1"));

function bothWays(data: Uint8Array): readonly string[] | string {
  const one = outcome(data);
  expect(one).toEqual(outcome(slowly(data)));
  return one;
}

test("items of one plain text are taken from their bytes, the others from the scanner", () => {
  const write = jest.spyOn(XmlScanner.prototype, "write");
  const plain = ["春节慰问", "", "a]]b", "£5 – ок", " 前后 ", "㉠\u2028\ufeff"];
  const items = plain.map((text) => `<si><t${text.startsWith(" ") ? ' xml:space="preserve"' : ""}>${text}</t></si>`).join("");
  try {
    expect(
      outcome(
        encoder.encode(partOf(items + "<si><t>甲&amp;乙</t></si><si><r><t>丙</t></r><r><t>丁</t></r></si><si><t>戊_x000D_𠮷</t></si>")),
      ),
    ).toEqual([...plain, "甲&乙", "丙丁", "戊\r𠮷"]);
    expect(write.mock.calls.map(([text]) => text).join("")).not.toContain("春节");
  } finally {
    write.mockRestore();
  }
});

const piece = fc.constantFrom(
  "<si><t>",
  "<si><t>",
  '<si><t xml:space="preserve">',
  '<si><t xml:space="default">',
  "<si><t/></si>",
  "</t></si>",
  "</t></si>",
  "</t></si>",
  "<si><r><t>丙</t></r></si>",
  "<si><t>春节</t><rPh><t>x</t></rPh></si>",
  "<x><si><t>里</t></si></x>",
  "甲",
  "𠮷",
  "&lt;",
  "&x;",
  "_x0041_",
  "]]>",
  "]]",
  ">",
  "\r\n",
  "\n",
  "\t",
  "\u0001",
  "\ufffe",
  "<!-- <si><t>乙</t></si> -->",
  "<![CDATA[",
);

test("law: pieces of items in any order read the same either way", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      if (typeof bothWays(encoder.encode(partOf(pieces.join("")))) !== "string") read++;
    }),
    { numRuns: runs(600) },
  );
  expect(read).toBeGreaterThan(runs(20));
});

const usual = encoder.encode(partOf(Array.from({ length: 20 }, (_, at) => `<si><t>慰问${at}é</t></si>`).join("")));

test("law: items with a byte spoilt read the same either way", () => {
  let read = 0;
  const from = Buffer.from(usual).indexOf("<si>");
  fc.assert(
    fc.property(fc.integer({ min: from, max: usual.length - 1 }), fc.nat(255), (at, byte) => {
      const spoilt = usual.slice();
      spoilt[at] = byte;
      if (typeof bothWays(spoilt) !== "string") read++;
    }),
    { numRuns: runs(600) },
  );
  expect(read).toBeGreaterThan(runs(15));
});

test.each([
  [[0x5d, 0x5d, 0x3e], "corrupt"],
  [[0x5d, 0x3e], "]>"],
  [[0xef, 0xbf, 0xbe], "corrupt"],
  [[0xef, 0xbf, 0xbf], "corrupt"],
  [[0xef, 0xbf, 0xbd], "\ufffd"],
  [[0xe0, 0x80, 0x80], "corrupt"],
  [[0xe0, 0x9f, 0xbf], "corrupt"],
  [[0xe0, 0xa0, 0x80], "\u0800"],
  [[0xed, 0xa0, 0x80], "corrupt"],
  [[0xc1, 0xbf], "corrupt"],
  [[0xc2, 0x80], "\u0080"],
  [[0xe5, 0xa4], "corrupt"],
  [[0xe5], "corrupt"],
  [[0x80], "corrupt"],
  [[0xf0, 0x9f, 0x98, 0x80], "\ud83d\ude00"],
  [[0xf4, 0x90, 0x80, 0x80], "corrupt"],
] as const)("the bytes %j in a text are read as %j", (bytes, read) => {
  const [before, behind] = partOf("<si><t>甲*乙</t></si>").split("*");
  const data = new Uint8Array([...encoder.encode(before), ...bytes, ...encoder.encode(behind)]);
  expect(bothWays(data)).toEqual(read === "corrupt" ? read : [`甲${read}乙`]);
});

test("items cut by the pieces that they come in, and longer ones, read the same either way", () => {
  const items = Array.from({ length: 60_000 }, (_, at) => `<si><t>第${at}场活动，在${at % 7}号楼</t></si>`);
  items.splice(
    500,
    0,
    `<si><t>${"长".repeat(2046)}</t></si>`,
    `<si><t>${"长".repeat(2047)}</t></si>`,
    `<si><t>${"长".repeat(9000)}</t></si>`,
  );
  expect(bothWays(encoder.encode(partOf(items.join(""))))).toHaveLength(60_003);
  expect(bothWays(encoder.encode(partOf(items.slice(0, 900).join("\n "))))).toHaveLength(900);
});
