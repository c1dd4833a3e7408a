/** The session behind the screen, on the memory host: what each button does, what is asked first, and what happens when it fails. */
import type { Grid, Workbook } from "../../src/core/grid/grid";
import type { SheetEdit } from "../../src/core/grid/edit";
import { HostError } from "../../src/core/grid/host-error";
import { FILE_READERS } from "../../src/apps/file-readers";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { loadLocalEngine } from "../../src/ui/engine/local-engine";
import { Session } from "../../src/ui/state/session";
import { plainWorkbook, workbookOf } from "../build-workbook";

const plan = (): Workbook =>
  workbookOf({
    计划: [
      ["2026年工会工作计划表"],
      ["月份", "活动", "责任人", "预算金额（元）", "备注"],
      ["3月", "三八节活动", "顾芳", "2,000元", null],
      ["6月", "端午节慰问", "顾芳", 3000, null],
      ["9月", "中秋节慰问", null, 3000, null],
      ["合计", null, null, { formula: "SUM(D3:D5)", value: 6000 }, null],
    ],
  });

/** The cells of a sheet, to make another one of. */
const rowsOf = (grid: Grid) => ({ rows: Array.from({ length: grid.lastRow }, (_, row) => [...grid.row(row + 1)].slice(1)) });

const loadEngine = () => loadLocalEngine("zh-CN", FILE_READERS);

interface Opened {
  readonly host: MemoryHost;
  readonly session: Session;
  readonly plain: () => unknown;
}

function open(workbook: Workbook = plan(), host = new MemoryHost(workbook)): Opened {
  const session = new Session(host, loadEngine);
  return { host, session, plain: () => plainWorkbook(host.current) };
}

const codes = (session: Session): string[] =>
  session
    .current()
    .checked!.review.findings.filter(({ dismissed }) => dismissed === null)
    .map(({ code }) => code);

