/** The house style that a machine can hold: names, lengths, opening comments, no console, Chinese only in the rooms of data. */
import path from "node:path";
import ts from "typescript";
import { parse, sourceFiles, textOf, tokensOf } from "./source-files";

const files = sourceFiles("src");
const tests = new Set(sourceFiles("test"));
const CHINESE = /[\u3400-\u9fff]/;
// core/grid is left out: number formats have Chinese words of their own.
const WITHOUT_CHINESE = [
  "src/core/plan/",
  "src/core/checks/",
  "src/core/ledger/",
  "src/core/review/",
  "src/core/record/",
  "src/core/summary/",
  "src/core/filling/",
  "src/hosts/",
  "src/ui/",
];

/** What office programs themselves write in Chinese: built-in number formats, names of a font and a style. */
const OFFICE_DATA = ["src/hosts/xlsx/facts/number-formats.ts", "src/hosts/xlsx/facts/office-names.ts"];

const within = (rooms: readonly string[]): string[] => files.filter((file) => rooms.some((room) => file.startsWith(room)));

test("no file is longer than 400 lines", () => {
  expect(files.filter((file) => textOf(file).split("\n").length > 401)).toEqual([]);
});

test("each file opens with a comment that says what it is for", () => {
  expect(files.filter((file) => !/^(#!.*\n)?\/\*\*\s*(\*\s*)?[\w\u3400-\u9fff]/.test(textOf(file)))).toEqual([]);
});

test("files are named for what they hold, in kebab-case or, with React in them, PascalCase", () => {
  const isWellNamed = (file: string): boolean => {
    const name = path.posix.basename(file);
    const stem = name.replace(/\.tsx?$/, "").replace(/\.d$/, "");
    if (/(^|-)(utils?|helpers?|common|misc|managers?|services?)($|-)/i.test(stem)) return false;
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) || (name.endsWith(".tsx") && /^([A-Z][a-z0-9]*)+$/.test(stem));
  };
  expect(files.filter((file) => !isWellNamed(file))).toEqual([]);
  expect(["src/a/string-utils.ts", "src/a/helper.ts", "src/a/someThing.ts", "src/a/Thing.ts"].filter(isWellNamed)).toEqual([]);
});

test("interfaces carry no I", () => {
  expect(files.filter((file) => /\binterface I[A-Z][a-z]/.test(textOf(file)))).toEqual([]);
});

test("core, hosts and ui print nothing", () => {
  expect(
    within(["src/core/", "src/hosts/", "src/ui/"]).filter((file) => tokensOf(file, textOf(file)).some(({ text }) => text === "console")),
  ).toEqual([]);
});

test("Chinese stands only in the rooms of data, in comments and in tests", () => {
  const found = within(WITHOUT_CHINESE)
    .filter((file) => !OFFICE_DATA.includes(file))
    .flatMap((file) =>
      tokensOf(file, textOf(file))
        .filter(({ text }) => CHINESE.test(text))
        .map(({ text, line }) => `${file}:${line} ${text.slice(0, 40)}`),
    );
  expect(found).toEqual([]);
});

/** Number formats have Chinese of their own, which Office programs fix. */
const NUMBER_FORMATS = ["src/core/grid/", "src/core/formats/", "src/hosts/xlsx/facts/"];

/** The calendar knows its festivals by patterns of its own, and is a leaf. */
const CALENDAR = "src/core/calendar/";

/** Regular expressions made of Chinese characters: literals, and new RegExp of a text, or of a name of the same file that stands for one. */
function chinesePatterns(file: string, text: string): string[] {
  const source = parse(file, text);
  const chineseNames = new Set<string>();
  const found: string[] = [];
  const hasChinese = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node)) return chineseNames.has(node.text);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return CHINESE.test(node.text);
    return ts.forEachChild(node, (child) => hasChinese(child) || undefined) ?? false;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && hasChinese(node.initializer))
      chineseNames.add(node.name.text);
    if (ts.isRegularExpressionLiteral(node) && CHINESE.test(node.text)) found.push(node.text);
    const isMade = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === "RegExp";
    if (isMade && node.arguments?.some(hasChinese)) found.push(node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("Chinese patterns stand in core/words, beside their examples, and in the languages", () => {
  const found = files
    .filter((file) => ![...NUMBER_FORMATS, CALENDAR, "src/core/words/", "src/core/messages/"].some((room) => file.startsWith(room)))
    .flatMap((file) => chinesePatterns(file, textOf(file)).map((pattern) => `${file} ${pattern.slice(0, 60)}`));
  expect(found).toEqual([]);
  expect(chinesePatterns("x.ts", "const a = /合计$/u.test(b) ? /[a-z]/ : 1; // /小计/")).toEqual(["/合计$/u"]);
  expect(
    chinesePatterns("x.ts", 'const A = "合计"; const B = "x"; new RegExp(A + "$"); new RegExp(`^${B}元`); RegExp("[月]"); new RegExp(B);'),
  ).toEqual(['new RegExp(A + "$")', "new RegExp(`^${B}元`)", 'RegExp("[月]")']);
});

test("patterns of core/words have their examples, or their file a test of its own", () => {
  const without = files.filter((file) => {
    if (!file.startsWith("src/core/words/") || chinesePatterns(file, textOf(file)).length === 0) return false;
    const name = path.posix.basename(file, ".ts");
    return !tests.has(`test/core/words/examples/${name}.ts`) && !tests.has(`test/core/words/${name}.test.ts`);
  });
  expect(without).toEqual([]);
});

test("words in comments are told from words in code", () => {
  const chinese = (text: string): number => tokensOf("x.ts", text).filter((token) => CHINESE.test(token.text)).length;
  expect(chinese("// 合计\n/** 合计 */ const total = 1; /* 合计 */")).toBe(0);
  expect(chinese('const a = "合计"; const b = `${a}小计`; const c = /合计/;')).toBe(3);
});

test("nothing names a machine or a registry", () => {
  const named = new RegExp(["/work" + "/", "/root" + "/", "/tmp" + "/", "registry" + "\\.npm"].join("|"));
  expect([...files, ...sourceFiles("test")].filter((file) => named.test(textOf(file)))).toEqual([]);
});
