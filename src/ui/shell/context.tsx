/** What every view is given: the session, its state, and the messages in the user's language. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { PutSheet } from "../../core/grid/edit";
import type { ExportNote } from "../../core/grid/export-note";
import type { LanguageName } from "../../core/messages/language";
import type { UiMessages } from "../../core/messages/zh-CN/ui";
import type { Settings } from "../../core/plan/settings";
import type { EngineMessages, RollWish, WrittenArticle } from "../engine/engine";
import type { Session, SessionState } from "../state/session";
import type { UnitBook } from "../state/unit-book";

/**
 * Saves a copy for review of the named sheets for the user; only the place that holds the file can. Gives what its
 * sender should know, and throws HostError with a sentence of its own.
 */
export type ExportDraft = (sheets: readonly string[]) => Promise<readonly ExportNote[] | void>;

/** Gives the user a workbook of nothing but these sheets; `suffix` ends its name. Gives the name, and throws HostError. */
export type SaveSheets = (sheets: readonly PutSheet[], suffix: string) => Promise<string>;

/** The new year's workbook as the user wants it: last year's settings, the wish, and the ids of the proposals that were taken. */
export interface TurnOrder {
  readonly settings: Settings;
  readonly wish: RollWish;
  readonly taken: readonly string[];
  /** Ends the file's name. */
  readonly suffix: string;
}

export interface TurnedFile {
  readonly file: string;
  /** Counts of changes: made, and left for the user to confirm. */
  readonly made: number;
  readonly open: number;
}

/** Gives the user the open workbook turned into another year's, as a new file. Throws HostError. */
export type SaveTurned = (order: TurnOrder) => Promise<TurnedFile>;

/** Gives the user a plan written as an article as a Word file; `suffix` ends its name. Gives the name. */
export type SaveArticle = (article: WrittenArticle, suffix: string) => Promise<string>;

export interface UiContext {
  readonly session: Session;
  readonly state: SessionState;
  readonly messages: UiMessages;
  readonly language: LanguageName;
  /** Absent where no copy can be made. */
  readonly exportDraft?: ExportDraft | undefined;
  /** Absent where no file can be given. */
  readonly saveSheets?: SaveSheets | undefined;
  readonly saveTurned?: SaveTurned | undefined;
  readonly saveArticle?: SaveArticle | undefined;
  /** Absent where nothing is kept. */
  readonly unitBook?: UnitBook | undefined;
}

const Context = createContext<UiContext | null>(null);

export function UiProvider(props: Omit<UiContext, "state"> & { children: ReactNode }) {
  const { session, messages, language, exportDraft, saveSheets, saveTurned, saveArticle, unitBook, children } = props;
  const state = useSyncExternalStore(session.subscribe, session.current);
  const value = useMemo(
    () => ({ session, state, messages, language, exportDraft, saveSheets, saveTurned, saveArticle, unitBook }),
    [session, state, messages, language, exportDraft, saveSheets, saveTurned, saveArticle, unitBook],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useUi(): UiContext {
  const context = useContext(Context);
  if (context === null) throw new Error("useUi outside UiProvider");
  return context;
}

/** The engine's sentences, once it has arrived. */
export function useEngineMessages(): EngineMessages | null {
  const { session } = useUi();
  const [engineMessages, setWording] = useState<EngineMessages | null>(null);
  useEffect(() => {
    let isHere = true;
    session.engineReady().then(
      (engine) => isHere && setWording(engine.engineMessages),
      () => undefined, // A failed load shows as error at the next action, with its retry.
    );
    return () => {
      isHere = false;
    };
  }, [session]);
  return engineMessages;
}
