/** proposeApproval: 审定 — our 待审定 taken out of rows, shown first. */
import type { AwaitingRow } from "../../core/filling/approval";
import type { Session } from "./session";

const DETAIL: ReadonlySet<string> = new Set(["detail"]);

export function proposeApproval(session: Session, rows: readonly AwaitingRow[]): void {
  const [detail = null] = session.sheetsMarked(DETAIL);
  session.propose(
    rows.flatMap(({ edits }) => edits),
    [],
    { kind: "approved", rows: rows.length, detail },
  );
}
