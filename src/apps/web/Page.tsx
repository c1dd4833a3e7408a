/** Page: everything on the screen of the page that needs no Excel: the header, what lies on the desk, and what is asked. */
import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { type DragEvent, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { ARTICLE_FILES } from "../../core/importing/file-kinds";
import type { Language } from "../../core/messages/language";
import { MAX_FILE_BYTES } from "../../hosts/host";
import { THEMES } from "../../ui/shell/themes";
import { AskDialog, HelpDialog, TextDialog } from "./Dialogs";
import { DocumentDesk } from "./DocumentDesk";
import type { Desk, DeskError, KeptHere } from "./desk";
import { ForgetDialog } from "./ForgetDialog";
import { type PageMessages, useLook } from "./page-messages";
import { PageHeader } from "./PageHeader";
import { chooseFolder } from "./several/choose-folder";
import { pickFiles } from "./recent-files";
import { type Given, filesChosen, filesDropped, filesPicked } from "./several/given-files";
import { SeveralView } from "./several/SeveralView";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({
  page: {
    height: "100dvh",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground3 },
  progress: { flexGrow: 1, accentColor: tokens.colorBrandBackground },
  grow: { flexGrow: 1, margin: 0 },
  overlay: {
    position: "absolute",
    inset: "8px",
    zIndex: 20,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase600,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    opacity: 0.94,
    pointerEvents: "none",
  },
});

const FILES = [".xlsx", ".xlsm", ...ARTICLE_FILES.split(",")];

export interface PageProps {
  readonly desk: Desk;
  readonly language: Language;
  readonly messages: PageMessages;
  readonly onLanguage: (name: Language["name"]) => void;
}

/** What waits for an answer: a question about unsaved work, a text to look at or copy, the handbook. */
type Asked =
  | { readonly kind: "leave"; readonly then: () => void }
  | { readonly kind: "text"; readonly title: string; readonly text: string }
  | { readonly kind: "forget"; readonly kept: KeptHere }
  | { readonly kind: "help" };

export function Page({ desk, language, messages, onLanguage }: PageProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.current);
  const [look, theme, setLook] = useLook();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { web } = messages;

  const unlessUnsaved = useCallback((then: () => void) => (desk.hasUnsaved() ? setAsked({ kind: "leave", then }) : then()), [desk]);
  const take = useCallback(
    (given: Given) => {
      if (given.files.length === 0 && !given.isFolder) return;
      setSaid(null);
      if (desk.isForArticle(given)) void desk.take(given);
      else unlessUnsaved(() => void desk.take(given));
    },
    [desk, unlessUnsaved],
  );
  useEffect(() => void desk.lookForLeft(), [desk]);
  const isDragged = useDrop(
    take,
    useCallback(() => setSaid(web.list.folderClosed), [web]),
  );
  const chooser = useRef<HTMLInputElement>(null);
  const choose = async (): Promise<void> => {
    // By the browser's newer dialog a file is found again another day.
    const handles = await pickFiles(FILES);
    if (handles === null) chooser.current?.click();
    else if (handles.length > 0) take(await filesPicked(handles));
  };

  const copy = (title: string, text: string): void => {
    const show = (): void => setAsked({ kind: "text", title, text });
    if (!navigator.clipboard) return show();
    navigator.clipboard.writeText(text).then(() => setSaid(web.copied), show);
  };

  return (
    <FluentProvider theme={THEMES[theme]} lang={language.name} data-look={theme}>
      <div className={styles.page}>
        <PageHeader
          desk={desk}
          state={state}
          language={language}
          messages={messages}
          look={look}
          onLook={setLook}
          onLanguage={onLanguage}
          onOpen={() => void choose()}
          onCopy={copy}
          onSay={setSaid}
          onHelp={() => setAsked({ kind: "help" })}
          onForget={() => void desk.keptHere().then((kept) => setAsked({ kind: "forget", kept }))}
          onClose={() => unlessUnsaved(() => desk.close())}
        />
        <input
          ref={chooser}
          type="file"
          accept={FILES.join(",")}
          multiple
          hidden
          aria-label={web.open}
          onChange={(event) => {
            take(filesChosen([...(event.target.files ?? [])]));
            event.target.value = "";
          }}
        />
        {state.opening && (
          <div className={styles.bar} role="status">
            <span>{web.reading(state.opening.name)}</span>
            <progress
              className={styles.progress}
              aria-label={web.reading(state.opening.name)}
              {...(state.opening.progress.total > 0 ? { value: state.opening.progress.done, max: state.opening.progress.total } : {})}
            />
            <Button size="small" onClick={state.opening.cancel}>
              {messages.ui.job.cancel}
            </Button>
          </div>
        )}
        {state.error && (
          <div className={`${styles.bar} ${styles.error}`} role="alert">
            <p className={styles.grow}>{errorText(state.error, language, messages)}</p>
            <Button size="small" onClick={() => desk.dismissTrouble()}>
              {messages.ui.error.close}
            </Button>
          </div>
        )}
        {state.left !== null && state.document === null && (
          <div className={styles.bar} role="status">
            <p className={styles.grow}>{web.left(state.left.name)}</p>
            <Button size="small" appearance="primary" onClick={() => void desk.restoreLeft()}>
              {web.restoreLeft}
            </Button>
            <Button size="small" onClick={() => void desk.discardLeft()}>
              {web.discardLeft}
            </Button>
          </div>
        )}
        {said !== null && (
          <div className={styles.bar} role="status">
            <p className={styles.grow}>{said}</p>
            <Button size="small" appearance="subtle" onClick={() => setSaid(null)}>
              {messages.ui.error.close}
            </Button>
          </div>
        )}
        {state.document ? (
          <DocumentDesk key={`${language.name}`} document={state.document} language={language} messages={messages} theme={THEMES[theme]} />
        ) : state.hasSeveral ? (
          <SeveralView
            several={desk.several}
            language={language}
            messages={web}
            cancel={messages.ui.job.cancel}
            onOpen={(file) => void desk.open(file)}
            onLetter={(title, text) => setAsked({ kind: "text", title, text })}
            onSay={setSaid}
            onClose={() => desk.closeList()}
            makeWorkbook={(sheets) => desk.apart((file) => file.newWorkbook(sheets))}
            makeLetters={(letters) => desk.apart((file) => file.letters(letters, language.article.fonts))}
          />
        ) : (
          <Welcome
            messages={messages}
            isBusy={state.opening !== null}
            onChoose={() => void choose()}
            recent={state.recent}
            onRecent={(recent) => void desk.openRecent(recent)}
            onChooseFolder={() => chooseFolder(take)}
            onFile={(file) => void desk.open(file)}
            onNew={() => void desk.openBlank(web.newPlanFile, "year")}
            onPaste={() => void desk.openBlank(web.pastedFile, "import")}
          />
        )}
        {isDragged && <div className={styles.overlay}>{web.drop}</div>}
      </div>
      {asked?.kind === "leave" && (
        <AskDialog
          title={web.leaveTitle}
          text={web.leave}
          yes={web.leaveYes}
          no={web.leaveNo}
          onNo={() => setAsked(null)}
          onYes={() => {
            setAsked(null);
            asked.then();
          }}
        />
      )}
      {asked?.kind === "forget" && (
        <ForgetDialog
          kept={asked.kept}
          messages={web}
          onLeave={() => setAsked(null)}
          onForget={() => {
            setAsked(null);
            void desk.forget().then(() => setSaid(web.forgotten));
          }}
        />
      )}
      {asked?.kind === "text" && <TextDialog title={asked.title} text={asked.text} messages={messages} onClose={() => setAsked(null)} />}
      {asked?.kind === "help" && (
        <HelpDialog
          view={state.document?.session.current().view ?? null}
          language={language}
          messages={messages}
          onClose={() => setAsked(null)}
        />
      )}
    </FluentProvider>
  );
}

