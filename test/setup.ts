/** Before every test file: laws are tried with the same cases on every machine; FC_SEED=… tries others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_261_122) });
