/** Reports: 指标完成表 and 小结 as sheets, and 小结 as a text to copy, without names unless they are asked for. */
import { Button, Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReportMark } from "../../../core/jobs";
import type { Checked, Engine, EngineMessages } from "../../engine/engine";
import type { ProgressTexts, ShownRegisters } from "../../engine/register-answers";
import { useUi } from "../../shell/context";
import { ReplaceQuestion } from "../../shell/ReplaceQuestion";
import { TEXT_AREA } from "../../shell/style-parts";
import { useAnswer } from "../../shell/use-answer";
import { useRegisterStyles } from "./register-styles";

const useStyles = makeStyles({
  area: TEXT_AREA,
  period: { maxWidth: "260px" },
});

const askProgress = (engine: Engine, checked: Checked) => engine.progress(checked);

interface ReportsProps {
  readonly shown: ShownRegisters;
  readonly engineMessages: EngineMessages;
}

export function Reports({ shown: { reports }, engineMessages }: ReportsProps) {
  const shared = useRegisterStyles();
  const { registers: says } = engineMessages;
  const progress = useAnswer(reports.progress ? askProgress : null);
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{says.reports}</h2>
      <div className={shared.row}>
        <MakeReport mark="indicators" name={says.indicators} isReady={reports.indicators} engineMessages={engineMessages} />
        <MakeReport mark="progress" name={says.progressSheet} isReady={reports.progress} engineMessages={engineMessages} />
      </div>
      {!reports.indicators && <p className={shared.small}>{says.noIndicators}</p>}
      {!reports.progress && <p className={shared.small}>{says.noProgress}</p>}
      {reports.progress && progress && <ProgressText progress={progress} engineMessages={engineMessages} />}
    </section>
  );
}

interface MakeReportProps {
  readonly mark: ReportMark;
  readonly name: string;
  readonly isReady: boolean;
  readonly engineMessages: EngineMessages;
}

/** Asks first where that replaces a sheet made earlier. */
function MakeReport({ mark, name, isReady, engineMessages: { registers: says } }: MakeReportProps) {
  const { session, state } = useUi();
  const [replaced, setReplaced] = useState<readonly string[]>([]);
  const make = (): void => {
    setReplaced([]);
    void session.registers.report(mark);
  };
  const ask = (): void => {
    const names = session.sheetsMarked(new Set([mark]));
    if (names.length > 0) setReplaced(names);
    else make();
  };
  return (
    <>
      <Button disabled={!isReady || state.job !== null} onClick={ask}>
        {name}
      </Button>
      {replaced.length > 0 && (
        <ReplaceQuestion title={says.replaceTitle} text={says.replace(replaced)} onYes={make} onNo={() => setReplaced([])} />
      )}
    </>
  );
}

function ProgressText({ progress, engineMessages: { registers: says } }: { progress: ProgressTexts; engineMessages: EngineMessages }) {
  const styles = useStyles();
  const shared = useRegisterStyles();
  const [period, setPeriod] = useState("");
  const [isNamed, setNamed] = useState(false);
  const [copied, setCopied] = useState<"copied" | "selected" | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const parts = progress.periods.filter(({ name }) => period === "" || name === period);
  const text = [...parts, ...(isNamed ? progress.owners : [])].map((one) => one.text).join("\n");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("copied");
    } catch {
      // Some panes are not let at the clipboard: then the user copies what is selected.
      area.current?.select();
      setCopied("selected");
    }
  };
  return (
    <>
      <Field className={styles.period} label={says.period} size="small">
        <Select value={period} onChange={(_event, data) => setPeriod(data.value)}>
          <option value="">{says.all}</option>
          {progress.periods.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox label={says.withNames} checked={isNamed} onChange={() => setNamed(!isNamed)} />
      <Field label={says.text}>
        {(field) => <textarea {...field} ref={area} className={styles.area} rows={6} readOnly value={text} />}
      </Field>
      <div className={shared.row}>
        <Button onClick={() => void copy()}>{says.copy}</Button>
        <span role="status">{copied === null ? "" : says[copied]}</span>
      </div>
    </>
  );
}
