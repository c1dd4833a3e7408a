/** Welcome: the first sight: one place to drop a plan, samples to try, and a plan from nothing. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PageMessages } from "./page-messages";
import { canHaveRecent, type RecentFile } from "./recent-files";
import { SAMPLE_NAMES, sampleFile } from "./samples";

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: tokens.spacingHorizontalL,
  },
  box: {
    marginTop: "6vh",
    width: "100%",
    maxWidth: "640px",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: "48px 24px",
  },
  lead: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    margin: 0,
    fontWeight: tokens.fontWeightRegular,
    textWrap: "balance",
  },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  below: {
    width: "100%",
    maxWidth: "640px",
    marginTop: tokens.spacingVerticalXXL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  samples: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  recent: { maxWidth: "100%" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  local: { color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalXXL} 0 0` },
});

export interface WelcomeProps {
  readonly messages: PageMessages;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
  readonly onChooseFolder: () => void;
  readonly onFile: (file: File) => void;
  readonly onNew: () => void;
  readonly onPaste: () => void;
  readonly recent: readonly RecentFile[];
  readonly onRecent: (recent: RecentFile) => void;
}

export function Welcome({ messages: { web }, isBusy, onChoose, onChooseFolder, onFile, onNew, onPaste, recent, onRecent }: WelcomeProps) {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      <div className={styles.box}>
        <h2 className={styles.lead}>{web.lead}</h2>
        <Button appearance="primary" size="large" disabled={isBusy} onClick={onChoose}>
          {web.open}
        </Button>
        <p className={styles.quiet}>{web.openHint}</p>
      </div>
      {canHaveRecent() && recent.length > 0 && (
        <div className={styles.below} role="group" aria-label={web.recent}>
          <p className={styles.quiet}>{web.recent}</p>
          <div className={styles.samples}>
            {recent.map((file) => (
              <Button key={file.id} className={styles.recent} disabled={isBusy} onClick={() => onRecent(file)}>
                <span className={styles.name}>{file.name}</span>
              </Button>
            ))}
          </div>
          <p className={styles.quiet}>{web.recentHint}</p>
        </div>
      )}
      <div className={styles.below}>
        <p className={styles.quiet}>{web.list.folderHint}</p>
        <div>
          <Button disabled={isBusy} onClick={onChooseFolder}>
            {web.list.openFolder}
          </Button>
        </div>
      </div>
      <div className={styles.below}>
        <p className={styles.quiet}>{web.samples}</p>
        <div className={styles.samples}>
          {SAMPLE_NAMES.map((name) => (
            <Button key={name} disabled={isBusy} onClick={() => onFile(sampleFile(name))}>
              {web.sample[name]}
            </Button>
          ))}
        </div>
        <div>
          <Button appearance="subtle" disabled={isBusy} onClick={onNew}>
            {web.newPlan}
          </Button>
          <Button appearance="subtle" disabled={isBusy} onClick={onPaste}>
            {web.pasteArticle}
          </Button>
        </div>
        <p className={styles.local}>{web.local}</p>
      </div>
    </main>
  );
}
