/**
 * The contract every host is held to: the same workbook gives the same grids, the same edits give the same
 * grids, the inverse gives the old ones back, and a refused or stopped call has written nothing.
 *
 *   hostContract("memory", async (workbook) => new MemoryHost(workbook));
 */
import { applyEdits, freeSheetName } from "../../src/core/grid/apply";
import type { InsertRows, PutSheet, SheetEdit } from "../../src/core/grid/edit";
import type { Workbook } from "../../src/core/grid/grid";
import { type HostErrorCode, HostError } from "../../src/core/grid/host-error";
import { REGISTER_HEAD_ROW } from "../../src/core/grid/marks";
import { LANGUAGES } from "../../src/core/messages";
import { draftRegister, REGISTERS } from "../../src/core/registers";
import type { Host } from "../../src/hosts/host";
import { approvalContract } from "./approval-contract";
import { plainWorkbook } from "../build-workbook";
import { draftSheet, fillingEdits, lockedWorkbook, planWorkbook, protectedWorkbook, setting } from "./fixtures";

const WANTED_REGISTER = { register: REGISTERS[1]!, unit: "青禾中学工会", year: 2026, lists: { activities: null, subjects: null } };

/** What a place cannot keep and the contract should not ask of it. */
export interface ContractLimits {
  /** Visibility, protection, hidden rows … that the place cannot tell; blanked out before comparing. */
  readonly forget?: (plain: unknown) => unknown;
}

