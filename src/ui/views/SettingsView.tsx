/** SettingsView: 工会参数 as a form; everything may stay blank. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fenFromYuan, yuan } from "../../core/plan/money";
import { type Profile, SECTORS, type Sector } from "../../core/plan/settings";
import { useUi, useWording } from "../context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalS} 0 0` },
});

const TEXTS = ["unitName", "province", "city"] as const;
const COUNTS = ["year", "members", "employees"] as const;
const AMOUNTS = ["payroll", "carriedOver", "drawnReserve", "dues", "allocated", "upperGrant", "employerGrant", "otherIncome", "funds"] as const;
type FieldName = keyof Profile;

const BASIC: readonly FieldName[] = ["year", "unitName", "sector", "province", "city", "members", "employees"];
const INCOME: readonly FieldName[] = ["funds", "dues", "allocated", "payroll", "retainedShare", "upperGrant", "employerGrant", "otherIncome", "carriedOver", "drawnReserve"];

const includes = <T extends string>(list: readonly T[], name: string): name is T => (list as readonly string[]).includes(name);

function textOf(profile: Profile, name: FieldName): string {
  const value = profile[name];
  if (value === null) return "";
  if (name === "retainedShare") return String(Math.round((value as number) * 10_000) / 100);
  return includes(AMOUNTS, name) ? String(yuan(value as never)) : String(value);
}

/** Undefined when the text cannot be read; null when blank. */
function read(name: FieldName, text: string): Profile[FieldName] | undefined {
  const plain = text.trim();
  if (plain === "") return null;
  if (includes(TEXTS, name)) return plain;
  if (name === "sector") return plain as Sector;
  const number = Number(plain.replace(/[,，\s]/g, ""));
  if (!Number.isFinite(number) || number < 0) return undefined;
  if (includes(COUNTS, name)) return Number.isInteger(number) ? number : undefined;
  if (name === "retainedShare") return number <= 100 ? number / 100 : undefined;
  return fenFromYuan(number) ?? undefined;
}

export default function SettingsView() {
  const styles = useStyles();
  const { session, state, words } = useUi();
  const wording = useWording();
  const start = session.profile();
  const [texts, setTexts] = useState<Partial<Record<FieldName, string>>>({});
  const valueOf = (name: FieldName): string => texts[name] ?? textOf(start, name);
  const change = Object.fromEntries(Object.keys(texts).map((name) => [name, read(name as FieldName, texts[name as FieldName]!)]));
  const bad = Object.keys(change).filter((name) => change[name] === undefined);
  if (wording === null) return null;
  const field = (name: FieldName) => (
    <Field key={name} label={wording.settings[name]} size="small" {...(bad.includes(name) ? { validationMessage: words.settings.badNumber } : {})}>
      {name === "sector" ? (
        <Select value={valueOf(name)} onChange={(_event, data) => setTexts({ ...texts, sector: data.value })}>
          <option value="">{words.settings.notChosen}</option>
          {SECTORS.map((sector) => (
            <option key={sector} value={sector}>{wording.sectors[sector]}</option>
          ))}
        </Select>
      ) : (
        <Input
          value={valueOf(name)}
          inputMode={includes(TEXTS, name) ? "text" : "decimal"}
          onChange={(_event, data) => setTexts({ ...texts, [name]: data.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (bad.length === 0) void session.saveSettings(change as Partial<Profile>).then(() => setTexts({}));
      }}
    >
      <p className={styles.quiet}>{words.settings.intro}</p>
      <h2 className={styles.heading}>{words.settings.basic}</h2>
      {BASIC.map(field)}
      <h2 className={styles.heading}>{words.settings.income}</h2>
      {INCOME.map(field)}
      <Button appearance="primary" type="submit" disabled={bad.length > 0 || state.job !== null}>{words.settings.save}</Button>
    </form>
  );
}
