/** AdjustmentPart: 年中预算调整表: the file of the plan as approved, what it comes to beside the plan as it stands, and the button. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { yuan } from "../../../core/plan/money";
import { useUi } from "../../shell/context";
import type { Checked, Engine, EngineMessages } from "../../engine/engine";
import { useAnswer } from "../../shell/use-answer";
import { MakeButton } from "./MakeButton";
import { usePartStyles } from "./part-styles";

const askPayers = (engine: Engine, checked: Checked) => engine.payers(checked);

export function AdjustmentPart({ checked, messages }: { checked: Checked; messages: EngineMessages["official"] }) {
  const styles = usePartStyles();
  const { session, state } = useUi();
  const chooser = useRef<HTMLInputElement>(null);
  const payers = useAnswer(askPayers);
  const { approved } = state;
  const { adjustment } = messages;
  const now = checked.review.year;
  const items = checked.review.sheets.reduce(
    (count, { state: kind, plan }) => count + (kind === "plan" && plan !== null ? plan.items.length : 0),
    0,
  );
  return (
    <>
      <p className={styles.quiet}>{adjustment.intro}</p>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={adjustment.file}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void session.readApproved(file);
          event.target.value = ""; // The same file can be chosen again once it has been changed.
        }}
      />
      <div>
        <Button
          appearance={approved === null ? "primary" : "secondary"}
          disabled={state.job !== null}
          onClick={() => chooser.current!.click()}
        >
          {approved === null ? adjustment.choose : adjustment.chooseOther}
        </Button>
      </div>
      {approved !== null && (
        <>
          <div className={styles.section} role="status">
            <p className={styles.text}>{adjustment.approved({ ...approved, plannedYuan: yuan(approved.planned) })}</p>
            {approved.year !== null && now !== null && approved.year !== now && (
              <p className={styles.warning}>{adjustment.otherYear({ approved: approved.year, now })}</p>
            )}
            {payers && <p className={styles.text}>{adjustment.now({ items, plannedYuan: yuan(payers.union) })}</p>}
          </div>
          <MakeButton name={adjustment.make} wish={{ kind: "adjustment", approved }} messages={messages} />
        </>
      )}
    </>
  );
}
