/** SettingsView: 工会参数 as a form; everything may stay blank, and the form says what a blank leaves undone. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { workedOutLevy } from "../../../core/ledger/funds";
import { yuan } from "../../../core/plan/money";
import { EMPTY_PROFILE, type Profile } from "../../../core/plan/settings";
import { useUi, useEngineMessages } from "../../shell/context";
import type { EngineMessages } from "../../engine/engine";
import { useRules } from "../rules/use-rules";
import { draftsOf, faultOf, linesOf } from "./limit-drafts";
import { OwnLimits } from "./OwnLimits";
import { BASIC, type FieldName, fieldText, INCOME, kindOf, readField } from "../../state/setting-fields";
import { useSettingsDraft } from "./settings-draft";
import { UnitBookPart } from "./UnitBookPart";
import type { UnitSettings } from "../../state/unit-book";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalS} 0 0` },
});

export default function SettingsView() {
  const styles = useStyles();
  const { session, state, messages, unitBook } = useUi();
  const engineMessages = useEngineMessages();
  const [draft, setDraft] = useSettingsDraft(session);
  const { texts } = draft;
  const start = session.profile();
  const valueOf = (name: FieldName): string => texts[name] ?? fieldText(start, name);
  const change = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, readField(name as FieldName, text)])) as Partial<
    Record<FieldName, Profile[FieldName] | undefined>
  >;
  const bad = (Object.keys(change) as FieldName[]).filter((name) => change[name] === undefined);
  // What cannot be read is not known.
  const shown = {
    ...EMPTY_PROFILE,
    ...start,
    ...Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value ?? null])),
  } as Profile;

  // The province counts once it has been written: 广 is none, and nobody wants to be told so.
  const [province, setProvince] = useState(valueOf("province"));
  const overrides = draft.overrides ?? session.overrides();
  const answer = useRules({
    place: province.trim() || null,
    year: (bad.includes("year") ? start.year : shown.year) ?? state.checked?.review.year ?? null,
    overrides,
    word: "",
  });
  if (engineMessages === null || answer === null) return null;
  const { settingsView: says } = engineMessages;
  const limits = draft.limits ?? draftsOf(overrides, answer.understood);
  const isFaulty = bad.length > 0 || limits.some((limit) => faultOf(limit) !== null);
  const lines = linesOf(limits, engineMessages.rules.rules);
  const limitsToSave = draft.limits === null ? draft.overrides : lines;
  const save = async (): Promise<void> => {
    await session.saveSettings(change as Partial<Profile>, limitsToSave);
    if (session.current().notice?.kind === "settings-saved") setDraft(null);
  };
  const unreadAt = (name: FieldName): string | null => {
    const line = texts[name] === undefined ? state.checked?.settings.unread.find(({ key }) => key === name) : undefined;
    return line === undefined || start[name] !== null ? null : says.unreadText({ text: line.text });
  };
  const take = ({ profile, overrides }: UnitSettings): void => {
    const taken = { ...EMPTY_PROFILE, ...profile };
    const others = [...BASIC, ...INCOME].filter((name) => name !== "year");
    // What is not known of this unit is blank, and never another unit's.
    setDraft({ texts: { ...texts, ...Object.fromEntries(others.map((name) => [name, fieldText(taken, name)])) }, limits: null, overrides });
    setProvince(taken.province ?? "");
  };
  const part = (names: readonly FieldName[]) =>
    names.map((name) => (
      <SettingField
        key={name}
        name={name}
        value={valueOf(name)}
        isBad={bad.includes(name)}
        engineMessages={engineMessages}
        hint={hintOf(name, valueOf(name), shown, says)}
        warning={name === "province" && !answer.isPlaceKnown && province === valueOf("province") ? says.unknownProvince : unreadAt(name)}
        onChange={(text) => setDraft({ ...draft, texts: { ...texts, [name]: text } })}
        {...(name === "province" ? { onLeave: setProvince } : {})}
      />
    ));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isFaulty) void save();
      }}
    >
      <p className={styles.quiet}>{messages.settings.intro}</p>
      {unitBook && (
        <UnitBookPart
          book={unitBook}
          says={says.units}
          present={isFaulty || shown.unitName === null ? null : { name: shown.unitName, profile: shown, overrides: lines }}
          onTake={take}
        />
      )}
      <div>
        <Button size="small" disabled={state.job !== null} onClick={() => void session.openRules()}>
          {says.toRules}
        </Button>
      </div>
      <h2 className={styles.heading}>{messages.settings.basic}</h2>
      {part(BASIC)}
      <h2 className={styles.heading}>{messages.settings.income}</h2>
      <p className={styles.quiet}>{says.incomeIntro}</p>
      {part(INCOME)}
      <OwnLimits
        drafts={limits}
        rules={answer.listing.rules}
        engineMessages={engineMessages}
        onChange={(next) => setDraft({ ...draft, limits: next })}
      />
      {bad.length > 0 && (
        <p className={styles.quiet} role="status">
          {messages.settings.faulty}
          {bad.map((name) => (
            <Button key={name} size="small" appearance="transparent" onClick={() => focusOn(name)}>
              {engineMessages.settings[name]}
            </Button>
          ))}
        </p>
      )}
      <Button appearance="primary" type="submit" disabled={isFaulty || state.job !== null}>
        {messages.settings.save}
      </Button>
      {/* The notice above says it to those who listen; this is for whoever looks at the button. */}
      {state.notice?.kind === "settings-saved" && <p className={styles.quiet}>{messages.settings.savedHere}</p>}
    </form>
  );
}

