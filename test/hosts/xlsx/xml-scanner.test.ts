import fc from "fast-check";
import { SaxesParser } from "saxes";
import { HostError } from "../../../src/core/grid/host-error";
import { XmlDecoder } from "../../../src/hosts/ooxml/xml/xml-decoder";
import { attributesOf, childrenOf, type Element, rootOf, textOf } from "../../../src/hosts/ooxml/xml/xml-edit";
import { XmlScanner } from "../../../src/hosts/ooxml/xml/xml-scanner";
import { processorTime } from "../../processor-time";
import { runs } from "../../runs";

/** Elements, attributes and joined texts in order, as one line each. */
class Log {
  readonly lines: string[] = [];
  readonly wantsText = true;
  private run = "";

  open(name: string, attributes: readonly (readonly [string, string])[]): void {
    this.flush();
    this.lines.push(`<${name} ${JSON.stringify(attributes)}`);
  }

  close(name: string): void {
    this.flush();
    this.lines.push(`/${name}`);
  }

  text(text: string): void {
    this.run += text;
  }

  private flush(): void {
    if (this.run !== "") this.lines.push(JSON.stringify(this.run));
    this.run = "";
  }
}

function ours(pieces: readonly string[]): string[] {
  const log = new Log();
  const scanner = new XmlScanner(
    {
      wantsText: true,
      open: (name, tag) => {
        const names = Array.from({ length: tag.attributeCount }, (_, at) => attributeNameAt(tag, at));
        log.open(
          name,
          names.map((attribute, at) => [attribute, tag.attributeValue(at)]),
        );
      },
      close: (name) => log.close(name),
      text: (text) => log.text(text),
    },
    "part.xml",
  );
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return log.lines;
}

