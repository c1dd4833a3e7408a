/** TroubleBar and NoticeBar: what went wrong with the next step, and what was just done. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useUi, useEngineMessages } from "./context";
import type { Notice } from "../state/session";
import type { Trouble } from "../state/trouble";
import type { UiMessages } from "../../core/messages/zh-CN/ui";

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
  const { session, messages } = useUi();
  const styles = useStyles();
  const engineMessages = useEngineMessages();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(trouble.report);
    setCopied(true);
  };
  return (
    <div className={`${styles.bar} ${styles.trouble}`} role="alert">
      <p className={styles.text}>{sentenceOf(trouble, messages, engineMessages?.hostError)}</p>
      <div className={styles.row}>
        <Button size="small" onClick={() => session.dismissTrouble()}>
          {messages.error.close}
        </Button>
        {trouble.code === null && (
          <Button size="small" onClick={() => void copy()}>
            {isCopied ? messages.error.copied : messages.error.copy}
          </Button>
        )}
      </div>
    </div>
  );
}

function sentenceOf(
  trouble: Trouble,
  messages: UiMessages,
  hostError: ((code: string, params: Trouble["params"]) => string | null) | undefined,
): string {
  return (trouble.code === null ? null : (hostError?.(trouble.code, trouble.params) ?? null)) ?? messages.error.internal;
}

type Reserved = Extract<Notice, { readonly kind: "sheets-made" | "inserted" }>;

/** What was left undone, and what to know of sheets that could not be drawn again or hold what has no place in them any more. */
function Reservations({ notice }: { notice: Reserved }) {
  const styles = useStyles();
  const engineMessages = useEngineMessages();
  if (engineMessages === null) return null;
  const { left, homeless } = notice.kind === "sheets-made" ? notice : NONE;
  const sentences = [
    ...notice.notDone.map(engineMessages.notDone),
    ...left.map(engineMessages.official.left),
    ...homeless.map(engineMessages.official.homeless),
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
  const { session, messages } = useUi();
  return (
    <div>
      <Button size="small" onClick={() => void session.reveal(sheet, 1, 1)}>
        {messages.official.show(sheet)}
      </Button>
    </div>
  );
}

export function NoticeBar() {
  const { session, state, messages } = useUi();
  const styles = useStyles();
  return (
    <div role="status">
      {state.notice && (
        <div className={styles.bar}>
          <p className={styles.text}>{noticeText(state.notice, messages)}</p>
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

function noticeText(notice: Notice, messages: UiMessages): string {
  switch (notice.kind) {
    case "inserted":
      return messages.fill.done(notice.rows);
    case "sheets-made":
      return messages.summary.made(notice.sheets, notice.others);
    case "settings-saved":
      return messages.settings.saved;
    case "year-made":
      return messages.year.made(notice.sheet);
    case "imported":
      return messages.imported(notice.sheets);
    case "approved":
      return messages.year.approved(notice.rows, notice.detail);
    case "undone":
      return messages.undo.done;
    case "cancelled":
      return messages.job.cancelled;
  }
}
