/** Desk: what lies on the page: the open workbook, the list of several files, what is being opened, and what went wrong. */
import { HostError } from "../../core/grid/host-error";
import type { Progress } from "../../core/grid/steps";
import { isArticleName } from "../../core/importing/file-kinds";
import type { Language } from "../../core/messages/language";
import type { Profile } from "../../core/plan/settings";
import { MAX_FILE_BYTES } from "../../hosts/host";
import type { SpeakingEngine } from "../../ui/engine/engine";
import { Session } from "../../ui/state/session";
import { Front } from "../../ui/sheet/front";
import { engineMessagesOf } from "../../ui/engine/engine-messages";
import { unitBook } from "../unit-book";
import { BrowserStore } from "./browser-store";
import { type Kept, KeptWork } from "./kept-work";
import { type LastingHandle, type RecentFile, RecentFiles } from "./recent-files";
import { forgetAll, rememberedProfile, rememberProfile } from "./remembered";
import type { Given } from "./several/given-files";
import { MOST_FILES, SeveralFiles } from "./several/several-files";
import { type RemoteFile, remoteFile, WorkerHost } from "./worker-host";
import { WorkerDied, WorkerLink, type WorkerMaker } from "./worker-link";

export interface OpenDocument {
  /** By which its unsaved changes are kept. */
  readonly id: string;
  readonly name: string;
  /** True where it was made here and no file held it: it is saved under its own name. */
  readonly isNew: boolean;
  readonly host: WorkerHost;
  readonly engine: SpeakingEngine;
  readonly session: Session;
  readonly front: Front;
}

/** Something refused or failed before there was a workbook on the page. */
export interface DeskError {
  readonly code: string | null;
  readonly file: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface DeskState {
  readonly document: OpenDocument | null;
  /** `host.changes` when it was last saved. */
  readonly savedChanges: number;
  readonly savedAs: string | null;
  /** True while several files are on the desk, beside or under what is open. */
  readonly hasSeveral: boolean;
  readonly opening: { readonly name: string; readonly progress: Progress; readonly cancel: () => void } | null;
  readonly error: DeskError | null;
  /** A workbook whose changes were not saved last time. */
  readonly left: Kept | null;
  /** Workbooks opened before, the latest first. */
  readonly recent: readonly RecentFile[];
}

/** What this computer keeps, by name. */
export interface KeptHere {
  readonly work: readonly string[];
  readonly recent: readonly string[];
  readonly units: readonly string[];
}

/** `savedChanges` of a workbook that no file holds. */
const NEVER = -1;
/** How long after the last change the work is kept, in milliseconds. */
const QUIET = 1500;

export class Desk {
  private state: DeskState = {
    document: null,
    savedChanges: 0,
    savedAs: null,
    hasSeveral: false,
    opening: null,
    error: null,
    left: null,
    recent: [],
  };
  private readonly store = new BrowserStore();
  private readonly kept = new KeptWork(this.store);
  private readonly recent = new RecentFiles(this.store);
  private keeping: ReturnType<typeof setTimeout> | null = null;
  private readonly listeners = new Set<() => void>();
  readonly several: SeveralFiles;

