/**
 * @jest-environment-options {"globalsCleanup": "off"}
 */
// The main job through the genuine Excel client: same result as on the file, a fixed number of syncs, faults that harm nothing.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { SheetEdit } from "../../../src/core/grid/edit";
import { finish } from "../../../src/core/grid/steps";
import type { Workbook } from "../../../src/core/grid/grid";
import { HostError } from "../../../src/core/grid/host-error";
import { officialJob, runJob } from "../../../src/core/jobs";
import { languageNamed } from "../../../src/core/messages";
import { readSettings } from "../../../src/core/reading/settings";
import { CELLS_PER_CHUNK, rowSpans } from "../../../src/hosts/excel/chunks";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { Host } from "../../../src/hosts/host";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { plainWorkbook, workbookOf } from "../../build-workbook";
import { Simulator } from "../../excel-simulator/simulator";
import { isWhole, runs } from "../../runs";

const language = languageNamed("zh-CN")!;
const words = { sheets: language.sheets, findings: language.findings, official: language.official, registers: language.registers };
const sheetFile = (name: string): Uint8Array => readFileSync(path.resolve(__dirname, "../../sheets", name));

const MESSY = "P02-merged-months-text-amounts.xlsx";
const PLANS = [
  "P01-school-clean.xlsx",
  MESSY,
  "P03-quarters-subtotals.xlsx",
  "P06-wrong-totals.xlsx",
  "P12-missing-and-duplicates.xlsx",
  "P13-several-sheets.xlsx",
];

let uninstall: (() => void) | null = null;
afterEach(() => {
  uninstall?.();
  uninstall = null;
});

function excel(simulator: Simulator): ExcelHost {
  uninstall?.();
  uninstall = simulator.install();
  return new ExcelHost();
}

/** Read, check, add what is recommended, summarise: one read and one apply. */
async function mainJob(host: Host): Promise<void> {
  const workbook = await host.read();
  const { edits } = finish(runJob(workbook, readSettings(workbook), (all) => all.filter(({ isRecommended }) => isRecommended), words));
  expect(edits.length).toBeGreaterThan(3);
  await host.apply(edits);
}

/** Excel works formulas out to 15 digits; nothing else may differ. */
const seen = (workbook: Workbook): unknown =>
  JSON.parse(JSON.stringify(plainWorkbook(workbook)), (_key, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(15)) : value,
  );

