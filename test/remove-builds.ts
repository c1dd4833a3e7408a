/** After a run of jest: the builds made for its browser tests are removed. */
import { rmSync } from "node:fs";
import { buildsOf } from "./e2e/shared-build";

// jest takes the default export.
// eslint-disable-next-line no-restricted-exports
export default function removeBuilds({ seed }: { readonly seed: number }): void {
  rmSync(buildsOf(seed), { recursive: true, force: true });
}
