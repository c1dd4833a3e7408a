/** startPage: puts the page on the screen; asks before leaving with unsaved work. */
import { useState } from "react";
import { createRoot } from "react-dom/client";
import type { LanguageName } from "../../core/languages/language";
import { languageOf } from "../../ui/languages";
import { Desk } from "./desk";
import { Page } from "./Page";
import { type Speech, speechIn } from "./page-words";
import { rememberedLanguage, rememberLanguage } from "./remembered";
import { WorkerMaker } from "./worker-link";

/** `scriptText`: the page's own script, of which its workers are made. */
export async function startPage(scriptText: string): Promise<void> {
  const speech = await speechIn(rememberedLanguage() ?? languageOf(navigator.language));
  const desk = new Desk(new WorkerMaker(scriptText), speech.language);
  window.addEventListener("beforeunload", (event) => {
    if (desk.hasUnsaved()) event.preventDefault();
  });
  createRoot(document.getElementById("root")!).render(<SpokenPage desk={desk} first={speech} />);
}

function SpokenPage({ desk, first }: { desk: Desk; first: Speech }) {
  const [{ language, words }, setSpeech] = useState(first);
  document.documentElement.lang = language.name;
  document.title = words.ui.productName;
  const speak = async (name: LanguageName): Promise<void> => {
    const speech = await speechIn(name);
    rememberLanguage(name);
    desk.speak(speech.language);
    setSpeech(speech);
  };
  return <Page desk={desk} language={language} words={words} onLanguage={(name) => void speak(name)} />;
}
