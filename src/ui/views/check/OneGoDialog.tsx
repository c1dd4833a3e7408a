/** OneGoDialog: 一键处理 — everything that can be done at once, seen and ticked in one preview: corrections, missing rows, the summary sheets. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Finding, findingsByCode } from "../../../core/plan/finding";
import type { Suggestion } from "../../../core/plan/suggestion";
import type { Checked, EngineMessages } from "../../engine/engine";
import { Changes } from "../../shell/Changes";
import { useUi } from "../../shell/context";
import { Modal } from "../../shell/Modal";
import { compatibleFixes } from "../../state/one-go";

const useStyles = makeStyles({
  scroll: { maxHeight: "56vh", overflowY: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  part: { border: "none", margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0, minWidth: 0 },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  kind: { paddingLeft: "32px" },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  choice: { width: "100%" },
});

interface OneGoDialogProps {
  readonly checked: Checked;
  readonly engineMessages: EngineMessages;
  readonly onLeave: () => void;
}

/** Corrections by code; those that change a figure or a name, not only how it is written, are unticked at first. */
function kindsOf(checked: Checked): readonly (readonly Finding[])[] {
  const kinds = findingsByCode(
    checked.review.findings.filter(({ fix, isAlone, dismissed }) => fix !== null && !isAlone && dismissed === null),
  );
  const isAsked = ([first]: readonly Finding[]): boolean => !checked.safeCodes.includes(first!.code);
  return [...kinds.values()].sort((a, b) => Number(isAsked(a)) - Number(isAsked(b)));
}

export default function OneGoDialog({ checked, engineMessages, onLeave }: OneGoDialogProps) {
  const styles = useStyles();
  const { session, messages } = useUi();
  const says = messages.oneGo;
  const kinds = kindsOf(checked);
  const recommended = checked.suggestions.filter(({ isRecommended }) => isRecommended);
  const [codes, setCodes] = useState<ReadonlySet<string>>(new Set(checked.safeCodes));
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set(recommended.map(({ id }) => id)));
  const [isSummarised, setSummarised] = useState(true);
  const fixes = kinds.filter(([first]) => codes.has(first!.code)).flat();
  const suggestions = recommended.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  const isNothing = fixes.length === 0 && suggestions.length === 0 && !isSummarised;
  const apply = (): void => {
    onLeave();
    void session.oneGo.make({ fixes, suggestions, isSummarised });
  };
  return (
    <Modal
      isWide
      title={says.title}
      onLeave={onLeave}
      actions={
        <>
          <Button appearance="primary" disabled={isNothing} onClick={apply}>
            {says.apply}
          </Button>
          <Button onClick={onLeave}>{messages.preview.cancel}</Button>
        </>
      }
    >
      <p className={styles.quiet}>{says.intro}</p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={says.title}>
        <Part legend={says.fixes(compatibleFixes(fixes).fixed.length)} isEmpty={kinds.length === 0} none={says.noFixes}>
          {kinds.map((kind) => (
            <FixKind
              key={kind[0]!.code}
              kind={kind}
              name={engineMessages.checkName(kind[0]!)}
              isSafe={checked.safeCodes.includes(kind[0]!.code)}
              isTicked={codes.has(kind[0]!.code)}
              onTick={(isTicked) => setCodes(withOne(codes, kind[0]!.code, isTicked))}
            />
          ))}
        </Part>
        <Part legend={says.rows(suggestions.length)} isEmpty={recommended.length === 0} none={says.noRows}>
          <p className={styles.quiet}>{says.rowsWhat}</p>
          {recommended.map((suggestion) => (
            <Checkbox
              key={suggestion.id}
              className={styles.choice}
              label={rowText(suggestion, messages.fill.month)}
              checked={ids.has(suggestion.id)}
              onChange={(_event, data) => setIds(withOne(ids, suggestion.id, data.checked === true))}
            />
          ))}
        </Part>
        <Part legend={says.sheets} isEmpty={false} none="">
          <Checkbox label={says.sheetsWhat} checked={isSummarised} onChange={(_event, data) => setSummarised(data.checked === true)} />
        </Part>
      </div>
    </Modal>
  );
}

function withOne(set: ReadonlySet<string>, item: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(item);
  else next.delete(item);
  return next;
}

function rowText({ month, activity }: Suggestion, monthName: (month: number) => string): string {
  return `${monthName(month)}　${activity}`;
}

function Part({ legend, isEmpty, none, children }: { legend: string; isEmpty: boolean; none: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{legend}</legend>
      {isEmpty ? <p className={styles.quiet}>{none}</p> : children}
    </fieldset>
  );
}

interface FixKindProps {
  readonly kind: readonly Finding[];
  readonly name: string;
  readonly isSafe: boolean;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function FixKind({ kind, name, isSafe, isTicked, onTick }: FixKindProps) {
  const styles = useStyles();
  const { messages } = useUi();
  return (
    <>
      <Checkbox
        label={messages.oneGo.kind({ name, count: kind.length, isSafe })}
        checked={isTicked}
        onChange={(_event, data) => onTick(data.checked === true)}
      />
      <div className={styles.kind}>
        <Changes edits={kind.flatMap(({ fix }) => fix ?? [])} />
      </div>
    </>
  );
}
