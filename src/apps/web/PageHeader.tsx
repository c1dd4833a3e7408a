/** PageHeader: the product's and the file's name, and what can be done with the file as a whole. */
import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { type Language, LANGUAGE_NAMES, type LanguageName } from "../../core/messages/language";
import { engineMessagesOf } from "../../ui/engine/engine-messages";
import { download } from "../download";
import type { Desk, DeskState, OpenDocument } from "./desk";
import { findingsCsv, findingsText } from "./findings-export";
import { MoreMenu } from "./MoreMenu";
import type { PageMessages } from "./page-messages";
import { type Look, LOOKS } from "./remembered";
import { copyName, saveFile } from "./save-file";

const NARROW = "@media (max-width: 599px)";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  // One line on a phone; the first sight has room for two.
  oneLine: { [NARROW]: { flexWrap: "nowrap", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` } },
  button: { whiteSpace: "nowrap", flexShrink: 0 },
  title: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    whiteSpace: "nowrap",
  },
  file: {
    flexGrow: 1,
    flexBasis: "120px",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  unsaved: { color: tokens.colorStatusWarningForeground3 },
  select: { minWidth: "0", maxWidth: "130px" },
  // One line on a phone: with a document open, these are in 更多 there.
  wideOnly: { [NARROW]: { display: "none" } },
  unseenIfNarrow: { [NARROW]: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" } },
});

/** Each language by its own name, readable to those who read no other. */
const OWN_NAMES: Readonly<Record<LanguageName, string>> = {
  "zh-CN": "\u7b80\u4f53\u4e2d\u6587",
  "zh-TW": "\u7e41\u9ad4\u4e2d\u6587",
  en: "English",
};

export interface PageHeaderProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly language: Language;
  readonly messages: PageMessages;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  readonly onLanguage: (name: LanguageName) => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onHelp: () => void;
  readonly onForget: () => void;
  readonly onCopy: (title: string, text: string) => void;
  readonly onSay: (sentence: string) => void;
}

export function PageHeader(props: PageHeaderProps) {
  const styles = useStyles();
  const { state, language, messages, look, onLook, onLanguage, onOpen, onHelp, onForget } = props;
  const { web, ui } = messages;
  const { document } = state;
  const isFull = document !== null || state.hasSeveral;
  return (
    <header className={mergeClasses(styles.header, isFull && styles.oneLine)}>
      <h1 className={mergeClasses(styles.title, document !== null && styles.unseenIfNarrow)}>{ui.productName}</h1>
      <span className={styles.file} title={document?.name}>
        {document?.name}
      </span>
      {(document || state.hasSeveral) && (
        <Button className={styles.button} size="small" disabled={state.opening !== null} onClick={onOpen}>
          {web.open}
        </Button>
      )}
      {document && <DocumentTools {...props} document={document} />}
      <Select
        className={mergeClasses(styles.select, isFull && styles.wideOnly)}
        size="small"
        aria-label={web.language}
        value={language.name}
        onChange={(_event, data) => onLanguage(data.value as LanguageName)}
      >
        {LANGUAGE_NAMES.map((name) => (
          <option key={name} value={name} lang={name}>
            {OWN_NAMES[name]}
          </option>
        ))}
      </Select>
      <Select
        className={mergeClasses(styles.select, isFull && styles.wideOnly)}
        size="small"
        aria-label={web.theme}
        value={look}
        onChange={(_event, data) => onLook(data.value as Look)}
      >
        {LOOKS.map((name) => (
          <option key={name} value={name}>
            {web.themes[name]}
          </option>
        ))}
      </Select>
      {!document && (
        <Button size="small" appearance="subtle" className={mergeClasses(styles.button, isFull && styles.wideOnly)} onClick={onForget}>
          {web.forget}
        </Button>
      )}
      <Button size="small" appearance="subtle" className={mergeClasses(document !== null && styles.wideOnly)} onClick={onHelp}>
        {web.help}
      </Button>
    </header>
  );
}

/** Frames to wait for the totals to be on the screen; a second or so. */
const MOST_FRAMES = 90;

function printOnceShown(frames: number): void {
  if (frames === 0 || window.document.querySelector("[data-part=panel] main table") !== null) window.print();
  else requestAnimationFrame(() => printOnceShown(frames - 1));
}

function DocumentTools({
  desk,
  state,
  document,
  language,
  messages,
  onClose,
  onCopy,
  onSay,
  onHelp,
  onForget,
  onLanguage,
  look,
  onLook,
}: PageHeaderProps & { document: OpenDocument }) {
  const styles = useStyles();
  const { web } = messages;
  const { session } = document;
  const { checked, job } = useSyncExternalStore(session.subscribe, session.current);
  const isUnsaved = document.host.changes !== state.savedChanges;
  const plainName = document.name.replace(/\.[^.]+$/, "");
  const engineMessages = engineMessagesOf(language);

  const save = async (): Promise<void> => {
    const { name, type } = copyName(document.name, document.isNew ? "" : web.savedSuffix);
    const changes = document.host.changes;
    const savedAs = await saveFile(
      name,
      type,
      () => document.host.file.save(),
      (handle) => void desk.remember(handle),
    );
    if (savedAs === null) return;
    desk.saved(savedAs, changes);
    onSay(web.saved(savedAs));
  };
  const exportRecord = async (): Promise<void> => {
    if (checked)
      download(`${plainName}-${web.jsonFile}.json`, "application/json", `${await document.engine.record(checked, document.name)}\n`);
  };
  const exportReport = async (): Promise<void> => {
    if (checked === null) return;
    const { reportOf } = await import("./report-export");
    download(`${plainName}-${web.reportFile}.html`, "text/html", reportOf(checked.review, document.name, language));
  };
  const exportAnnotated = async (): Promise<void> => {
    if (checked === null) return;
    const { notesOf } = await import("./report-export");
    const notes = notesOf(checked.review, language);
    const { name, type } = copyName(document.name, `-${web.annotatedFile}`);
    download(name, type, await document.host.file.annotated(notes, messages.ui.productName));
    onSay(web.annotated({ file: name, count: notes.length }));
  };
  const print = (): void => {
    session.go("summary");
    printOnceShown(MOST_FRAMES);
  };
  return (
    <>
      {isUnsaved && (
        <span className={styles.unsaved}>
          <span aria-hidden="true">{"\u25cf "}</span>
          <span className={styles.unseenIfNarrow}>{web.unsaved}</span>
        </span>
      )}
      <Button className={styles.button} size="small" disabled={job !== null} onClick={() => void session.run(save)}>
        {web.save}
      </Button>
      <MoreMenu
        name={web.menu}
        actions={[
          {
            name: web.copyFindings,
            isDisabled: !checked,
            onPick: () => checked && onCopy(web.copyFindings, findingsText(checked.review, engineMessages)),
          },
          {
            name: web.exportCsv,
            isDisabled: !checked,
            onPick: () =>
              checked && download(`${plainName}-${web.csvFile}.csv`, "text/csv", findingsCsv(checked.review, engineMessages, web)),
          },
          { name: web.exportReport, isDisabled: !checked, onPick: () => void session.run(exportReport) },
          { name: web.exportAnnotated, isDisabled: !checked, onPick: () => void session.run(exportAnnotated) },
          { name: web.exportJson, isDisabled: !checked, onPick: () => void session.run(exportRecord) },
          { name: web.print, isDisabled: !checked, onPick: print },
          { name: web.forget, onPick: onForget },
          { name: web.help, onPick: onHelp, isNarrowOnly: true },
          ...LANGUAGE_NAMES.filter((name) => name !== language.name).map((name) => ({
            name: OWN_NAMES[name],
            onPick: () => onLanguage(name),
            isNarrowOnly: true,
          })),
          ...LOOKS.filter((name) => name !== look).map((name) => ({
            name: `${web.theme}${messages.ui.colon}${web.themes[name]}`,
            onPick: () => onLook(name),
            isNarrowOnly: true,
          })),
          { name: state.hasSeveral ? web.backToList : web.close, onPick: onClose },
        ]}
      />
    </>
  );
}
