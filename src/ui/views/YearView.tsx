/** YearView: 生成年度计划 — year and kind of unit, a look at the rows, then a new sheet. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fenFromYuan } from "../../core/plan/money";
import { type Profile, SECTORS, type Sector } from "../../core/plan/settings";
import { useUi, useWording } from "../context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  scroll: { maxHeight: "45vh", overflowY: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", width: "100%" },
  cell: { textAlign: "left", verticalAlign: "top", padding: "3px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export default function YearView() {
  const styles = useStyles();
  const { session, state, words } = useUi();
  const wording = useWording();
  const told = session.profile();
  const [year, setYear] = useState(told.year === null ? "" : String(told.year));
  const [sector, setSector] = useState<string>(told.sector ?? "");
  const [members, setMembers] = useState(told.members === null ? "" : String(told.members));
  const [funds, setFunds] = useState("");
  const [isTried, setTried] = useState(false);
  const isYear = /^(?:19|20)\d\d$/.test(year.trim());
  const draft = (): void => {
    setTried(true);
    if (!isYear || sector === "") return;
    const change: Partial<Profile> = {
      sector: sector as Sector,
      ...(/^\d+$/.test(members.trim()) ? { members: Number(members) } : {}),
      ...(funds.trim() !== "" && Number.isFinite(Number(funds)) ? { funds: fenFromYuan(Number(funds)) } : {}),
    };
    void session.draftYear(change, Number(year));
  };
  if (wording === null) return null;
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          draft();
        }}
      >
        <p className={styles.quiet}>{words.year.intro}</p>
        <Field label={wording.settings.year} required {...(isTried && !isYear ? { validationMessage: words.year.needYear } : {})}>
          <Input value={year} inputMode="numeric" onChange={(_event, data) => setYear(data.value)} />
        </Field>
        <Field label={wording.settings.sector} required {...(isTried && sector === "" ? { validationMessage: words.year.needSector } : {})}>
          <Select value={sector} onChange={(_event, data) => setSector(data.value)}>
            <option value="">{words.settings.notChosen}</option>
            {SECTORS.map((name) => (
              <option key={name} value={name}>{wording.sectors[name]}</option>
            ))}
          </Select>
        </Field>
        <Field label={wording.settings.members}>
          <Input value={members} inputMode="numeric" onChange={(_event, data) => setMembers(data.value)} />
        </Field>
        <Field label={wording.settings.funds}>
          <Input value={funds} inputMode="decimal" onChange={(_event, data) => setFunds(data.value)} />
        </Field>
        <Button type="submit" appearance={state.year === null ? "primary" : "secondary"} disabled={state.job !== null}>{words.year.make}</Button>
      </form>
      {state.year && (
        <>
          <p className={styles.quiet}>{words.year.rows(state.year.rows.length)}</p>
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.year.make}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {[wording.roles.month, wording.roles.activity, wording.roles.owner].map((name) => (
                    <th key={name} className={styles.cell} scope="col">{name}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {state.year.rows.map((row, index) => (
                  <tr key={index}>
                    <td className={styles.cell}>{row.month}</td>
                    <td className={styles.cell}>{row.activity}</td>
                    <td className={styles.cell}>{row.owner}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Button appearance="primary" disabled={state.job !== null} onClick={() => void session.makeYear()}>{words.year.confirm}</Button>
        </>
      )}
    </>
  );
}
