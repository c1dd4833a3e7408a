/** RegistersView: 台账: all registers of the workbook, or one of them. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Checked, Engine } from "../../engine/engine";
import { useEngineMessages, useUi } from "../../shell/context";
import { useAnswer } from "../../shell/use-answer";
import { RegisterList } from "./RegisterList";
import { RegisterPage } from "./RegisterPage";

const askRegisters = (engine: Engine, checked: Checked) => engine.registers(checked);

export default function RegistersView() {
  const { session, state, messages } = useUi();
  const engineMessages = useEngineMessages();
  const shown = useAnswer(askRegisters);
  const [sheet, setSheet] = useState<string | null>(null);
  /** The sheet that was open last: the focus goes back to it. */
  const [left, setLeft] = useState<string | null>(null);
  const { checked } = state;
  if (checked === null)
    return (
      <Button appearance="primary" disabled={state.job !== null} onClick={() => void session.check("registers")}>
        {messages.home.check}
      </Button>
    );
  if (engineMessages === null || shown === undefined) return null;
  const register = shown.registers.find((one) => one.sheet === sheet && one.file === null);
  return register === undefined ? (
    <RegisterList checked={checked} shown={shown} engineMessages={engineMessages} left={left} onOpen={setSheet} />
  ) : (
    <RegisterPage
      key={register.sheet}
      checked={checked}
      register={register}
      activities={shown.activities}
      engineMessages={engineMessages}
      onLeave={() => {
        setLeft(sheet);
        setSheet(null);
      }}
    />
  );
}
