/** makeOfficial: the official sheets of one kind, made through the session so that they can be taken back. */
import type { OfficialWish } from "../official-engine";
import type { Session } from "../session";

type Kind = OfficialWish["kind"];

/** Marks of the sheets of each kind. */
const OWN: Readonly<Record<Kind, readonly string[]>> = {
  budget: ["budget-cover", "budget-notes", "budget"],
  execution: ["execution"],
  adjustment: ["adjustment"],
};

/** Names of the sheets that making one kind replaces; 检查结果 keeps what the user wrote there and is not asked about. */
export function replacedBy(session: Session, kind: Kind): readonly string[] {
  return session.sheetsMarked(new Set([...OWN[kind], "detail", "summary"]));
}

export function makeOfficial(session: Session, wish: OfficialWish): Promise<void> {
  const own = new Set(OWN[wish.kind]);
  return session.make(
    (engine, checked, options) => engine.official.draft(checked, wish, options),
    (edits) => {
      const drafts = edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.draft] : []));
      const named = (isOwn: boolean): string[] => drafts.filter(({ mark }) => own.has(mark) === isOwn).map(({ name }) => name);
      return { kind: "official-made", sheets: named(true), others: named(false) };
    },
  );
}
