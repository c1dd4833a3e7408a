/** Before every test file. */
import { setFlagsFromString } from "node:v8";

// A test file has the engine to itself, and most of its functions are not called often enough to be worth optimising: a fifth of the time.
setFlagsFromString("--interrupt-budget=1000000");
