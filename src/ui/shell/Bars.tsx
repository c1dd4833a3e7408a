/** ErrorBar and NoticeBar: what went wrong with the next step, and what was just done. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { a1 } from "../../core/grid/area";
import { useUi, useEngineMessages } from "./context";
import type { Notice } from "../state/session";
import type { UiError } from "../state/ui-error";
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
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground3,
  },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  text: { margin: 0 },
});

export function ErrorBar() {
  const { state } = useUi();
  // Apart, so that the engine's sentences are fetched only when there is something to say.
  return state.error && <ErrorText error={state.error} />;
}

function ErrorText({ error }: { error: UiError }) {
  const { session, messages } = useUi();
  const styles = useStyles();
  const engineMessages = useEngineMessages();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(error.report);
    setCopied(true);
  };
  return (
    <div className={`${styles.bar} ${styles.error}`} role="alert">
      <p className={styles.text}>{sentenceOf(error, messages, engineMessages?.hostError)}</p>
      <div className={styles.row}>
        <Button size="small" onClick={() => session.dismissTrouble()}>
          {messages.error.close}
        </Button>
        {error.code === null && (
          <Button size="small" onClick={() => void copy()}>
            {isCopied ? messages.error.copied : messages.error.copy}
          </Button>
        )}
      </div>
    </div>
  );
}

function sentenceOf(
  error: UiError,
  messages: UiMessages,
  hostError: ((code: string, params: UiError["params"]) => string | null) | undefined,
): string {
  return (error.code === null ? null : (hostError?.(error.code, error.params) ?? null)) ?? messages.error.internal;
}

type Reserved = Extract<Notice, { readonly kind: "sheets-made" | "inserted" | "one-go" }>;

/** What was left undone, and what to know of sheets that could not be drawn again or hold what has no place in them any more. */
function Reservations({ notice }: { notice: Reserved }) {
  const styles = useStyles();
  const engineMessages = useEngineMessages();
  if (engineMessages === null) return null;
  const { left, orphaned } = notice.kind === "sheets-made" ? notice : NONE;
  const sentences = [
    ...notice.notDone.map(engineMessages.notDone),
    ...left.map(engineMessages.official.left),
    ...orphaned.map(engineMessages.official.orphaned),
  ];
  return sentences.map((sentence) => (
    <p key={sentence} className={styles.text}>
      {sentence}
    </p>
  ));
}

const NONE = { left: [], orphaned: [] };

function hasReservations(notice: Notice): notice is Reserved {
  if (notice.kind === "inserted" || notice.kind === "one-go") return notice.notDone.length > 0;
  return notice.kind === "sheets-made" && notice.left.length + notice.orphaned.length + notice.notDone.length > 0;
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

/** The way to the first of the cells or rows that were corrected. */
function ShowFixed({ notice: { cells, moved } }: { notice: Extract<Notice, { kind: "fixed" }> }) {
  const { session, messages } = useUi();
  const [first] = [...moved.map(({ sheet, to }) => ({ sheet, row: to, column: 1 })), ...cells];
  if (first === undefined) return null;
  return (
    <div>
      <Button size="small" onClick={() => void session.reveal(first.sheet, first.row, first.column)}>
        {messages.check.showFixed}
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
          {state.notice.kind === "fixed" && session.host.can.reveal && <ShowFixed notice={state.notice} />}
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
    case "fixed":
      return [
        ...(notice.cells.length > 0 ? [messages.check.fixed(notice.cells.map(({ row, column }) => a1(row, column)))] : []),
        ...notice.removed.map(({ row }) => messages.check.rowRemoved(row)),
        ...notice.moved.map(messages.check.rowMoved),
      ].join("");
    case "one-go":
      return messages.oneGo.done(notice);
    case "settings-saved":
      return messages.settings.saved;
    case "year-made":
      return messages.year.made(notice.sheet);
    case "imported":
      return messages.imported(notice.sheets);
    case "entry-put":
      return messages.registers.put(notice);
    case "entry-removed":
      return messages.registers.removed(notice);
    case "approved":
      return messages.year.approved(notice.rows, notice.detail);
    case "undone":
      return messages.undo.done;
    case "cancelled":
      return messages.job.cancelled;
  }
}
