/** useAnswer: what the engine says of the checked workbook, asked for again after each check. */
import { useEffect, useState } from "react";
import { useUi } from "./context";
import type { Checked, Engine } from "../engine/engine";

/** `ask` stays the same from one drawing to the next, or it is asked again; null asks nothing. Undefined until the first answer. */
export function useAnswer<T>(ask: ((engine: Engine, checked: Checked) => Promise<T>) | null): T | undefined {
  const {
    session,
    state: { checked },
  } = useUi();
  const [answer, setAnswer] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    if (ask === null || checked === null) return;
    let isWanted = true;
    const answering = session.engineReady().then((engine) => ask(engine, checked));
    answering.then(
      (value) => isWanted && setAnswer({ value }),
      // An answer nobody waits for any more may fail: the workbook has been checked again since.
      () => isWanted && void session.run(() => answering.then(() => undefined)),
    );
    return () => {
      isWanted = false;
    };
  }, [session, checked, ask]);
  return answer?.value;
}
