// Any object of asynchronous methods is called across the wire as if it stood here: answers, handles, progress, cancel, errors, long lists.
import fc from "fast-check";
import { HostError } from "../../../src/core/grid/host-error";
import { NO_SESSION_SETTINGS } from "../../../src/core/plan/session-settings";
import type { JobOptions } from "../../../src/hosts/host";
import { handingOver, pack, unpack } from "../../../src/apps/web/parcel";
import { Handles, serve } from "../../../src/apps/web/port";
import { planFile } from "../../bench/plan-file";
import { spentPlanFile } from "../../ui/spent-plan";
import { linkTo, pageOn, WiredWorker } from "./page-on";

jest.setTimeout(60_000);

interface Shelf {
  readonly name: string;
  readonly of: Shelf | null;
}

/** A service that knows more of what it gives than it shows. */
class Library {
  readonly secrets = new WeakMap<Shelf, string>();
  readonly buffer = new Uint8Array([1, 2, 3]);

  async shelf(name: string, of: Shelf | null): Promise<Shelf> {
    const shelf = { name, of };
    this.secrets.set(shelf, `${name}!`);
    return shelf;
  }
  async secret(shelf: Shelf): Promise<string> {
    return this.secrets.get(shelf) ?? "unknown";
  }
  async both(pair: { readonly one: Shelf; readonly other: Shelf }): Promise<string> {
    return `${await this.secret(pair.one)} ${await this.secret(pair.other)}`;
  }
  async slow(steps: number, options: JobOptions): Promise<string> {
    for (let done = 0; done < steps; done++) {
      options.onProgress?.({ stage: "reading", done, total: steps });
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (options.signal?.aborted) throw new HostError("cancelled");
    }
    return "done";
  }
  async refuse(): Promise<void> {
    throw new HostError("sheet-missing", { sheet: "甲" });
  }
  async fail(): Promise<void> {
    throw new RangeError("of ours");
  }
  async length(bytes: ArrayBuffer): Promise<number> {
    return bytes.byteLength;
  }
  async give(): Promise<{ readonly bytes: Uint8Array }> {
    return handingOver({ bytes: this.buffer }, [this.buffer.buffer]);
  }
}

function wired() {
  const library = new Library();
  const worker = new WiredWorker();
  serve(worker.scope, { find: async () => library, handleMethods: new Set(["shelf"]), handles: new Handles() });
  const link = linkTo(worker);
  return { library, worker, link, remote: link.connect<Library, { readonly here: string }>(() => "library", { here: "own" }) };
}

test("a handle goes back as the very thing it was, as an argument or a property of one, and comes back in an answer as what the page has", async () => {
  const { remote, library } = wired();
  const one = await remote.shelf("one", null);
  const other = await remote.shelf("other", one);
  expect(library.secrets.has(one)).toBe(false);
  expect(await remote.secret(one)).toBe("one!");
  expect(await remote.both({ one, other })).toBe("one! other!");
  expect(other).toEqual({ name: "other", of: one });
  expect(other.of).toBe(one);
  expect(await remote.secret({ ...one })).toBe("unknown");
});

test("only the last few are known; one that is used stays", async () => {
  const { remote } = wired();
  const first = await remote.shelf("first", null);
  const second = await remote.shelf("second", null);
  for (const name of ["a", "b", "c", "d", "e"]) {
    await remote.shelf(name, null);
    expect(await remote.secret(first)).toBe("first!");
  }
  await expect(remote.secret(second)).rejects.toEqual(new HostError("changed-underneath"));
});

test("progress and cancel reach the other side, and a call cancelled before it is made is not made", async () => {
  const { remote, worker } = wired();
  const told: number[] = [];
  expect(await remote.slow(3, { onProgress: ({ done }) => told.push(done) })).toBe("done");
  expect(told).toEqual([0]);
  const controller = new AbortController();
  const running = remote.slow(1000, { signal: controller.signal });
  setTimeout(() => controller.abort(), 20);
  await expect(running).rejects.toMatchObject({ code: "cancelled" });
  const before = worker.came.length;
  await expect(remote.slow(1, { signal: controller.signal })).rejects.toMatchObject({ code: "cancelled" });
  expect(worker.came).toHaveLength(before);
});

