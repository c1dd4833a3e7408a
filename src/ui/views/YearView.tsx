/** YearView: 年度计划 — what it is made for, what could be spent and on what, and only then a sheet. */
import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fundsOf } from "../../core/budget/funds";
import type { Fen } from "../../core/plan/money";
import type { BudgetWishes } from "../../core/plan/proposal";
import type { Profile } from "../../core/plan/settings";
import { useUi, useWording } from "../context";
import type { Wording } from "../engine";
import type { Session } from "../session";
import { BudgetFigures } from "../year/BudgetFigures";
import { OutlineRows } from "../year/OutlineRows";
import { SubjectWishes } from "../year/SubjectWishes";
import { askedIn, fenText, reserveIn, type YearField, type YearTexts } from "../year/typed";
import { useYearStyles } from "../year/year-styles";
import { YearForm } from "../year/YearForm";
import type { YearAsked, YearPlanning } from "../year-planner";

const PLAN: ReadonlySet<string> = new Set(["plan"]);
const NO_SUBJECTS: BudgetWishes["subjects"] = {};

export default function YearView() {
  const { session, state: { year: planning } } = useUi();
  const wording = useWording();
  // 工会参数 may have changed since the plan was last thought about.
  useEffect(() => {
    const standing = session.current().year;
    if (standing !== null) session.planYear(standing.asked);
  }, [session]);
  if (wording === null) return null;
  const [made] = session.sheetsMarked(PLAN);
  return made === undefined ? <Planning planning={planning} wording={wording} /> : <AlreadyMade sheet={made} wording={wording} />;
}

/** A plan of ours is never replaced. */
function AlreadyMade({ sheet, wording }: { sheet: string; wording: Wording }) {
  const styles = useYearStyles();
  const { session, words } = useUi();
  return (
    <>
      <p className={styles.quiet}>{wording.year.exists({ sheet })}</p>
      {session.host.can.reveal && <Button onClick={() => void session.reveal(sheet, 1, 1)}>{words.official.show(sheet)}</Button>}
    </>
  );
}

function Planning({ planning, wording }: { planning: YearPlanning | null; wording: Wording }) {
  const styles = useYearStyles();
  const { session } = useUi();
  const [typed, setTyped] = useState<YearTexts>({});
  const [isTried, setTried] = useState(false);
  const standing = standingOf(session, planning);
  const form = formOf(typed, standing, wording, isTried || planning !== null);
  const subjects = planning?.wanted.wishes.subjects ?? NO_SUBJECTS;
  const plan = (texts: YearTexts): void => {
    const { asked, reserve, isUsable } = formOf(texts, standing, wording, true);
    if (!isUsable) return;
    session.planYear({ ...planning?.asked, ...(asked as YearAsked) }, { reserve: reserve!, subjects });
    setTyped({});
  };
  const enter = (texts: YearTexts): void => {
    setTyped(texts);
    // Before the first look the button decides when; afterwards what is shown follows what is entered.
    if (planning !== null && Object.keys(texts).length > 0) plan(texts);
  };
  return (
    <>
      <YearForm
        wording={wording} profile={form.profile} reserve={form.reserve} texts={{ reserve: standing.reserve === null ? "" : fenText(standing.reserve), ...typed }}
        faults={form.faults} isFirst={planning === null || planning.outline === null} onType={setTyped} onEnter={enter}
        onSubmit={() => {
          setTried(true);
          plan(typed);
        }}
      />
      {planning?.outline && (
        <div className={styles.section} aria-busy={!planning.isAnswered}>
          {planning.outline.budget === null ? (
            <p className={styles.quiet}>{wording.proposal.withoutFunds}</p>
          ) : (
            <>
              <BudgetFigures budget={planning.outline.budget} wording={wording} />
              <SubjectWishes
                budget={planning.outline.budget} wishes={subjects} wording={wording}
                onWish={(wished) => session.planYear(planning.asked, { ...planning.wanted.wishes, subjects: wished })}
              />
            </>
          )}
          <OutlineRows outline={planning.outline} wording={wording} />
          <MakeButtons hasAmounts={planning.outline.budget !== null} isUsable={form.isUsable} wording={wording} />
        </div>
      )}
    </>
  );
}

/**
 * Two buttons instead of a choice to be ticked first: whether proposals become figures of the plan is the user's own act,
 * made in the one press that writes it, and neither answer is given beforehand.
 */
function MakeButtons({ hasAmounts, isUsable, wording: { year } }: { hasAmounts: boolean; isUsable: boolean; wording: Wording }) {
  const styles = useYearStyles();
  const { session, state } = useUi();
  const isDisabled = state.job !== null || !isUsable;
  const make = (isWithoutAmounts: boolean): void => void session.makeYear(isWithoutAmounts);
  return (
    <div className={styles.actions}>
      {hasAmounts && <p className={styles.quiet}>{year.writing}</p>}
      <p className={styles.small}>{year.whatIsMade}</p>
      {hasAmounts ? (
        <>
          <Button appearance="primary" disabled={isDisabled} onClick={() => make(false)}>{year.makeWithAmounts}</Button>
          <Button disabled={isDisabled} onClick={() => make(true)}>{year.makeBlank}</Button>
        </>
      ) : (
        <Button appearance="primary" disabled={isDisabled} onClick={() => make(true)}>{year.make}</Button>
      )}
    </div>
  );
}

interface Standing {
  readonly profile: Profile;
  readonly reserve: Fen | null;
}

/** What was entered so far, over 工会参数. */
function standingOf(session: Session, planning: YearPlanning | null): Standing {
  return { profile: { ...session.profile(), ...planning?.asked }, reserve: planning?.wanted.wishes.reserve ?? null };
}

interface ReadForm {
  readonly asked: ReturnType<typeof askedIn>;
  readonly profile: Profile;
  readonly reserve: Fen | null | undefined;
  readonly faults: Readonly<Partial<Record<YearField | "reserve", string>>>;
  readonly isUsable: boolean;
}

/** `isTried`: also what is missing is a fault. */
function formOf(texts: YearTexts, standing: Standing, { year: says, settingsView }: Wording, isTried: boolean): ReadForm {
  const asked = askedIn(texts);
  const read = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const profile: Profile = { ...standing.profile, ...read };
  const reserve = texts.reserve === undefined ? standing.reserve : reserveIn(texts.reserve, fundsOf(profile));
  const isBad = (field: YearField): boolean => field in asked && asked[field] === undefined;
  const faults: Partial<Record<YearField | "reserve", string>> = {};
  if (isBad("year") || (isTried && profile.year === null)) faults.year = settingsView.badYear;
  if (isTried && profile.sector === null) faults.sector = says.needSector;
  if (isBad("members")) faults.members = settingsView.badCount;
  if (isBad("funds")) faults.funds = settingsView.badAmount;
  if (reserve === undefined) faults.reserve = settingsView.badAmount;
  return { asked, profile, reserve, faults, isUsable: Object.keys(faults).length === 0 };
}
