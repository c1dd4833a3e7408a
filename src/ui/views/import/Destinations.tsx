/** Destinations: where the rows go: a sheet of their own, the plan that is open, a workbook of their own. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { expanded } from "../../../core/importing/expand";
import { useUi } from "../../shell/context";
import { settledIn } from "../../state/article-draft";
import type { ArticleProps } from "./ArticleResult";
import { useImportStyles, WIDE } from "./import-styles";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [WIDE]: { position: "sticky", bottom: 0, zIndex: 1 },
  },
  warning: { color: tokens.colorStatusWarningForeground3, margin: 0 },
});

export function Destinations({ article, engineMessages: { importing: says } }: ArticleProps) {
  const styles = useStyles();
  const shared = useImportStyles();
  const { session, state, saveSheets } = useUi();
  const [saved, setSaved] = useState<string | null>(null);
  const settled = useMemo(() => settledIn(article), [article]);
  const rows = useMemo(() => settled.plans.reduce((sum, plan) => sum + expanded(plan, settled.expansion).rows.length, 0), [settled]);
  const { checked, job } = state;
  const open = checked?.review.refused === null ? checked.review.sheets.find((sheet) => sheet.state === "plan") : undefined;
  const planYear = checked?.review.year ?? null;
  const otherYear = settled.plans.find(({ year }) => year !== null && planYear !== null && year !== planYear)?.year ?? null;
  const isDisabled = job !== null || rows === 0;
  const toFile = async (): Promise<void> => {
    setSaved(null);
    const { edits } = await (await session.engineReady()).draftArticle(null, settled);
    setSaved(
      await saveSheets!(
        edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit] : [])),
        says.fileSuffix,
      ),
    );
  };
  return (
    <div className={styles.foot}>
      <p className={shared.small}>{says.whatIsMade}</p>
      {open !== undefined && otherYear !== null && (
        <p className={styles.warning}>{says.otherYear({ article: otherYear, plan: planYear! })}</p>
      )}
      <div className={shared.row}>
        <Button appearance="primary" disabled={isDisabled} onClick={() => void session.articles.toSheets()}>
          {says.toSheets(rows)}
        </Button>
        {open !== undefined && (
          <Button disabled={isDisabled} onClick={() => void session.articles.toPlan()}>
            {says.toPlan({ rows, sheet: open.sheet })}
          </Button>
        )}
        {saveSheets !== undefined && checked !== null && checked.workbook.sheets.length > 0 && (
          <Button disabled={isDisabled} onClick={() => void session.run(toFile)}>
            {says.toFile}
          </Button>
        )}
      </div>
      {saved !== null && (
        <p className={shared.quiet} role="status">
          {says.saved(saved)}
        </p>
      )}
    </div>
  );
}
