/** gonghui collect: every workbook below some folders checked and gathered into tables and 汇总.xlsx. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { type Collected, collectedOf, type UnitList, type WorkbookTotals } from "../../../core/collecting";
import { yuan } from "../../../core/plan/money";
import { type Arguments, UsageError } from "../arguments";
import { type CommandContext, type ExitStatus, outputOf, worst } from "../command";
import { decodeText, MAX_TEXT_BYTES } from "../../../hosts/text/decode-text";
import { sentenceOf } from "../failure";
import { readInput } from "../files";
import { money } from "../review-text";
import { printable } from "../terminal";
import { VERSION } from "../version";
import { gather, type Gathering, lookOver } from "./gather";
import { dealt, type Input, inputsBelow, inputsNamed } from "./inputs";
import type { Job } from "./map-file";
import { byPool, here, type MakeMapping } from "./mapping";
import { OutFolder } from "./out-folder";
import { usualWorkers } from "./pool";
import { answer, writeQueries } from "./query";
import { RateLine } from "./rate";
import { MOST_WORKBOOKS, summaryWorkbook } from "./summary-workbook";
import { readUnits } from "./unit-list";

/** What `collect --json` prints. */
interface CollectRecord {
  readonly schema: "gonghui/collect@1";
  readonly workbooks: number;
  readonly refused: number;
  readonly sumYuan: number;
  readonly errors: number;
  readonly warnings: number;
  readonly missing: readonly string[];
  readonly duplicates: readonly (readonly string[])[];
}

/** What is kept of a summary, so that it is not made again where nothing has changed. */
interface KeptSummary {
  readonly digest: string;
  readonly record: CollectRecord;
  readonly units: number;
  readonly status: ExitStatus;
}

const SUMMARY = "summary";
/** Last year's workbooks, where a folder of them is given. */
const AGAINST = "_against";

export async function collect(
  context: CommandContext,
  makeMapping: MakeMapping = context.canStartWorkers ? byPool : here,
): Promise<ExitStatus> {
  const { args } = context;
  if (args.sqlFolder !== null) return writeQueries(args.sqlFolder, context);
  if (args.query !== null) return answer(args.query, context);
  const out = outputOf(args);
  if (args.files.length === 0) throw new UsageError({ code: "input-missing", command: "collect" });
  const list = args.units === null ? null : readUnits(args.units);
  const work = new Work(context, list, makeMapping);
  if (args.shard !== null) return work.one(args.shard, args.files, out);
  return work.all(args.files, out);
}

/** What one call of collect does: everything it needs, said once. */
class Work {
  constructor(
    private readonly context: CommandContext,
    private readonly list: UnitList | null,
    private readonly makeMapping: MakeMapping,
  ) {}

  /** One shard, and no summary. */
  async one(shard: number, folders: readonly string[], outName: string): Promise<ExitStatus> {
    const { args, language, terminal } = this.context;
    const named = args.of === null ? null : inputsNamed(readList(args.of), folders);
    const below = named === null || !OutFolder.isOne(outName) ? inputsBelow(folders, outName).inputs : [];
    const out = OutFolder.make(outName, below.length);
    if (shard >= out.shards) throw new UsageError({ code: "no-such-shard", shard, shards: out.shards });
    const shards = dealt(named ?? below, out.shards);
    const inputs = shards[shard]!;
    const strange = named?.find((input) => !inputs.includes(input));
    if (strange !== undefined) throw new UsageError({ code: "not-in-shard", file: printable(strange.path), shard });
    const gathering = this.gathering(out, new Map([[shard, inputs]]));
    const { open } = lookOver(gathering);
    await this.gather(gathering, open);
    if (args.isJson)
      terminal.out(
        `${JSON.stringify({ schema: "gonghui/collect-shard@1", shard, shards: out.shards, workbooks: inputs.length, isSkipped: open.length === 0 })}\n`,
      );
    else terminal.out(`${language.collecting.shardDone({ shard, of: out.shards, files: inputs.length, isSkipped: open.length === 0 })}\n`);
    return statusOf(out.totalsOf(shard));
  }

  /** All shards, then the summary. */
  async all(folders: readonly string[], outName: string): Promise<ExitStatus> {
    const { args, language, terminal } = this.context;
    const { inputs, failed } = inputsBelow(folders, outName);
    for (const error of failed) terminal.err(`${sentenceOf(error, null, language)}\n`);
    const out = OutFolder.make(outName, inputs.length);
    out.sweep();
    const digests = await this.shards(out, inputs, true);
    const before = args.against === null ? null : await this.lastYear(args.against, out);
    const digest = createHash("sha256")
      .update(JSON.stringify([VERSION, language.name, this.list?.names, digests, before?.digest, folders.map((one) => path.resolve(one))]))
      .digest("hex");
    const kept = out.kept(SUMMARY) as KeptSummary | null;
    const workbook = path.join(outName, `${language.collecting.workbook}.xlsx`);
    const summary =
      kept?.digest === digest && (kept.record.workbooks > MOST_WORKBOOKS || fs.existsSync(workbook))
        ? kept
        : this.summary(out, inputs, before?.workbooks ?? null, digest);
    this.report(summary, outName, workbook);
    return worst([summary.status, failed.length > 0 ? 3 : 0]);
  }

  /** Does the shards that are not done; gives the digest of each. */
  private async shards(out: OutFolder, inputs: readonly Input[], isTold: boolean): Promise<readonly string[]> {
    const { language, terminal } = this.context;
    const gathering = this.gathering(out, new Map(dealt(inputs, out.shards).entries()));
    const { open, digests } = lookOver(gathering);
    if (isTold) terminal.err(`${language.collecting.found({ files: inputs.length, shards: out.shards, open: open.length })}\n`);
    await this.gather(gathering, open);
    return digests;
  }

