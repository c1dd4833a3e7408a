/** WriteArticle: the button that gives the plan as an article in a Word file, and what to do with it then. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Checked } from "../../engine/engine";
import { type SaveArticle, useUi } from "../../shell/context";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  said: { margin: 0, overflowWrap: "anywhere" },
});

export function WriteArticle({ checked, saveArticle, isDisabled }: { checked: Checked; saveArticle: SaveArticle; isDisabled: boolean }) {
  const styles = useStyles();
  const { session, messages } = useUi();
  const [file, setFile] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const write = async (): Promise<void> => {
    setFile(null);
    setBusy(true);
    await session.run(async () => {
      const article = await (await session.engineReady()).writeArticle(checked);
      setFile(await saveArticle(article, messages.summary.writeSuffix));
    });
    setBusy(false);
  };
  return (
    <div className={styles.part}>
      <div>
        <Button disabled={isDisabled || isBusy} onClick={() => void write()}>
          {messages.summary.write}
        </Button>
      </div>
      <p className={styles.hint} data-screen="">
        {messages.summary.writeHint}
      </p>
      {file !== null && (
        <p className={styles.said} role="status">
          {messages.summary.written(file)}
        </p>
      )}
    </div>
  );
}
