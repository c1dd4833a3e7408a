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
  const put = (node: ts.Node, kind: string, to: string): void => {
    const start = node.getStart(source);
    found.push({ file, kind, start, end: node.end, text: to, line: source.getLineAndCharacterOfPosition(start).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const swap = SWAPS.get(node.operatorToken.kind);
      if (swap && !(swap[0] === "arithmetic" && isText(node))) put(node.operatorToken, swap[0], swap[1]);
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      put(node, "negation", node.operand.getText(source));
    else if (ts.isNumericLiteral(node)) put(node, "constant", String(Number(node.text.replaceAll("_", "")) + 1));
    else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, "constant", "false");
    else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, "constant", "true");
    else if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && NAMES[node.name.text] !== undefined)
      put(node.name, "call", NAMES[node.name.text]!);
    else if (ts.isIfStatement(node) && leaves(node.thenStatement)) put(node.expression, "guard", "false");
    else if (ts.isConditionalExpression(node)) put(node.condition, "choice", `!(${node.condition.getText(source)})`);
    else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) put(node, "statement", ";");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
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
