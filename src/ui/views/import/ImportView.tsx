/** ImportView: 导入 — a plan written as an article: pasted or a file, looked through beside its table, then into the workbook. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { DragEvent } from "react";
import { isArticleName } from "../../../core/importing/file-kinds";
import { useEngineMessages, useUi } from "../../shell/context";
import { ArticleResult } from "./ArticleResult";
import { SourceForm } from "./SourceForm";

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, flexGrow: 1, containerType: "inline-size" },
});

export default function ImportView() {
  const styles = useStyles();
  const { session, state } = useUi();
  const engineMessages = useEngineMessages();
  if (engineMessages === null) return null;
  const take = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    // Anything else is for the place around the view to take.
    if (file === undefined || !isArticleName(file.name)) return;
    event.preventDefault();
    void session.articles.read(file, state.checked?.review.year ?? null);
  };
  return (
    <div className={styles.whole} onDragOver={(event) => event.preventDefault()} onDrop={take}>
      {state.article === null ? (
        <SourceForm engineMessages={engineMessages} />
      ) : (
        <ArticleResult article={state.article} engineMessages={engineMessages} />
      )}
    </div>
  );
}
