/** SeveralView: what many units handed in, on one screen: how far it is, who stands how, what goes back to them, all of it as a workbook. */
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { draftCollected } from "../../../core/collecting";
import type { PutSheet } from "../../../core/grid/edit";
import type { Language } from "../../../core/messages/language";
import type { WebMessages } from "../../../core/messages/zh-CN/web";
import type { LetterFile } from "../../letters";
import { XLSX_TYPE } from "../../download";
import { saveFile } from "../save-file";
import { NamesDialog } from "./NamesDialog";
import type { SeveralFiles, SeveralState } from "./several-files";
import { letterNames, letterTo, type UnitLetter } from "./unit-letters";
import { LINE_STATES, type Narrowing, narrowed, type UnitLine, unitLines } from "./unit-lines";
import { UnitTable } from "./UnitTable";

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowY: "auto",
  },
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS, flexShrink: 0 },
  title: { fontSize: tokens.fontSizeBase400, margin: 0 },
  grow: { flexGrow: 1, margin: 0, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  progress: { flexGrow: 1, minWidth: "120px", accentColor: tokens.colorBrandBackground },
  pace: { fontVariantNumeric: "tabular-nums" },
});

export interface SeveralViewProps {
  readonly several: SeveralFiles;
  readonly language: Language;
  readonly messages: WebMessages;
  /** What a dialog is left by. */
  readonly cancel: string;
  readonly onOpen: (file: File) => void;
  readonly onLetter: (title: string, text: string) => void;
  readonly onSay: (sentence: string) => void;
  readonly onClose: () => void;
  /** Made by a worker, so that the screen goes on. */
  readonly makeWorkbook: (sheets: readonly PutSheet[]) => Promise<Uint8Array>;
  readonly makeLetters: (letters: readonly LetterFile[]) => Promise<Uint8Array>;
}