describe("Session", () => {
  test("checks, shows a correction before it is made, makes it, takes it back and makes it again", async () => {
    const { session, plain } = open();
    await session.check();
    expect(session.current().view).toBe("check");
    expect(codes(session)).toContain("total-mismatch");
    const before = plain();
    session.proposeFixes(session.current().checked!.review.findings.filter(({ code }) => code === "amount-text"));
    expect(session.current().pending!.edits).toHaveLength(1);
    expect(plain()).toEqual(before);
    session.leavePending();
    expect(session.current().pending).toBeNull();
    session.proposeFixes(session.current().checked!.review.findings.filter(({ code }) => code === "amount-text"));
    await session.applyPending();
    expect(codes(session)).not.toContain("amount-text");
    expect(codes(session)).not.toContain("total-mismatch");
    const after = plain();
    await session.undo();
    expect(plain()).toEqual(before);
    expect(session.current()).toMatchObject({ undoCount: 0, redoCount: 1, notice: { kind: "undone" } });
    await session.redo();
    expect(plain()).toEqual(after);
  });

  test("nothing is inserted before the preview is confirmed, and then it says where", async () => {
    const { session, plain } = open();
    await session.check("fill");
    const before = plain();
    const accepted = session.current().checked!.suggestions.slice(0, 2);
    await session.fill(accepted);
    const { pending } = session.current();
    expect(pending!.rows.map(({ activity }) => activity).sort()).toEqual(accepted.map(({ activity }) => activity).sort());
    expect(plain()).toEqual(before);
    await session.applyPending();
    expect(session.current().notice).toEqual({ kind: "inserted", rows: pending!.rows.map(({ row }) => row), notDone: [] });
    await session.undo();
    expect(plain()).toEqual(before);
  });

  test("what stands in the way is told: beforehand with the rest that is done, at once where nothing can be", async () => {
    const locked = { ...plan(), isStructureLocked: true };
    const made = open(locked);
    await made.session.check("summary");
    await made.session.summarise();
    expect(made.session.current()).toMatchObject({
      error: null,
      undoCount: 0,
      notice: {
        kind: "sheets-made",
        sheets: [],
        notDone: ["计划明细", "汇总", "检查结果"].map((name) => ({ what: { kind: "sheet", name } })),
      },
    });
    const [sheet] = plan().sheets;
    const kept = open(workbookOf({ 计划: { ...rowsOf(sheet!), isProtected: true } }));
    await kept.session.check("fill");
    await kept.session.fill(kept.session.current().checked!.suggestions.slice(0, 2));
    expect(kept.session.current()).toMatchObject({
      pending: null,
      notice: { kind: "inserted", rows: [], notDone: [{ why: "sheet-protected" }, { why: "sheet-protected" }] },
    });
  });

  test("a verified finding counts no more, its reason stands in 检查结果, and it can be brought back", async () => {
    const { session, host } = open();
    await session.check();
    const finding = session.current().checked!.review.findings.find(({ code }) => code === "missing-owner")!;
    await session.dismiss(finding, "由工会委员会集体负责");
    expect(codes(session)).not.toContain("missing-owner");
    expect(JSON.stringify(plainWorkbook(host.current))).toContain("由工会委员会集体负责");
    // A new session knows it from the workbook alone.
    const later = new Session(host, loadEngine);
    await later.check();
    const kept = later.current().checked!.review.findings.find(({ code }) => code === "missing-owner")!;
    expect(kept.dismissed).toEqual({ reason: "由工会委员会集体负责" });
    await later.restore(kept);
    expect(codes(later)).toContain("missing-owner");
  });

  test("settings are kept in 工会参数 and used at once", async () => {
    const { session, host } = open();
    await session.check();
    expect(session.current().checked!.review.funds).toBeNull();
    await session.saveSettings({ funds: 500_000 as never });
    expect(session.current().checked!.review.funds).toMatchObject({ funds: 500_000 });
    expect(host.current.sheets.map(({ mark }) => mark)).toContain("settings");
    const later = new Session(host, loadEngine);
    await later.check();
    expect(later.profile().funds).toBe(500_000);
  });

  test("a change in the sheet marks the findings as old and checks again after a while", async () => {
    const { session, host } = open();
    await session.check();
    host.userSets({ sheet: "计划", row: 5, column: 3 }, { value: "赵六" });
    expect(session.current().isStale).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(session.current().isStale).toBe(false);
    expect(codes(session)).not.toContain("missing-owner");
    session.close();
  });

  test("edits made for another state of the sheet are refused as a whole, with the reason's code", async () => {
    const { session, host, plain } = open();
    await session.check();
    session.proposeFixes(session.current().checked!.review.findings.filter(({ code }) => code === "amount-text"));
    host.userSets({ sheet: "计划", row: 3, column: 4 }, { value: "改过了" });
    const before = plain();
    await session.applyPending();
    expect(session.current().error).toMatchObject({ code: "changed-underneath" });
    expect(plain()).toEqual(before);
    session.dismissTrouble();
    expect(session.current().error).toBeNull();
    session.close();
  });

  test("a bug of ours is reported without any of the user's words", async () => {
    const { host } = open();
    const session = new Session(host, async () => {
      throw new TypeError("顾芳 2,000元");
    });
    await session.check();
    const { error, job } = session.current();
    expect(job).toBeNull();
    expect(error!.code).toBeNull();
    expect(error!.report).toMatch(/^TypeError\n/);
    expect(error!.report).not.toContain("顾芳");
  });

  test("a cancelled job changes nothing and says so", async () => {
    class SlowHost extends MemoryHost {
      override async read(...given: Parameters<MemoryHost["read"]>): Promise<Workbook> {
        await new Promise((resolve) => setTimeout(resolve, 30));
        if (given[1]?.signal?.aborted) throw new HostError("cancelled");
        return super.read(...given);
      }
    }
    const { session } = open(plan(), new SlowHost(plan()));
    const running = session.check();
    session.current().job!.cancel();
    await running;
    expect(session.current()).toMatchObject({ checked: null, error: null, notice: { kind: "cancelled" }, job: null });
  });

  test("what the host could not take back at once is taken back by 撤销, and not made again", async () => {
    const host = new MemoryHost(plan());
    const { session, plain } = open(plan(), host);
    await session.check();
    const before = plain();
    const apply = host.apply.bind(host);
    let left: readonly SheetEdit[] = [];
    // As a host that breaks off half-way: it takes back what it left before it does anything else.
    host.apply = async (edits, options) => {
      if (left.length > 0) {
        await apply(left);
        left = [];
        return apply(edits, options);
      }
      ({ inverse: left } = await apply(edits, options));
      throw new HostError("half-written");
    };
    await session.summarise();
    expect(session.current()).toMatchObject({ undoCount: 1, error: { code: "half-written" }, job: null });
    expect(plain()).not.toEqual(before);
    await session.undo();
    expect(plain()).toEqual(before);
    expect(session.current()).toMatchObject({ undoCount: 0, redoCount: 0, error: null, notice: { kind: "undone" } });
  });

  test("what others have worked on since is told, and 撤销 does not ask for it again", async () => {
    const host = new MemoryHost(plan());
    const { session } = open(plan(), host);
    await session.check();
    let params = {};
    host.apply = () => Promise.reject(new HostError("half-written", params));
    await session.summarise();
    params = { sheet: "计划", cell: "A5" };
    await session.undo();
    expect(session.current()).toMatchObject({ undoCount: 0, error: { code: "half-written", params } });
  });
});
