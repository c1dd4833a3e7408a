/** everySentence: each thing that can be said, with what can be told to it, found by the compiler: whatever is added is among them. */
import path from "node:path";
import ts from "typescript";

/** One thing that is said, by its path, and pairs of what can be told to it that differ in one place. */
export interface Sayable {
  readonly at: string;
  readonly pairs: readonly (readonly [told: readonly unknown[], otherwise: readonly unknown[], what: Told])[];
}

/** What is told differently: 2 for 1, 0 for it, several things for one, another text, yes for no, something for nothing, or one of several kinds. */
export type Told = "two" | "zero" | "several" | "text" | "yes-no" | "nothing" | "kind";

const FOLDER = path.resolve(__dirname, "../../../src/core/messages");

/** What of a value can be told differently: for each way, the value and how it then differs from the first. */
interface Ways {
  readonly first: unknown;
  readonly others: readonly (readonly [value: unknown, what: Told])[];
}

/** Every function under types or constants of the messages: [file, name], the file from their folder. */
export function everySentence(roots: readonly (readonly [file: string, name: string])[]): Sayable[] {
  const program = ts.createProgram(
    // Each check adds its own codes.
    [...roots.map(([file]) => file), "../checks/index.ts"].map((file) => path.join(FOLDER, file)),
    {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      skipLibCheck: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  return roots.flatMap(([file, name]) => {
    const source = program.getSourceFile(path.join(FOLDER, file))!;
    const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).find((one) => one.name === name)!;
    const type = symbol.flags & ts.SymbolFlags.Variable ? checker.getTypeOfSymbol(symbol) : checker.getDeclaredTypeOfSymbol(symbol);
    const found: Sayable[] = [];
    const visit = (one: ts.Type, at: string): void => {
      const [signature] = one.getCallSignatures();
      if (signature !== undefined) {
        found.push({ at, pairs: pairsOf(checker, source, signature) });
        return;
      }
      if (!(one.flags & ts.TypeFlags.Object) || checker.isArrayType(one) || checker.isTupleType(one)) return;
      for (const property of one.getProperties()) visit(checker.getTypeOfSymbolAtLocation(property, source), `${at}.${property.name}`);
    };
    visit(type, name);
    return found;
  });
}

function pairsOf(checker: ts.TypeChecker, source: ts.SourceFile, signature: ts.Signature): Sayable["pairs"] {
  const types = signature.getParameters().map((one) => checker.getTypeOfSymbolAtLocation(one, source));
  return [0, 1, 2].flatMap((base) => {
    const ways = types.map((type, index) => waysOf(checker, source, type, base, `${index}`, 0));
    const first = ways.map((way) => way.first);
    return ways.flatMap(({ others }, index) =>
      others.map(([value, what]) => [first, first.map((own, at) => (at === index ? value : own)), what] as const),
    );
  });
}

/** `base`: which of several values is the one that the others differ from. */
function waysOf(checker: ts.TypeChecker, source: ts.SourceFile, type: ts.Type, base: number, at: string, depth: number): Ways {
  const chosen = (values: readonly Ways[], what: Told): Ways => {
    const own = values[Math.min(base, values.length - 1)]!;
    return {
      first: own.first,
      others: [...own.others, ...values.filter((one) => one !== own).map((one) => [one.first, what] as const)],
    };
  };
  if (type.isUnion()) {
    const isBoolean = type.types.length === 2 && type.types.every((one) => one.flags & ts.TypeFlags.BooleanLiteral);
    if (isBoolean)
      return chosen(
        [false, true].map((first) => ({ first, others: [] })),
        "yes-no",
      );
    // A document besides another besides another …: one is enough.
    const nothing = type.types.find(isNothing);
    if (depth > 3 && nothing !== undefined) return waysOf(checker, source, nothing, base, at, depth);
    const members = [...type.types].sort((a, b) => Number(isNothing(a)) - Number(isNothing(b)));
    return chosen(
      members.map((one) => waysOf(checker, source, one, base, at, depth)),
      nothing !== undefined && members.length === 2 ? "nothing" : "kind",
    );
  }
  if (type.isIntersection()) {
    const plain = type.types.find((one) => one.flags & (ts.TypeFlags.Number | ts.TypeFlags.String));
    if (plain) return waysOf(checker, source, plain, base, at, depth);
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) return { first: type.value, others: [] };
  if (type.flags & ts.TypeFlags.BooleanLiteral) return { first: checker.typeToString(type) === "true", others: [] };
  if (type.flags & ts.TypeFlags.Null) return { first: null, others: [] };
  if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return { first: undefined, others: [] };
  if (type.flags & ts.TypeFlags.Number)
    return {
      first: 1,
      others: [
        [2, "two"],
        [0, "zero"],
      ],
    };
  if (type.flags & ts.TypeFlags.String) return { first: `甲${at}`, others: [[`乙${at}`, "text"]] };
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    const { first, others } = waysOf(checker, source, element!, base, at, depth + 1);
    const second = others[0]?.[0] ?? first;
    const lists = [[first], [first, second], []];
    const own = lists[Math.min(base, 2)]!;
    return {
      first: own,
      others: [
        ...lists
          .filter((one) => one !== own)
          .map((one) => [one, own.length === 1 && one.length === 2 ? ("several" as const) : ("nothing" as const)] as const),
        ...(own.length === 1 ? others.map(([value, what]) => [[value], what] as const) : []),
      ],
    };
  }
  if (type.getCallSignatures().length > 0) return { first: () => `丙${at}`, others: [] };
  // A name in each language, of which each picks its own.
  const names = type.getProperties().map(({ name }) => name);
  if (names.sort().join() === "en,zh") {
    const named = (name: string): object => ({ zh: name, en: name });
    return { first: named(`甲${at}`), others: [[named(`乙${at}`), "text"]] };
  }
  const parts = type
    .getProperties()
    .map(
      (one) =>
        [one.name, waysOf(checker, source, checker.getTypeOfSymbolAtLocation(one, source), base, `${at}${one.name}`, depth + 1)] as const,
    );
  const first = Object.fromEntries(parts.map(([name, ways]) => [name, ways.first]));
  return {
    first,
    others: parts.flatMap(([name, ways]) => ways.others.map(([value, what]) => [{ ...first, [name]: value }, what] as const)),
  };
}

function isNothing(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0;
}
