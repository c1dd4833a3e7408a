/** Folded: a list behind its title, drawn only once it is opened, and then in portions: there may be thousands. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useUi } from "../../shell/context";

/** Entries drawn at a time. */
export const PORTION = 20;

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

export function Folded({ title, count, children }: { title: string; count: number; children: (index: number) => ReactNode }) {
  const styles = useStyles();
  const { messages } = useUi();
  const [shown, setShown] = useState(0);
  return (
    <details onToggle={(event) => event.currentTarget.open && setShown((before) => Math.max(before, PORTION))}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>{Array.from({ length: Math.min(shown, count) }, (_item, index) => children(index))}</ul>
      {shown > 0 && shown < count && (
        <Button size="small" onClick={() => setShown(shown + PORTION)}>
          {messages.check.more(Math.min(PORTION, count - shown))}
        </Button>
      )}
    </details>
  );
}