/** What a blank leaves undone; for 拨缴 what it comes to without being told. */
function hintOf(name: FieldName, text: string, shown: Profile, says: EngineMessages["settingsView"]): string | null {
  if (text.trim() !== "") return null;
  const levy = name === "allocated" ? workedOutLevy(shown) : null;
  return levy === null ? says.blanks[name] : says.workedOutLevy({ yuan: yuan(levy) });
}

function focusOn(name: FieldName): void {
  document.querySelector<HTMLElement>(`[data-setting="${name}"] :is(input, select)`)?.focus();
}

interface SettingFieldProps {
  readonly name: FieldName;
  readonly value: string;
  readonly isBad: boolean;
  readonly engineMessages: EngineMessages;
  readonly hint: string | null;
  readonly warning: string | null;
  readonly onChange: (text: string) => void;
  readonly onLeave?: (text: string) => void;
}

function SettingField({ name, value, isBad, engineMessages, hint, warning, onChange, onLeave }: SettingFieldProps) {
  const list = useId();
  const { messages } = useUi();
  const { settingsView: says } = engineMessages;
  const kind = kindOf(name);
  const faults = {
    text: "",
    sector: "",
    actualFrom: "",
    year: says.badYear,
    count: says.badCount,
    share: says.badShare,
    amount: says.badAmount,
  };
  const message = isBad
    ? { validationMessage: faults[kind] }
    : warning !== null
      ? { validationMessage: warning, validationState: "warning" as const }
      : {};
  const choices = name === "sector" ? engineMessages.sectors : name === "actualFrom" ? engineMessages.actualFrom : null;
  const after = kind === "share" ? "%" : kind === "amount" ? says.yuan : null;
  return (
    <>
      <Field
        data-setting={name}
        label={engineMessages.settings[name]}
        size="small"
        {...(hint === null || hint === "" ? {} : { hint })}
        {...message}
      >
        {choices !== null ? (
          <Select value={value} onChange={(_event, data) => onChange(data.value)}>
            <option value="">{messages.settings.notChosen}</option>
            {Object.entries(choices).map(([choice, label]) => (
              <option key={choice} value={choice}>
                {label}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            value={value}
            inputMode={kind === "text" ? "text" : "decimal"}
            {...(after === null ? {} : { contentAfter: <span>{after}</span> })}
            onChange={(_event, data) => onChange(data.value)}
            onBlur={() => onLeave?.(value)}
            {...(name === "province" ? { input: { list } } : {})}
          />
        )}
      </Field>
      {name === "province" && (
        <datalist id={list}>
          {engineMessages.rules.places.map(({ code, name, written }) => (
            <option key={code} value={written} {...(name === written ? {} : { label: name })} />
          ))}
        </datalist>
      )}
    </>
  );
}
