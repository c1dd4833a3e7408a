import type { Workbook } from "../../../src/core/grid/grid";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { hostContract } from "../contract";
import { draftSheet, fillingEdits, planWorkbook } from "../fixtures";
import { workbookBytes } from "./workbook-bytes";

/** Gives nothing but what stands in the saved file. */
class RereadHost extends XlsxHost {
  override async read(sheets?: readonly string[], options?: Parameters<XlsxHost["read"]>[1]): Promise<Workbook> {
    const inMemory = await super.read(sheets, options);
    return readXlsx(this.save(), { sheets: inMemory.sheets.map((grid) => grid.sheet) });
  }
}

hostContract("xlsx", (workbook) => Promise.resolve(XlsxHost.open(workbookBytes(workbook))));
hostContract("xlsx, read back from its bytes", (workbook) => Promise.resolve(new RereadHost(XlsxHost.open(workbookBytes(workbook)).file)));

describe("XlsxHost", () => {
  it("gives back the very bytes when nothing was applied", async () => {
    const bytes = workbookBytes(planWorkbook());
    const host = XlsxHost.open(bytes);
    await host.apply([]);
    expect(host.save()).toBe(bytes);
  });

  it("never changes the bytes it was given, and writes the same bytes for the same edits", async () => {
    const bytes = workbookBytes(planWorkbook());
    const copy = bytes.slice();
    const write = async (): Promise<Uint8Array> => {
      const host = XlsxHost.open(bytes);
      await host.apply([...fillingEdits(planWorkbook()), draftSheet("汇总（2）", "x")]);
      return host.save();
    };
    const first = await write();
    expect(await write()).toEqual(first);
    expect(bytes).toEqual(copy);
    expect(first).not.toEqual(bytes);
  });

  it("begins a blank workbook with the first sheet put into it", async () => {
    const host = XlsxHost.blank();
    expect(() => host.save()).toThrow("not-supported-by-host");
    await host.apply([draftSheet("工作计划表", "新表", "plan", "SUM(B3:B3)"), draftSheet("汇总", "汇总", "summary", "工作计划表!B3")]);
    const back = readXlsx(host.save());
    expect(back.sheets.map((grid) => [grid.sheet, grid.mark])).toEqual([
      ["工作计划表", "plan"],
      ["汇总", "summary"],
    ]);
    expect(back.sheets[0]!.at(3, 1).value).toBe("@第一项");
    expect(back.sheets[1]!.at(2, 2)).toEqual({ value: 10500.5, formula: "工作计划表!B3", format: "#,##0.00" });
  });
});
