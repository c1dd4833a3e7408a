/** A simulated Excel around one workbook: answers the genuine client, counts syncs and bytes, injects faults, saves a real file. */
import type { Workbook } from "../../src/core/grid/grid";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { type GenuineClient, isSetSupported, loadClient } from "./client";
import { Model } from "./model";
import { type ActionFault, answer, type ApiObject, changingActions, type RequestBody } from "./wire";
import { workbookApi } from "./workbook-api";

export interface Fault {
  /** Fails the request with this number (from 1), counted from the moment the fault is set; Infinity never. */
  readonly atSync: number;
  readonly code: string;
  /** Runs before the request is answered, to change the workbook underneath. */
  readonly before?: (model: Model) => void;
  /** Fails this action of the request, counted from 0: what comes before it is done and stays. */
  readonly atAction?: number;
  /** Does all of the request, and then says that it failed. */
  readonly isLost?: boolean;
  /** From then on every request fails, until the fault is taken away. */
  readonly isLasting?: boolean;
}

export class Simulator {
  readonly model: Model;
  readonly client: GenuineClient;
  /** Requests answered so far and their sizes in UTF-8 bytes. */
  syncs = 0;
  bytesIn = 0;
  bytesOut = 0;
  largest = 0;
  /** By request, from the first: indexes of the actions that may have changed something. */
  readonly changing: number[][] = [];
  /** By request: how many actions it had. */
  readonly sizes: number[] = [];
  /** Above this many bytes a message is refused, as Excel on the web does at 5 MB. */
  payloadLimit = 5 * 1024 * 1024;
  private faults: readonly Fault[] = [];
  private faultSyncs = 0;
  private isWatched = false;
  private readonly root: ApiObject;
  private readonly kept = new Map<string, ApiObject>();
  private readonly emit: (text: string) => void;

  constructor(
    workbook: Workbook,
    private readonly bytes: Uint8Array | null = null,
  ) {
    this.model = new Model(workbook);
    this.root = workbookApi(this.model, () => void (this.isWatched = true));
    const client = loadClient((message, reply) => setTimeout(() => reply(this.handle(message)), 0));
    this.client = client;
    this.emit = client.emit;
  }

  static open(bytes: Uint8Array): Simulator {
    return new Simulator(readXlsx(bytes), bytes);
  }

  /** Makes Excel and OfficeExtension global, as they are in the pane; gives the function that takes them away. */
  install(): () => void {
    const scope = globalThis as Record<string, unknown>;
    Object.assign(scope, {
      Excel: this.client.Excel,
      OfficeExtension: this.client.OfficeExtension,
      Office: { context: { requirements: { isSetSupported } } },
    });
    return () => {
      for (const name of ["Excel", "OfficeExtension", "Office"]) delete scope[name];
    };
  }

  /** Null takes all faults away. */
  inject(...faults: readonly (Fault | null)[]): void {
    this.faults = faults.flatMap((fault) => fault ?? []);
    this.faultSyncs = 0;
  }

  /** One message of the client in node, answered. */
  private handle(text: string): string {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: string | RequestBody } };
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    return `{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${this.answerBody(body)}}}`;
  }

  /** One request body, answered. */
  answerBody(text: string): string {
    // After each Excel.run the client lets go of its ranges by itself; nobody waits for that.
    if (isCleanup(text)) return JSON.stringify(answer(JSON.parse(text) as RequestBody, this.root, this.kept));
    this.syncs++;
    this.count("bytesIn", text);
    if (Buffer.byteLength(text) > this.payloadLimit) return refused("RequestPayloadSizeLimitExceeded");
    const body = JSON.parse(text) as RequestBody;
    this.changing.push(changingActions(body));
    this.sizes.push(body.Actions.length);
    let inside: ActionFault | null = null;
    this.faultSyncs++;
    for (const { atSync, code, before, atAction, isLost, isLasting } of this.faults) {
      if (this.faultSyncs > atSync && isLasting) return refused(code);
      if (this.faultSyncs !== atSync) continue;
      before?.(this.model);
      if (isLost) answer(body, this.root, this.kept);
      if (atAction !== undefined) inside = { action: atAction, code };
      else if (code !== "") return refused(code);
    }
    const reply = JSON.stringify(answer(body, this.root, this.kept, inside));
    this.count("bytesOut", reply);
    return Buffer.byteLength(reply) > this.payloadLimit ? refused("ResponsePayloadSizeLimitExceeded") : reply;
  }

  private count(direction: "bytesIn" | "bytesOut", text: string): void {
    const bytes = Buffer.byteLength(text);
    this[direction] += bytes;
    this.largest = Math.max(this.largest, bytes);
  }

  /** A change by the user's own hand, with the event Excel sends for it. */
  userSets(sheet: string, row: number, column: number, value: string | number | null): void {
    const standing = this.model.grid(sheet).at(row, column);
    this.model.setCell(sheet, row, column, { value }, standing);
    this.model.flush();
    this.emitChange(sheet, "Unknown");
  }

  private emitChange(sheet: string, triggerSource: string): void {
    if (!this.isWatched) return;
    this.deliver(this.changeEvent(sheet, triggerSource));
  }

  /** Where events go: the client in node, unless a browser listens. */
  deliver: (entry: object) => void = (entry) => this.emit(JSON.stringify({ type: 3, message: { entries: [entry] } }));

  private changeEvent(sheet: string, triggerSource: string): object {
    const message = JSON.stringify({
      worksheetId: this.model.idOf(sheet),
      address: "A1",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource,
    });
    return { messageCategory: 65536, messageType: 10, targetId: "Workbook", message };
  }

  /** What is open now, saved as a real .xlsx made from the opened bytes. */
  async save(): Promise<Uint8Array> {
    if (!this.bytes) throw new Error("nothing was opened from a file");
    const host = await XlsxHost.open(this.bytes);
    await host.apply(this.model.edits());
    return host.save();
  }
}

/** The whole request refused: nothing of it was done. */
function refused(code: string): string {
  return JSON.stringify({ Results: [], Error: { ActionIndex: 0, Code: code, Message: code, Location: "" } });
}

function isCleanup(text: string): boolean {
  return (
    (JSON.parse(text) as RequestBody).Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference") &&
    text.includes("_RemoveReference")
  );
}
