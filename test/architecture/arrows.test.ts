/** The arrows between the rooms (src/rooms.json): every import of src follows one, nothing runs round, and a new room has to be put there first. */
import path from "node:path";
import { isNamed, ROOMS, roomOf, withRoomTables } from "./rooms";
import { type Import, importsOf, sourceFiles, textOf } from "./source-files";

const files = sourceFiles("src");
const known = new Set(files.map((file) => file.slice("src/".length)));

/** opencc-js/t2cn → opencc-js */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The path below src that a relative specifier means, without its ending: `../words` is the room's own index. */
function targetOf(file: string, specifier: string): string {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return known.has(`${target}/index.ts`) ? `${target}/index` : target;
}

/** What is wrong with one import of a file below src, or null. */
function fault(file: string, { specifier, isTypeOnly }: Import): string | null {
  const room = roomOf(file);
  if (room === null) return `${file}: its folder is in no room of src/rooms.json`;
  const isOurs = specifier.startsWith(".");
  // What stands beside src (assets, package.json) is named by its first step; only apps show it.
  const whole = path.posix.join("src", path.posix.dirname(file), specifier);
  const target =
    isOurs && !whole.startsWith("src/")
      ? whole.split("/")[0]!
      : isOurs
        ? (roomOf(targetOf(file, specifier))?.room ?? null)
        : packageOf(specifier);
  if (target === null) return `${file} imports ${specifier}, which is in no room`;
  if (target === room.room || isNamed(room.may, target) || (isTypeOnly && isNamed(room.typesOf ?? [], target))) return null;
  return `${file} imports ${specifier}: ${room.room} may not import ${target}`;
}

const imports: ReadonlyMap<string, readonly Import[]> = new Map(
  [...known].map((file) => [file, importsOf(`src/${file}`, textOf(`src/${file}`))]),
);

/** Files each file needs when it runs. */
const needs: ReadonlyMap<string, readonly string[]> = new Map(
  [...imports].map(([file, all]) => [
    file,
    all.flatMap(({ specifier, isTypeOnly }) => {
      if (isTypeOnly || !specifier.startsWith(".")) return [];
      const target = targetOf(file, specifier);
      return [`${target}.ts`, `${target}.tsx`].filter((one) => known.has(one));
    }),
  ]),
);

/** Circles among nodes, each as the way round. */
function circles(nodes: Iterable<string>, next: (node: string) => Iterable<string>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (node: string): void => {
    const at = way.indexOf(node);
    if (at >= 0) found.push([...way.slice(at), node]);
    if (at >= 0 || done.has(node)) return;
    way.push(node);
    for (const one of next(node)) visit(one);
    way.pop();
    done.add(node);
  };
  for (const node of nodes) visit(node);
  return found;
}

test("every import follows an arrow", () => {
  const faults = [...imports].flatMap(([file, all]) => all.flatMap((one) => fault(file, one) ?? []));
  expect(faults).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});

test("every file is in a room, and every room holds files", () => {
  expect([...known].filter((file) => roomOf(file) === null)).toEqual([]);
  expect(ROOMS.filter((room) => ![...known].some((file) => roomOf(file) === room)).map(({ room }) => room)).toEqual([]);
});

test("no file needs itself, by whatever way round", () => {
  expect(circles(known, (file) => needs.get(file) ?? [])).toEqual([]);
});

test("no room needs itself, by whatever way round", () => {
  const between = new Map<string, Set<string>>(ROOMS.map(({ room }) => [room, new Set()]));
  for (const [file, targets] of needs)
    for (const target of targets) {
      const [from, to] = [roomOf(file)!.room, roomOf(target)!.room];
      if (from !== to) between.get(from)!.add(to);
    }
  expect(circles(between.keys(), (room) => between.get(room) ?? [])).toEqual([]);
});

test("a circle is found and shown", () => {
  const next: Record<string, string[]> = { a: ["b"], b: ["c"], c: ["a"], d: [] };
  expect(circles(Object.keys(next), (node) => next[node]!)).toEqual([["a", "b", "c", "a"]]);
});

test("the tables of src/README.md are made from the rooms (npm run rooms)", () => {
  const readme = textOf("src/README.md");
  expect(readme).toBe(withRoomTables(readme));
  expect(ROOMS.filter(({ room, begin }) => begin.some((file) => !known.has(`${room}/${file}`))).map(({ room }) => room)).toEqual([]);
});

test.each([
  ["core/checks/total.ts", "../words/units", false],
  ["core/plan/plan.ts", "../reading/months", false],
  ["core/messages/en/findings.ts", "../../plan/money", false],
  ["core/summary/detail.ts", "../messages/zh-CN/sheets", false],
  ["core/reading/amounts.ts", "node:fs", false],
  ["core/checks/total.ts", "opencc-js", false],
  ["hosts/xlsx/read/read.ts", "../../../core/plan/plan", true],
  ["hosts/xlsx/read/read.ts", "../../excel/excel-read", false],
  ["hosts/ooxml/zip/zip.ts", "../xml/xml-edit", false],
  ["hosts/xlsx/read/read.ts", "../patch/patch-sheet", false],
  ["ui/App.tsx", "../apps/web/main", false],
  ["apps/cli/main.ts", "../web/main", false],
  ["brandnew/thing.ts", "../core/grid/grid", false],
])("%s may not import %s", (file, specifier, isTypeOnly) => {
  expect(fault(file, { specifier, isTypeOnly })).not.toBeNull();
});

test("type imports are told from others, in all their spellings", () => {
  const text = `import type { A } from "./a"; import { type B } from "./b"; import { type C, d } from "./c"; export { e } from "./e"; export type { F } from "./f";
    const g = await import("./g"); const h = require("./h"); type I = import("./i").I; import "./j"; import K, { type L } from "./k";`;
  expect(importsOf("x.ts", text).map(({ specifier, isTypeOnly }) => `${specifier} ${isTypeOnly}`)).toEqual([
    "./a true",
    "./b true",
    "./c false",
    "./e false",
    "./f true",
    "./g false",
    "./h false",
    "./i true",
    "./j false",
    "./k false",
  ]);
});
