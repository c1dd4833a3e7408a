/** makeOfficial: the official sheets of one kind, made through the session so that they can be taken back. */
import type { SheetMark } from "../../../core/grid/edit";
import type { OfficialWish } from "../../engine/engine";
import type { Session } from "../../state/session";

/** Marks of the sheets of each kind. */
const OWN: Readonly<Record<OfficialWish["kind"], readonly SheetMark[]>> = {
  budget: ["budget-cover", "budget-notes", "budget"],
  execution: ["execution"],
  adjustment: ["adjustment"],
};

/** Marks of all official sheets: those that are there are drawn again whenever the summary is. */
export const OFFICIAL_MARKS: ReadonlySet<string> = new Set(Object.values(OWN).flat());

/** Names of the sheets that are drawn again; 检查结果 keeps what the user wrote there and is not asked about. */
export function redrawn(session: Session): readonly string[] {
  return session.sheetsMarked(new Set([...OFFICIAL_MARKS, "detail", "summary"]));
}

export function makeOfficial(session: Session, wish: OfficialWish): Promise<void> {
  return session.make((engine, checked, options) => engine.draftOfficial(checked, wish, options), OWN[wish.kind]);
}