export function SeveralView(props: SeveralViewProps) {
  const styles = useStyles();
  const { several, language, messages: web, onSay } = props;
  const list = web.list;
  const state = useSyncExternalStore(several.subscribe, several.current);
  const [narrowing, setNarrowing] = useState<Narrowing>("all");
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { collected, given, done, isRunning } = state;
  const isWhole = done === given.length;
  const lines = unitLines(collected);
  const letters = lines.filter(({ hasLetter }) => hasLetter);
  const reasonOf = ({ refused }: UnitLine): string =>
    refused.map((code) => (code === "internal" ? language.cli.internal : language.errors[code]({}))).join(" ");

  const keep = async (name: string, type: string, make: () => Promise<Uint8Array>): Promise<void> => {
    setBusy(true);
    try {
      const savedAs = await saveFile(name, type, make);
      if (savedAs !== null) onSay(web.kept(savedAs));
    } finally {
      setBusy(false);
    }
  };
  const exportTable = (): Promise<void> =>
    keep(`${language.collecting.workbook}.xlsx`, XLSX_TYPE, () =>
      // Nobody knows where the files lie from where it will be saved: they are named, and no link leads nowhere.
      props.makeWorkbook(draftCollected(collected, { language, listed: state.list?.names.length ?? null, compared: null, pathTo: null })),
    );
  const exportLetters = (): Promise<void> =>
    keep(`${list.lettersFile}.zip`, "application/zip", () => {
      const all = letters.map((line) => letterTo(line, several, language, list));
      return props.makeLetters(filesOf(all, letterNames(all, list), list.letter));
    });
  return (
    <main className={styles.main} aria-label={list.title}>
      <div className={styles.line}>
        <h2 className={styles.title}>{list.title}</h2>
        <p className={styles.grow} role="status">
          {isRunning
            ? ""
            : isWhole
              ? list.found({
                  files: collected.files,
                  units: collected.units.length,
                  refused: collected.refused,
                  passedOver: state.passedOver,
                })
              : list.stopped(given.length - done)}
        </p>
        <Button size="small" onClick={() => setAsking(true)}>
          {list.names}
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!isWhole || isBusy}
          title={isWhole ? undefined : list.exportLater}
          onClick={() => void exportTable()}
        >
          {list.exportTable}
        </Button>
        {letters.length > 0 && (
          <Button
            size="small"
            disabledFocusable={!isWhole || isBusy}
            title={isWhole ? undefined : list.exportLater}
            onClick={() => void exportLetters()}
          >
            {list.exportLetters(letters.length)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={props.onClose}>
          {web.closeList}
        </Button>
      </div>
      {!isWhole && <Course several={several} state={state} language={language} messages={web} />}
      <Notes state={state} messages={web} />
      <div className={styles.line}>
        <label>
          {list.narrow}{" "}
          <Chooser lines={lines} narrowing={narrowing} messages={web} onChoose={setNarrowing} hasTwice={collected.twice.length > 0} />
        </label>
      </div>
      <UnitTable
        lines={narrowed(lines, narrowing)}
        isWhole={isWhole}
        messages={list}
        reasonOf={reasonOf}
        onOpen={(path) => {
          const file = several.fileAt(path);
          if (file !== null) props.onOpen(file);
        }}
        onLetter={(line) => props.onLetter(list.letter, letterTo(line, several, language, list).paragraphs.join("\n"))}
      />
      {isAsking && (
        <NamesDialog
          list={state.list}
          messages={list}
          cancel={props.cancel}
          onLeave={() => setAsking(false)}
          onUse={(units) => {
            setAsking(false);
            several.use(units);
          }}
        />
      )}
    </main>
  );
}

interface PartProps {
  readonly state: SeveralState;
  readonly messages: WebMessages;
}

/** How far it is, how fast it goes and how long it will take; or that it was stopped. */
function Course({ several, state, language, messages }: PartProps & Pick<SeveralViewProps, "several" | "language">) {
  const styles = useStyles();
  const { list } = messages;
  const { done, given, pace, isRunning } = state;
  const of = given.length;
  return (
    <div className={styles.line}>
      <progress className={styles.progress} aria-label={list.running} value={done} max={of} />
      {isRunning && (
        <span className={styles.pace}>
          {language.collecting.progress({ done, of, rate: (pace?.rate ?? 0).toFixed(1), left: pace?.left ?? null })}
        </span>
      )}
      <Button size="small" onClick={() => (isRunning ? several.stop() : void several.resume())}>
        {isRunning ? list.stop : list.resume}
      </Button>
    </div>
  );
}

function Notes({ state: { collected, list: named }, messages: { list } }: PartProps) {
  const styles = useStyles();
  const { missing, twice } = collected;
  const notes: ReactNode[] = [
    ...(twice.length === 0 ? [] : [list.twiceNote(twice.length)]),
    ...(missing === null || named === null ? [] : [list.missingNote({ missing: missing.length, listed: named.names.length })]),
  ];
  return notes.map((note, index) => (
    <p key={index} className={styles.note}>
      {note}
    </p>
  ));
}

function Chooser({
  lines,
  narrowing,
  messages: { list },
  onChoose,
  hasTwice,
}: {
  readonly lines: readonly UnitLine[];
  readonly narrowing: Narrowing;
  readonly messages: WebMessages;
  readonly onChoose: (narrowing: Narrowing) => void;
  readonly hasTwice: boolean;
}) {
  const nameOf = (to: Narrowing): string => (to === "all" ? list.all : to === "twice" ? list.twice : list.states[to]);
  const choices: readonly Narrowing[] = ["all", ...LINE_STATES, ...(hasTwice ? (["twice"] as const) : [])];
  return (
    <Select
      size="small"
      style={{ display: "inline-flex" }}
      value={narrowing}
      onChange={(_event, { value }) => onChoose(value as Narrowing)}
    >
      {choices
        .map((to) => ({ to, count: narrowed(lines, to).length }))
        .filter(({ to, count }) => count > 0 || to === narrowing || to === "all")
        .map(({ to, count }) => (
          <option key={to} value={to}>
            {list.narrowTo({ name: nameOf(to), count })}
          </option>
        ))}
    </Select>
  );
}

function filesOf(letters: readonly UnitLetter[], names: readonly string[], title: string): readonly LetterFile[] {
  return letters.map(({ paragraphs }, index) => ({ name: names[index]!, title, paragraphs }));
}
