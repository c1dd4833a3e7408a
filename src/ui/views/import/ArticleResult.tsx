/** ArticleResult: what was found: the plans, the article beside its table, lines without a place, and where it all goes. */
import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Expansion } from "../../../core/importing";
import type { EngineMessages } from "../../engine/engine";
import { useUi } from "../../shell/context";
import { type ArticleDraft, fateOf, takenBack } from "../../state/article-draft";
import { ArticleLines } from "./ArticleLines";
import { Destinations } from "./Destinations";
import { useImportStyles, WIDE } from "./import-styles";
import { PlanList } from "./PlanList";
import { RowTable } from "./RowTable";
import { Unplaced } from "./Unplaced";

const useStyles = makeStyles({
  beside: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
    alignItems: "start",
    [WIDE]: { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)" },
  },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  article: { [WIDE]: { position: "sticky", top: tokens.spacingVerticalS } },
  choice: { display: "flex", flexDirection: "column", rowGap: "2px", maxWidth: "420px" },
  grow: { flexGrow: 1 },
});

/** What is lit: a row with its lines, or a line with its rows. */
export type Lit = { readonly kind: "row"; readonly id: number } | { readonly kind: "line"; readonly line: number };

const EXPANSIONS: readonly Expansion[] = ["none", "quarter", "month"];

export interface ArticleProps {
  readonly article: ArticleDraft;
  readonly engineMessages: EngineMessages;
}

export function ArticleResult({ article, engineMessages }: ArticleProps) {
  const styles = useStyles();
  const shared = useImportStyles();
  const { session, state } = useUi();
  const [lit, setLit] = useState<Lit | null>(null);
  const { importing: says } = engineMessages;
  const plan = article.plans[article.at]!;
  const change = useCallback((next: ArticleDraft) => session.articles.change(next), [session]);
  const fate = useMemo(() => (lit?.kind === "line" ? fateOf(article, lit.line) : null), [article, lit]);
  const litRow = lit?.kind === "row" ? plan.rows.find(({ id }) => id === lit.id) : undefined;
  const litLines = useMemo(() => new Set(lit?.kind === "line" ? [lit.line] : (litRow?.row.lines ?? [])), [lit, litRow]);
  const litRows = useMemo(() => new Set(lit?.kind === "row" ? [lit.id] : fate?.kind === "rows" ? fate.ids : []), [lit, fate]);
  const rows = article.plans.reduce((sum, one) => sum + one.rows.length, 0);
  const hasCadence = article.plans.some((one) => one.rows.some(({ row }) => row.cadence !== null));
  return (
    <>
      <div className={shared.row}>
        <p className={mergeClasses(shared.quiet, styles.grow)} role="status">
          {says.found({ file: article.file, plans: article.plans.length, rows, unrecognised: article.unrecognised.length })}
        </p>
        {article.before !== null && (
          <Button size="small" disabled={state.job !== null} onClick={() => change(takenBack(article))}>
            {says.takeBack}
          </Button>
        )}
        <Button size="small" disabled={state.job !== null} onClick={() => session.articles.change(null)}>
          {says.other}
        </Button>
      </div>
      <PlanList
        article={article}
        engineMessages={engineMessages}
        onChange={(next) => {
          if (next.at !== article.at) setLit(null);
          change(next);
        }}
      />
      {hasCadence && (
        <label className={styles.choice}>
          <span className={shared.small}>{says.expansion}</span>
          <Select
            size="small"
            value={article.expansion}
            onChange={(_event, data) => change({ ...article, expansion: data.value as Expansion })}
          >
            {EXPANSIONS.map((name) => (
              <option key={name} value={name}>
                {says.expansions[name]}
              </option>
            ))}
          </Select>
        </label>
      )}
      <div className={styles.beside}>
        <section className={mergeClasses(styles.part, styles.article)} aria-labelledby="import-article">
          <h2 id="import-article" className={shared.heading}>
            {says.article}
          </h2>
          <ArticleLines
            key={article.at}
            article={article}
            engineMessages={engineMessages}
            lit={litLines}
            chosen={lit?.kind === "line" ? lit.line : null}
            fate={fate}
            onPick={(line) => setLit({ kind: "line", line })}
          />
        </section>
        <section className={styles.part} aria-labelledby="import-table">
          <h2 id="import-table" className={shared.heading}>
            {says.table}
          </h2>
          <RowTable
            key={article.at}
            article={article}
            engineMessages={engineMessages}
            lit={litRows}
            chosen={lit?.kind === "row" ? lit.id : null}
            onPick={(id) => setLit({ kind: "row", id })}
            onChange={change}
          />
          <Unplaced
            article={article}
            engineMessages={engineMessages}
            onChange={(next) => {
              change(next);
              setLit({ kind: "row", id: article.nextId });
            }}
            onLook={(line) => setLit({ kind: "line", line })}
          />
        </section>
      </div>
      <Destinations article={article} engineMessages={engineMessages} />
    </>
  );
}
