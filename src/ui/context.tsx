/** What every view is given: the session, its state, and the words in the user's language. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { LanguageName } from "../core/languages/language";
import type { UiSentences } from "../core/languages/zh-CN/ui";
import type { Wording } from "./engine";
import type { Session, SessionState } from "./session";

export interface UiContext {
  readonly session: Session;
  readonly state: SessionState;
  readonly words: UiSentences;
  readonly language: LanguageName;
}

const Context = createContext<UiContext | null>(null);

export function UiProvider(props: { session: Session; words: UiSentences; language: LanguageName; children: ReactNode }) {
  const { session, words, language, children } = props;
  const state = useSyncExternalStore(session.subscribe, session.current);
  const value = useMemo(() => ({ session, state, words, language }), [session, state, words, language]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useUi(): UiContext {
  const context = useContext(Context);
  if (context === null) throw new Error("useUi outside UiProvider");
  return context;
}

/** The engine's sentences, once it has arrived. */
export function useWording(): Wording | null {
  const { session } = useUi();
  const [wording, setWording] = useState<Wording | null>(null);
  useEffect(() => {
    let isHere = true;
    session.engineReady().then(
      (engine) => isHere && setWording(engine.wording),
      () => undefined, // A failed load shows as trouble at the next action, with its retry.
    );
    return () => {
      isHere = false;
    };
  }, [session]);
  return wording;
}
