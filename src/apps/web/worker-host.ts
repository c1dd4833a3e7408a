/** WorkerHost and WorkerEngine: the port and the engine, with all work done in a worker. */
import type { SheetEdit } from "../../core/grid/edit";
import { sheetNamed, type Workbook } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import type { CellRef } from "../../core/grid/area";
import { findingKeys, type Finding } from "../../core/plan/finding";
import type { NewPlanWanted } from "../../core/proposal";
import type { Language } from "../../core/languages/language";
import type { Host, JobOptions, Receipt, SheetInfo } from "../../hosts/host";
import type { Checked, Engine, FillProposal, MadeSheets, MadeYear, NewSettings, Wording } from "../../ui/engine";
import type { RulesAnswer, RulesQuery } from "../../ui/rules-answer";
import type { DrawnSheet } from "../../ui/sheet/drawn-sheet";
import type { Front } from "../../ui/sheet/front";
import { wordingOf } from "../../ui/wording";
import type { Told } from "../../core/plan/told";
import type { Suggestion } from "../../core/plan/suggestion";
import type { YearOutline } from "../../core/proposal";
import type { Part } from "./protocol";
import type { WorkerLink } from "./worker-link";
import { WorkerOfficialEngine } from "./worker-official-engine";
import { assembled } from "./workbook-delta";

export class WorkerHost implements Host {
  readonly can = { reveal: true, watch: false };
  /** Applies since the file was opened. */
  changes = 0;
  private mirror: Workbook | null = null;
  private readonly versions = new WeakMap<Workbook, number>();
  private readonly drawn = new Map<string, Promise<DrawnSheet>>();

  constructor(
    readonly link: WorkerLink,
    private readonly front: Front,
  ) {}

  async listSheets(options?: JobOptions): Promise<readonly SheetInfo[]> {
    const { sheets } = await this.read(undefined, options);
    return sheets.map(({ sheet, visibility, mark }) => ({ name: sheet, visibility, mark }));
  }

  async activeSheet(): Promise<string | null> {
    return this.front.current().sheet;
  }

  async read(sheets?: readonly string[], options: JobOptions = {}): Promise<Workbook> {
    const parts: Part[] = [];
    const frame = await this.link.call("read", [], options, { onPart: (part) => parts.push(part) });
    const workbook = assembled(this.mirror, parts, frame);
    this.mirror = workbook;
    this.versions.set(workbook, frame.version);
    if (!sheets) return workbook;
    for (const sheet of sheets) if (!sheetNamed(workbook, sheet)) throw new HostError("sheet-missing", { sheet });
    return { ...workbook, sheets: workbook.sheets.filter((grid) => sheets.includes(grid.sheet)) };
  }

  async apply(edits: readonly SheetEdit[], options: JobOptions = {}): Promise<Receipt> {
    const receipt = await this.link.call("apply", [edits], options);
    this.changes++;
    // Contents of cells change no widths; anything else may.
    if (edits.some(({ kind }) => kind !== "set-cell")) this.drawn.clear();
    return receipt;
  }

  async reveal({ sheet, row, column }: CellRef): Promise<void> {
    this.front.reveal(sheet, row, column);
  }

  /** Never calls back: the sheet view writes through the session. */
  onChanged(): () => void {
    return () => {};
  }

  /** How a sheet looks, kept until it may have changed. */
  drawing(sheet: string): Promise<DrawnSheet> {
    let drawn = this.drawn.get(sheet);
    if (!drawn) {
      this.drawn.set(sheet, (drawn = this.link.call("draw", [sheet])));
      drawn.catch(() => this.drawn.delete(sheet));
    }
    return drawn;
  }

  save(): Promise<Uint8Array> {
    return this.link.call("save", []);
  }

  /** The version a workbook of `read` had. */
  versionOf(workbook: Workbook): number {
    const version = this.versions.get(workbook);
    if (version === undefined) throw new HostError("changed-underneath");
    return version;
  }
}

export class WorkerEngine implements Engine {
  readonly official: WorkerOfficialEngine;
  private readonly results = new WeakMap<Checked, number>();

  constructor(
    private readonly host: WorkerHost,
    private readonly language: () => Language,
  ) {
    this.official = new WorkerOfficialEngine(host.link, (checked) => this.idOf(checked));
  }

  get wording(): Wording {
    return wordingOf(this.language());
  }

  /** The name the worker knows a result by. */
  idOf(checked: Checked): number {
    const id = this.results.get(checked);
    if (id === undefined) throw new HostError("changed-underneath");
    return id;
  }

  async check(workbook: Workbook, told: Told, options: JobOptions): Promise<Checked> {
    const findings: Finding[] = [];
    const head = await this.host.link.call("check", [this.host.versionOf(workbook), told], options, {
      onPart: (part) => part.kind === "findings" && findings.push(...part.findings),
    });
    const checked: Checked = {
      workbook,
      settings: head.settings,
      review: { ...head.review, findings },
      suggestions: head.suggestions,
      awaiting: head.awaiting,
    };
    this.results.set(checked, head.id);
    return checked;
  }

  fill(checked: Checked, accepted: readonly Suggestion[], options: JobOptions): Promise<FillProposal> {
    return this.host.link.call("fill", [this.idOf(checked), accepted.map(({ id }) => id)], options);
  }

  summarise(checked: Checked, options: JobOptions): Promise<MadeSheets> {
    return this.host.link.call("summarise", [this.idOf(checked)], options);
  }

  saveSettings(checked: Checked, settings: NewSettings): Promise<readonly SheetEdit[]> {
    return this.host.link.call("saveSettings", [this.idOf(checked), settings]);
  }

  rules(query: RulesQuery): Promise<RulesAnswer> {
    return this.host.link.call("rules", [query]);
  }

  saveFindings(checked: Checked): Promise<readonly SheetEdit[]> {
    return this.host.link.call("saveFindings", [this.idOf(checked)]);
  }

  proposeYear(wanted: NewPlanWanted): Promise<YearOutline> {
    return this.host.link.call("proposeYear", [wanted]);
  }

  newYear(workbook: Workbook, wanted: NewPlanWanted, options: JobOptions): Promise<MadeYear> {
    return this.host.link.call("newYear", [this.host.versionOf(workbook), wanted], options);
  }

  findingKeys({ review }: Checked): ReadonlyMap<Finding, string> {
    const keys = findingKeys(review.findings);
    return new Map(review.findings.map((finding, index) => [finding, keys[index]!]));
  }
}
