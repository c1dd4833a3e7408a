/** Spoilers of XML text: what programs, hands and accidents make of a part. Each gives a text, the same one where it finds nothing to do. */
import type { Random } from "./random";

export type Spoiler = (text: string, random: Random) => string;

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
}

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function tagsOf(text: string): Tag[] {
  return [...text.matchAll(TAG)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[2]!,
    kind: match[1] ? "close" : match[4] ? "empty" : "open",
  }));
}

/** Where the element that begins at tag `at` ends; the root has index 0. */
function endOf(tags: readonly Tag[], at: number): number | null {
  if (tags[at]!.kind === "empty") return tags[at]!.end;
  let depth = 0;
  for (let index = at; index < tags.length; index++) {
    if (tags[index]!.kind === "open") depth++;
    else if (tags[index]!.kind === "close" && --depth === 0) return tags[index]!.end;
  }
  return null;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** An element below the root. */
function element(text: string, random: Random, like: (name: string) => boolean = () => true): Span | null {
  const tags = tagsOf(text);
  const starts = tags.flatMap(({ kind, name }, at) => (kind !== "close" && at > 0 && like(name) ? [at] : []));
  if (starts.length === 0) return null;
  const at = random.pick(starts);
  const end = endOf(tags, at);
  return end === null ? null : { start: tags[at]!.start, end, name: tags[at]!.name };
}

function cut(text: string, start: number, end: number, now: string): string {
  return text.slice(0, start) + now + text.slice(end);
}

/** A tag that has attributes, and one of them. */
function attribute(text: string, random: Random): (Span & { readonly value: string }) | null {
  const tags = tagsOf(text).filter(({ kind, start, end }) => kind !== "close" && /=/.test(text.slice(start, end)));
  if (tags.length === 0) return null;
  const tag = random.pick(tags);
  const found = [...text.slice(tag.start, tag.end).matchAll(ATTRIBUTE)];
  if (found.length === 0) return null;
  const match = random.pick(found);
  const start = tag.start + match.index;
  return { start, end: start + match[0].length, name: match[1]!, value: match[2] ?? match[3] ?? "" };
}

const REFS = [
  "A1",
  "C5",
  "B2:A1",
  "A1:A1",
  "A1:XFD1048576",
  "XFD1048576",
  "A0",
  "A1048577",
  "ZZZZ9",
  "A:A",
  "3:3",
  "$B$3",
  "b3",
  "",
  "#REF!",
  "A1 B2",
  "C3:D4,E5",
];
const NUMBERS = [
  "0",
  "-1",
  "1",
  "2",
  "7",
  "99999",
  "1e9",
  "1.5",
  "NaN",
  "",
  "abc",
  "4294967296",
  "007",
  "1048576",
  "16384",
  "true",
  "false",
];
const WORDS = [
  "s",
  "str",
  "inlineStr",
  "b",
  "e",
  "n",
  "d",
  "x",
  "shared",
  "array",
  "dataTable",
  "hidden",
  "veryHidden",
  "General",
  "rId1",
  "rId999",
  "'",
  "a&amp;b",
  "表 1",
  "&#10;",
];

export const SPOILERS: Readonly<Record<string, Spoiler>> = {
  "element gone": (text, random) => {
    const span = element(text, random);
    return span === null ? text : cut(text, span.start, span.end, "");
  },
  "element twice": (text, random) => {
    const span = element(text, random);
    return span === null ? text : cut(text, span.end, span.end, text.slice(span.start, span.end));
  },
  "elements change places": (text, random) => {
    const one = element(text, random);
    const other = one && element(text, random, (name) => name === one.name);
    if (!one || !other || one.start === other.start) return text;
    const [first, second] = one.start < other.start ? [one, other] : [other, one];
    if (first.end > second.start) return text;
    const [a, b] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
    return text.slice(0, first.start) + b + text.slice(first.end, second.start) + a + text.slice(second.end);
  },
  "attribute gone": (text, random) => {
    const span = attribute(text, random);
    return span === null ? text : cut(text, span.start, span.end, "");
  },
  "attribute twice": (text, random) => {
    const span = attribute(text, random);
    return span === null ? text : cut(text, span.end, span.end, text.slice(span.start, span.end));
  },
  "odd value": (text, random) => {
    const span = attribute(text, random);
    if (span === null || span.name.startsWith("xmlns")) return text;
    const pool = /ref$|^r$|sqref|cell/i.test(span.name) ? REFS : /^[-\d.]*$/.test(span.value) ? NUMBERS : random.chance(0.3) ? REFS : WORDS;
    return cut(text, span.start, span.end, ` ${span.name}="${random.pick(pool)}"`);
  },
  "odd text": (text, random) => {
    const gaps = [...text.matchAll(/>([^<>]{0,200})<\//g)].filter((match) => match[1]!.trim() !== "");
    if (gaps.length === 0) return text;
    const match = random.pick(gaps);
    const now = random.pick([
      "",
      " ",
      "1e400",
      "-0",
      "NaN",
      "0x10",
      "1,5",
      "&amp;&lt;",
      "&#x41;",
      "&#0;",
      "&nbsp;",
      "]]>",
      "<![CDATA[x<y]]>",
      "=A1",
      "SUM(A1:A9)",
      "Sheet1!A1",
      "工作计划!$A$3:$E$20",
      "#REF!",
      "\ufffe",
      "\u0007",
      "_x000D_",
      "😀",
      "\ud800",
      "长".repeat(400),
    ]);
    return cut(text, match.index + 1, match.index + 1 + match[1]!.length, now);
  },
  "attributes in another order": (text, random) => {
    const tags = tagsOf(text).filter(
      ({ kind, start, end }) => kind !== "close" && [...text.slice(start, end).matchAll(ATTRIBUTE)].length > 1,
    );
    if (tags.length === 0) return text;
    const tag = random.pick(tags);
    const own = [...text.slice(tag.start, tag.end).matchAll(ATTRIBUTE)].map(([whole]) => whole);
    const turned = random.chance(0.5) ? own.reverse() : [...own.slice(1), own[0]!];
    return cut(text, tag.start, tag.end, `<${tag.name}${turned.join("")}${tag.kind === "empty" ? "/" : ""}>`);
  },
  "all in apostrophes": (text) => text.replace(/="([^"']*)"/g, "='$1'"),
  "empty elements opened": (text) => text.replace(/<([\w:]+)((?:\s[\w:.-]+="[^"]*")*)\s*\/>/g, "<$1$2></$1>"),
  "emptied elements closed": (text) => text.replace(/<([\w:]+)((?:\s[\w:.-]+="[^"]*")*)><\/\1>/g, "<$1$2/>"),
  "noise between tags": (text, random) => {
    const tags = tagsOf(text).slice(1, -1);
    if (tags.length === 0) return text;
    const { start } = random.pick(tags);
    const noise = [
      "<!-- <c r='A1'> -->",
      "<?x y?>",
      "\r\n\t ",
      "<![CDATA[]]>",
      '<z:z xmlns:z="urn:z"><z:row r="1"/></z:z>',
      "<!---->",
      "text",
      "<row/>",
      "<c/>",
    ];
    return cut(text, start, start, random.pick(noise));
  },
  "noise everywhere": (text, random) => text.replace(/></g, random.pick(["> <", ">\r\n<", "><!-- x --><"])),
  "a prefix for the namespace": (text) => {
    const root = /<([A-Za-z]\w*)((?:\s[\w:.-]+="[^"]*")*?)\sxmlns="([^"]*)"/.exec(text);
    if (!root) return text;
    return text.replace(/<(\/?)([A-Za-z_][\w.-]*)(?=[\s/>])/g, "<$1x:$2").replace(` xmlns="${root[3]}"`, ` xmlns:x="${root[3]}"`);
  },
  "strict namespaces": (text) =>
    text
      .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ),
  "namespace gone": (text) => text.replace(/\sxmlns(?::r)?="[^"]*"/, ""),
  "element renamed": (text, random) => {
    const span = element(text, random);
    return span === null
      ? text
      : text.replaceAll(new RegExp(`(</?)${span.name.replace(/[.]/g, "\\.")}(?=[\\s/>])`, "g"), `$1${span.name}X`);
  },
  "cut short": (text, random) => text.slice(0, random.below(text.length)),
  "a document type": (text) => text.replace(/^(<\?xml[^>]*\?>)?/, "$1<!DOCTYPE worksheet>"),
  "no declaration": (text) => text.replace(/^\s*<\?xml[^>]*\?>\s*/, ""),
  "space before": (text) => ` ${text}`,
  "line ends": (text) => text.replace(/\r?\n/g, "\r\n"),
};
