/**
 * @jest-environment-options {"globalsCleanup": "off"}
 */
// Change events through the genuine client: the user's changes are told, our own are not.
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { Simulator } from "../../excel-simulator/simulator";
import { planWorkbook, setting } from "../fixtures";

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 2));
};

describe("ExcelHost.onChanged", () => {
  let simulator: Simulator;
  let uninstall: () => void;

  beforeEach(() => {
    simulator = new Simulator(planWorkbook());
    uninstall = simulator.install();
  });
  afterEach(() => uninstall());

  test("tells of the user's change, not of ours, and stops when told to", async () => {
    const host = new ExcelHost();
    const told: unknown[] = [];
    const stop = host.onChanged((change) => told.push(change));
    await turns();
    expect(told).toEqual([]);
    await host.apply([setting(planWorkbook(), "工作计划", 3, 3, { value: 6500 })]);
    await turns();
    expect(told).toEqual([]);
    simulator.userSets("工作计划", 4, 3, 77);
    await turns();
    expect(told).toEqual([{ sheet: null }]);
    stop();
    await turns();
    simulator.userSets("工作计划", 4, 3, 78);
    await turns();
    expect(told).toHaveLength(1);
  });
});
