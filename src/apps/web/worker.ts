/** The worker: one workbook file and the engine on it, in every language. */
import type { LanguageName } from "../../core/messages/language";
import { type Engine, HANDLE_METHODS } from "../../ui/engine/engine";
import { loadLocalEngine } from "../../ui/engine/local-engine";
import { KnownReviews } from "../../ui/engine/local-parts";
import { FILE_READERS } from "../file-readers";
import { PageFile } from "./page-file";
import { FILE_SERVICE, Handles, serve, type ServerScope } from "./port";

export function startWorker(scope: ServerScope): void {
  const handles = new Handles();
  const file = new PageFile(handles);
  const known = new KnownReviews();
  const engines = new Map<string, Promise<Engine>>();
  const engine = (language: string): Promise<Engine> => {
    const loaded = engines.get(language) ?? loadLocalEngine(language as LanguageName, FILE_READERS, known);
    engines.set(language, loaded);
    return loaded;
  };
  serve(scope, {
    find: async (service) => (service === FILE_SERVICE ? file : engine(service)),
    handleMethods: HANDLE_METHODS,
    handles,
  });
}
