/** OfficialView: 报表: the tables that are handed in or made public, one kind at a time, and how the budget is being carried out. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useUi, useEngineMessages } from "../../shell/context";
import type { Checked, Engine } from "../../engine/engine";
import { AdjustmentPart } from "./AdjustmentPart";
import { BudgetPart } from "./BudgetPart";
import { ChoiceRow } from "./ChoiceRow";
import { ExecutionPart } from "./ExecutionPart";
import { usePartStyles } from "./part-styles";
import { PublicationPart } from "./PublicationPart";
import { useAnswer } from "../../shell/use-answer";

const PAPERS = ["budget", "execution", "adjustment", "publication"] as const;
type Paper = (typeof PAPERS)[number];

const askExecution = (engine: Engine, checked: Checked) => engine.execution(checked);

export default function OfficialView() {
  const styles = usePartStyles();
  const { session, state, messages, saveSheets } = useUi();
  const engineMessages = useEngineMessages();
  const [paper, setPaper] = useState<Paper>("budget");
  const execution = useAnswer(paper === "execution" || paper === "publication" ? askExecution : null);
  const { checked } = state;
  if (checked === null)
    return (
      <Button appearance="primary" disabled={state.job !== null} onClick={() => void session.check("official")}>
        {messages.home.check}
      </Button>
    );
  if (engineMessages === null) return null;
  const { official } = engineMessages;
  if (checked.review.refused !== null) return <p className={styles.text}>{official.noPlan}</p>;
  const papers = PAPERS.filter((one) => one !== "publication" || saveSheets !== undefined);
  return (
    <>
      <ChoiceRow
        label={official.papersLabel}
        options={papers.map((key) => ({ key, name: official.papers[key] }))}
        value={paper}
        onChoose={setPaper}
      />
      {paper === "budget" && <BudgetPart checked={checked} messages={official} />}
      {paper === "execution" && execution !== undefined && <ExecutionPart checked={checked} messages={official} execution={execution} />}
      {paper === "adjustment" && <AdjustmentPart checked={checked} messages={official} />}
      {paper === "publication" && saveSheets && (
        <PublicationPart checked={checked} messages={official} execution={execution} saveSheets={saveSheets} />
      )}
    </>
  );
}