test("refusals keep their code and parameters, bugs of ours their name and place; a worker that is gone refuses all", async () => {
  const { remote, link } = wired();
  await expect(remote.refuse()).rejects.toMatchObject({ code: "sheet-missing", params: { sheet: "甲" } });
  await expect(remote.fail()).rejects.toMatchObject({
    name: "RangeError",
    message: "of ours",
    stack: expect.stringContaining("port.test"),
  });
  const waiting = remote.slow(20, {});
  link.close();
  await expect(waiting).rejects.toMatchObject({ code: "cancelled" });
  await expect(remote.refuse()).rejects.toMatchObject({ code: "host-unavailable" });
});

test("buffers are handed over where that is said, and what is answered here is not asked there", async () => {
  const { remote, library } = wired();
  const bytes = new Uint8Array(10).buffer;
  expect(await remote.length(bytes)).toBe(10);
  expect(bytes.byteLength).toBe(0);
  expect([...(await remote.give()).bytes]).toEqual([1, 2, 3]);
  expect(library.buffer.byteLength).toBe(0);
  expect(remote.here).toBe("own");
  // A service that a promise ends with is no promise itself.
  expect(await Promise.resolve(remote)).toBe(remote);
});

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 5 },
    fc.integer(),
    fc.string(),
    fc.constant(null),
    fc.constant(undefined),
    fc.array(tie("value"), { maxLength: 12 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie("value"), { maxKeys: 4, noNullPrototype: true }),
    fc.array(fc.tuple(fc.integer(), fc.integer()), { maxLength: 5 }).map((pairs) => new Map(pairs)),
  ),
})).value;

test("whatever is packed in pieces of whatever size is unpacked the same, nothing given is changed, and no piece is much too large", () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 30 }), (value, most) => {
      const before = structuredClone(value);
      const { parcel, pieces } = structuredClone(pack(value, () => null, most));
      const lists: unknown[][] = [];
      for (const { list, items } of pieces) (lists[list] ??= []).push(...items);
      expect(unpack(parcel, lists, () => ({}))).toEqual(before);
      expect(value).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test("a check of 5,000 rows comes in pieces, none of them long, and sends no row of the plan but those of the sheet", async () => {
  const { worker, host, engine } = await pageOn(planFile(5000));
  const checked = await engine.check(await host.read(), NO_SESSION_SETTINGS, null, {});
  expect(checked.review.sheets[0]!.plan!.items.length).toBe(5000);
  expect(worker.came.filter(({ kind }) => kind === "piece").length).toBeGreaterThan(5);
  expect(Math.max(...worker.sizes)).toBeLessThan(20_000);
  const { findings } = checked.review;
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every((finding) => typeof finding.code === "string")).toBe(true);
});

test("the engine across the wire says what the engine here says; in another language it still knows what was checked", async () => {
  const { link, host, engine } = await pageOn(spentPlanFile());
  const workbook = await host.read();
  const checked = await engine.check(workbook, NO_SESSION_SETTINGS, null, {});
  expect(checked.workbook).toBe(workbook);
  const again = await engine.check(await host.read(), NO_SESSION_SETTINGS, checked, {});
  expect(again.review).toEqual(checked.review);
  const english = link.connect<typeof engine, object>(() => "en", {});
  const { edits } = await english.summarise(again, {});
  expect(edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.draft.name] : []))).toContain("Check results");
  const record = JSON.parse(await engine.record(again, "计划.xlsx")) as { readonly schema: string; readonly file: string };
  expect(record).toMatchObject({ schema: "gonghui/review@1", file: "计划.xlsx" });
  const approved = await engine.readApproved("年初.xlsx", new Uint8Array(spentPlanFile()).buffer, {});
  const made = await engine.draftOfficial(again, { kind: "adjustment", approved }, {});
  expect(made.edits.some((edit) => edit.kind === "put-sheet" && edit.draft.mark === "adjustment")).toBe(true);
  await expect(engine.draftOfficial(again, { kind: "adjustment", approved: { ...approved } }, {})).rejects.toMatchObject({
    code: "changed-underneath",
  });
  await expect(engine.summarise({ ...again }, {})).rejects.toMatchObject({ code: "changed-underneath" });
  expect(await engine.survey(new Uint8Array(spentPlanFile()).buffer, {})).toMatchObject({
    plans: [{ totals: { items: approved.items, refused: null } }],
  });
});
