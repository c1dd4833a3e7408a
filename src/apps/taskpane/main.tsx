/** The task pane: the user interface on an open Excel workbook. */
import { Button } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { App } from "../../ui/App";
import type { ExportDraft, SaveArticle, SaveSheets, SaveTurned } from "../../ui/shell/context";
import { languageOf, uiMessages } from "../../ui/shell/languages";
import { Session, type View } from "../../ui/state/session";
import { themeForBackground, THEMES } from "../../ui/shell/themes";
import { FILE_READERS } from "../file-readers";
import { unitBook } from "../unit-book";
import { loadOffice, type OfficeReady } from "./office";

const VIEWS: readonly View[] = ["home", "check", "fill", "summary", "official", "registers", "settings", "rules", "year", "turn", "import"];

async function start(): Promise<void> {
  const root = document.getElementById("root")!;
  const office = await loadOffice();
  const language = languageOf(office?.locale ?? navigator.language);
  document.documentElement.lang = language;
  const messages = await uiMessages(language);
  if (office === null || !office.isExcel || !office.isNewEnough) return explain(root, office, messages);
  const { ExcelHost } = await import(/* webpackChunkName: "excel" */ "../../hosts/excel/excel-host");
  const session = new Session(new ExcelHost(), async () =>
    (await import(/* webpackChunkName: "engine" */ "../../ui/engine/local-engine")).loadLocalEngine(language, FILE_READERS),
  );
  const exportDraft: ExportDraft = async (sheets) =>
    (await import(/* webpackChunkName: "export" */ "./export")).exportOpenWorkbook(sheets, messages.draft.suffix);
  const saveSheets: SaveSheets = async (sheets, suffix) =>
    (await import(/* webpackChunkName: "save-sheets" */ "../save-sheets")).saveSheets(sheets, Office.context.document.url ?? "", suffix);
  const saveTurned: SaveTurned = async (order) =>
    (await import(/* webpackChunkName: "turned" */ "./turned")).saveTurnedWorkbook(order, language);
  const saveArticle: SaveArticle = async (article, suffix) =>
    (await import(/* webpackChunkName: "save-article" */ "../save-article")).saveArticle(
      article,
      Office.context.document.url ?? "",
      suffix,
    );
  const help = (
    <Button
      as="a"
      appearance="subtle"
      size="small"
      href={language === "zh-CN" ? "handbook/index.html" : `handbook/index.${language}.html`}
      target="_blank"
      rel="noreferrer"
    >
      {messages.nav.help}
    </Button>
  );
  createRoot(root).render(
    <App
      session={session}
      messages={messages}
      language={language}
      theme={THEMES[themeForBackground(office.background)]}
      exportDraft={exportDraft}
      saveSheets={saveSheets}
      saveTurned={saveTurned}
      saveArticle={saveArticle}
      unitBook={unitBook}
      tools={help}
    />,
  );
  const wanted = new URLSearchParams(location.search).get("view") as View | null;
  if (wanted === null || !VIEWS.includes(wanted)) return;
  await session.open(wanted);
}

/** A readable page instead of an empty one, with the way on. */
function explain(root: HTMLElement, office: OfficeReady | null, messages: Awaited<ReturnType<typeof uiMessages>>): void {
  const text = document.createElement("p");
  text.textContent = office === null ? messages.officeMissing : office.isExcel ? messages.excelTooOld : messages.notInExcel;
  const link = document.createElement("a");
  link.href = "gonghui.html";
  link.textContent = messages.openPage;
  const again = document.createElement("button");
  again.textContent = messages.error.retry;
  again.onclick = () => location.reload();
  root.className = "explain";
  root.replaceChildren(text, link, again);
}

void start();
