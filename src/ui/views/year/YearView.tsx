/** YearView: 年度计划 — what it is made for, what could be spent and on what, and only then a sheet. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { useUi, useEngineMessages } from "../../shell/context";
import type { EngineMessages } from "../../engine/engine";
import { BudgetFigures } from "./BudgetFigures";
import { OutlineRows } from "./OutlineRows";
import { SubjectWishes } from "./SubjectWishes";
import { useMedia } from "../../shell/use-media";
import { useDeskStyles, WIDE } from "./desk-styles";
import { useYearStyles } from "./year-styles";
import { YearRequest } from "./YearRequest";

const PLAN: ReadonlySet<string> = new Set(["plan"]);

export default function YearView() {
  const { session } = useUi();
  const engineMessages = useEngineMessages();
  // 工会参数 may have changed since the plan was last thought about.
  useEffect(() => {
    const standing = session.current().year;
    if (standing !== null) session.planYear(standing.asked);
  }, [session]);
  if (engineMessages === null) return null;
  const [made] = session.sheetsMarked(PLAN);
  return made === undefined ? <Planning engineMessages={engineMessages} /> : <AlreadyMade sheet={made} engineMessages={engineMessages} />;
}

/** A plan of ours is never replaced. */
function AlreadyMade({ sheet, engineMessages }: { sheet: string; engineMessages: EngineMessages }) {
  const styles = useYearStyles();
  const { session, messages } = useUi();
  return (
    <>
      <p className={styles.quiet}>{engineMessages.year.exists({ sheet })}</p>
      {session.host.can.reveal && <Button onClick={() => void session.reveal(sheet, 1, 1)}>{messages.official.show(sheet)}</Button>}
    </>
  );
}

function Planning({ engineMessages }: { engineMessages: EngineMessages }) {
  const styles = useYearStyles();
  const {
    session,
    state: { year: planning, checked, job },
    messages,
  } = useUi();
  const desk = useDeskStyles();
  const isWide = useMedia(WIDE);
  const [isUsable, setUsable] = useState(true);
  const standing = useMemo(() => session.profile(), [session, checked]);
  const outline = planning?.outline ?? null;
  return (
    <div className={desk.desk}>
      <div className={desk.request}>
        <YearRequest
          session={session}
          messages={messages}
          engineMessages={engineMessages}
          asked={planning?.asked ?? null}
          reserve={planning?.wanted.wishes.reserve ?? null}
          standing={standing}
          isBusy={job !== null}
          onUsable={setUsable}
        />
      </div>
      {planning === null || outline === null ? (
        isWide && <p className={mergeClasses(styles.quiet, desk.rows)}>{engineMessages.year.notYet}</p>
      ) : (
        <>
          <div className={mergeClasses(styles.section, desk.wishes)} aria-busy={!planning.isAnswered}>
            {outline.budget === null ? (
              <p className={styles.quiet}>{engineMessages.proposal.withoutFunds}</p>
            ) : (
              <>
                <BudgetFigures budget={outline.budget} engineMessages={engineMessages} />
                <SubjectWishes
                  session={session}
                  budget={outline.budget}
                  wishes={planning.wanted.wishes.subjects}
                  engineMessages={engineMessages}
                />
              </>
            )}
          </div>
          <div className={desk.rows}>
            <OutlineRows outline={outline} engineMessages={engineMessages} isWide={isWide} />
          </div>
          <div className={desk.make}>
            <MakeButtons hasAmounts={outline.budget !== null} isUsable={isUsable} engineMessages={engineMessages} />
          </div>
        </>
      )}
    </div>
  );
}

/**
 * Two buttons instead of a choice to be ticked first: whether proposals become figures of the plan is the user's own act,
 * made in the one press that writes it, and neither answer is given beforehand.
 */
function MakeButtons({
  hasAmounts,
  isUsable,
  engineMessages: { year },
}: {
  hasAmounts: boolean;
  isUsable: boolean;
  engineMessages: EngineMessages;
}) {
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
          <Button appearance="primary" disabled={isDisabled} onClick={() => make(false)}>
            {year.makeWithAmounts}
          </Button>
          <Button disabled={isDisabled} onClick={() => make(true)}>
            {year.makeBlank}
          </Button>
        </>
      ) : (
        <Button appearance="primary" disabled={isDisabled} onClick={() => make(true)}>
          {year.make}
        </Button>
      )}
    </div>
  );
}
