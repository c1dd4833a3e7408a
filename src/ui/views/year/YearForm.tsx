/** YearForm: what a year's plan is made for; what 工会参数 says stands in it from the start. */
import { SECTORS } from "../../../core/terms/sector";
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { fundParts, fundsOf } from "../../../core/ledger/funds";
import { figure } from "../../../core/messages/figures";
import { type Fen, yuan } from "../../../core/plan/money";
import { DEFAULT_RESERVE_SHARE } from "../../../core/plan/proposal";
import { type Profile } from "../../../core/plan/settings";
import { placeName, placeNamed } from "../../../core/policy/places";
import type { UiMessages } from "../../../core/messages/zh-CN/ui";
import type { EngineMessages } from "../../engine/engine";
import { textOf, type YearField, type YearTexts } from "./typed";
import { useYearStyles } from "./year-styles";

export interface YearFormProps {
  readonly messages: UiMessages;
  readonly engineMessages: EngineMessages;
  /** With what was typed, as far as it can be read. */
  readonly profile: Profile;
  /** Null: the usual share. Undefined: what is typed cannot be read. */
  readonly reserve: Fen | null | undefined;
  readonly texts: YearTexts;
  /** Where what is typed cannot be used, and the sentence that says so. */
  readonly faults: Readonly<Partial<Record<YearField | "reserve", string>>>;
  /** True before the first look. */
  readonly isFirst: boolean;
  readonly isBusy: boolean;
  readonly onType: (texts: YearTexts) => void;
  /** The field was left, or one of a list was chosen. */
  readonly onEnter: (texts: YearTexts) => void;
  readonly onSubmit: () => void;
}

export function YearForm({
  messages,
  engineMessages,
  profile,
  reserve,
  texts,
  faults,
  isFirst,
  isBusy,
  onType,
  onEnter,
  onSubmit,
}: YearFormProps) {
  const styles = useYearStyles();
  const valueOf = (field: YearField): string => texts[field] ?? textOf(profile, field);
  const fault = (field: YearField | "reserve") => (faults[field] === undefined ? {} : { validationMessage: faults[field] });
  const typed = (field: YearField | "reserve", value: string, inputMode: "text" | "numeric" | "decimal") => (
    <Input
      value={value}
      inputMode={inputMode}
      onChange={(_event, data) => onType({ ...texts, [field]: data.value })}
      onBlur={() => onEnter(texts)}
    />
  );
  const chosen = (field: YearField, choices: readonly (readonly [value: string, name: string])[]) => (
    <Select value={valueOf(field)} onChange={(_event, data) => onEnter({ ...texts, [field]: data.value })}>
      <option value="">{messages.settings.notChosen}</option>
      {choices.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </Select>
  );
  return (
    <form
      // Our own sentences, in the user's language, instead of the browser's.
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p className={styles.quiet}>{engineMessages.year.intro}</p>
      <Field label={engineMessages.settings.unitName}>{typed("unitName", valueOf("unitName"), "text")}</Field>
      <Field label={engineMessages.settings.year} required {...fault("year")}>
        {typed("year", valueOf("year"), "numeric")}
      </Field>
      <Field label={engineMessages.settings.sector} required {...fault("sector")}>
        {chosen(
          "sector",
          SECTORS.map((name) => [name, engineMessages.sectors[name]]),
        )}
      </Field>
      <Field label={engineMessages.settings.members} {...fault("members")}>
        {typed("members", valueOf("members"), "numeric")}
      </Field>
      <Field label={engineMessages.settings.province}>{chosen("province", provinces(valueOf("province"), engineMessages))}</Field>
      <Field label={engineMessages.settings.funds} {...hint(fundsText(profile, engineMessages))} {...fault("funds")}>
        {typed("funds", valueOf("funds"), "decimal")}
      </Field>
      <Field label={engineMessages.proposal.reserve} {...hint(reserveText(profile, reserve, engineMessages))} {...fault("reserve")}>
        {typed("reserve", texts.reserve ?? "", "decimal")}
      </Field>
      <Button type="submit" appearance={isFirst ? "primary" : "secondary"} disabled={isBusy}>
        {engineMessages.year.preview}
      </Button>
    </form>
  );
}

function hint(text: string | null): { readonly hint?: string } {
  return text === null ? {} : { hint: text };
}

/** Named in the user's language, kept in Chinese; what the workbook says stays as it stands there, also when it names no province. */
function provinces(standing: string, { rules }: EngineMessages): readonly (readonly [string, string])[] {
  const code = standing === "" ? null : placeNamed(standing);
  const listed = rules.places.map((place): readonly [string, string] => [
    place.code === code ? standing : placeName(place.code),
    place.name,
  ]);
  return standing === "" || code !== null ? listed : [[standing, standing], ...listed];
}

/** Where 可用资金 is blank and incomes are told: what they come to. */
function fundsText(profile: Profile, engineMessages: EngineMessages): string | null {
  const sum = fundsOf(profile);
  if (profile.funds !== null || sum === null) return null;
  const parts = fundParts(profile)
    .filter(({ isCounted }) => isCounted)
    .map(({ setting, fen }) => ({ name: engineMessages.settings[setting], amount: figure(yuan(fen)) }));
  return engineMessages.year.fundsFrom({ parts, sum: figure(yuan(sum)) });
}

function reserveText(profile: Profile, reserve: Fen | null | undefined, { year }: EngineMessages): string | null {
  const funds = fundsOf(profile);
  if (reserve === undefined) return null;
  if (reserve === null)
    return year.defaultReserve({
      share: DEFAULT_RESERVE_SHARE,
      amount: funds === null || funds <= 0 ? null : figure(yuan(Math.round(funds * DEFAULT_RESERVE_SHARE) as Fen)),
    });
  if (funds === null || funds <= 0) return null;
  return reserve > funds ? year.reserveOver : year.reserveShare({ share: reserve / funds });
}
