/** WorkerOfficialEngine: the official engine, with all work done in a worker. */
import type { PutSheet } from "../../core/grid/edit";
import { HostError } from "../../core/grid/host-error";
import type { NamedExecution, PublicationKind } from "../../core/official";
import type { JobOptions } from "../../hosts/host";
import type { Checked, MadeSheets } from "../../ui/engine";
import type { ApprovedPlan, OfficialEngine, OfficialWish, Payers } from "../../ui/official-engine";
import type { WorkerLink } from "./worker-link";

export class WorkerOfficialEngine implements OfficialEngine {
  /** What the worker knows the plans by that it has read. */
  private readonly approvals = new WeakMap<ApprovedPlan, number>();

  constructor(
    private readonly link: WorkerLink,
    private readonly idOf: (checked: Checked) => number,
  ) {}

  async payers(checked: Checked): Promise<Payers> {
    return this.link.call("payers", [this.idOf(checked)]);
  }

  async execution(checked: Checked): Promise<NamedExecution | null> {
    return this.link.call("execution", [this.idOf(checked)]);
  }

  async readApproved(file: string, bytes: ArrayBuffer, options: JobOptions): Promise<ApprovedPlan> {
    const { id, plan } = await this.link.call("readApproved", [file, bytes], options, { transfer: [bytes] });
    this.approvals.set(plan, id);
    return plan;
  }

  async draft(checked: Checked, wish: OfficialWish, options: JobOptions): Promise<MadeSheets> {
    return this.link.call(
      "draftOfficial",
      [this.idOf(checked), wish, wish.kind === "adjustment" ? this.approvalOf(wish.approved) : null],
      options,
    );
  }

  async publication(checked: Checked, kind: PublicationKind): Promise<PutSheet | null> {
    return this.link.call("publication", [this.idOf(checked), kind]);
  }

  private approvalOf(approved: ApprovedPlan): number {
    const id = this.approvals.get(approved);
    if (id === undefined) throw new HostError("changed-underneath");
    return id;
  }
}
