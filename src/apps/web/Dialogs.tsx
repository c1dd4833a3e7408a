/** The page's dialogs: a question, a text to copy, the handbook. */
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Language } from "../../core/messages/language";
import type { View } from "../../ui/state/session";
import { Modal } from "../../ui/shell/Modal";
import { Handbook } from "./Handbook";
import { LONG_TEXT } from "./long-text";
import type { PageMessages } from "./page-messages";

const useStyles = makeStyles({
  text: { ...LONG_TEXT, minHeight: "260px" },
  line: { margin: 0 },
});

export function AskDialog({
  title,
  text,
  yes,
  no,
  onYes,
  onNo,
  children,
}: {
  title: string;
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Modal
      title={title}
      onLeave={onNo}
      actions={
        <>
          <Button appearance="primary" onClick={onNo}>
            {no}
          </Button>
          <Button onClick={onYes}>{yes}</Button>
        </>
      }
    >
      <p className={styles.line}>{text}</p>
      {children}
    </Modal>
  );
}

export function TextDialog({
  title,
  text,
  messages,
  onClose,
}: {
  title: string;
  text: string;
  messages: PageMessages;
  onClose: () => void;
}) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    if (!navigator.clipboard) return setCopied(false);
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Modal
      isWide
      title={title}
      onLeave={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={copy}>
            {isCopied ? messages.web.copied : messages.web.list.copy}
          </Button>
          <Button onClick={onClose}>{messages.web.closeText}</Button>
        </>
      }
    >
      {isCopied === false && (
        <p className={styles.line} role="status">
          {messages.web.copyFailed}
        </p>
      )}
      <textarea className={styles.text} readOnly value={text} aria-label={title} />
    </Modal>
  );
}

interface HelpDialogProps {
  readonly language: Language;
  readonly messages: PageMessages;
  /** Where the user is; null with nothing open. */
  readonly view: View | null;
  readonly onClose: () => void;
}

export function HelpDialog({ language, messages, view, onClose }: HelpDialogProps) {
  return (
    <Modal
      isWide
      title={messages.web.help}
      onLeave={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {messages.web.closeHelp}
        </Button>
      }
    >
      <Handbook language={language.name} view={view} messages={messages} />
    </Modal>
  );
}
