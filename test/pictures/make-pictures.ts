/** npm run pictures: the pictures of the README, drawn by LibreOffice from what `gonghui run` really writes. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const pictures = path.join(root, "assets/pictures");
const SAMPLE = "assets/samples/township-messy-2026.xlsx";
const DOTS_PER_INCH = "80";

/** Picture → words that stand on its page and on no other. */
const PAGES: Readonly<Record<string, RegExp>> = {
  "plan.png": /工作安排/,
  "detail.png": /经费预算明细表/,
  "summary.png": /经费汇总表/,
  "findings.png": /检查结果/,
};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-pictures-"));
try {
  const output = path.join(folder, "result.xlsx");
  const flags = ["--members", "160", "--funds", "90000"];
  // Findings of severity error are the point of this sample: exit status 1 is what is expected.
  try {
    execFileSync(process.execPath, ["--import", "tsx", path.join(root, "src/apps/cli/main.ts"), "run", SAMPLE, "-o", output, ...flags], {
      cwd: root,
      stdio: "ignore",
    });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  }
  execFileSync(
    "soffice",
    [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder, output],
    { stdio: "ignore" },
  );
  const pdf = path.join(folder, "result.pdf");
  const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
  fs.mkdirSync(pictures, { recursive: true });
  for (const [name, words] of Object.entries(PAGES)) {
    const page = pages.findIndex((text) => words.test(text.replaceAll(/\s/g, ""))) + 1;
    if (page === 0) throw new Error(`no page of the result says ${words}`);
    const target = path.join(pictures, name.replace(/\.png$/, ""));
    execFileSync("pdftoppm", ["-png", "-singlefile", "-r", DOTS_PER_INCH, "-f", String(page), "-l", String(page), pdf, target]);
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
