/** LocalParts: what the parts of the engine in this thread share. */
import type { Workbook } from "../../core/grid/grid";
import type { Steps } from "../../core/grid/steps";
import type { DocumentBlock } from "../../core/grid/document";
import type { Language } from "../../core/messages/language";
import type { Review } from "../../core/plan/review";
import type { ApprovedPlan, Checked } from "./engine";
import { Wholes } from "./wholes";

/** Fetch what reads a file of a kind, once there is one to read. Reading throws HostError, "not-xlsx", "not-text" and their like. */
export interface FileReaders {
  readonly workbook: () => Promise<(bytes: Uint8Array) => Steps<Workbook>>;
  /** A text as it is, a Word file as its paragraphs and tables. */
  readonly article: () => Promise<(bytes: Uint8Array) => string | readonly DocumentBlock[]>;
}

/** The reviews behind the handles, for engines of every language. */
export class KnownReviews {
  readonly checked = new Wholes<Checked, Review>();
  readonly approved = new Wholes<ApprovedPlan, Review>();
}

export interface LocalParts {
  readonly language: Language;
  readonly readers: FileReaders;
  readonly known: KnownReviews;
}
