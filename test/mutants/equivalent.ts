/** Changes that no test can notice, each with why; they count neither as killed nor as alive. */

export interface Equivalent {
  readonly file: string;
  /** The line as it stands and as it was changed, without the space around it. */
  readonly line: string;
  readonly to: string;
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
