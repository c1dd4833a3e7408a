/** MakeButton: makes official sheets of one kind, and asks first where that replaces sheets made earlier. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useUi } from "../../shell/context";
import type { EngineMessages } from "../../engine/engine";
import type { OfficialWish } from "../../engine/engine";
import { ReplaceQuestion } from "../../shell/ReplaceQuestion";
import { makeOfficial, redrawn } from "./make-official";

interface MakeButtonProps {
  readonly name: string;
  /** Null as long as something is missing. */
  readonly wish: OfficialWish | null;
  readonly messages: EngineMessages["official"];
}

export function MakeButton({ name, wish, messages }: MakeButtonProps) {
  const { session, state } = useUi();
  const [replaced, setReplaced] = useState<readonly string[]>([]);
  const make = (): void => {
    setReplaced([]);
    if (wish !== null) void makeOfficial(session, wish);
  };
  const ask = (): void => {
    const names = redrawn(session);
    if (names.length > 0) setReplaced(names);
    else make();
  };
  return (
    <>
      <div>
        <Button appearance="primary" disabled={wish === null || state.job !== null} onClick={ask}>
          {name}
        </Button>
      </div>
      {replaced.length > 0 && (
        <ReplaceQuestion title={messages.replaceTitle} text={messages.replace(replaced)} onYes={make} onNo={() => setReplaced([])} />
      )}
    </>
  );
}
