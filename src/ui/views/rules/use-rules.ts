/** useRules: the rules of a place and a year, asked for again whenever what is asked changes. */
import { useEffect, useState } from "react";
import { useUi } from "../../shell/context";
import type { RulesAnswer, RulesQuery } from "../../engine/rules-answer";

/** Null asks nothing and keeps the last answer; null until the first one. */
export function useRules(query: RulesQuery | null): RulesAnswer | null {
  const { session } = useUi();
  const [answer, setAnswer] = useState<RulesAnswer | null>(null);
  // What is asked, not the object it is asked with, decides whether it is asked again.
  const asked = query === null ? null : JSON.stringify(query);
  useEffect(() => {
    if (asked === null) return;
    let isWanted = true;
    const answering = session.engineReady().then((engine) => engine.rules(JSON.parse(asked) as RulesQuery));
    answering.then(
      (value) => isWanted && setAnswer(value),
      () => isWanted && void session.run(() => answering.then(() => undefined)),
    );
    return () => {
      isWanted = false;
    };
  }, [session, asked]);
  return answer;
}
