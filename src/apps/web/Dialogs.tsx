/** The page's dialogs: a question, a text to copy, the handbook. */
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../core/languages/language";
import { Handbook } from "./Handbook";
import type { PageWords } from "./page-words";

const useStyles = makeStyles({
  text: {
    width: "100%", minHeight: "260px", boxSizing: "border-box", font: "inherit", lineHeight: 1.6, padding: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  wide: { maxWidth: "860px", width: "calc(100vw - 32px)" },
  handbook: { maxHeight: "72vh", overflowY: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

export function AskDialog({ title, text, yes, no, onYes, onNo }: { title: string; text: string; yes: string; no: string; onYes: () => void; onNo: () => void }) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, data) => !data.open && onNo()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onNo}>{no}</Button>
            <Button onClick={onYes}>{yes}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

export function TextDialog({ title, text, words, onClose }: { title: string; text: string; words: PageWords; onClose: () => void }) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    if (!navigator.clipboard) return setCopied(false);
    navigator.clipboard.writeText(text).then(() => setCopied(true), () => setCopied(false));
  };
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.wide}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {isCopied === false && <p role="status">{words.web.copyFailed}</p>}
            <textarea className={styles.text} readOnly value={text} aria-label={title} onFocus={(event) => event.target.select()} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={copy}>{isCopied ? words.web.copied : words.web.list.copy}</Button>
            <Button onClick={onClose}>{words.ui.error.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

export function HelpDialog({ language, words, onClose }: { language: Language; words: PageWords; onClose: () => void }) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.wide}>
        <DialogBody>
          <DialogTitle>{words.web.help}</DialogTitle>
          <DialogContent>
            <div className={styles.handbook} tabIndex={0} role="region" aria-label={words.web.help}>
              <Handbook language={language.name} />
            </div>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>{words.web.closeHelp}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
