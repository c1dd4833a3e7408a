/** npm run demo: the main job on the messy sample, as a user would run it. npm runs it in the checkout's root. */
import fs from "node:fs";
import path from "node:path";
import { LANGUAGES } from "../../core/messages";
import { main } from "./cli";
import { processTerminal } from "./terminal";

const SAMPLE = path.join("assets", "samples", "township-messy-2026.xlsx");
const OUTPUT = path.join("out", "township-messy-2026-checked.xlsx");

async function demo(): Promise<void> {
  fs.mkdirSync(path.dirname(OUTPUT), { recursive: true });
  const terminal = processTerminal();
  const argv = ["run", SAMPLE, "-o", OUTPUT, "--force", "--members", "160", "--funds", "90000"];
  terminal.out(`${LANGUAGES["zh-CN"].cli.demoIntro(SAMPLE)}\n$ gonghui ${argv.join(" ")}\n\n`);
  const status = await main(argv, terminal);
  // The sample is wrong on purpose: findings that must be fixed are what the demonstration is about.
  process.exitCode = status === 1 ? 0 : status;
}

void demo();
