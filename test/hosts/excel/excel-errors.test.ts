/** Every code that Excel's documentation lists ends in a sentence; only mistakes of ours in the use of its client stay bare. */
import { HostError } from "../../../src/core/grid/host-error";
import { languageNamed } from "../../../src/core/messages";
import { asHostError } from "../../../src/hosts/excel/excel-errors";

// Excel.ErrorCodes and OfficeExtension.ErrorCodes, from the comments of @types/office-js and the table of errors in the documentation.
const DOCUMENTED =
  "AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ConnectionFailure ContentLengthRequired DirtySupportingFormula EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit GeneralException HostRestartNeeded InactiveWorkbook InsertDeleteConflict InvalidArgument InvalidBinding InvalidObjectPath InvalidOperation InvalidOperationInCellEditMode InvalidReference InvalidRequest InvalidRequestContext InvalidSelection ItemAlreadyExists ItemNotFound MemoryLimitReached MergedRangeConflict NonBlankCellOffSheet NotImplemented OpenWorkbookLinksBlocked OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit RangeImageExceedsLimit RefreshWorkbookLinksBlocked RequestAborted RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated UnsupportedFeature UnsupportedOperation UnsupportedSheet SomethingNew";

test.each(DOCUMENTED.split(" "))("%s ends in a sentence in every language", (code) => {
  const told = asHostError(Object.assign(new Error("English of Excel's"), { code }));
  if (!(told instanceof HostError)) throw new Error("left as it was");
  for (const name of ["zh-CN", "zh-TW", "en"]) expect(languageNamed(name)!.errors[told.code](told.params)).toMatch(/[。！.]$/);
});

test.each(["PropertyNotLoaded", "ValueNotLoaded", "RunMustReturnPromise"])("%s is a mistake of ours and stays one", (code) => {
  const error = Object.assign(new Error(), { code });
  expect(asHostError(error)).toBe(error);
});

test("what a table object refuses is said of the table object", () => {
  expect(asHostError({ code: "InsertDeleteConflict" }, { sheet: "计划" })).toMatchObject({ code: "table-in-the-way" });
  expect(languageNamed("zh-CN")!.errors["table-in-the-way"]({ sheet: "计划" })).toContain("表格对象挡住了");
});
