import { exportChoices } from "../../../src/core/jobs";
import { workbookOf } from "../../build-workbook";

const rows = [["内容"]];

test("the plan and what we made to be handed in are proposed, other sheets offered, internal ones never", () => {
  const workbook = workbookOf({
    计划: rows,
    说明: rows,
    明细: { rows, mark: "detail" },
    经费: { rows, mark: "summary" },
    问题: { rows, mark: "findings" },
    参数: { rows, mark: "settings" },
    工会参数: rows,
    "工會參數（2）": rows,
    "检查结果 (2)": rows,
    藏: { rows, visibility: "hidden" },
    深藏: { rows, visibility: "veryHidden" },
    空: { rows: [] },
    上年: rows,
    检查结果汇报: rows,
  });
  const choices = exportChoices(workbook, [
    { sheet: "计划", state: "plan" },
    { sheet: "说明", state: "not-a-plan" },
    { sheet: "上年", state: "other-plan" },
    { sheet: "明细", state: "ours" },
  ]);
  expect(choices).toEqual([
    { sheet: "计划", isProposed: true },
    { sheet: "说明", isProposed: false },
    { sheet: "明细", isProposed: true },
    { sheet: "经费", isProposed: true },
    { sheet: "上年", isProposed: false },
    { sheet: "检查结果汇报", isProposed: false },
  ]);
});
