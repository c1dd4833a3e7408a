/** Small workbooks and odd zips for tests: every part as text, every zip field open to lies. */
import { deflateSync, strToU8 } from "fflate";
import type { Paint } from "../../../src/core/grid/paint";
import { crc32 } from "../../../src/hosts/ooxml/zip/crc32";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SheetSource {
  readonly name: string;
  /** What stands inside <worksheet>, or the whole part when it begins with "<?" or with <worksheet. */
  readonly xml: string | Uint8Array;
  readonly state?: "hidden" | "veryHidden";
  /** Last step of the relationship's type; "worksheet" by default. */
  readonly kind?: string;
}

export interface StyleSource extends Paint {
  readonly format: string | number;
}

export interface XlsxSource {
  /** Rows of the only sheet, named Sheet1: what stands inside <sheetData>. */
  readonly rows?: string;
  readonly sheets?: readonly SheetSource[];
  /** Each item is what stands inside one <si>; plain text is put into <t>. */
  readonly strings?: readonly string[];
  /** Number format codes of the cell styles 1, 2 …, or their numbers for built-in ones, or all of a style; style 0 is General. */
  readonly formats?: readonly (string | number | StyleSource)[];
  /** Put before <sheets>. */
  readonly workbookStart?: string;
  /** Put after <sheets>: definedNames and what follows. */
  readonly workbookEnd?: string;
  /** More parts, or other contents for parts; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A whole workbook as bytes. */
export function buildXlsx(source: XlsxSource): Uint8Array {
  return buildZip(Object.entries(xlsxParts(source)).map(([name, data]) => ({ name, data })));
}

/** The parts of that workbook by name, in file order. */
export function xlsxParts(source: XlsxSource): Record<string, string | Uint8Array> {
  const sheets = source.sheets ?? [{ name: "Sheet1", xml: `<sheetData>${source.rows ?? ""}</sheetData>` }];
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${source.workbookStart ?? ""}<sheets>` +
      sheets
        .map(
          (sheet, at) =>
            `<sheet name="${escaped(sheet.name)}" sheetId="${at + 1}"${sheet.state ? ` state="${sheet.state}"` : ""} r:id="rId${at + 1}"/>`,
        )
        .join("") +
      `</sheets>${source.workbookEnd ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((sheet, at): [string, string, string] => [
        `rId${at + 1}`,
        `${OFFICE}/${sheet.kind ?? "worksheet"}`,
        `worksheets/sheet${at + 1}.xml`,
      ]),
      ["rIdStyles", `${OFFICE}/styles`, "styles.xml"],
      ...(source.strings ? [["rIdStrings", `${OFFICE}/sharedStrings`, "sharedStrings.xml"] as [string, string, string]] : []),
    ]),
    "xl/styles.xml": stylesXml(source.formats ?? []),
  };
  sheets.forEach((sheet, at) => {
    const isWhole = typeof sheet.xml !== "string" || /^(?:<\?|<worksheet|<chartsheet)/.test(sheet.xml);
    parts[`xl/worksheets/sheet${at + 1}.xml`] = isWhole
      ? sheet.xml
      : `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.xml as string}</worksheet>`;
  });
  if (source.strings) {
    const items = source.strings.map((item) => `<si>${item.startsWith("<") ? item : `<t xml:space="preserve">${item}</t>`}</si>`);
    parts["xl/sharedStrings.xml"] =
      `${DECLARATION}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
  for (const [name, data] of Object.entries(source.parts ?? {})) parts[name] = data;
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, string | Uint8Array] => part[1] !== null));
}

export function relationships(list: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string {
  const items = list.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${overrides.join("")}` +
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`
  );
}

function stylesXml(sources: readonly (string | number | StyleSource)[]): string {
  const all = sources.map((source): StyleSource => (typeof source === "object" ? source : { format: source, fill: null, isStruck: false }));
  const own = all.map(({ format }, at) =>
    typeof format === "string" ? `<numFmt numFmtId="${200 + at}" formatCode="${escaped(format)}"/>` : "",
  );
  const fills = [...new Set(all.flatMap(({ fill }) => (fill === null ? [] : [fill])))];
  const styles = all.map(
    ({ format, fill, isStruck }, at) =>
      `<xf numFmtId="${typeof format === "string" ? 200 + at : format}" fontId="${isStruck ? 1 : 0}" fillId="${fill === null ? 0 : fills.indexOf(fill) + 1}" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const solid = fills.map((fill) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`);
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="${all.length}">${own.join("")}</numFmts>` +
    `<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><strike/><sz val="11"/><name val="宋体"/></font></fonts>` +
    `<fills count="${fills.length + 1}"><fill><patternFill patternType="none"/></fill>${solid.join("")}</fills>` +
    `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>` +
    `<cellXfs count="${styles.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles.join("")}</cellXfs></styleSheet>`
  );
}

