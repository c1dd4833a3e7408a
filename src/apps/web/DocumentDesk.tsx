/** DocumentDesk: the sheet and, beside it, the same interface as in Excel's pane; on a phone one of the two at a time. */
import { Button, makeStyles, mergeClasses, type Theme, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { PutSheet } from "../../core/grid/edit";
import type { Language } from "../../core/messages/language";
import { App } from "../../ui/App";
import { type TurnOrder, UiProvider } from "../../ui/shell/context";
import { useMedia } from "../../ui/shell/use-media";
import { SheetView } from "../../ui/sheet/SheetView";
import { download, kindOf, XLSX_TYPE } from "../download";
import type { WrittenArticle } from "../../ui/engine/engine";
import { unitBook } from "../unit-book";
import type { OpenDocument } from "./desk";
import type { PageMessages } from "./page-messages";
import { PrintFoot, PrintHead } from "./PrintFrame";

/** One of the two parts at a time. */
const PHONE = "(max-width: 799px)";
const NARROW = `@media ${PHONE}`;

const useStyles = makeStyles({
  desk: {
    flexGrow: 1,
    minHeight: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(320px, 400px)",
    gridTemplateRows: "minmax(0, 1fr)",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "auto minmax(0, 1fr)" },
  },
  parts: {
    display: "none",
    [NARROW]: {
      display: "flex",
      columnGap: tokens.spacingHorizontalS,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    },
  },
  wide: {
    gridTemplateColumns: "minmax(0, 1fr)",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "minmax(0, 1fr)" },
  },
  gone: { display: "none", [NARROW]: { display: "none" } },
  part: { flexGrow: 1 },
  sheet: { minWidth: 0, minHeight: 0 },
  pane: { minWidth: 0, minHeight: 0, overflowY: "auto", borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  away: { [NARROW]: { display: "none" } },
});

export function DocumentDesk({
  document,
  language,
  messages,
  theme,
}: {
  document: OpenDocument;
  language: Language;
  messages: PageMessages;
  theme: Theme;
}) {
  const styles = useStyles();
  const { session, host, front } = document;
  const { checked, view } = useSyncExternalStore(session.subscribe, session.current);
  // The article and its table, and a year's plan that is thought about, take the place of the sheet.
  const isWide = view === "import" || (view === "year" && checked?.workbook.sheets.every(({ mark }) => mark !== "plan") !== false);
  const { wish } = useSyncExternalStore(front.subscribe, front.current);
  const [part, setPart] = useState<"sheet" | "panel">("panel");
  const isPhone = useMedia(PHONE);
  const drawing = useCallback((sheet: string) => host.drawing(sheet), [host]);
  const exportDraft = useCallback(
    async (sheets: readonly string[]) => {
      const [{ draftName }, { bytes, notes }] = await Promise.all([import("../save-draft"), host.file.exportDraft(sheets)]);
      download(draftName(document.name, messages.ui.draft.suffix), XLSX_TYPE, bytes);
      return notes;
    },
    [host, document.name, messages],
  );
  const saveSheets = useCallback(
    async (sheets: readonly PutSheet[], suffix: string) => {
      const [{ draftName }, bytes] = await Promise.all([import("../save-draft"), host.file.newWorkbook(sheets)]);
      const name = draftName(document.name, suffix);
      download(name, XLSX_TYPE, bytes);
      return name;
    },
    [host, document.name],
  );
  const saveTurned = useCallback(
    async ({ suffix, ...order }: TurnOrder) => {
      const [{ draftName }, { bytes, made, open }] = await Promise.all([import("../save-draft"), host.file.turned(order, language.name)]);
      const { extension, type } = kindOf(document.name);
      const file = draftName(document.name, suffix, extension);
      download(file, type, bytes);
      return { file, made, open };
    },
    [host, document.name, language.name],
  );
  const saveArticle = useCallback(
    async (article: WrittenArticle, suffix: string) => (await import("../save-article")).saveArticle(article, document.name, suffix),
    [document.name],
  );
  useEffect(() => {
    if (wish > 0) setPart("sheet");
  }, [wish]);
  return (
    <div className={mergeClasses(styles.desk, isWide && styles.wide)}>
      <div className={mergeClasses(styles.parts, isWide && styles.gone)} role="region" aria-label={messages.ui.nav.label}>
        <Button
          className={styles.part}
          size="small"
          aria-pressed={part === "panel"}
          appearance={part === "panel" ? "outline" : "subtle"}
          onClick={() => setPart("panel")}
        >
          {messages.web.panelPart}
        </Button>
        <Button
          className={styles.part}
          size="small"
          aria-pressed={part === "sheet"}
          appearance={part === "sheet" ? "outline" : "subtle"}
          onClick={() => setPart("sheet")}
        >
          {messages.web.sheetPart}
        </Button>
      </div>
      <section
        className={mergeClasses(styles.sheet, part !== "sheet" && styles.away, isWide && styles.gone)}
        aria-label={messages.web.sheetPart}
        data-part="sheet"
        // The panel's main is out of sight then.
        role={isPhone && part === "sheet" ? "main" : undefined}
      >
        <UiProvider session={session} messages={messages.ui} language={language.name}>
          {checked && checked.workbook.sheets.length > 0 && (
            <SheetView workbook={checked.workbook} front={front} drawing={drawing} messages={messages.web} />
          )}
        </UiProvider>
      </section>
      <div className={mergeClasses(styles.pane, part !== "panel" && !isWide && styles.away)} data-part="panel">
        <PrintHead review={checked?.review ?? null} file={document.name} says={messages.web.printed} />
        <App
          session={session}
          messages={messages.ui}
          language={language.name}
          theme={theme}
          exportDraft={exportDraft}
          saveSheets={saveSheets}
          saveTurned={saveTurned}
          saveArticle={saveArticle}
          unitBook={unitBook}
          isEmbedded
        />
        <PrintFoot says={messages.web.printed} />
      </div>
    </div>
  );
}
