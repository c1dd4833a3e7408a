/** Loaded before whatever is measured: at its end the whole process writes what it took, garbage collection and start among it. */
/* eslint-disable @typescript-eslint/no-require-imports -- loaded by plain Node, which takes modules only after a start of their own */
"use strict";
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_METER, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});
