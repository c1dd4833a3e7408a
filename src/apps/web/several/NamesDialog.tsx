/** NamesDialog: who has to hand in, pasted. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type UnitList, unitsPasted } from "../../../core/collecting";
import type { WebListMessages } from "../../../core/messages/zh-CN/web-list";
import { Modal } from "../../../ui/shell/Modal";
import { LONG_TEXT } from "../long-text";

const useStyles = makeStyles({
  text: { ...LONG_TEXT, minHeight: "220px" },
  line: { margin: `0 0 ${tokens.spacingVerticalS}` },
  error: { color: tokens.colorStatusDangerForeground3 },
});

export interface NamesDialogProps {
  readonly list: UnitList | null;
  readonly messages: WebListMessages;
  readonly cancel: string;
  readonly onUse: (list: UnitList | null) => void;
  readonly onLeave: () => void;
}

export function NamesDialog({ list, messages, cancel, onUse, onLeave }: NamesDialogProps) {
  const styles = useStyles();
  const [text, setText] = useState(list?.names.join("\n") ?? "");
  const [isBad, setBad] = useState(false);
  const use = (): void => {
    const pasted = unitsPasted(text);
    if (pasted === null) setBad(true);
    else onUse(pasted);
  };
  return (
    <Modal
      title={messages.namesTitle}
      onLeave={onLeave}
      actions={
        <>
          <Button appearance="primary" onClick={use}>
            {messages.namesUse}
          </Button>
          {list !== null && <Button onClick={() => onUse(null)}>{messages.namesDrop}</Button>}
          <Button onClick={onLeave}>{cancel}</Button>
        </>
      }
    >
      <p className={styles.line}>{messages.namesHint}</p>
      <textarea
        className={styles.text}
        value={text}
        aria-label={messages.namesField}
        onChange={(event) => {
          setText(event.target.value);
          setBad(false);
        }}
      />
      {isBad && (
        <p className={styles.error} role="alert">
          {messages.namesBad}
        </p>
      )}
    </Modal>
  );
}
