/** mutationsOf: the one-line changes of a source file that a test of it should notice. */
import ts from "typescript";

export interface Mutation {
  readonly file: string;
  /** Of the first character changed, from 1. */
  readonly line: number;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What is written anew where the file is to hold the line both as it stands and changed, and how. */
  readonly span: readonly [start: number, end: number];
  readonly way: "expression" | "statement" | "name" | "optional-name" | "key";
}

const SWAPS: ReadonlyMap<ts.SyntaxKind, readonly [string, string]> = new Map([
  [ts.SyntaxKind.LessThanToken, ["comparison", "<="]],
  [ts.SyntaxKind.LessThanEqualsToken, ["comparison", "<"]],
  [ts.SyntaxKind.GreaterThanToken, ["comparison", ">="]],
  [ts.SyntaxKind.GreaterThanEqualsToken, ["comparison", ">"]],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ["comparison", "!=="]],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ["comparison", "==="]],
  [ts.SyntaxKind.PlusToken, ["arithmetic", "-"]],
  [ts.SyntaxKind.MinusToken, ["arithmetic", "+"]],
  [ts.SyntaxKind.AsteriskToken, ["arithmetic", "/"]],
  [ts.SyntaxKind.SlashToken, ["arithmetic", "*"]],
  [ts.SyntaxKind.PlusEqualsToken, ["arithmetic", "-="]],
  [ts.SyntaxKind.MinusEqualsToken, ["arithmetic", "+="]],
  [ts.SyntaxKind.AmpersandAmpersandToken, ["logic", "||"]],
  [ts.SyntaxKind.BarBarToken, ["logic", "&&"]],
]);

const NAMES: Readonly<Record<string, string>> = { some: "every", every: "some", min: "max", max: "min", floor: "ceil", ceil: "floor" };

/** Every change of one operator, constant, condition or statement; types, imports and texts are left as they are. */
export function mutationsOf(file: string, text: string): Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Mutation[] = [];
  const put = (node: ts.Node, kind: string, to: string, way: Mutation["way"] = "expression", spanned: ts.TextRange = node): void => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const from = spanned === node ? start : "kind" in spanned ? (spanned as ts.Node).getStart(source) : spanned.pos;
    found.push({ file, kind, start, end: node.end, text: to, line, span: [from, spanned.end], way });
  };
  const visit = (node: ts.Node): void => {
    if (isOfBreath(node)) return;
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const swap = SWAPS.get(node.operatorToken.kind);
      if (swap && !(swap[0] === "arithmetic" && isText(node))) put(node.operatorToken, swap[0], swap[1], "expression", node);
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      put(node, "negation", node.operand.getText(source));
    else if (ts.isNumericLiteral(node)) {
      if (isMeasure(node)) return;
      const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      put(node, "constant", String(Number(node.text.replaceAll("_", "")) + 1), isKey ? "key" : "expression");
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, "constant", "false");
    else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, "constant", "true");
    else if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && NAMES[node.name.text] !== undefined)
      put(node.name, "call", NAMES[node.name.text]!, node.questionDotToken ? "optional-name" : "name", {
        pos: node.expression.end,
        end: node.name.end,
      });
    else if (ts.isIfStatement(node) && leaves(node.thenStatement)) put(node.expression, "guard", "false");
    else if (ts.isConditionalExpression(node)) put(node.condition, "choice", `!(${node.condition.getText(source)})`);
    else if (ts.isExpressionStatement(node) && isPlainCall(node.expression) && !isFixedHeight(node.expression))
      put(node, "statement", ";", "statement");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Where the engine lets others have the processor, and after how many steps: no answer hangs on it. A yield of something else is left in. */
const BREATHS = /\b(?:isBreath|(?:[A-Z]+_)?BREATH|[A-Z]+_PER_STEP)\b/;

function isOfBreath(node: ts.Node): boolean {
  if (ts.isVariableDeclaration(node)) return BREATHS.test(node.name.getText());
  if (ts.isFunctionDeclaration(node)) return node.name?.text === "isBreath";
  if (!ts.isIfStatement(node) || !ts.isExpressionStatement(node.thenStatement)) return false;
  const { expression: given } = node.thenStatement;
  if (!ts.isYieldExpression(given)) return false;
  // A null is nothing but a breath, whatever it hangs on.
  return given.expression?.kind === ts.SyntaxKind.NullKeyword || BREATHS.test(node.expression.getText());
}

/** How wide, high or large something is drawn: no rule says it to the point, and a test of it would repeat the figure. */
function isMeasure(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return /^(?:fontSize|(?:\w+)?(?:[wW]idth|[hH]eight)s?)$/.test(parent.name.getText());
  if (ts.isVariableDeclaration(parent)) return /(WIDTH|HEIGHT|SIZE)S?$/.test(parent.name.getText());
  if (ts.isCallExpression(parent)) {
    // pen.height(row, 20); the row is a place. pen.height(row, rowHeight(Math.min(12, …))).
    if (calledIn(parent) === "height") return parent.arguments[1] === node;
    return ["rowHeight", "min", "max"].includes(calledIn(parent)) && parent.expression !== node && isMeasure(parent);
  }
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isMeasure(parent);
  return (ts.isArrayLiteralExpression(parent) || ts.isPrefixUnaryExpression(parent)) && isMeasure(parent);
}

function calledIn({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

/** pen.height(1, 30), whatever stands in the row; one that follows from a text's lines keeps the text from being cut off. */
function isFixedHeight(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && calledIn(node) === "height" && node.arguments.length === 2 && ts.isNumericLiteral(node.arguments[1]!);
}

function isPlainCall(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && node.expression.kind !== ts.SyntaxKind.SuperKeyword;
}

function isText(node: ts.Expression): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateExpression(node) ||
    (ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)))
  );
}

/** A return, a continue, a break: what the condition keeps out. */
function leaves(node: ts.Statement): boolean {
  const last = ts.isBlock(node) ? node.statements.at(-1) : node;
  return (
    last !== undefined &&
    (ts.isReturnStatement(last) || ts.isContinueStatement(last) || ts.isBreakStatement(last) || ts.isThrowStatement(last))
  );
}

export function applied(text: string, { start, end, text: to }: Mutation): string {
  return text.slice(0, start) + to + text.slice(end);
}