  private gathering(out: OutFolder, shards: ReadonlyMap<number, readonly Input[]>): Gathering {
    const { args, language } = this.context;
    const { profile } = args;
    return {
      out,
      shards,
      how: [VERSION, language.name, profile, this.list?.names ?? null],
      jobOf: (input): Job => ({ path: input.path, language: language.name, profile }),
      list: this.list,
    };
  }

  private async gather(gathering: Gathering, open: ReturnType<typeof lookOver>["open"]): Promise<void> {
    const { args, language, terminal } = this.context;
    const files = open.reduce((count, { inputs }) => count + inputs.length, 0);
    if (open.length === 0) return;
    const lanes = Math.max(1, Math.min(args.workers ?? usualWorkers(), files));
    const mapping = await this.makeMapping(lanes);
    const line = new RateLine(terminal, language.collecting, files);
    const stop = (): never => {
      line.clear();
      terminal.err(`${language.collecting.stopped}\n`);
      // The files of the shards at work are lost, and nothing else: the workers end with their channel.
      process.exit(130);
    };
    process.once("SIGINT", stop);
    try {
      await gather(gathering, open, {
        map: mapping.map,
        lanes,
        onFile: ({ file }, { plans }) => {
          for (const { workbook } of plans)
            if (workbook.refused === "no-progress" || workbook.refused === "out-of-memory" || workbook.refused === "internal") {
              line.clear();
              const why = workbook.refused === "internal" ? language.cli.internal : language.errors[workbook.refused]({});
              terminal.err(`${language.collecting.gaveUp({ file: printable(file), why })}\n`);
            }
          line.count();
        },
      });
    } finally {
      process.off("SIGINT", stop);
      line.clear();
      await mapping.close();
    }
  }

  /** Last year's workbooks: kept in a folder of collect's, or gathered now from one of workbooks. */
  private async lastYear(
    folder: string,
    out: OutFolder,
  ): Promise<{ readonly digest: string; readonly workbooks: readonly WorkbookTotals[] }> {
    if (!OutFolder.isOne(folder)) {
      const { inputs } = inputsBelow([folder], out.folder);
      const own = OutFolder.make(path.join(out.folder, AGAINST), inputs.length);
      // A year that was said is this year's.
      const { args } = this.context;
      const work = new Work({ ...this.context, args: { ...args, profile: { ...args.profile, year: null } } }, this.list, this.makeMapping);
      await work.shards(own, inputs, false);
      return withDigest(own.totals());
    }
    const last = OutFolder.open(folder);
    for (let shard = 0; shard < last.shards; shard++)
      if (last.digest(shard) === null) throw new UsageError({ code: "not-all-done", folder: printable(folder), shard });
    return withDigest(last.totals());
  }

  private summary(out: OutFolder, inputs: readonly Input[], before: readonly WorkbookTotals[] | null, digest: string): KeptSummary {
    const { language } = this.context;
    if (this.list !== null) out.putUnits(this.list.names);
    const collected = collectedOf(out.totals(), this.list);
    if (collected.files <= MOST_WORKBOOKS) {
      const paths = new Map(inputs.map(({ file, path: at }) => [file, at]));
      const parts = { collected, list: this.list, before, paths, out: out.folder };
      out.put(`${language.collecting.workbook}.xlsx`, summaryWorkbook(parts, language));
    }
    const summary = { digest, record: recordOf(collected), units: collected.units.length, status: statusOf(collected.workbooks) };
    out.keep(SUMMARY, summary);
    return summary;
  }

  private report({ record, units }: KeptSummary, outName: string, workbook: string): void {
    const { args, language, terminal } = this.context;
    if (args.isJson) return void terminal.out(`${JSON.stringify(record)}\n`);
    const { collecting, cli: says } = language;
    const { workbooks: files, refused, errors, warnings, missing, duplicates } = record;
    const sum = says.yuan(money(Math.round(record.sumYuan * 100) as Parameters<typeof money>[0]));
    const isMade = files <= MOST_WORKBOOKS;
    terminal.out(
      [
        collecting.done({ files, units, refused, sum, errors, warnings }),
        ...(missing.length === 0 ? [] : [collecting.missing(missing)]),
        ...(duplicates.length === 0 ? [] : [collecting.twice(duplicates.length)]),
        collecting.written({ folder: printable(outName), workbook: isMade ? printable(workbook) : null }),
        ...(isMade ? [] : [collecting.tooMany(MOST_WORKBOOKS)]),
        "",
      ].join("\n"),
    );
  }
}

function withDigest(workbooks: readonly WorkbookTotals[]): { readonly digest: string; readonly workbooks: readonly WorkbookTotals[] } {
  return { digest: createHash("sha256").update(JSON.stringify(workbooks)).digest("hex"), workbooks };
}

function recordOf({ files, refused, sum, errors, warnings, missing, twice }: Collected): CollectRecord {
  return {
    schema: "gonghui/collect@1",
    workbooks: files,
    refused,
    sumYuan: yuan(sum),
    errors,
    warnings,
    missing: (missing ?? []).map(({ unit }) => unit),
    duplicates: twice.map(({ of }) => of.map(({ file }) => file)),
  };
}

/** As for several files: the worst of them. */
function statusOf(workbooks: readonly WorkbookTotals[]): ExitStatus {
  return worst(workbooks.map(({ refused, errors }) => (refused === "internal" ? 4 : refused !== null ? 3 : errors > 0 ? 1 : 0)));
}

/** The list of --of: a file's, or what comes in on standard input. */
function readList(of: NonNullable<Arguments["of"]>): string {
  return of === "-" ? fs.readFileSync(0, "utf8") : decodeText(readInput(of, MAX_TEXT_BYTES));
}
