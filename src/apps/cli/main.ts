/** The bin: this process's arguments and streams handed to the command line, its exit status handed back. */
import { setFlagsFromString } from "node:v8";
import { HostError } from "../../core/grid/host-error";
import { LANGUAGES } from "../../core/messages";
import { languageAskedFor } from "./arguments";
import { main } from "./cli";
import { WORKER_WORD } from "./collect/worker-word";
import type { workOn as workOnOne } from "./collect/worker";
import { failureOf } from "./failure";
import { nodeCodec } from "./node-codec";
import { processTerminal } from "./terminal";
import { useCodec } from "../../hosts/ooxml/zip/codec";

const argv = process.argv.slice(2);
const isWorker = argv[0] === WORKER_WORD && process.send !== undefined;

// A function drawn into another until it is long takes long to compile and is no faster (npm run collecting:scale: a quarter less compiling).
setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
// A command is over within seconds: code is compiled to the machine's own only where it is likely to pay (npm run bench: a fifth less at
// 10,000 rows, nothing lost at 100,000). A worker does thousands of files, and collect gathers them, where it always pays.
if (!isWorker && argv[0] !== "collect") {
  setFlagsFromString("--interrupt-budget=450000");
  setFlagsFromString("--max-inlined-bytecode-size=200");
}
// A pattern is compiled once, not first to be interpreted and then again: there are hundreds of them, and each is used often.
setFlagsFromString("--no-regexp-tier-up");
useCodec(nodeCodec);

let isSaid = false;

// Streams tell of their errors after the command is done: what was to be read is not whole then, whatever its status was.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // `gonghui … | head` closes the pipe early: that is no error.
  if (error.code === "EPIPE" || isSaid) return;
  isSaid = true;
  const language = LANGUAGES[languageAskedFor(argv)];
  const { status, sentence } = failureOf(new HostError("output-unwritable", {}, error), null, { language, command: null });
  process.exitCode = status;
  process.stderr.write(`${sentence}\n`);
});
// Notes that cannot be written have nowhere else to go; the exit status still tells how it went.
process.stderr.on("error", () => {});

/** A worker's task: see collect/pool.ts. */
export const workOn: typeof workOnOne = async (task) => (await import("./collect/worker")).workOn(task);

if (isWorker) {
  // Started by tinypool's own entry, that entry calls workOn; of the one built file it has to be started here.
  if (!("__tinypool_state__" in process)) void import("../../../node_modules/tinypool/dist/entry/process.js");
} else {
  // Not exit(): what is still on its way to a pipe would be lost.
  const status = main(argv, processTerminal(), true);
  if (typeof status === "number") process.exitCode = status;
  else void status.then((later) => (process.exitCode = isSaid ? process.exitCode : later));
}