describe("the main job in Excel", () => {
  test.each(isWhole ? PLANS : PLANS.slice(1, 4))(
    "makes of %s what the file host makes of it: values, formulas, number formats, merges",
    async (name) => {
      const file = await XlsxHost.open(sheetFile(name));
      await mainJob(file);
      const simulator = Simulator.open(sheetFile(name));
      const host = excel(simulator);
      await mainJob(host);
      const expected = seen(readXlsx(file.save()));
      expect(seen(await host.read())).toEqual(expected);
      expect(seen(readXlsx(await simulator.save()))).toEqual(expected);
    },
    60_000,
  );

  test("is taken back whole", async () => {
    const simulator = Simulator.open(sheetFile(MESSY));
    const host = excel(simulator);
    const before = await host.read();
    const { edits } = finish(runJob(before, readSettings(before), (all) => all.filter(({ isRecommended }) => isRecommended), words));
    const { inverse } = await host.apply(edits);
    await host.apply(inverse);
    expect(seen(await host.read())).toEqual(seen(before));
  });

  test.each([
    ["in one session", false],
    ["in a session and the next", true],
  ])(
    "summary and budget sheets made twice %s are taken back and made again, step by step",
    async (_when, isNextSession) => {
      const simulator = Simulator.open(sheetFile(MESSY));
      let host = excel(simulator);
      const making = async (hasReserveFund: boolean): Promise<readonly SheetEdit[]> => {
        const workbook = await host.read();
        return finish(
          officialJob(workbook, readSettings(workbook), language, {
            budget: { isLastYearOpen: false, hasReserveFund, hasAllLines: false, hasAllAccounts: false },
            execution: null,
            approved: null,
          }),
        ).edits;
      };
      const stands = async (): Promise<unknown> => seen(await host.read());
      const charts = (): number[] => simulator.model.workbook.sheets.map(({ sheet }) => simulator.model.look(sheet).charts.length);
      const states = [await stands()];
      const first = await host.apply(await making(false));
      states.push(await stands());
      const drawn = charts();
      expect(Math.max(...drawn)).toBeGreaterThan(0);
      if (isNextSession) host = excel(simulator);
      const second = await host.apply(await making(true));
      states.push(await stands());
      expect(states[2]).not.toEqual(states[1]);

      const again = [await host.apply(second.inverse)];
      expect(await stands()).toEqual(states[1]);
      // Of a session before, Excel tells no charts.
      if (!isNextSession) {
        expect(charts()).toEqual(drawn);
        again.push(await host.apply(first.inverse));
        expect(await stands()).toEqual(states[0]);
        await host.apply(again.pop()!.inverse);
        expect(await stands()).toEqual(states[1]);
        expect(charts()).toEqual(drawn);
      }
      await host.apply(again.pop()!.inverse);
      expect(await stands()).toEqual(states[2]);
    },
    60_000,
  );

  const bigPlan = (rows: number): Workbook =>
    workbookOf({
      计划: [
        ["2026年工会工作计划表"],
        ["月份", "活动", "责任人", "预算金额（元）", "备注"],
        ...Array.from({ length: rows }, (_row, index) => [
          `${Math.min(12, Math.floor((index * 12) / rows) + 1)}月`,
          `第${index + 1}项活动`,
          "顾芳",
          100,
          null,
        ]),
        ["合计", null, null, { formula: `SUM(D3:D${rows + 2})`, value: rows * 100 }],
      ],
    });

  /** Syncs of one main job, and how many of them were only there because of the amount of data. */
  async function syncsOf(rows: number): Promise<{ read: number; apply: number }> {
    const simulator = new Simulator(bigPlan(rows));
    const host = excel(simulator);
    const workbook = await host.read();
    const read = simulator.syncs;
    const { edits } = finish(runJob(workbook, readSettings(workbook), (all) => all.filter(({ isRecommended }) => isRecommended), words));
    await host.apply(edits);
    expect(simulator.largest).toBeLessThan(5 * 1024 * 1024);
    return { read, apply: simulator.syncs - read };
  }

  test("takes the same number of syncs for 30 and for thousands of rows, payload chunks apart", async () => {
    const small = await syncsOf(30);
    const rows = runs(10_000);
    const large = await syncsOf(rows);
    // Reading: sheet list, sizes, values. Writing: sheet list, a look at what is expected, the plan's rows, its cells,
    // three for each of four sheets (two of them forceCreateSheet's, one for the mark), and the last one.
    expect(small).toEqual({ read: 3, apply: 17 });
    expect(large.read - small.read).toBe(rowSpans(1, rows + 3, 5).length - 1);
    // 计划明细 takes a link a row at 2,000 a message, and its 28 columns in messages of so many cells.
    const writtenChunks = large.apply - small.apply;
    expect(writtenChunks).toBeLessThanOrEqual(Math.ceil(rows / 2000) + Math.ceil(((rows + 20) * 28) / CELLS_PER_CHUNK));
    process.stdout.write(
      `syncs: 30 rows ${small.read} + ${small.apply}, ${rows} rows ${large.read} + ${large.apply} (${large.read - small.read + writtenChunks} for chunks)\n`,
    );
  }, 60_000);

  const FAULTS: readonly [string, string][] = [
    ["AccessDenied", "sheet-protected"],
    ["HostIsBusy", "host-busy"],
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["ItemNotFound", "sheet-missing"],
    ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
    ["InvalidRequestContext", "other-workbook"],
  ];

  test.each(FAULTS)(
    "%s while reading or looking ends in the sentence for %s, and the sheet is as it was",
    async (code, expected) => {
      for (const atSync of isWhole ? [1, 2, 3, 5, 8] : [2, 8]) {
        const simulator = Simulator.open(sheetFile(MESSY));
        const host = excel(simulator);
        const before = await host.read();
        const { edits } = finish(runJob(before, readSettings(before), (all) => all.filter(({ isRecommended }) => isRecommended), words));
        simulator.inject({ atSync, code });
        const error = await host.apply(edits).then(
          () => null,
          (reason: unknown) => reason,
        );
        expect(error).toBeInstanceOf(HostError);
        const { code: told, params } = error as HostError;
        expect(told).toBe(expected);
        expect((language.errors as Record<string, (given: typeof params) => string>)[told]!(params)).toMatch(/[。！]$/);
        simulator.inject(null);
        expect(seen(await host.read())).toEqual(seen(before));
      }
    },
    60_000,
  );

  test("a change underneath refuses the whole list", async () => {
    const simulator = Simulator.open(sheetFile("P01-school-clean.xlsx"));
    const host = excel(simulator);
    const before = await host.read();
    const { edits } = finish(runJob(before, readSettings(before), (all) => all.filter(({ isRecommended }) => isRecommended), words));
    const set = edits.find((edit) => edit.kind === "set-cell")!;
    if (set.kind !== "set-cell") throw new Error("no cell is set");
    simulator.userSets(set.sheet, set.row, set.column, 1);
    const changed = await host.read();
    await expect(host.apply(edits)).rejects.toMatchObject({ code: "changed-underneath" });
    expect(seen(await host.read())).toEqual(seen(changed));
  });

  test("a response over the limit is asked for again in halves", async () => {
    const simulator = new Simulator(bigPlan(3000));
    simulator.payloadLimit = 120_000;
    const host = excel(simulator);
    expect(seen(await host.read())).toEqual(seen(bigPlan(3000)));
    expect(simulator.syncs).toBeGreaterThan(4);
  }, 60_000);
});
