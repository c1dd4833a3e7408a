/** The worker: one workbook file, its host and the engine on it; answers the page's calls one after another. */
import type { Workbook } from "../../core/grid/grid";
import { sheetNamed } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import type { Progress, Steps } from "../../core/grid/steps";
import { type LanguageName } from "../../core/languages/language";
import { loadLanguage } from "../../core/languages/load";
import { warnRateIn } from "../../core/official";
import { yuan } from "../../core/plan/money";
import { inPlaceOrder, reviewRecord } from "../../core/report";
import type { Review } from "../../core/plan/review";
import type { JobOptions } from "../../hosts/host";
import { exportValues } from "../../hosts/xlsx/export/export-values";
import { readingXlsx } from "../../hosts/xlsx/read/read-xlsx";
import { XlsxFile, XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { Checked, Engine } from "../../ui/engine";
import type { ApprovedPlan } from "../../ui/official-engine";
import { loadLocalEngine } from "../../ui/local-engine";
import { rowHeightsOf } from "../../ui/sheet/measure";
import { runSliced } from "../../ui/slices";
import { KeptSheets } from "./kept-sheets";
import type { CallName, Calls, CheckedHead, FromWorker, Part, ToWorker } from "./protocol";
import { deltaOf } from "./workbook-delta";

/** Findings in one piece of an answer. */
const PIECE = 250;
/** Workbooks and results kept for the page to name: the last few, since it only ever means what is on its screen. */
const KEPT = 4;
/** Milliseconds between two reports of progress: each one redraws the page. */
const TELL = 100;

interface CallContext {
  readonly options: JobOptions;
  readonly language: LanguageName;
  readonly send: (part: Part) => void;
  /** Buffers handed over with the answer instead of being copied. */
  readonly transfer: ArrayBuffer[];
}

/** Calls as the worker carries them out. */
type Answers = { readonly [N in CallName]: (context: CallContext, ...args: Parameters<Calls[N]>) => Promise<ReturnType<Calls[N]>> };

/** A result of the engine in this thread: its review is whole. */
type FullChecked = Omit<Checked, "review"> & { readonly review: Review };

class Kept<T> {
  private readonly items = new Map<number, T>();

  add(id: number, item: T): void {
    this.items.set(id, item);
    for (const old of this.items.keys()) if (this.items.size > KEPT) this.items.delete(old);
  }

  /** What the page means has been changed since when it is no longer here. */
  get(id: number): T {
    const item = this.items.get(id);
    if (item === undefined) throw new HostError("changed-underneath");
    return item;
  }
}

export class WorkbookWorker implements Answers {
  private host: XlsxHost | null = null;
  private version = 0;
  private sent: Workbook | null = null;
  private readonly keptSheets = new KeptSheets();
  private readonly workbooks = new Kept<Workbook>();
  private readonly results = new Kept<FullChecked>();
  private readonly approvals = new Kept<ApprovedPlan>();
  private lastResult = 0;
  private readonly engines = new Map<LanguageName, Promise<Engine>>();

  private opened(): XlsxHost {
    if (this.host === null) throw new HostError("host-unavailable");
    return this.host;
  }

  private engine(language: LanguageName): Promise<Engine> {
    let engine = this.engines.get(language);
    if (!engine) this.engines.set(language, (engine = loadLocalEngine(language, async () => readingXlsx)));
    return engine;
  }

  async open({ options }: CallContext, bytes: ArrayBuffer | null): Promise<void> {
    const file = bytes === null ? XlsxFile.blank() : await runSliced(XlsxFile.opening(new Uint8Array(bytes)) as Steps<XlsxFile>, options);
    this.host = new XlsxHost(file);
  }

  async read({ options, send }: CallContext): ReturnType<Answers["read"]> {
    const workbook = await this.opened().read(undefined, options);
    const { parts, sheets } = deltaOf(this.sent, workbook);
    for (const part of parts) send(part);
    this.sent = workbook;
    this.workbooks.add(this.version, workbook);
    return { ...workbook, version: this.version, sheets };
  }

  async apply({ options }: CallContext, edits: Parameters<Calls["apply"]>[0]): ReturnType<Answers["apply"]> {
    const { inverse } = await this.opened().apply(this.keptSheets.incoming(edits), options);
    this.version++;
    return { inverse: this.keptSheets.outgoing(inverse) };
  }

  async check({ options, language, send }: CallContext, version: number | null, told: Parameters<Calls["check"]>[1]): Promise<CheckedHead> {
    const engine = await this.engine(language);
    const checked = (await engine.check(
      version === null ? this.opened().file.workbook : this.workbooks.get(version),
      told,
      options,
    )) as FullChecked;
    const { review, settings, suggestions, awaiting } = checked;
    for (let from = 0; from < review.findings.length; from += PIECE)
      send({ kind: "findings", findings: review.findings.slice(from, from + PIECE) });
    this.results.add(++this.lastResult, checked);
    return {
      id: this.lastResult,
      settings,
      suggestions,
      awaiting,
      review: { ...review, findings: [], settings, sheets: review.sheets.map(shownSheet) },
    };
  }

  async fill({ options, language }: CallContext, id: number, accepted: readonly string[]): ReturnType<Answers["fill"]> {
    const checked = this.results.get(id);
    const wanted = new Set(accepted);
    return (await this.engine(language)).fill(
      checked,
      checked.suggestions.filter((suggestion) => wanted.has(suggestion.id)),
      options,
    );
  }

  async summarise({ options, language }: CallContext, id: number): ReturnType<Answers["summarise"]> {
    return (await this.engine(language)).summarise(this.results.get(id), options);
  }

  async saveSettings(
    { language }: CallContext,
    id: number,
    settings: Parameters<Calls["saveSettings"]>[1],
  ): ReturnType<Answers["saveSettings"]> {
    return (await this.engine(language)).saveSettings(this.results.get(id), settings);
  }

  async rules({ language }: CallContext, query: Parameters<Calls["rules"]>[0]): ReturnType<Answers["rules"]> {
    return (await this.engine(language)).rules(query);
  }

  async saveFindings({ language }: CallContext, id: number): ReturnType<Answers["saveFindings"]> {
    return (await this.engine(language)).saveFindings(this.results.get(id));
  }

  async proposeYear({ language }: CallContext, wanted: Parameters<Calls["proposeYear"]>[0]): ReturnType<Answers["proposeYear"]> {
    return (await this.engine(language)).proposeYear(wanted);
  }

  async newYear({ options, language }: CallContext, ...[version, wanted]: Parameters<Calls["newYear"]>): ReturnType<Answers["newYear"]> {
    return (await this.engine(language)).newYear(this.workbooks.get(version), wanted, options);
  }

  async payers({ language }: CallContext, id: number): ReturnType<Answers["payers"]> {
    return (await this.engine(language)).official.payers(this.results.get(id));
  }

  async execution({ language }: CallContext, id: number): ReturnType<Answers["execution"]> {
    return (await this.engine(language)).official.execution(this.results.get(id));
  }

  async readApproved({ options, language }: CallContext, name: string, bytes: ArrayBuffer): ReturnType<Answers["readApproved"]> {
    const approved = await (await this.engine(language)).official.readApproved(name, bytes, options);
    this.approvals.add(++this.lastResult, approved);
    const { file, title, year, items, planned } = approved;
    return { id: this.lastResult, plan: { file, title, year, items, planned } };
  }

  async draftOfficial(
    { options, language }: CallContext,
    ...[id, wish, approved]: Parameters<Calls["draftOfficial"]>
  ): ReturnType<Answers["draftOfficial"]> {
    const whole = wish.kind === "adjustment" && approved !== null ? { ...wish, approved: this.approvals.get(approved) } : wish;
    return (await this.engine(language)).official.draft(this.results.get(id), whole, options);
  }

  async publication({ language }: CallContext, ...[id, kind]: Parameters<Calls["publication"]>): ReturnType<Answers["publication"]> {
    return (await this.engine(language)).official.publication(this.results.get(id), kind);
  }

  async newWorkbook(_context: CallContext, sheets: Parameters<Calls["newWorkbook"]>[0]): ReturnType<Answers["newWorkbook"]> {
    const file = XlsxFile.blank();
    file.apply(sheets);
    return file.save();
  }

  async draw({ transfer }: CallContext, sheet: string): ReturnType<Answers["draw"]> {
    const { file } = this.opened();
    const grid = sheetNamed(file.workbook, sheet);
    if (grid === null) throw new HostError("sheet-missing", { sheet });
    const looks = file.looks(sheet);
    const heights = rowHeightsOf(grid, looks);
    for (const list of [looks.columnWidths, looks.rowHeights, looks.cellStyles, heights]) transfer.push(list.buffer as ArrayBuffer);
    return { looks, heights };
  }

  async save(): Promise<Uint8Array> {
    return this.opened().save();
  }

  async exportDraft(_context: CallContext, sheets: readonly string[]): ReturnType<Answers["exportDraft"]> {
    return exportValues(this.opened().save(), { sheets });
  }

  async record({ language }: CallContext, id: number, file: string): Promise<string> {
    const { review, workbook } = this.results.get(id);
    return JSON.stringify(reviewRecord(file, review, await loadLanguage(language), warnRateIn(workbook)));
  }

  async summary({ language }: CallContext, id: number): ReturnType<Answers["summary"]> {
    const { review } = this.results.get(id);
    const { wording } = await this.engine(language);
    const standing = inPlaceOrder(review).filter(({ dismissed, severity }) => dismissed === null && severity !== "info");
    const plans = review.sheets.filter(({ state }) => state === "plan");
    return {
      unit: review.profile.unitName ?? plans.map(({ plan }) => unitIn(plan?.title ?? null)).find((name) => name !== null) ?? null,
      items: plans.reduce((sum, { plan }) => sum + (plan?.items.length ?? 0), 0),
      sumYuan: yuan(review.sum),
      agreements: plans.flatMap(({ sheet, agreement }) => (agreement === null ? [] : [{ sheet, agreement }])),
      errors: standing.filter(({ severity }) => severity === "error").length,
      warnings: standing.filter(({ severity }) => severity === "warning").length,
      sentences: standing.map((finding) =>
        `[${wording.levels[finding.severity]}] ${finding.at === null ? "" : `${finding.at.sheet}${finding.at.cell === null ? "" : ` ${finding.at.cell}`} `}${wording.message(finding)} ${wording.advice(finding)}`.trim(),
      ),
    };
  }
}

/** The unit as a title begins with it: "育才中学2026年工会工作计划表" is 育才中学's. */
function unitIn(title: string | null): string | null {
  const name = /^(.{2,40}?)\s*(?:\d{4}|二[〇○零][〇○零一二三四五六七八九]{2})/.exec(title?.trim() ?? "")?.[1] ?? null;
  return name !== null && /[\u3400-\u9fff]/.test(name) ? name : null;
}

function shownSheet({
  sheet,
  state,
  why,
  unit,
  totals,
  agreement,
  plan,
}: Review["sheets"][number]): CheckedHead["review"]["sheets"][number] {
  if (plan === null) return { sheet, state, why, unit, totals, agreement, plan };
  const { title, year, isSchoolYear, layout, items } = plan;
  return {
    sheet,
    state,
    why,
    unit,
    totals,
    agreement,
    plan: { sheet: plan.sheet, title, year, isSchoolYear, layout, items: { length: items.length } },
  };
}

/** Connects a WorkbookWorker to the worker's own messages. */
export function startWorker(scope: {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer: Transferable[]): void;
}): void {
  const worker = new WorkbookWorker();
  const running = new Map<number, AbortController>();
  const post = (message: FromWorker, transfer: Transferable[] = []): void => scope.postMessage(message, transfer);

  async function answer({ id, name, args, language }: Extract<ToWorker, { kind: "call" }>): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    let told = 0;
    const onProgress = (progress: Progress): void => {
      const now = performance.now();
      if (now - told < TELL) return;
      told = now;
      post({ kind: "progress", id, progress });
    };
    const context: CallContext = {
      options: { signal: controller.signal, onProgress },
      language,
      send: (part) => post({ kind: "part", id, part }),
      transfer: [],
    };
    try {
      const value = await (worker[name] as (context: CallContext, ...args: unknown[]) => Promise<unknown>).call(worker, context, ...args);
      post({ kind: "done", id, value }, context.transfer);
    } catch (error) {
      if (error instanceof HostError) post({ kind: "refused", id, code: error.code, params: error.params });
      else {
        const { name: kind, message, stack = null } = error instanceof Error ? error : new Error(String(error));
        post({ kind: "failed", id, name: kind, message, stack });
      }
    } finally {
      running.delete(id);
    }
  }

  scope.onmessage = ({ data }) => {
    if (data.kind === "cancel") running.get(data.id)?.abort();
    else void answer(data);
  };
}
