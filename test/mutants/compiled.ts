/** Compiler: whether a changed file still compiles; one that does not is noticed before any test. */
import path from "node:path";
import ts from "typescript";
import { ROOT } from "../architecture/source-files";

/** "Declared but never used" and its kin: a matter of tidiness, which a change of this kind brings along. */
const TIDINESS: ReadonlySet<number> = new Set([6133, 6138, 6192, 6196, 6198, 6199, 7027]);

export class Compiler {
  private readonly changed = new Map<string, { readonly text: string; readonly version: number }>();
  private readonly service: ts.LanguageService;
  private version = 0;

  constructor() {
    const config = ts.getParsedCommandLineOfConfigFile(path.join(ROOT, "src/core/tsconfig.json"), {}, {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => {},
    } as ts.ParseConfigFileHost)!;
    this.service = ts.createLanguageService({
      getCompilationSettings: () => config.options,
      getScriptFileNames: () => config.fileNames,
      getScriptVersion: (file) => String(this.changed.get(file)?.version ?? 0),
      getScriptSnapshot: (file) => {
        const text = this.changed.get(file)?.text ?? ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
    });
  }

  /** Of the changed file alone: a changed value has the same type for the others. */
  compiles(file: string, text: string): boolean {
    const whole = path.join(ROOT, file);
    this.changed.set(whole, { text, version: ++this.version });
    const found = [...this.service.getSyntacticDiagnostics(whole), ...this.service.getSemanticDiagnostics(whole)];
    this.changed.delete(whole);
    return found.every(({ code }) => TIDINESS.has(code));
  }
}
