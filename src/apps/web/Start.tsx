/** startPage: puts the page on the screen; asks before leaving with unsaved work. */
import { useState } from "react";
import { createRoot } from "react-dom/client";
import type { LanguageName } from "../../core/messages/language";
import { languageOf } from "../../ui/shell/languages";
import { Desk } from "./desk";
import { Page } from "./Page";
import { type PageLanguage, pageLanguageIn } from "./page-messages";
import { rememberedLanguage, rememberLanguage } from "./remembered";
import { WorkerMaker } from "./worker-link";

/** `scriptText`: the page's own script, of which its workers are made. */
export async function startPage(scriptText: string): Promise<void> {
  const language = await pageLanguageIn(rememberedLanguage() ?? languageOf(navigator.language));
  const desk = new Desk(new WorkerMaker(scriptText), language.language);
  window.addEventListener("beforeunload", (event) => {
    if (desk.hasUnsaved()) event.preventDefault();
  });
  createRoot(document.getElementById("root")!).render(<SpokenPage desk={desk} first={language} />);
}

function SpokenPage({ desk, first }: { desk: Desk; first: PageLanguage }) {
  const [{ language, messages }, setPageLanguage] = useState(first);
  document.documentElement.lang = language.name;
  document.title = messages.ui.productName;
  const speak = async (name: LanguageName): Promise<void> => {
    const language = await pageLanguageIn(name);
    rememberLanguage(name);
    desk.speak(language.language);
    setPageLanguage(language);
  };
  return <Page desk={desk} language={language} messages={messages} onLanguage={(name) => void speak(name)} />;
}
