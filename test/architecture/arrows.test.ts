/** The arrows between the rooms (the table of src/README.md): every import of src is on it, and a new room has to be put there first. */
import path from "node:path";
import { type Import, importsOf, sourceFiles, textOf } from "./source-files";

interface Arrows {
  /** Rooms and packages it may import. */
  readonly may: readonly string[];
  /** Rooms of which it may import types only. */
  readonly typesOf?: readonly string[];
}

const CORE_ROOMS = [
  "core/grid",
  "core/terms",
  "core/columns",
  "core/formats",
  "core/words",
  "core/calendar",
  "core/plan",
  "core/policy",
  "core/catalogue",
  "core/reading",
  "core/importing",
  "core/ledger",
  "core/checks",
  "core/proposal",
  "core/summary",
  "core/official",
  "core/filling",
  "core/languages",
];

const ARROWS: Readonly<Record<string, Arrows>> = {
  "core/grid": { may: [] },
  // Apart from core/grid: only what draws cells takes the library with it.
  "core/formats": { may: ["core/grid", "numfmt"] },
  "core/terms": { may: [] },
  "core/columns": { may: ["core/terms"] },
  "core/words": { may: ["opencc-js", "nzh", "core/terms"] },
  "core/calendar": { may: ["tyme4ts", "core/terms"] },
  "core/plan": { may: ["core/grid", "core/terms"] },
  "core/policy": { may: ["core/plan", "core/words", "core/calendar", "core/terms"] },
  "core/catalogue": { may: ["core/plan", "core/words", "core/calendar", "core/terms"] },
  "core/reading": { may: ["core/grid", "core/plan", "core/words", "core/calendar", "core/terms", "core/columns"] },
  "core/importing": { may: ["core/grid", "core/plan", "core/words", "core/calendar", "core/terms"] },
  "core/ledger": { may: ["core/grid", "core/plan", "core/policy", "core/catalogue", "core/terms"] },
  "core/checks": { may: ["core/grid", "core/plan", "core/policy", "core/catalogue", "core/ledger", "core/calendar", "core/terms"] },
  "core/proposal": { may: ["core/plan", "core/calendar", "core/catalogue", "core/policy", "core/ledger", "core/terms"] },
  // Host error codes stand in core/grid; languages say them, so they need the type.
  "core/languages": { may: ["opencc-js"], typesOf: ["core/plan", "core/checks", "core/grid", "core/terms"] },
  "core/summary": { may: ["core/grid", "core/plan", "core/ledger", "core/catalogue", "core/terms"] },
  "core/official": { may: ["core/grid", "core/plan", "core/ledger", "core/catalogue", "core/policy", "core/summary", "core/terms"] },
  "core/filling": { may: ["core/grid", "core/plan", "core/ledger", "core/catalogue", "core/terms"] },
  // The files directly in core put the rooms together.
  core: { may: CORE_ROOMS },
  hosts: { may: ["core/grid"] },
  "hosts/memory": { may: ["core/grid", "hosts"] },
  "hosts/xlsx": { may: ["core/grid", "hosts", "fflate"] },
  "hosts/excel": { may: ["core/grid", "hosts", "@microsoft/office-js-helpers"] },
  ui: { may: ["core", ...CORE_ROOMS, "hosts", "react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"] },
  apps: { may: ["*"] },
};

/** The room of a path below src: the longest name on the table that holds it; null when there is none. */
function roomOf(file: string): string | null {
  const folder = path.posix.dirname(file);
  const [top = "", second] = folder.split("/");
  if (top === "apps" || top === "ui") return top;
  if (second === undefined) return top in ARROWS ? top : null;
  return `${top}/${second}` in ARROWS ? `${top}/${second}` : null;
}

/** opencc-js/t2cn → opencc-js */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** What is wrong with one import of a file below src, or null. */
function fault(file: string, { specifier, isTypeOnly }: Import): string | null {
  const room = roomOf(file);
  if (room === null) return `${file}: its folder is on no line of the arrows table`;
  const { may, typesOf = [] } = ARROWS[room]!;
  if (may.includes("*")) return null;
  const target = specifier.startsWith(".") ? roomOf(path.posix.join(path.posix.dirname(file), `${specifier}.ts`)) : packageOf(specifier);
  if (target === null) return `${file} imports ${specifier}, which is in no room`;
  if (target === room || may.includes(target) || (isTypeOnly && typesOf.includes(target))) return null;
  return `${file} imports ${specifier}: ${room} may not import ${target}`;
}

/** `import from "../words"` means the room's own index. */
function resolved(file: string, one: Import): Import {
  if (!one.specifier.startsWith(".")) return one;
  const target = path.posix.join("src", path.posix.dirname(file), one.specifier);
  return sourceFiles("src").some((known) => known.startsWith(`${target}/`)) ? { ...one, specifier: `${one.specifier}/index` } : one;
}

test("every import follows an arrow", () => {
  const files = sourceFiles("src");
  const faults = files.flatMap((file) =>
    importsOf(file, textOf(file)).flatMap((one) => {
      const below = file.slice("src/".length);
      return fault(below, resolved(below, one)) ?? [];
    }),
  );
  expect(faults).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});

test("every file is in a room", () => {
  expect(sourceFiles("src").filter((file) => roomOf(file.slice("src/".length)) === null)).toEqual([]);
});

test("the map in src/README.md names every room there is", () => {
  const map = textOf("src/README.md");
  const rooms = new Set(
    sourceFiles("src")
      .map((file) => roomOf(file.slice("src/".length)))
      .filter((room) => room !== null && room !== "core" && room !== "apps"),
  );
  const apps = new Set(sourceFiles("src/apps").map((file) => file.split("/").slice(1, 3).join("/")));
  expect([...rooms, ...apps].filter((room) => !map.includes(`\`${room}\``))).toEqual([]);
});

test.each([
  ["core/checks/total.ts", "../words/units", false],
  ["core/plan/plan.ts", "../reading/months", false],
  ["core/languages/en/findings.ts", "../../plan/money", false],
  ["core/summary/detail.ts", "../languages/zh-CN/sheets", true],
  ["core/reading/amounts.ts", "node:fs", false],
  ["core/checks/total.ts", "opencc-js", false],
  ["hosts/xlsx/read.ts", "../../core/plan/plan", true],
  ["hosts/xlsx/read.ts", "../excel/excel-read", false],
  ["ui/App.tsx", "../apps/web/main", false],
  ["core/brandnew/thing.ts", "../grid/grid", false],
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
