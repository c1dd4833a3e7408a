// Styles are appended; damaged files ask for fonts, borders and formats that they do not have, and none of ours may become one of them.
import { StylesEdit } from "../../../src/hosts/xlsx/draft/write-styles";

const sheet = (inner: string): string =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</styleSheet>`;
const xf = (attributes: string): string => `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" ${attributes}/>`;

test("a format that is asked for and not there gets none of ours", () => {
  const styles = new StylesEdit(sheet('<cellXfs count="1"><xf numFmtId="170" fontId="0" fillId="0" borderId="0"/></cellXfs>'));
  expect(styles.formatId('0.0"元"')).toBe(171);
});

test("a font and a border that are asked for and not there get none of ours", () => {
  const styles = new StylesEdit(sheet('<cellXfs count="1"><xf numFmtId="0" fontId="2" fillId="0" borderId="1"/></cellXfs>'));
  styles.styled({ bold: true, border: true });
  const text = styles.apply();
  const own = /<xf [^>]*applyFont="1"[^>]*>/.exec(text)?.[0] ?? "";
  expect([/fontId="(\d+)"/.exec(own)?.[1], /borderId="(\d+)"/.exec(own)?.[1]]).toEqual(["3", "2"]);
  const fonts = /<fonts count="4">([^]*)<\/fonts>/.exec(text)![1]!.split("<font>").slice(1);
  expect(fonts.map((font) => font.includes("<b/>"))).toEqual([false, false, false, true]);
});

test("whole files are appended to as they are", () => {
  const styles = new StylesEdit(
    sheet(
      `<fonts count="1"><font><sz val="11"/></font></fonts><borders count="1"><border/></borders><cellXfs count="1">${xf('xfId="0"')}</cellXfs>`,
    ),
  );
  styles.styled({ bold: true, border: true });
  expect(styles.apply()).toMatch(/<fonts count="2">[^]*<borders count="2">[^]*<cellXfs count="2">/);
});

test("what is no cell format has no index", () => {
  const styles = new StylesEdit(sheet(`<cellXfs count="1">${xf('xfId="0"')}<z:z xmlns:z="urn:z"/></cellXfs>`));
  expect(styles.withFormat(0, "#,##0.00")).toBe(1);
});
