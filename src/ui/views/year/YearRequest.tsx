/** YearRequest: the form with what was typed into it, until it can be read and is asked for. */
import { memo, useEffect, useState } from "react";
import { fundsOf } from "../../../core/ledger/funds";
import type { UiMessages } from "../../../core/messages/zh-CN/ui";
import type { Fen } from "../../../core/plan/money";
import type { Profile } from "../../../core/plan/settings";
import type { EngineMessages } from "../../engine/engine";
import type { Session } from "../../state/session";
import type { YearAsked } from "../../state/year-planner";
import { fenText } from "../../state/amount-text";
import { askedIn, reserveIn, type YearField, type YearTexts } from "./typed";
import { YearForm } from "./YearForm";

export interface YearRequestProps {
  readonly session: Session;
  readonly messages: UiMessages;
  readonly engineMessages: EngineMessages;
  /** What was asked for so far; null before the first look. */
  readonly asked: YearAsked | null;
  readonly reserve: Fen | null;
  /** 工会参数 and what was told over it; the same object as long as it says the same. */
  readonly standing: Profile;
  readonly isBusy: boolean;
  readonly onUsable: (isUsable: boolean) => void;
}

/** Drawn anew only when something of its own changes, not at every move of a slider. */
export const YearRequest = memo(function YearRequest({
  session,
  messages,
  engineMessages,
  asked,
  reserve,
  standing,
  isBusy,
  onUsable,
}: YearRequestProps) {
  const [typed, setTyped] = useState<YearTexts>({});
  const [isTried, setTried] = useState(false);
  const profile = { ...standing, ...asked };
  const form = formOf(typed, profile, reserve, engineMessages, isTried || asked !== null);
  useEffect(() => onUsable(form.isUsable), [onUsable, form.isUsable]);
  const plan = (texts: YearTexts): void => {
    const read = formOf(texts, profile, reserve, engineMessages, true);
    if (!read.isUsable) return;
    const subjects = session.current().year?.wanted.wishes.subjects ?? {};
    session.planYear({ ...asked, ...(read.asked as YearAsked) }, { reserve: read.reserve!, subjects });
    setTyped({});
  };
  const enter = (texts: YearTexts): void => {
    setTyped(texts);
    // Before the first look the button decides when; afterwards what is shown follows what is entered.
    if (asked !== null) plan(texts);
  };
  return (
    <YearForm
      messages={messages}
      engineMessages={engineMessages}
      profile={form.profile}
      reserve={form.reserve}
      texts={{ reserve: reserve === null ? "" : fenText(reserve), ...typed }}
      faults={form.faults}
      isFirst={asked === null}
      isBusy={isBusy}
      onType={setTyped}
      onEnter={enter}
      onSubmit={() => {
        setTried(true);
        plan(typed);
      }}
    />
  );
});

interface ReadForm {
  readonly asked: ReturnType<typeof askedIn>;
  readonly profile: Profile;
  readonly reserve: Fen | null | undefined;
  readonly faults: Readonly<Partial<Record<YearField | "reserve", string>>>;
  readonly isUsable: boolean;
}

/** `isTried`: also what is missing is a fault. */
function formOf(
  texts: YearTexts,
  standing: Profile,
  standingReserve: Fen | null,
  { year: says, settingsView }: EngineMessages,
  isTried: boolean,
): ReadForm {
  const asked = askedIn(texts);
  const read = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const profile: Profile = { ...standing, ...read };
  const reserve = texts.reserve === undefined ? standingReserve : reserveIn(texts.reserve, fundsOf(profile));
  const isBad = (field: YearField): boolean => field in asked && asked[field] === undefined;
  const faults: Partial<Record<YearField | "reserve", string>> = {};
  if (isBad("year") || (isTried && profile.year === null)) faults.year = settingsView.badYear;
  if (isTried && profile.sector === null) faults.sector = says.needSector;
  if (isBad("members")) faults.members = settingsView.badCount;
  if (isBad("funds")) faults.funds = settingsView.badAmount;
  if (reserve === undefined) faults.reserve = settingsView.badAmount;
  return { asked, profile, reserve, faults, isUsable: Object.keys(faults).length === 0 };
}
