/** npm run package: what was built as one archive to hand on — the page, the add-in, the command line, the handbook, licences, checksums. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type FreshEntry, writeZip } from "../../hosts/ooxml/zip/zip-writer";

const ROOT = path.resolve(__dirname, "../../..");
const DIST = path.resolve(ROOT, process.env["GONGHUI_DIST"] ?? "dist");
const OUT = path.resolve(ROOT, process.env["GONGHUI_OUT"] ?? "out");

const { name, version, dependencies } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Files below a folder, by their path in it, sorted. */
function filesIn(folder: string, below = ""): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const inside = path.posix.join(below, entry.name);
      return entry.isDirectory() ? filesIn(folder, inside) : [inside];
    })
    .sort();
}

/** The licence of every library that is in what we ship, as its package holds it. Throws where one has none. */
function licences(): string {
  return Object.entries(dependencies)
    .map(([library, at]) => {
      const folder = path.join(ROOT, "node_modules", library);
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      const { license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { readonly license?: string };
      if (file === undefined && license === undefined) throw new Error(`${library} says nothing of its licence`);
      const text = file === undefined ? "" : `\n\n${readFileSync(path.join(folder, file), "utf8").trim()}`;
      return `${library} ${at}\n${license ?? ""}${text}`;
    })
    .join(`\n\n${"-".repeat(72)}\n\n`);
}

/** Of the folder that was built: the page and the command line in front, the add-in in a folder of its own. */
function placeOf(file: string): string | null {
  if (file === "gonghui.html" || file === "gonghui.cjs") return file;
  if (file.startsWith("handbook/")) return file;
  return /\.(?:map|LICENSE\.txt)$/.test(file) ? null : `excel-add-in/${file}`;
}

function entries(): FreshEntry[] {
  const built = filesIn(DIST).flatMap((file) => {
    const to = placeOf(file);
    const data = new Uint8Array(readFileSync(path.join(DIST, file)));
    // The add-in's own help stands beside it too.
    return to === null
      ? []
      : file.startsWith("handbook/")
        ? [
            { name: to, data },
            { name: `excel-add-in/${file}`, data },
          ]
        : [{ name: to, data }];
  });
  const text = (file: string, content: string): FreshEntry => ({ name: file, data: new TextEncoder().encode(`${content.trimEnd()}\n`) });
  const all = [
    ...built,
    text("LICENSE", readFileSync(path.join(ROOT, "LICENSE"), "utf8")),
    text("THIRD-PARTY-LICENSES.txt", licences()),
    text("README.md", readFileSync(path.join(ROOT, "README.md"), "utf8")),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const sums = all.map(({ name: file, data }) => `${createHash("sha256").update(data).digest("hex")}  ${file}`);
  return [...all, text("SHA256SUMS", sums.join("\n"))];
}

function main(): number {
  const missing = ["gonghui.html", "gonghui.cjs", "taskpane.html", "manifest.xml"].filter((file) => !existsSync(path.join(DIST, file)));
  if (missing.length > 0) {
    process.stderr.write(`not built: ${missing.join(", ")}; run npm run build first\n`);
    return 2;
  }
  const folder = `${name}-${version}`;
  const out = path.join(OUT, `${folder}.zip`);
  mkdirSync(path.dirname(out), { recursive: true });
  const files = entries().map((entry) => ({ ...entry, name: `${folder}/${entry.name}` }));
  const bytes = writeZip(files);
  writeFileSync(out, bytes);
  process.stdout.write(`${path.relative(ROOT, out)}: ${files.length} files, ${Math.round(bytes.length / 1000)} kB\n`);
  return 0;
}

process.exitCode = main();
