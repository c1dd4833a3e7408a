/** LocalParts: what the parts of the engine in this thread share. */
import type { Workbook } from "../../core/grid/grid";
import type { Steps } from "../../core/grid/steps";
import type { Language } from "../../core/messages/language";
import type { Review } from "../../core/plan/review";
import type { ApprovedPlan, Checked } from "./engine";
import { Wholes } from "./wholes";

/** Fetches what reads a workbook's file, once there is one to read. Reading throws HostError, "not-xlsx" and its like. */
export type LoadReader = () => Promise<(bytes: Uint8Array) => Steps<Workbook>>;

/** The reviews behind the handles, for engines of every language. */
export class KnownReviews {
  readonly checked = new Wholes<Checked, Review>();
  readonly approved = new Wholes<ApprovedPlan, Review>();
}

export interface LocalParts {
  readonly language: Language;
  readonly loadReader: LoadReader;
  readonly known: KnownReviews;
}
