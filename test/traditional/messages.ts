/** traditionalSource: a file of core/messages/zh-CN as a file of zh-TW: the same code, its texts in Traditional characters. */
import path from "node:path";
import ts from "typescript";
import { formatted } from "./formatted";
import { traditional } from "./traditional";

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Stands for what is put into a template, so that a sentence is converted whole. */
const GAP = "\u0001";

/** `file` is the name within zh-CN. Types stay there; the texts of regular expressions, keys and imports stay as they are. */
export async function traditionalSource(file: string, source: string): Promise<string> {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const changes: Change[] = [];
  const types: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      types.push(node.name.text);
      changes.push({ start: node.getFullStart(), end: node.end, text: "" });
    } else if (ts.isTemplateExpression(node)) {
      changes.push(...templateChanges(node));
      ts.forEachChild(node, visit);
    } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (isText(node))
        changes.push({ start: node.getStart() + 1, end: node.end - 1, text: traditional(source.slice(node.getStart() + 1, node.end - 1)) });
    } else ts.forEachChild(node, visit);
  };
  visit(parsed);
  let text = source;
  for (const { start, end, text: other } of changes.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + other + text.slice(end);
  return formatted(withoutComments(file, withoutUnusedImports(withTypesOf(file, types, text))));
}

/** Every text but keys, module names and types. */
function isText(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return false;
  if (ts.isElementAccessExpression(parent)) return false;
  return !(ts.isPropertyAssignment(parent) && parent.name === node);
}

function templateChanges(node: ts.TemplateExpression): Change[] {
  const pieces = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  const bounds = pieces.map((piece) => ({ start: piece.getStart() + 1, end: piece.end - (ts.isTemplateTail(piece) ? 1 : 2) }));
  const source = node.getSourceFile().text;
  const converted = traditional(bounds.map(({ start, end }) => source.slice(start, end)).join(GAP)).split(GAP);
  return bounds.map((bound, index) => ({ ...bound, text: converted[index]! }));
}

/** The types a file declares are had from the Simplified one. */
function withTypesOf(file: string, types: readonly string[], text: string): string {
  const used = types.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const renamed = file === "whole.ts" ? text.replace(/\bsimplified\b/g, "traditional").replace('"zh-CN"', '"zh-TW"') : text;
  return used.length === 0 ? renamed : `import type { ${used.join(", ")} } from "../zh-CN/${path.basename(file, ".ts")}";\n${renamed}`;
}

/** Types are gone, and with them the need of what only they imported. */
function withoutUnusedImports(text: string): string {
  const parsed = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2022, true);
  const imports = parsed.statements.filter((statement) => ts.isImportDeclaration(statement));
  const body = text.slice(imports.at(-1)?.end ?? 0);
  return imports.reduceRight((rest, { importClause: clause, moduleSpecifier: from, pos, end }) => {
    if (clause?.namedBindings === undefined || !ts.isNamedImports(clause.namedBindings)) return rest;
    const used = clause.namedBindings.elements
      .filter(({ name }) => new RegExp(`\\b${name.text}\\b`).test(body))
      .map((one) => one.getText());
    const line = `\nimport ${clause.isTypeOnly ? "type " : ""}{ ${used.join(", ")} } from ${from.getText()};`;
    return rest.slice(0, pos) + (used.length === 0 ? "" : line) + rest.slice(end);
  }, text);
}

function withoutComments(file: string, text: string): string {
  const printed = ts.createPrinter({ removeComments: true }).printFile(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return `/** Made from ../zh-CN/${file} by npm run traditional: change that one. */\n${printed}`;
}