/** The same document as edits find their way through it: element by element, with positions. */
function walked(xml: string): string[] {
  const log = new Log();
  const walk = (element: Element): void => {
    const { tag } = element;
    log.open(
      tag.local,
      attributesOf(xml, tag).map((attribute) => {
        expect(xml.slice(attribute.start, attribute.end)).toMatch(/^\s+[^\s=]+\s*=\s*(["'])[^]*\1$/);
        return [attribute.name, attribute.value];
      }),
    );
    let at = element.innerStart;
    for (const child of childrenOf(xml, element)) {
      log.text(textOf(xml, { ...element, innerStart: at, innerEnd: child.tag.start }));
      walk(child);
      at = child.end;
    }
    log.text(textOf(xml, { ...element, innerStart: at }));
    log.close(tag.local);
  };
  const root = rootOf(xml);
  if (root === null) throw new HostError("corrupt", {});
  walk(root);
  return log.lines;
}

/** The name stands before the value: `name="value"`. */
function attributeNameAt(tag: XmlScanner, index: number): string {
  return /([^\s<]+)\s*=\s*$/.exec(tag.source.slice(0, tag.starts[index]! - 1))![1]!;
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function saxes(xml: string): string[] {
  const log = new Log();
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => log.open(local(tag.name), Object.entries(tag.attributes as Record<string, string>)));
  parser.on("closetag", (tag) => log.close(local(tag.name)));
  // White space around the root is reported by saxes and is no content.
  parser.on("text", (text) => void (parser.closed || depthOf(log) === 0 || log.text(text)));
  parser.on("cdata", (text) => log.text(text));
  parser.write(xml).close();
  return log.lines;
}

function depthOf(log: Log): number {
  return log.lines.reduce((depth, line) => depth + (line.startsWith("<") ? 1 : line.startsWith("/") ? -1 : 0), 0);
}

function outcome(read: () => string[]): string[] | "refused" {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError) expect(error.code).toBe("corrupt");
    return "refused";
  }
}

function cut(text: string, at: readonly number[]): string[] {
  const places = [...new Set(at.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [...places, text.length].map((end, index) => text.slice(index === 0 ? 0 : places[index - 1], end));
}

const name = fc.constantFrom("c", "row", "x:c", "si", "a-b.c", "名", "_v", "r1");
const space = fc.constantFrom("", "", " ", "\n\t", "\r\n");
const text = fc.constantFrom(
  "",
  "12",
  " 春节 ",
  "a&amp;b",
  "&lt;&#x6625;&#128513;",
  "]] >",
  "x\r\ny\rz",
  "𠮷野家",
  "&quot;&apos;&gt;",
  "\t",
);
const filler = fc.constantFrom("", "<!-- note - <c> -->", "<?pi some <c> thing?>", "<![CDATA[<c>&amp;]]]]>", "<!---->", "<![CDATA[]]>");
const attribute = fc.tuple(
  fc.constantFrom("r", "s", "r:id", "xml:space", "名"),
  fc.constantFrom('"A1"', "'A\"1'", '""', '"&amp;&#65;\n\t x"', '"a>b"', "'𠮷'"),
  space,
);
const attributes = fc.uniqueArray(attribute, { selector: (item) => item[0], maxLength: 4 });

const tree: fc.Memo<string> = fc.memo((depth) =>
  fc
    .tuple(
      name,
      attributes,
      space,
      depth > 1 ? fc.array(fc.tuple(text, filler, tree(depth - 1)), { maxLength: 4 }) : fc.constant([]),
      text,
      filler,
    )
    .map(([tag, list, gap, children, end, last]) => {
      const start = `<${tag}${list.map(([key, value, inside]) => ` ${key}${inside}=${inside}${value}`).join("")}${gap}`;
      const content = children.map((child) => child.join("")).join("") + end + last;
      return content === "" ? `${start}/>` : `${start}>${content}</${tag}${gap}>`;
    }),
);
const document = fc
  .tuple(
    fc.constantFrom("", '<?xml version="1.0" encoding="UTF-8"?>\r\n', "\ufeff"),
    fc.constantFrom("", "<!-- first -->", "<!DOCTYPE a>"),
    tree(4),
    fc.constantFrom("", "\n", "<!-- last -->\n"),
  )
  .map((parts) => parts.join(""));
const places = fc.array(fc.nat(100_000), { maxLength: 6 });

describe("agrees with saxes", () => {
  test("on every well-formed document, however it is cut", () => {
    fc.assert(
      fc.property(document, places, (xml, at) => {
        const bare = xml.replace(/^\ufeff/, "");
        const theirs = saxes(xml);
        expect(ours(cut(bare, at))).toEqual(theirs);
        expect(walked(bare)).toEqual(theirs);
      }),
      { numRuns: runs(400) },
    );
  });

  test("on what is well-formed, after random damage", () => {
    const damage = fc.tuple(
      fc.nat(100_000),
      fc.nat(3),
      fc.constantFrom(
        "",
        "<",
        ">",
        "&",
        '"',
        "'",
        "/",
        "=",
        " ",
        "]]>",
        "-->",
        "\u0001",
        "a",
        ";",
        "<c",
        "</c>",
        "<!",
        "?>",
        "&#0;",
        "&nbsp;",
      ),
    );
    let refused = 0;
    fc.assert(
      fc.property(tree(3), fc.array(damage, { minLength: 1, maxLength: 2 }), places, (whole, list, at) => {
        // By code points: half a surrogate pair never comes out of a decoder.
        const points = [...whole];
        for (const [place, removed, inserted] of list) points.splice(place % (points.length + 1), removed, ...inserted);
        const xml = points.join("");
        const theirs = outcome(() => saxes(xml));
        if (theirs === "refused") refused++;
        expect(outcome(() => ours(cut(xml, at)))).toEqual(theirs);
        expect(outcome(() => walked(xml))).toEqual(theirs);
      }),
      { numRuns: runs(2500) },
    );
    expect(refused).toBeGreaterThan(runs(2500) / 2);
  });
});

describe("refuses", () => {
  const refusal = (xml: string): string => {
    try {
      ours([xml]);
    } catch (error) {
      if (error instanceof HostError) return error.code;
      throw error;
    }
    return "taken";
  };

  test.each([
    ["entity declarations", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "corrupt"],
    ["any internal subset", "<!DOCTYPE a [<!ELEMENT a ANY>]><a/>", "corrupt"],
    ["an external entity", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>&x;</a>', "corrupt"],
    ["a document type after the root", "<a/><!DOCTYPE a>", "corrupt"],
    ["an empty part", "", "corrupt"],
    ["deep nesting", "<a>".repeat(300) + "</a>".repeat(300), "too-large"],
    ["many attributes", `<a ${Array.from({ length: 1000 }, (_, at) => `a${at}="1"`).join(" ")}/>`, "too-large"],
    ["a long attribute", `<a b="${"x".repeat(5_000_000)}`, "too-large"],
    ["a long comment", `<a><!--${"x".repeat(5_000_000)}`, "too-large"],
    ["a long text", `<a>${"x".repeat(5_000_000)}`, "too-large"],
    ["a long name", `<${"x".repeat(5000)}/>`, "too-large"],
    ["a half surrogate by reference", "<a>&#xD83D;</a>", "corrupt"],
  ])("%s", (_, xml, code) => expect(refusal(xml)).toBe(code));

  test("a document type that declares nothing is let pass", () => {
    expect(ours(['<!DOCTYPE a SYSTEM "a.dtd"><a>1</a>'])).toEqual(["<a []", '"1"', "/a"]);
  });

  test("a long token that comes in many small pieces costs linear time", () => {
    const pieces = Array.from({ length: 100_000 }, () => "x".repeat(15));
    const before = processorTime();
    expect(outcome(() => ours(['<a b="', ...pieces, '"/>']))).toHaveLength(2);
    expect(processorTime() - before).toBeLessThan(2000);
  });
});

describe("XmlDecoder", () => {
  const decoded = (bytes: Uint8Array, size: number): string => {
    const decoder = new XmlDecoder("part.xml");
    let text = "";
    for (let at = 0; at < bytes.length; at += size) text += decoder.write(bytes.slice(at, at + size));
    return text + decoder.end();
  };
  // A long run without a tag is cut between its characters, each of another length.
  const bodyText = `<a>春节慰问𠮷野家\ufeff${"é<b/>".repeat(200)}${"春𠮷éx".repeat(2000)}</a>`;
  const utf16 = (text: string, isLittle: boolean): Uint8Array =>
    Uint8Array.from(
      Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) =>
        isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255],
      ),
    );

  test.each([1, 2, 3, 7, 300, 100_000])("in pieces of %p bytes", (size) => {
    const utf8 = new TextEncoder().encode(bodyText);
    expect(decoded(utf8, size)).toBe(bodyText);
    expect(decoded(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), size)).toBe(bodyText);
    expect(decoded(utf16(`\ufeff${bodyText}`, true), size)).toBe(bodyText);
    expect(decoded(utf16(`\ufeff${bodyText}`, false), size)).toBe(bodyText);
    expect(decoded(utf16(bodyText, true), size)).toBe(bodyText);
  });

  test("takes GB18030 when it is declared, and UTF-8 when UTF-16 is declared in single bytes", () => {
    const declared = '<?xml version="1.0" encoding="GB18030"?><a>';
    expect(decoded(Uint8Array.from([...new TextEncoder().encode(declared), 0xd4, 0xc2, 0x3c, 0x2f, 0x61, 0x3e]), 10)).toBe(
      `${declared}月</a>`,
    );
    const wrong = '<?xml version="1.0" encoding="utf-16"?><a>月</a>';
    expect(decoded(new TextEncoder().encode(wrong), 10)).toBe(wrong);
  });

  test("refuses what is not of the encoding, and encodings nobody knows", () => {
    expect(() => decoded(Uint8Array.of(0x3c, 0x61, 0x3e, 0xd4, 0xc2, 0x3c), 100)).toThrow(expect.objectContaining({ code: "corrupt" }));
    expect(() => decoded(new TextEncoder().encode('<?xml version="1.0" encoding="x-none"?><a/>'), 100)).toThrow(
      expect.objectContaining({ code: "unsupported" }),
    );
  });
});
