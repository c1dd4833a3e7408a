/** fast-check as the tests take it: laws are tried with the same cases on every machine; FC_SEED=… tries others. */
/* eslint-disable @typescript-eslint/no-require-imports -- jest takes it as CommonJS */
const fc = require("../node_modules/fast-check/lib/cjs/fast-check.js");

fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_261_122) });

module.exports = fc;
