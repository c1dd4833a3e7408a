/** The bin: this process's arguments and streams handed to the command line, its exit status handed back. */
import { main } from "./cli";
import { processTerminal } from "./terminal";

// `gonghui … | head` closes the pipe early: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// Not exit(): what is still on its way to a pipe would be lost.
process.exitCode = main(process.argv.slice(2), processTerminal());
