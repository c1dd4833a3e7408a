/** TroubleBar and NoticeBar: what went wrong with the next step, and what was just done. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useUi, useWording } from "../context";
import type { Notice } from "../session";
import type { Trouble } from "../trouble";
import type { UiSentences } from "../../core/languages/zh-CN/ui";

const useStyles = makeStyles({
  bar: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  trouble: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground3,
  },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  text: { margin: 0 },
});

export function TroubleBar() {
  const { state } = useUi();
  // Apart, so that the engine's sentences are fetched only when there is something to say.
  return state.trouble && <TroubleText trouble={state.trouble} />;
}

function TroubleText({ trouble }: { trouble: Trouble }) {
  const { session, words } = useUi();
  const styles = useStyles();
  const wording = useWording();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(trouble.report);
    setCopied(true);
  };
  return (
    <div className={`${styles.bar} ${styles.trouble}`} role="alert">
      <p className={styles.text}>{sentenceOf(trouble, words, wording?.hostError)}</p>
      <div className={styles.row}>
        <Button size="small" onClick={() => session.dismissTrouble()}>
          {words.error.close}
        </Button>
        {trouble.code === null && (
          <Button size="small" onClick={() => void copy()}>
            {isCopied ? words.error.copied : words.error.copy}
          </Button>
        )}
      </div>
    </div>
  );
}

function sentenceOf(
  trouble: Trouble,
  words: UiSentences,
  hostError: ((code: string, params: Trouble["params"]) => string | null) | undefined,
): string {
  return (trouble.code === null ? null : (hostError?.(trouble.code, trouble.params) ?? null)) ?? words.error.internal;
}

type Reserved = Extract<Notice, { readonly kind: "sheets-made" | "inserted" }>;

/** What was left undone, and what to know of sheets that could not be drawn again or hold what has no place in them any more. */
function Reservations({ notice }: { notice: Reserved }) {
  const styles = useStyles();
  const wording = useWording();
  if (wording === null) return null;
  const { left, homeless } = notice.kind === "sheets-made" ? notice : NONE;
  const sentences = [
    ...notice.notDone.map(wording.notDone),
    ...left.map(wording.official.left),
    ...homeless.map(wording.official.homeless),
  ];
  return sentences.map((sentence) => (
    <p key={sentence} className={styles.text}>
      {sentence}
    </p>
  ));
}

const NONE = { left: [], homeless: [] };

function hasReservations(notice: Notice): notice is Reserved {
  if (notice.kind === "inserted") return notice.notDone.length > 0;
  return notice.kind === "sheets-made" && notice.left.length + notice.homeless.length + notice.notDone.length > 0;
}

/** The way to a sheet that was just made. */
function ShowSheet({ sheet }: { sheet: string }) {
  const { session, words } = useUi();
  return (
    <div>
      <Button size="small" onClick={() => void session.reveal(sheet, 1, 1)}>
        {words.official.show(sheet)}
      </Button>
    </div>
  );
}

export function NoticeBar() {
  const { session, state, words } = useUi();
  const styles = useStyles();
  return (
    <div role="status">
      {state.notice && (
        <div className={styles.bar}>
          <p className={styles.text}>{noticeText(state.notice, words)}</p>
          {hasReservations(state.notice) && <Reservations notice={state.notice} />}
          {state.notice.kind === "sheets-made" && state.notice.shown !== null && session.host.can.reveal && (
            <ShowSheet sheet={state.notice.shown} />
          )}
          {state.notice.kind === "year-made" && session.host.can.reveal && <ShowSheet sheet={state.notice.sheet} />}
        </div>
      )}
    </div>
  );
}

function noticeText(notice: Notice, words: UiSentences): string {
  switch (notice.kind) {
    case "inserted":
      return words.fill.done(notice.rows);
    case "sheets-made":
      return words.summary.made(notice.sheets, notice.others);
    case "settings-saved":
      return words.settings.saved;
    case "year-made":
      return words.year.made(notice.sheet);
    case "approved":
      return words.year.approved(notice.rows, notice.detail);
    case "undone":
      return words.undo.done;
    case "cancelled":
      return words.job.cancelled;
  }
}
