/**
 * @jest-environment-options {"globalsCleanup": "off"}
 */
// The Excel host under the contract of all hosts: Microsoft's own client in front, our simulated Excel behind.
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { Simulator } from "../../excel-simulator/simulator";
import { hostContract } from "../contract";

/** Excel works every formula out again, to 15 digits; a file may have saved more. */
function rounded(plain: unknown): unknown {
  return JSON.parse(JSON.stringify(plain), (_key, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(15)) : value));
}

let uninstall: (() => void) | null = null;

afterEach(() => {
  uninstall?.();
  uninstall = null;
});

hostContract(
  "excel",
  async (workbook) => {
    uninstall?.();
    uninstall = new Simulator(workbook).install();
    return new ExcelHost();
  },
  { forget: rounded },
);
