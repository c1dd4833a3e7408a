/** SourceForm: where the article comes from: pasted, or a file; and the year of one that names none. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { ARTICLE_FILES } from "../../../core/importing/file-kinds";
import type { EngineMessages } from "../../engine/engine";
import { useUi } from "../../shell/context";
import { yearIn } from "../../state/year-text";
import { useImportStyles } from "./import-styles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "760px" },
  year: { maxWidth: "320px" },
});

export function SourceForm({ engineMessages: { importing: says } }: { engineMessages: EngineMessages }) {
  const styles = useStyles();
  const shared = useImportStyles();
  const { session, state } = useUi();
  const [text, setText] = useState("");
  const [yearText, setYearText] = useState(() => String(state.checked?.review.year ?? ""));
  const chooser = useRef<HTMLInputElement>(null);
  const year = yearIn(yearText.trim());
  const isBusy = state.job !== null || year === undefined;
  const read = (source: string | File): void => void session.articles.read(source, year ?? null);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "" && !isBusy) read(text);
      }}
    >
      <p className={shared.quiet}>{says.intro}</p>
      <Field label={says.paste} hint={says.pasteHint}>
        {(field) => (
          <textarea {...field} className={shared.area} rows={10} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
      <Field
        className={styles.year}
        label={says.year}
        hint={says.yearHint}
        size="small"
        {...(year === undefined ? { validationMessage: says.badYear } : {})}
      >
        <Input value={yearText} inputMode="numeric" onChange={(_event, data) => setYearText(data.value)} />
      </Field>
      <div className={shared.row}>
        <Button appearance="primary" type="submit" disabled={isBusy || text.trim() === ""}>
          {says.read}
        </Button>
        <Button disabled={isBusy} onClick={() => chooser.current!.click()}>
          {says.choose}
        </Button>
      </div>
      <input
        ref={chooser}
        type="file"
        accept={ARTICLE_FILES}
        hidden
        aria-label={says.choose}
        data-article=""
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) read(file);
          event.target.value = ""; // The same file can be chosen again once it has been changed.
        }}
      />
      <p className={shared.quiet}>{says.kinds}</p>
    </form>
  );
}
