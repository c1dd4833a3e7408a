/** HomeView: the first sight — the sheet in front and one filled button. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { useUi } from "../shell/context";

const useStyles = makeStyles({
  sheet: { margin: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  others: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
  // In line with the text above and below.
  other: { justifyContent: "flex-start", textAlign: "left", marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

export function HomeView() {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  useEffect(() => {
    void session.lookAround();
  }, [session]);
  return (
    <>
      {state.sheet === null ? (
        <p className={styles.sheet}>{messages.home.noSheet}</p>
      ) : (
        <p className={styles.sheet}>
          {messages.home.sheet}
          {"　"}
          <span className={styles.name}>{state.sheet}</span>
        </p>
      )}
      <Button appearance="primary" size="large" disabled={state.sheet === null || state.job !== null} onClick={() => void session.check()}>
        {messages.home.check}
      </Button>
      <div className={styles.others}>
        <span>{messages.home.or}</span>
        <Button appearance="subtle" className={styles.other} disabled={state.job !== null} onClick={() => void session.open("year")}>
          {messages.home.newYear}
        </Button>
        <Button
          appearance="subtle"
          className={styles.other}
          disabled={state.sheet === null || state.job !== null}
          onClick={() => void session.open("turn")}
        >
          {messages.home.turning}
        </Button>
        <Button appearance="subtle" className={styles.other} disabled={state.job !== null} onClick={() => void session.open("import")}>
          {messages.home.importing}
        </Button>
      </div>
      <p className={styles.quiet}>{messages.home.local}</p>
    </>
  );
}