/** Runs the contract over one kind of host; `open` makes a place that holds exactly this workbook. */
export function hostContract(name: string, open: (workbook: Workbook) => Promise<Host>, limits: ContractLimits = {}): void {
  const seen = (workbook: Workbook): unknown => (limits.forget ?? ((plain) => plain))(plainWorkbook(workbook));

  async function refusal(job: Promise<unknown>): Promise<{ code: HostErrorCode; params: unknown }> {
    const error = await job.then(
      () => new Error("nothing was refused"),
      (reason: unknown) => reason,
    );
    if (!(error instanceof HostError)) throw error;
    return { code: error.code, params: error.params };
  }

  approvalContract(name, open);

  describe(`host contract: ${name}`, () => {
    it("reads the workbook as it is", async () => {
      const host = await open(planWorkbook());
      expect(seen(await host.read())).toEqual(seen(planWorkbook()));
      expect((await host.listSheets()).map((sheet) => sheet.name)).toEqual(["工作计划", "汇总", "说明 (1)"]);
    });

    it("reads the named sheets only, in the workbook's order", async () => {
      const host = await open(planWorkbook());
      expect((await host.read(["汇总", "工作计划"])).sheets.map(({ sheet }) => sheet)).toEqual(["工作计划", "汇总"]);
      expect(await refusal(host.read(["没有这张表"]))).toEqual({ code: "sheet-missing", params: { sheet: "没有这张表" } });
    });

    it.each<[string, (workbook: Workbook) => SheetEdit[]]>([
      ["a filled plan", fillingEdits],
      ["a sheet of ours", () => [draftSheet("汇总（2）", "第一稿")]],
      ["rows and a sheet together", (workbook) => [...fillingEdits(workbook), draftSheet("汇总（2）", "一起", "summary", "10500+0.5")]],
      ["one cell", (workbook) => [setting(workbook, "工作计划", 3, 3, { value: 6500 })]],
      ["a cell emptied", (workbook) => [setting(workbook, "工作计划", 4, 2, { value: null })]],
      ["no edits", () => []],
    ])("makes of %s what the edits mean, and takes it back", async (_, edits) => {
      const before = planWorkbook();
      const host = await open(before);
      const list = edits(before);
      const { inverse } = await host.apply(list);
      expect(seen(await host.read())).toEqual(seen(applyEdits(before, list).workbook));
      await host.apply(inverse);
      expect(seen(await host.read())).toEqual(seen(before));
    });

    it("makes a register once, and takes it back only while nobody has typed into it", async () => {
      const host = await open(planWorkbook());
      const put: SheetEdit = {
        kind: "put-sheet",
        draft: draftRegister(await host.read(), WANTED_REGISTER, LANGUAGES["zh-CN"].registers, LANGUAGES["zh-CN"].sheets),
      };
      const { inverse } = await host.apply([put]);
      expect(await refusal(host.apply([put]))).toMatchObject({ code: "sheet-name-taken" });
      await host.apply(inverse);
      expect(seen(await host.read())).toEqual(seen(planWorkbook()));

      const again = await host.apply([put]);
      const sheet = (put as PutSheet).draft.name;
      await host.apply([setting(await host.read(), sheet, REGISTER_HEAD_ROW + 60, 2, { value: "甲" })]);
      const typed = await host.read();
      expect(await refusal(host.apply(again.inverse))).toMatchObject({ code: "changed-underneath", params: { sheet, cell: "B64" } });
      expect(seen(await host.read())).toEqual(seen(typed));
    });

    it("takes several applies back, the last one first", async () => {
      const host = await open(planWorkbook());
      const first = await host.apply(fillingEdits(await host.read()));
      const between = await host.read();
      const second = await host.apply([setting(between, "工作计划", 5, 3, { value: 900 }), draftSheet("汇总（2）", "x")]);
      await host.apply(second.inverse);
      expect(seen(await host.read())).toEqual(seen(between));
      await host.apply(first.inverse);
      expect(seen(await host.read())).toEqual(seen(planWorkbook()));
    });

    it.each(["=1+1", "+86", "-5元", "@全体", "'引号", "=cmd|'/c calc'!A1"])("keeps the text %s text", async (text) => {
      const host = await open(planWorkbook());
      await host.apply([setting(planWorkbook(), "工作计划", 3, 2, { value: text })]);
      const cell = (await host.read(["工作计划"])).sheets[0]!.at(3, 2);
      expect(cell.value).toBe(text);
      expect(cell.formula).toBeUndefined();
    });

    it("puts our sheet beside the user's 汇总, and the next time replaces only ours", async () => {
      const host = await open(planWorkbook());
      const users = seen(await host.read(["汇总"]));
      const free = freeSheetName(await host.read(), "summary", "汇总");
      expect(free).toBe("汇总（2）");
      await host.apply([draftSheet(free, "第一稿")]);
      const again = freeSheetName(await host.read(), "summary", "汇总");
      expect(again).toBe("汇总（2）");
      const { inverse } = await host.apply([draftSheet(again, "第二稿")]);
      const sheets = await host.listSheets();
      expect(sheets.map((sheet) => [sheet.name, sheet.mark])).toEqual([
        ["工作计划", null],
        ["汇总", null],
        ["说明 (1)", null],
        ["汇总（2）", "summary"],
      ]);
      const titleOf = async (): Promise<unknown> => (await host.read(["汇总（2）"])).sheets[0]!.at(1, 1).value;
      expect(await titleOf()).toBe("第二稿");
      await host.apply(inverse);
      expect(await titleOf()).toBe("第一稿");
      expect(seen(await host.read(["汇总"]))).toEqual(users);
    });

    it("a hidden sheet of ours stays hidden when it is put again, is taken back, and put back again", async () => {
      const host = await open(planWorkbook());
      const hidden = (text: string): SheetEdit[] => {
        const edit = draftSheet("我们的记录", text, "approval");
        return edit.kind === "put-sheet" ? [{ ...edit, draft: { ...edit.draft, isHidden: true } }] : [];
      };
      const first = await host.apply(hidden("第一稿"));
      const one = await host.read();
      expect(one.sheets.at(-1)).toMatchObject({ mark: "approval", visibility: "hidden" });
      const second = await host.apply(hidden("第二稿"));
      await host.apply(second.inverse);
      expect(seen(await host.read())).toEqual(seen(one));
      const back = await host.apply(first.inverse);
      expect(seen(await host.read())).toEqual(seen(planWorkbook()));
      await host.apply(back.inverse);
      expect(seen(await host.read())).toEqual(seen(one));
    });

    it("several sheets of ours put again at once are all taken back, and put back again", async () => {
      const host = await open(planWorkbook());
      const marks = ["summary", "detail", "findings"] as const;
      const drafted = (text: string): SheetEdit[] => marks.map((mark) => draftSheet(`我们的${mark}`, `${text} ${mark}`, mark));
      await host.apply(drafted("第一稿"));
      const first = await host.read();
      const { inverse } = await host.apply(drafted("第二稿"));
      const second = await host.read();
      expect(second.sheets.slice(-3).map((sheet) => sheet.at(1, 1).value)).toEqual(marks.map((mark) => `第二稿 ${mark}`));
      const back = await host.apply(inverse);
      expect(seen(await host.read())).toEqual(seen(first));
      await host.apply(back.inverse);
      expect(seen(await host.read())).toEqual(seen(second));
    });

    it("a sheet of ours that was taken out comes back as it was, with what the user wrote into it", async () => {
      const host = await open(planWorkbook());
      const made = await host.apply([draftSheet("我们的", "第一稿")]);
      await host.apply([setting(await host.read(), "我们的", 3, 2, { value: 7000 })]);
      const before = await host.read();
      const out = await host.apply(made.inverse);
      expect((await host.listSheets()).map(({ name }) => name)).not.toContain("我们的");
      const again = await host.apply(out.inverse);
      expect(seen(await host.read())).toEqual(seen(before));
      await host.apply(again.inverse);
      expect(seen(await host.read())).toEqual(seen(planWorkbook()));
    });

    it("removes a sheet of ours and none of the user's", async () => {
      const host = await open(planWorkbook());
      await host.apply([draftSheet("汇总（2）", "x")]);
      expect(await refusal(host.apply([{ kind: "remove-sheet", sheet: "汇总", mark: "summary" }]))).toMatchObject({
        code: "sheet-missing",
      });
      await host.apply([{ kind: "remove-sheet", sheet: "汇总（2）", mark: "summary" }]);
      expect(seen(await host.read())).toEqual(seen(planWorkbook()));
    });

    it.each<[string, () => Workbook, (workbook: Workbook) => SheetEdit, string, unknown]>([
      [
        "a cell that holds something else by now",
        planWorkbook,
        (workbook) => ({ ...setting(workbook, "工作计划", 5, 3, { value: 1 }), expect: { value: 2999 } }) as SheetEdit,
        "changed-underneath",
        { sheet: "工作计划", cell: "C5" },
      ],
      [
        "a formula that is another by now",
        planWorkbook,
        (workbook) =>
          ({ ...setting(workbook, "工作计划", 6, 3, { value: 1 }), expect: { value: 10500.5, formula: "SUM(C3:C4)" } }) as SheetEdit,
        "changed-underneath",
        { sheet: "工作计划", cell: "C6" },
      ],
      [
        "rows for a place around which other rows stand by now",
        planWorkbook,
        (workbook) => {
          const [{ rows, ...insert }] = fillingEdits(workbook) as [InsertRows];
          // As if a row had been put in above since: what stood in row 4 and 5 stands one lower.
          return { ...insert, before: 4, rows, expect: insert.expect.map((one) => ({ ...one, row: one.row - 1 })) };
        },
        "changed-underneath",
        { sheet: "工作计划", cell: "A3" },
      ],
      [
        "a sheet that is not there",
        planWorkbook,
        () => ({ kind: "insert-rows", expect: [], sheet: "没有", before: 1, rows: [{ cells: [] }], like: null }),
        "sheet-missing",
        { sheet: "没有" },
      ],
      [
        "a protected sheet",
        protectedWorkbook,
        (workbook) => setting(workbook, "锁定", 2, 1, { value: "2月" }),
        "sheet-protected",
        { sheet: "锁定" },
      ],
      ["a name the user has", planWorkbook, () => draftSheet("汇总", "x"), "sheet-name-taken", { sheet: "汇总" }],
      ["a new sheet in a locked workbook", lockedWorkbook, () => draftSheet("汇总", "x"), "structure-locked", {}],
    ])("refuses %s and writes nothing, not even the edits before it", async (_, made, edit, code, params) => {
      const workbook = made();
      const host = await open(workbook);
      const good = setting(workbook, "工作计划", 2, 1, { value: "改动" });
      expect(await refusal(host.apply([good, edit(workbook)]))).toEqual({ code, params });
      expect(seen(await host.read())).toEqual(seen(workbook));
    });

    it("stopped beforehand it writes nothing", async () => {
      const host = await open(planWorkbook());
      const stopped = AbortSignal.abort();
      expect(await refusal(host.apply(fillingEdits(planWorkbook()), { signal: stopped }))).toEqual({ code: "cancelled", params: {} });
      expect(await refusal(host.read(undefined, { signal: stopped }))).toEqual({ code: "cancelled", params: {} });
      expect(seen(await host.read())).toEqual(seen(planWorkbook()));
    });

    it("stopped on the way it has done all or nothing", async () => {
      const host = await open(planWorkbook());
      const stop = new AbortController();
      const edits = fillingEdits(planWorkbook());
      const job = host.apply(edits, { signal: stop.signal });
      stop.abort();
      const outcome = await job.then(
        () => "done",
        (error: unknown) => (error instanceof HostError ? error.code : error),
      );
      const expected = outcome === "done" ? applyEdits(planWorkbook(), edits).workbook : planWorkbook();
      expect(["done", "cancelled"]).toContain(outcome);
      expect(seen(await host.read())).toEqual(seen(expected));
    });

    it("tells how far it is, never backwards and never beyond the end", async () => {
      const host = await open(planWorkbook());
      const steps: { stage: string; done: number; total: number }[] = [];
      await host.read(undefined, { onProgress: (progress) => steps.push(progress) });
      const reads = steps.length;
      await host.apply(fillingEdits(planWorkbook()), { onProgress: (progress) => steps.push(progress) });
      expect(reads).toBeGreaterThan(0);
      expect(steps.length).toBeGreaterThan(reads);
      for (const [index, step] of steps.entries()) {
        expect(step.done).toBeLessThanOrEqual(step.total);
        const last = steps[index - 1];
        if (last?.stage === step.stage && last.total === step.total) expect(step.done).toBeGreaterThanOrEqual(last.done);
      }
    });
  });
}
