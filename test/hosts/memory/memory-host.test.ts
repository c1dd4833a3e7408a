import { MemoryHost } from "../../../src/hosts/memory/memory-host";
import type { SheetChange } from "../../../src/hosts/host";
import { hostContract } from "../contract";
import { fillingEdits, planWorkbook } from "../fixtures";

hostContract("memory", (workbook) => Promise.resolve(new MemoryHost(workbook)));

describe("MemoryHost", () => {
  it("tells listeners of the user's changes, not of ours, until they stop listening", async () => {
    const host = new MemoryHost(planWorkbook());
    const heard: SheetChange[] = [];
    const stop = host.onChanged((change) => heard.push(change));
    await host.apply(fillingEdits(planWorkbook()));
    expect(heard).toEqual([]);
    host.userSets({ sheet: "工作计划", row: 3, column: 3 }, { value: 7000 });
    expect(heard).toEqual([{ sheet: "工作计划" }]);
    stop();
    host.userSets({ sheet: "工作计划", row: 3, column: 3 }, { value: 7001 });
    expect(heard).toHaveLength(1);
    expect((await host.read(["汇总"])).sheets[0]!.at(2, 2).value).toBe(14301.5);
  });

  it("keeps in mind the sheet in front and where the user was led", async () => {
    const host = new MemoryHost(planWorkbook());
    expect(await host.activeSheet()).toBe("工作计划");
    await host.reveal({ sheet: "汇总", row: 2, column: 2 });
    expect(await host.activeSheet()).toBe("汇总");
    expect(host.revealed).toEqual([{ sheet: "汇总", row: 2, column: 2 }]);
    await expect(host.reveal({ sheet: "没有", row: 1, column: 1 })).rejects.toMatchObject({ code: "sheet-missing" });
    host.userActivates("工作计划");
    expect(await host.activeSheet()).toBe("工作计划");
  });

  it("an undo is refused when the user has changed what it would take away", async () => {
    const host = new MemoryHost(planWorkbook());
    const { inverse } = await host.apply(fillingEdits(planWorkbook()));
    host.userSets({ sheet: "工作计划", row: 5, column: 4 }, { value: "用户补填" });
    await expect(host.apply(inverse)).rejects.toMatchObject({ code: "changed-underneath", params: { sheet: "工作计划", cell: "D5" } });
  });

  it("a signed workbook is left alone", async () => {
    const host = new MemoryHost({ ...planWorkbook(), isSigned: true });
    await expect(host.apply(fillingEdits(planWorkbook()))).rejects.toMatchObject({ code: "signed" });
  });
});
