// Every usual format on every usual figure, as LibreOffice shows it. Where the two differ, Excel is followed, and the line says so.
import { shownText } from "../../../src/core/formats/shown-text";
import type { SheetDraft } from "../../../src/core/grid/edit";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { cellsAsShown } from "../../hosts/xlsx/libreoffice";

const FIGURES = [
  0, 1, -1, 0.5, -0.004, 1.005, 2.5, 999.995, 1234.567, -1234.567, 1234567, 13812345678, 99999999999, 46054, 46054.75, 2026.1,
];
const SERIALS = [61, 45000, 46054, 46054.25, 46054.75, 46055.5, 46060, 46387];

const FOR_FIGURES = [
  "General",
  "0",
  "0.00",
  "#,##0",
  "#,##0.00",
  "#,##0.0000",
  "000000",
  "0%",
  "0.00%",
  '0.0%;-0.0%;"-"',
  "0.00E+00",
  '0.0,"万"',
  '0\\.0,"万"',
  '0.00,,"百万"',
  "0,",
  "0,,",
  '#,##0,"千元"',
  "[<1]0.00%;0.0",
  "[Red][>1000]0.0;[Blue][<0]-0;0",
  '[>=10000]0.0,"千";0',
  '[>=100]"高"0;"低"0',
  '[=1]"是";[=0]"否";0',
  '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  '_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  "#,##0.00_);(#,##0.00)",
  "#,##0.00_);[Red]\\(#,##0.00\\)",
  "0.00_);[Red](0.00)",
  "#,##0;-#,##0",
  "+0;-0;0",
  '0;-0;"零"',
  "0;(0)",
  'General"元"',
  '"¥"#,##0.00',
  "[$¥-804]#,##0.00",
  "[$￥-804]#,##0.00;[$￥-804]\\-#,##0.00",
  '0.00"万元"',
  '0 "万元"',
  '"第"0"季度"',
  '0"月"',
  "\\N\\o 0",
  "00-00",
  "000-0000-0000",
  "#",
  "?",
  "@",
  ";;;",
];
const FOR_SERIALS = [
  'yyyy"年"m"月"d"日"',
  'yyyy"年"m"月"',
  'm"月"d"日"',
  'yy"年"m"月"',
  "yyyy/m/d;@",
  "yyyy-mm-dd hh:mm:ss",
  "m/d/yy h:mm",
  "mmm-yy",
  "d-mmm-yy",
  "mmmm",
  "mmmmm",
  "d",
  "dd",
  "ddd",
  "dddd",
  "h:mm",
  "h:mm AM/PM",
  "[$-804]AM/PM h:mm",
  'h"时"mm"分"ss"秒"',
  "[h]:mm",
  "[mm]:ss",
  "mm:ss.0",
];

/** Where Excel shows something else than LibreOffice: our text, by format and value. */
const AS_EXCEL: Readonly<Record<string, string>> = {
  // The sign of a figure stays where another section than the negative's own shows it.
  '[>=100]"高"0;"低"0 | -1': "-低1",
  '[>=100]"高"0;"低"0 | -1234.567': "-低1235",
  '[>=10000]0.0,"千";0 | -1': "-1",
  '[>=10000]0.0,"千";0 | -1234.567': "-1235",
  '[=1]"是";[=0]"否";0 | -1': "-1",
  '[=1]"是";[=0]"否";0 | -1234.567': "-1235",
  // 100.5 % is rounded up, as any half is.
  "0% | 1.005": "101%",
};

const draft = (formats: readonly string[], values: readonly number[]): SheetDraft => ({
  mark: "plan",
  name: "s",
  styles: Object.fromEntries(formats.map((format, index) => [`f${index}`, { format }])),
  cells: formats.flatMap((_format, row) =>
    values.map((value, column) => ({ row: row + 1, column: column + 1, content: { value }, style: `f${row}` })),
  ),
  merges: [],
  columnWidths: values.map(() => 40),
  print: { orientation: "landscape" },
});

test.each([
  ["figures", FOR_FIGURES, FIGURES],
  ["serial numbers", FOR_SERIALS, SERIALS],
])(
  "%s as LibreOffice shows them",
  (_what, formats, values) => {
    const file = XlsxFile.blank();
    file.apply([{ kind: "put-sheet", draft: draft(formats, values) }]);
    const office = cellsAsShown(file.save());
    if ("why" in office) return void process.stdout.write(`skipped: formats against LibreOffice: ${office.why}\n`);
    const wrong: string[] = [];
    for (const [row, code] of formats.entries())
      for (const [column, value] of values.entries()) {
        const place = `${code} | ${value}`;
        const expected = AS_EXCEL[place] ?? office.cells[row]![column]!.trim();
        const shown = shownText({ value, format: code });
        if (shown !== expected) wrong.push(`${place}: ${shown}, not ${expected}`);
      }
    expect(wrong).toEqual([]);
  },
  120_000,
);