export interface EntrySource {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly isStored?: boolean;
  /** Fields written instead of the true ones, in both headers. */
  readonly lies?: { readonly size?: number; readonly crc?: number; readonly method?: number; readonly flags?: number };
  /** Sizes and checksum follow the data, zeros stand in the local header. */
  readonly hasDataDescriptor?: boolean;
  /** Sizes and offset stand in zip64 extra fields. */
  readonly isZip64?: boolean;
}

export interface ZipOptions {
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  /** Ends with zip64 records. */
  readonly isZip64?: boolean;
}

/** A zip, byte by byte. */
export function buildZip(entries: readonly EntrySource[], options: ZipOptions = {}): Uint8Array {
  const out = new ByteList();
  out.bytes(options.before ?? new Uint8Array(0));
  const base = out.length;
  const central = new ByteList();
  for (const source of entries) {
    const data = typeof source.data === "string" ? strToU8(source.data) : source.data;
    const stored = source.isStored ? data : deflateSync(data);
    const name = strToU8(source.name);
    const offset = out.length - base;
    const crc = source.lies?.crc ?? crc32(data);
    const size = source.lies?.size ?? data.length;
    const flags = (source.lies?.flags ?? 0x0800) | (source.hasDataDescriptor ? 8 : 0);
    const method = source.lies?.method ?? (source.isStored ? 0 : 8);
    const late = source.hasDataDescriptor === true;
    out.u32(0x04034b50).u16(20).u16(flags).u16(method).u32(0x5a210000);
    out
      .u32(late ? 0 : crc)
      .u32(late ? 0 : stored.length)
      .u32(late ? 0 : size)
      .u16(name.length)
      .u16(0)
      .bytes(name)
      .bytes(stored);
    if (late) out.u32(0x08074b50).u32(crc).u32(stored.length).u32(size);
    const wide = source.isZip64 === true;
    central.u32(0x02014b50).u16(20).u16(20).u16(flags).u16(method).u32(0x5a210000).u32(crc);
    central
      .u32(wide ? 0xffffffff : stored.length)
      .u32(wide ? 0xffffffff : size)
      .u16(name.length)
      .u16(wide ? 28 : 0)
      .u16(0)
      .u16(0)
      .u16(0)
      .u32(0);
    central.u32(wide ? 0xffffffff : offset).bytes(name);
    if (wide) central.u16(1).u16(24).u64(size).u64(stored.length).u64(offset);
  }
  const start = out.length - base;
  out.bytes(central.whole());
  if (options.isZip64) {
    const end64 = out.length - base;
    out.u32(0x06064b50).u64(44).u16(45).u16(45).u32(0).u32(0).u64(entries.length).u64(entries.length).u64(central.length).u64(start);
    out.u32(0x07064b50).u32(0).u64(end64).u32(1);
    out.u32(0x06054b50).u16(0).u16(0).u16(0xffff).u16(0xffff).u32(0xffffffff).u32(0xffffffff).u16(0);
  } else out.u32(0x06054b50).u16(0).u16(0).u16(entries.length).u16(entries.length).u32(central.length).u32(start).u16(0);
  return out.bytes(options.after ?? new Uint8Array(0)).whole();
}

class ByteList {
  length = 0;
  private readonly chunks: Uint8Array[] = [];

  bytes(chunk: Uint8Array): this {
    this.chunks.push(chunk);
    this.length += chunk.length;
    return this;
  }

  u16(value: number): this {
    return this.bytes(Uint8Array.of(value & 0xff, (value >>> 8) & 0xff));
  }

  u32(value: number): this {
    return this.u16(value & 0xffff).u16(value >>> 16);
  }

  u64(value: number): this {
    return this.u32(value % 2 ** 32).u32(Math.floor(value / 2 ** 32));
  }

  whole(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
