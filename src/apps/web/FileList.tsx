/** FileList: several plans at a glance, for those who collect them: figures, one click into each, and a letter back. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { figure } from "../../core/messages/figures";
import type { DeskError, ListedFile } from "./desk";
import type { PageMessages } from "./page-messages";
import type { FileSummary } from "../../ui/engine/engine";

const useStyles = makeStyles({
  main: { flexGrow: 1, overflow: "auto", padding: tokens.spacingHorizontalL },
  top: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalM },
  title: { fontSize: tokens.fontSizeBase400, margin: 0 },
  grow: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: "collapse", width: "100%", maxWidth: "1100px", fontVariantNumeric: "tabular-nums" },
  cell: { padding: "6px 10px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "left", verticalAlign: "middle" },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  name: { justifyContent: "flex-start", textAlign: "left", minWidth: 0, padding: "2px 6px" },
  file: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, padding: "0 6px" },
  refused: { color: tokens.colorStatusDangerForeground3 },
  error: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

export interface FileListProps {
  readonly files: readonly ListedFile[];
  readonly messages: PageMessages;
  readonly errorText: (error: DeskError) => string;
  readonly onOpen: (file: File) => void;
  readonly onLetter: (listed: { readonly file: File; readonly summary: FileSummary }) => void;
  readonly onCloseList: () => void;
}

export function FileList(props: FileListProps) {
  const styles = useStyles();
  const {
    files,
    messages: { web },
    onCloseList,
  } = props;
  const { list } = web;
  const done = files.filter(({ state }) => state === "done" || state === "refused").length;
  return (
    <main className={styles.main} tabIndex={0} aria-label={list.title}>
      <div className={styles.top}>
        <h2 className={styles.title}>{list.title}</h2>
        <span className={styles.grow} role="status">
          {done < files.length ? list.count(done, files.length) : list.total(files.length)}
        </span>
        <Button size="small" onClick={onCloseList}>
          {list.closeList}
        </Button>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.cell} scope="col">
              {list.unit}
            </th>
            {[list.items, list.sum, list.errors, list.warnings].map((name) => (
              <th key={name} className={mergeClasses(styles.cell, styles.number)} scope="col">
                {name}
              </th>
            ))}
            <th className={styles.cell} scope="col">
              {list.letter}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((listed, index) => (
            <Row key={index} {...props} listed={listed} />
          ))}
        </tbody>
      </table>
    </main>
  );
}

function Row({ listed, messages: { web }, errorText, onOpen, onLetter }: FileListProps & { readonly listed: ListedFile }) {
  const styles = useStyles();
  const { list } = web;
  const { file, state, summary, error } = listed;
  const name = summary?.unit ?? file.name;
  return (
    <tr>
      <th className={styles.cell} scope="row">
        <Button
          appearance="transparent"
          className={styles.name}
          title={list.openOne(file.name)}
          disabled={state === "waiting" || state === "busy"}
          onClick={() => onOpen(file)}
        >
          {name}
        </Button>
        {name !== file.name && <div className={styles.file}>{file.name}</div>}
      </th>
      {summary ? (
        <>
          <td className={mergeClasses(styles.cell, styles.number)}>{summary.items}</td>
          <td className={mergeClasses(styles.cell, styles.number)}>{summary.sumYuan === null ? "—" : figure(summary.sumYuan)}</td>
          <td className={mergeClasses(styles.cell, styles.number, summary.errors > 0 && styles.error)}>{summary.errors}</td>
          <td className={mergeClasses(styles.cell, styles.number, summary.warnings > 0 && styles.warning)}>{summary.warnings}</td>
          <td className={styles.cell}>
            <Button size="small" aria-label={`${list.letter} ${name}`} onClick={() => onLetter({ file, summary })}>
              {list.letter}
            </Button>
          </td>
        </>
      ) : (
        <td className={mergeClasses(styles.cell, error !== null && styles.refused)} colSpan={5}>
          {error !== null ? errorText(error) : state === "busy" ? list.busy : list.waiting}
        </td>
      )}
    </tr>
  );
}