  constructor(
    private readonly workers: WorkerMaker,
    private language: Language,
  ) {
    this.several = new SeveralFiles(() => {
      const link = this.link();
      return { engine: this.engineOf(link), close: () => link.close() };
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly current = (): DeskState => this.state;

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  speak(language: Language): void {
    this.language = language;
    this.several.restart();
  }

  dismissTrouble(): void {
    this.set({ error: null });
  }

  hasUnsaved(): boolean {
    const { document, savedChanges } = this.state;
    return document !== null && document.host.changes !== savedChanges;
  }

  /** One file is opened and checked; several, and a folder, are gathered. */
  async take(given: Given): Promise<void> {
    const [first] = given.files;
    if (first === undefined) {
      if (given.isFolder) this.set({ error: { code: "nothing-given", file: "", params: {} } });
    } else if (this.isForArticle(given)) await this.openArticle(first.file);
    else if (given.files.length === 1 && !given.isFolder) await this.open(first.file, first.handle);
    else if (given.files.length > MOST_FILES)
      this.set({ error: { code: "too-many-files", file: "", params: { files: given.files.length, most: MOST_FILES } } });
    else {
      this.close();
      this.set({ hasSeveral: true, error: null });
      await this.several.begin(given);
    }
  }

  /** `handle`: where the browser gave one, by which the file is found again another day. */
  async open(file: File, handle?: LastingHandle): Promise<void> {
    if (file.size > MAX_FILE_BYTES) return this.set({ error: { code: "page-too-large", file: file.name, params: {} } });
    const before = this.state.document;
    await this.start(file.name, () => file.arrayBuffer());
    if (handle === undefined || this.state.document === null || this.state.document === before) return;
    await this.remember(handle);
  }

  /** A workbook that was opened, or saved: it comes to the head of the recent files. */
  async remember(handle: LastingHandle): Promise<void> {
    await this.recent.put(handle);
    this.set({ recent: await this.recent.all() });
  }

  /** Has to be called at a click. */
  async openRecent(recent: RecentFile): Promise<void> {
    const file = await this.recent.open(recent);
    if (file === "gone") await this.recent.remove(recent.id);
    if (file === "gone" || file === "forbidden")
      return this.set({ error: { code: `recent-${file}`, file: recent.name, params: {} }, recent: await this.recent.all() });
    await this.open(file, recent.handle);
  }

  /** Asks whether work was left that was not saved, and which files were opened before. */
  async lookForLeft(): Promise<void> {
    const [[left = null], recent] = await Promise.all([this.kept.all(), this.recent.all()]);
    this.set(this.state.document === null ? { left, recent } : { recent });
  }

  /** Opens what was left, unsaved as it was. */
  async restoreLeft(): Promise<void> {
    const { left } = this.state;
    if (left === null) return;
    this.set({ left: null });
    await this.start(left.name, async () => left.bytes, undefined, left.id);
    // Opened from no file: still to be saved.
    if (this.state.document?.id === left.id) this.set({ savedChanges: NEVER });
  }

  async discardLeft(): Promise<void> {
    const { left } = this.state;
    if (left !== null) await this.kept.remove(left.id);
    await this.lookForLeft();
  }

  /** Keeps the open workbook a moment after its last change. */
  private keepLater(document: OpenDocument): void {
    if (this.keeping !== null) clearTimeout(this.keeping);
    this.keeping = setTimeout(() => {
      const standing = this.state.document;
      if (standing?.id !== document.id || !this.hasUnsaved()) return;
      if (document.session.current().job !== null) return this.keepLater(document);
      document.host.file.save().then(
        (bytes) => this.kept.put({ id: document.id, name: standing.name, bytes: bytes.slice().buffer }),
        () => undefined, // The worker is gone, and with it what could have been kept.
      );
    }, QUIET);
  }

  /** A workbook without sheets, for a plan made from nothing, or from an article that is pasted. */
  async openBlank(name: string, view: "year" | "import"): Promise<void> {
    await this.start(name, null, (session) => session.open(view));
  }

  /** True for one plan written as an article: it is read beside what is open, and takes the place of nothing. */
  isForArticle({ files, isFolder }: Given): boolean {
    return !isFolder && files.length === 1 && isArticleName(files[0]!.file.name);
  }

  private async openArticle(file: File): Promise<void> {
    const { document } = this.state;
    if (document === null)
      await this.start(file.name.replace(/\.[^.]+$/, ".xlsx"), null, async (session) => {
        await session.open("import");
        await session.articles.read(file, null);
      });
    else if (document.session.current().job === null)
      await document.session.articles.read(file, document.session.current().checked?.review.year ?? null);
  }

  private link(): WorkerLink {
    return new WorkerLink(this.workers.make());
  }

  private engineOf(link: WorkerLink): SpeakingEngine {
    const spoken = (): Language => this.language;
    return link.connect<SpeakingEngine, Pick<SpeakingEngine, "engineMessages">>(() => spoken().name, {
      get engineMessages() {
        return engineMessagesOf(spoken());
      },
    });
  }

  private async start(
    name: string,
    bytesOf: (() => Promise<ArrayBuffer>) | null,
    begin?: (session: Session) => Promise<void>,
    id = `${Date.now()} ${name}`,
  ): Promise<void> {
    if (this.state.opening !== null) return;
    const link = this.link();
    // A file is read in few large steps: only ending the worker stops it at once.
    const show = (progress: Progress): void => this.set({ opening: { name, progress, cancel: () => link.close() } });
    show({ stage: "reading", done: 0, total: 0 });
    this.set({ error: null });
    try {
      const bytes = bytesOf === null ? null : await bytesOf();
      await remoteFile(link).open(bytes, { onProgress: show });
    } catch (error) {
      link.close();
      this.set({ opening: null, error: isCancel(error) ? null : deskErrorOf(error, name) });
      return;
    }
    this.close();
    const document = this.documentOn(link, name, id, bytesOf === null);
    this.set({ opening: null, document, savedChanges: 0, savedAs: null, left: null });
    if (begin !== undefined) return begin(document.session);
    await document.session.check();
    const plan = document.session.current().checked?.review.sheets.find(({ state }) => state === "plan");
    if (plan) document.front.turnTo(plan.sheet);
  }

  private documentOn(link: WorkerLink, name: string, id: string, isNew: boolean): OpenDocument {
    const front = new Front();
    const host = new WorkerHost(link, front);
    // With several units nobody knows whose this is before it is said.
    const engine = this.engineOf(link);
    const session = new Session(host, async () => engine, unitBook.list().length > 1 ? {} : rememberedProfile());
    const document: OpenDocument = { id, name, isNew, host, engine, session, front };
    let seen = 0;
    session.subscribe(() => {
      if (host.changes !== seen) {
        seen = host.changes;
        this.keepLater(document);
      }
      const done = session.current().notice?.kind;
      if (done === "settings-saved" || done === "year-made") rememberProfile(session.profile());
      if (done === "year-made" && isNew) this.nameAfter(session.profile());
    });
    return document;
  }

  /** A plan made from nothing is called by whose it is, and the year. */
  private nameAfter({ unitName, year }: Pick<Profile, "unitName" | "year">): void {
    const { document } = this.state;
    if (document === null || year === null) return;
    const name = this.language.yearView.file({ unit: unitName?.replace(/[\\/:*?"<>|]/g, "_") ?? "", year });
    if (name !== document.name) this.set({ document: { ...document, name } });
  }

  /** Puts the open workbook away, saved or not. */
  close(): void {
    const { document } = this.state;
    if (document === null) return;
    document.session.close();
    document.host.link.close();
    void this.kept.remove(document.id);
    this.set({ document: null, savedChanges: 0, savedAs: null });
  }

  /** `changes`: how many the saved file holds. */
  saved(as: string, changes: number): void {
    this.set({ savedChanges: changes, savedAs: as });
    const { document } = this.state;
    if (document !== null && !this.hasUnsaved()) void this.kept.remove(document.id);
  }

  async keptHere(): Promise<KeptHere> {
    const [work, recent] = await Promise.all([this.kept.all(), this.recent.all()]);
    return { work: work.map(({ name }) => name), recent: recent.map(({ name }) => name), units: unitBook.list().map(({ name }) => name) };
  }

  async forget(): Promise<void> {
    if (this.keeping !== null) clearTimeout(this.keeping);
    forgetAll();
    unitBook.clear();
    this.state.document?.session.forgetRemembered();
    await Promise.all([this.kept.clear(), this.recent.clear()]);
    this.set({ left: null, recent: [] });
  }

  closeList(): void {
    this.several.close();
    this.set({ hasSeveral: false });
  }

  /** Does a piece of work with a worker of its own, which ends with it. */
  async apart<T>(work: (file: RemoteFile) => Promise<T>): Promise<T> {
    const link = this.link();
    try {
      return await work(remoteFile(link));
    } finally {
      link.close();
    }
  }
}

function isCancel(error: unknown): boolean {
  return error instanceof HostError && error.code === "cancelled";
}

function deskErrorOf(error: unknown, file: string): DeskError {
  if (error instanceof HostError) return { code: error.code, file, params: error.params };
  return { code: error instanceof WorkerDied ? "worker-died" : null, file, params: {} };
}
