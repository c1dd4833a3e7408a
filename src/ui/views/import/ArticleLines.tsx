/** ArticleLines: the article line by line; a line that is picked says which row it is in, or why it is in none. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { EngineMessages } from "../../engine/engine";
import { type ArticleDraft, fateOf, type LineFate } from "../../state/article-draft";
import { FOOT, useImportStyles, WIDE } from "./import-styles";
import { useRoving } from "../../shell/roving";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: "2px",
    maxHeight: "36vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase300,
    [WIDE]: { maxHeight: "calc(100dvh - 200px)" },
  },
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 26px", [WIDE]: { scrollMarginBottom: FOOT } },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS },
  number: {
    flexShrink: 0,
    minWidth: "2.2em",
    textAlign: "right",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  unused: { color: tokens.colorNeutralForeground3 },
  lost: { textDecorationLine: "underline", textDecorationStyle: "wavy", textDecorationColor: tokens.colorStatusWarningBorderActive },
  gap: { height: "8px" },
  fate: {
    margin: `0 0 4px calc(2.2em + 14px)`,
    padding: "0 6px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

export interface ArticleLinesProps {
  readonly article: ArticleDraft;
  readonly engineMessages: EngineMessages;
  readonly lit: ReadonlySet<number>;
  readonly chosen: number | null;
  /** What became of the chosen line. */
  readonly fate: LineFate | null;
  readonly onPick: (line: number) => void;
}

export function ArticleLines({ article, engineMessages, lit, chosen, fate, onPick }: ArticleLinesProps) {
  const styles = useStyles();
  const shared = useImportStyles();
  const list = useRef<HTMLOListElement>(null);
  const { importing: says } = engineMessages;
  const [from, to] = article.plans[article.at]!.shown;
  const kinds = useMemo(
    () => new Map(Array.from({ length: to - from + 1 }, (_, index) => [from + index, fateOf(article, from + index).kind] as const)),
    [article, from, to],
  );
  const numbers = [...kinds.keys()].filter((line) => article.lines[line - 1]!.trim() !== "");
  const roving = useRoving(numbers);
  const first = Math.min(...lit);
  useEffect(() => {
    // jsdom scrolls nothing.
    if (Number.isFinite(first)) list.current?.querySelector(`[data-line="${first}"]`)?.scrollIntoView?.({ block: "nearest" });
  }, [first]);
  return (
    <ol ref={list} className={styles.list} onKeyDown={roving.onKeyDown}>
      {[...kinds].map(([line, kind]) => {
        const text = article.lines[line - 1]!;
        if (text.trim() === "") return <li key={line} className={styles.gap} aria-hidden="true" />;
        return (
          <li key={line} className={styles.item} data-line={line}>
            <button
              type="button"
              data-pick=""
              tabIndex={roving.tabIndex(line)}
              className={mergeClasses(shared.pick, styles.line, lit.has(line) && shared.lit)}
              aria-pressed={chosen === line}
              onFocus={() => roving.onFocus(line)}
              onClick={() => onPick(line)}
            >
              <span className={styles.number}>{line}</span>
              <span
                className={mergeClasses(
                  (kind === "ignored" || kind === "none") && !lit.has(line) && styles.unused,
                  kind === "unrecognised" && styles.lost,
                )}
              >
                {text}
              </span>
            </button>
            {chosen === line && fate !== null && (
              <p className={styles.fate} role="status">
                {fateText(fate, article, engineMessages)}
              </p>
            )}
          </li>
        );
      })}
      {numbers.length === 0 && <li>{says.untitled}</li>}
    </ol>
  );
}

function fateText(fate: LineFate, article: ArticleDraft, { importing: { fate: says, as }, article: { why } }: EngineMessages): string {
  switch (fate.kind) {
    case "rows": {
      const { rows } = article.plans[article.at]!;
      return says.rows(rows.filter(({ id }) => fate.ids.includes(id)).map(({ row }) => row.activity));
    }
    case "ignored":
      return says.ignored(as[fate.as]);
    case "unrecognised":
      return says.unrecognised(why[fate.why]);
    case "none":
      return says.none;
  }
}
