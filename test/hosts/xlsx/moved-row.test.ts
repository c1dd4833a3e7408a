/** A row put elsewhere takes along what hangs on its cells: comments in all three of their forms, and links. */
import { rowsShifted } from "../../../src/core/grid/row-move";
import { ZipArchive } from "../../../src/hosts/ooxml/zip/zip";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-host";
import { buildXlsx, relationships } from "./build-xlsx";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Links at A3 and A5, a comment with a thread at B3, another comment at B4; a choice for all of C2:C6. */
function workbookFile(): Uint8Array {
  const rows = [1, 2, 3, 4, 5, 6].map(
    (row) => `<row r="${row}"><c r="A${row}" t="str"><v>行${row}</v></c><c r="B${row}"><v>${row}</v></c></row>`,
  );
  const note = (row: number): string =>
    `<v:shape id="_x0000_s10${row}" type="#t"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${row - 1}, 10, 4, 15, ${row + 3}, 4</x:Anchor><x:Row>${row - 1}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
  const comment = (ref: string): string => `<comment ref="${ref}" authorId="0"><text><t>请核对</t></text></comment>`;
  return buildXlsx({
    sheets: [
      {
        name: "Sheet1",
        xml: `<sheetData>${rows.join("")}</sheetData><dataValidations count="1"><dataValidation sqref="C2:C6" type="list"><formula1>"是,否"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A3" location="Sheet1!A1"/><hyperlink ref="A5" location="Sheet1!A1"/></hyperlinks><legacyDrawing r:id="rId2"/>`,
      },
    ],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["rId1", `${OFFICE}/comments`, "../comments1.xml"],
        ["rId2", `${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
        ["rId3", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml"],
      ]),
      "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>审核人</author></authors><commentList>${comment("B3")}${comment("B4")}</commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${note(3)}${note(4)}</xml>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" id="{1}"><text>请核对</text></threadedComment></ThreadedComments>`,
    },
  });
}

const text = (bytes: Uint8Array, part: string): string => new TextDecoder().decode(new ZipArchive(bytes).read(part));
const all = (source: string, pattern: RegExp): string[] => [...source.matchAll(pattern)].map(([, found]) => found!);

function hanging(bytes: Uint8Array): unknown {
  return {
    links: all(text(bytes, "xl/worksheets/sheet1.xml"), /<hyperlink ref="([^"]+)"/g),
    comments: all(text(bytes, "xl/comments1.xml"), /<comment ref="([^"]+)"/g),
    threads: all(text(bytes, "xl/threadedComments/threadedComment1.xml"), /<threadedComment ref="([^"]+)"/g),
    // From 0 in VML.
    boxes: all(text(bytes, "xl/drawings/vmlDrawing1.vml"), /<x:Row>(\d+)</g),
    rules: all(text(bytes, "xl/worksheets/sheet1.xml"), /<dataValidation sqref="([^"]+)"/g),
  };
}

test.each<[string, number, 1 | -1, object]>([
  // What changes places with it keeps its own.
  ["down", 3, 1, { links: ["A4", "A5"], comments: ["B4", "B3"], threads: ["B4"], boxes: ["3", "2"] }],
  ["up", 3, -1, { links: ["A2", "A5"], comments: ["B2", "B4"], threads: ["B2"], boxes: ["1", "3"] }],
  ["up past a row with a comment", 5, -1, { links: ["A3", "A4"], comments: ["B3", "B5"], threads: ["B3"], boxes: ["2", "4"] }],
])("%s", (_name, row, by, expected) => {
  const bytes = workbookFile();
  const file = XlsxFile.open(bytes);
  const edits = rowsShifted(file.workbook, file.workbook.sheets[0]!, row, row, by)!;
  const inverse = file.apply(edits);
  const moved = file.save();
  expect(hanging(moved)).toEqual({ ...expected, rules: ["C2:C6"] });
  expect(XlsxFile.open(moved).workbook.sheets[0]!.at(row + by, 1).value).toBe(`行${row}`);
  file.apply(inverse);
  expect(Buffer.from(file.save()).equals(Buffer.from(bytes))).toBe(true);
});

test("a row that is deleted takes them with it", () => {
  const file = XlsxFile.open(workbookFile());
  const [grid] = file.workbook.sheets;
  const [, deletion] = rowsShifted(file.workbook, grid!, 3, 3, 1)!;
  file.apply([deletion!]);
  expect(hanging(file.save())).toMatchObject({ links: ["A4"], comments: ["B3"], threads: [], boxes: expect.arrayContaining(["2"]) });
});