function errorText({ code, file, params }: DeskError, language: Language, { web, ui }: PageMessages): string {
  if (code === "page-too-large") return web.tooLarge({ file, megabytes: MAX_FILE_BYTES / 1024 ** 2 });
  if (code === "recent-gone") return web.recentGone(file);
  if (code === "recent-forbidden") return web.recentForbidden(file);
  if (code === "worker-died") return web.workerDied;
  if (code === "nothing-given") return web.list.nothing;
  if (code === "too-many-files") return web.list.tooMany({ files: Number(params["files"]), most: Number(params["most"]) });
  const sentence = code === null ? undefined : language.errors[code as keyof Language["errors"]];
  return sentence ? sentence({ file, ...params }) : ui.error.internal;
}

/** True while files are held over the page; what is dropped anywhere is taken. `onFail`: a folder could not be looked into, and nothing of it is taken. */
function useDrop(take: (given: Given) => void, onFail: () => void): boolean {
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const hasFiles = (event: Event): boolean => (event as unknown as DragEvent).dataTransfer?.types.includes("Files") ?? false;
    const over = (event: Event): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDragged(true);
    };
    const leave = (event: Event): void => {
      if ((event as unknown as DragEvent).relatedTarget === null) setDragged(false);
    };
    const drop = (event: Event): void => {
      if (!hasFiles(event)) return;
      setDragged(false);
      // The view 导入 takes articles for itself.
      if (event.defaultPrevented) return;
      event.preventDefault();
      void filesDropped((event as unknown as { readonly dataTransfer: DataTransfer }).dataTransfer).then(take, onFail);
    };
    const listeners = [
      ["dragover", over],
      ["dragleave", leave],
      ["drop", drop],
    ] as const;
    for (const [name, listener] of listeners) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) document.removeEventListener(name, listener);
    };
  }, [take, onFail]);
  return isDragged;
}
