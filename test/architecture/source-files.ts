/** The source tree as the architecture tests see it: every file of src with its imports and its words outside comments. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

export const ROOT = path.resolve(__dirname, "../..");

export interface Import {
  readonly specifier: string;
  /** True when nothing of it is left after compilation. */
  readonly isTypeOnly: boolean;
}

/** Paths of the TypeScript files below a folder of the checkout, with forward slashes, from the checkout's root. */
export function sourceFiles(folder: string): readonly string[] {
  return remembered(listed, folder, () => listFiles(folder));
}

/** The tree does not change while tests run: each folder is listed, each file read and parsed, once. */
function remembered<T>(store: Map<string, T>, key: string, make: () => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}

const listed = new Map<string, readonly string[]>();
const texts = new Map<string, string>();

function listFiles(folder: string): readonly string[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

export function textOf(file: string): string {
  return remembered(texts, file, () => fs.readFileSync(path.join(ROOT, file), "utf8"));
}

export function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
}

/** Everything a file imports: import and export … from, import(), require() and import types. */
export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, isTypeOnly: boolean): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const areAllTypes =
        named !== undefined && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((one) => one.isTypeOnly);
      add(node.moduleSpecifier, clause !== undefined && (clause.isTypeOnly || (areAllTypes && clause.name === undefined)));
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      add(node.moduleReference.expression, node.isTypeOnly);
    else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require"))
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parse(file, text));
  return found;
}

/** Words and literals of a file without its comments, each with its line number. */
export function tokensOf(file: string, text: string): { readonly text: string; readonly line: number }[] {
  const source = parse(file, text);
  const tokens: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    if (node.getChildCount(source) === 0) {
      const start = node.getStart(source);
      tokens.push({ text: text.slice(start, node.end), line: source.getLineAndCharacterOfPosition(start).line + 1 });
    } else node.getChildren(source).forEach(visit);
  };
  visit(source);
  return tokens;
}
