/** A test environment in which a file ends at its first failure: that is all that is asked of it. */
import NodeEnvironment from "jest-environment-node";
import type { Circus } from "@jest/types";

// Jest asks for it by this name.
// eslint-disable-next-line no-restricted-exports
export default class FirstFailure extends NodeEnvironment {
  private hasFailed = false;

  handleTestEvent(event: Circus.AsyncEvent | Circus.SyncEvent): void {
    if (event.name === "hook_failure" || event.name === "test_fn_failure") this.hasFailed = true;
    else if (event.name === "test_start" && this.hasFailed) event.test.mode = "skip";
  }
}
