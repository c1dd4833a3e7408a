/** PlanList: the plans found, each with a tick for those that are to come in and a button to look at it. */
import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EngineMessages } from "../../engine/engine";
import { type ArticleDraft, wanting } from "../../state/article-draft";
import { useImportStyles } from "./import-styles";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 300px), 1fr))",
    gap: "2px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "28vh",
    overflowY: "auto",
  },
  entry: { display: "flex", alignItems: "flex-start" },
  title: { fontWeight: tokens.fontWeightSemibold, display: "block" },
});

export interface PlanListProps {
  readonly article: ArticleDraft;
  readonly engineMessages: EngineMessages;
  readonly onChange: (next: ArticleDraft) => void;
}

export function PlanList({ article, engineMessages: { importing: says }, onChange }: PlanListProps) {
  const styles = useStyles();
  const shared = useImportStyles();
  return (
    <ul className={styles.list} aria-label={says.plans}>
      {article.plans.map(({ title, year, kind, rows, isWanted }, index) => {
        const name = title ?? says.untitled;
        return (
          <li key={index} className={styles.entry}>
            <Checkbox
              aria-label={says.want(name)}
              checked={isWanted}
              onChange={(_event, data) => onChange(wanting(article, index, data.checked === true))}
            />
            <button
              type="button"
              className={mergeClasses(shared.pick, index === article.at && shared.lit)}
              aria-current={index === article.at ? "true" : undefined}
              onClick={() => onChange({ ...article, at: index })}
            >
              <span className={styles.title}>{name}</span>
              <span className={shared.small}>{says.plan({ year, rows: rows.length, isUnion: kind === "union" })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
