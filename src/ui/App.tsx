/** App: the frame around the views — title, navigation, running job, error, notice — and the one view in it. */
import { Button, FluentProvider, makeStyles, mergeClasses, tokens, type Theme } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useDeferredValue, useRef } from "react";
import type { LanguageName } from "../core/messages/language";
import type { UiMessages } from "../core/messages/zh-CN/ui";
import { type ExportDraft, type SaveArticle, type SaveSheets, type SaveTurned, UiProvider, useUi } from "./shell/context";
import { HomeView } from "./views/HomeView";
import { useKeptFocus } from "./shell/kept-focus";
import { NoticeBar, ErrorBar } from "./shell/Bars";
import type { Session, View } from "./state/session";
import type { UnitBook } from "./state/unit-book";

const CheckView = lazy(() => import(/* webpackChunkName: "check" */ "./views/check/CheckView"));
const FillView = lazy(() => import(/* webpackChunkName: "fill" */ "./views/fill/FillView"));
const SummaryView = lazy(() => import(/* webpackChunkName: "summary" */ "./views/summary/SummaryView"));
const OfficialView = lazy(() => import(/* webpackChunkName: "official" */ "./views/official/OfficialView"));
const RegistersView = lazy(() => import(/* webpackChunkName: "registers" */ "./views/registers/RegistersView"));
const SettingsView = lazy(() => import(/* webpackChunkName: "settings" */ "./views/settings/SettingsView"));
const RulesView = lazy(() => import(/* webpackChunkName: "rules" */ "./views/rules/RulesView"));
const ImportView = lazy(() => import(/* webpackChunkName: "import" */ "./views/import/ImportView"));
const TurnView = lazy(() => import(/* webpackChunkName: "turn" */ "./views/turn/TurnView"));
const YearView = lazy(() => import(/* webpackChunkName: "year" */ "./views/year/YearView"));
const PreviewDialog = lazy(() => import(/* webpackChunkName: "preview" */ "./views/PreviewDialog"));

const useStyles = makeStyles({
  frame: {
    minHeight: "100vh",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
  },
  embedded: { minHeight: "100%" },
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    // The host's own menu covers the top right corner of the pane.
    padding: `${tokens.spacingVerticalS} 40px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0, flexGrow: 1 },
  nav: {
    display: "flex",
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minWidth: "auto",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  tabHere: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, textDecorationLine: "underline" },
  main: {
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    flexGrow: 1,
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  job: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  waiting: { width: "100%", height: "4px", accentColor: tokens.colorBrandBackground },
  bar: { flexGrow: 1, width: "100%", accentColor: tokens.colorBrandBackground },
});

export interface AppProps {
  readonly session: Session;
  readonly messages: UiMessages;
  readonly language: LanguageName;
  readonly theme: Theme;
  /** Further buttons in the header (language, help, export …). */
  readonly tools?: ReactNode;
  /** True beside a sheet view, where the page gives the height and has a header of its own. */
  readonly isEmbedded?: boolean;
  /** What 导出送审稿 does; the button is there only where this is. */
  readonly exportDraft?: ExportDraft;
  /** What hands over a file to publish; the part is there only where this is. */
  readonly saveSheets?: SaveSheets;
  /** What hands over the new year's workbook; the button is there only where this is. */
  readonly saveTurned?: SaveTurned;
  /** What hands over a Word file; the button is there only where this is. */
  readonly saveArticle?: SaveArticle;
  /** Settings of several units; the part is there only where this is. */
  readonly unitBook?: UnitBook;
}

export function App(props: AppProps) {
  const { session, messages, language, theme, tools, isEmbedded, exportDraft, saveSheets, saveTurned, saveArticle, unitBook } = props;
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.frame, isEmbedded && styles.embedded)} lang={language}>
      <UiProvider
        session={session}
        messages={messages}
        language={language}
        exportDraft={exportDraft}
        saveSheets={saveSheets}
        saveTurned={saveTurned}
        saveArticle={saveArticle}
        unitBook={unitBook}
      >
        <Frame tools={tools} isEmbedded={isEmbedded ?? false} />
      </UiProvider>
    </FluentProvider>
  );
}

function Frame({ tools, isEmbedded }: { tools: ReactNode; isEmbedded: boolean }) {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  const main = useRef<HTMLElement>(null);
  // The view one is in stays until the next one has been fetched.
  const view = useDeferredValue(state.view);
  useKeptFocus(main);
  return (
    <>
      {!isEmbedded && (
        <header className={styles.header}>
          <h1 className={styles.title}>{messages.productName}</h1>
          <StepsBack />
          {tools}
        </header>
      )}
      <Navigation isEmbedded={isEmbedded} />
      {state.job && (
        <div className={styles.job} role="status">
          <span>{messages.job[state.job.progress.stage]}</span>
          <progress
            className={styles.bar}
            aria-label={messages.job[state.job.progress.stage]}
            {...(state.job.progress.total > 0 ? { value: state.job.progress.done, max: state.job.progress.total } : {})}
          />
          <Button size="small" onClick={state.job.cancel}>
            {messages.job.cancel}
          </Button>
        </div>
      )}
      <main ref={main} className={styles.main} tabIndex={-1} aria-busy={state.job !== null}>
        <ErrorBar />
        <NoticeBar />
        <Suspense fallback={<progress className={styles.waiting} aria-label={messages.productName} />}>
          <CurrentView view={view} />
        </Suspense>
        <Suspense fallback={null}>
          {state.pending && (
            <PreviewDialog pending={state.pending} onApply={() => void session.applyPending()} onLeave={() => session.leavePending()} />
          )}
        </Suspense>
      </main>
    </>
  );
}

function Navigation({ isEmbedded }: { readonly isEmbedded: boolean }) {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  const always = ["home", "check", "fill", "summary", "official", "registers", "settings"] as const satisfies readonly View[];
  // The way back to an article that is being looked through, and the view of a job of once a year while it is open.
  const further = [
    ...(state.article === null && state.view !== "import" ? [] : (["import"] as const)),
    ...(state.view === "turn" ? (["turn"] as const) : []),
  ];
  const views = [...always, ...further];
  return (
    <nav className={styles.nav} aria-label={messages.nav.label}>
      {views.map((view) => (
        <Button
          key={view}
          appearance="transparent"
          size="small"
          className={mergeClasses(styles.tab, state.view === view && styles.tabHere)}
          aria-current={state.view === view ? "page" : undefined}
          disabled={state.job !== null}
          onClick={() => void session.open(view)}
        >
          {messages.nav[view]}
        </Button>
      ))}
      {isEmbedded && <StepsBack />}
    </nav>
  );
}

/** What was done, taken back and done again: in the pane's narrow width beside its title, so that the views keep one line. */
function StepsBack() {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.tab}
        disabled={state.undoCount === 0 || state.job !== null}
        onClick={() => void session.undo()}
      >
        {messages.nav.undo}
      </Button>
      {state.redoCount > 0 && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.tab}
          disabled={state.job !== null}
          onClick={() => void session.redo()}
        >
          {messages.nav.redo}
        </Button>
      )}
    </>
  );
}

function CurrentView({ view }: { view: View }) {
  switch (view) {
    case "home":
      return <HomeView />;
    case "check":
      return <CheckView />;
    case "fill":
      return <FillView />;
    case "summary":
      return <SummaryView />;
    case "official":
      return <OfficialView />;
    case "registers":
      return <RegistersView />;
    case "settings":
      return <SettingsView />;
    case "rules":
      return <RulesView />;
    case "year":
      return <YearView />;
    case "turn":
      return <TurnView />;
    case "import":
      return <ImportView />;
  }
}
