/** RowSplitter: one row as several, an activity a line. */
import { Button, Field } from "@fluentui/react-components";
import { useState } from "react";
import { partsOf } from "../../../core/importing/activity";
import type { EngineMessages } from "../../engine/engine";
import { useImportStyles } from "./import-styles";

export interface RowSplitterProps {
  readonly activity: string;
  readonly engineMessages: EngineMessages;
  readonly onSave: (activities: readonly string[]) => void;
  readonly onLeave: () => void;
}

export function RowSplitter({ activity, engineMessages: { importing: says }, onSave, onLeave }: RowSplitterProps) {
  const shared = useImportStyles();
  const [text, setText] = useState(() => partsOf(activity).join("\n"));
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave(lines);
      }}
      onKeyDown={(event) => event.key === "Escape" && onLeave()}
    >
      <Field label={says.activity} hint={says.splitHint} size="small">
        {(field) => (
          <textarea
            {...field}
            className={shared.area}
            rows={Math.min(8, lines.length + 2)}
            autoFocus
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className={shared.row}>
        <Button size="small" appearance="primary" type="submit" disabled={lines.length < 2}>
          {says.save}
        </Button>
        <Button size="small" onClick={onLeave}>
          {says.leave}
        </Button>
      </div>
    </form>
  );
}
