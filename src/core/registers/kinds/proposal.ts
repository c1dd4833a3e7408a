/** 提案台账: proposals to the workers' congress, and what became of them. */
import type { Register } from "../../plan/register";
import { column, date, handler, person, remark } from "../columns";

export const proposal: Register = {
  id: "proposal",
  name: { zh: "提案台账", en: "Proposals" },
  words: ["提案台账", "提案登记", "提案办理", "提案征集", "提案汇总", "提案"],
  systems: ["tian", "jiaodaihui"],
  columns: [
    column("number", "text", ["编号", "No."], { words: ["提案编号", "提案号", "编号"], width: 9 }),
    date({
      name: { zh: "提出日期", en: "Made on" },
      words: ["提出日期", "提出时间", "提案日期", "提案时间", "收到日期", "立案日期", "立案时间"],
    }),
    person({ name: { zh: "提案人", en: "Made by" }, words: ["提案人", "提出人", "提案代表", "领衔人"] }),
    column("content", "text", ["提案内容", "Content"], {
      words: ["提案内容", "内容", "案由", "提案名称", "提案题目", "提案", "提案标题", "事由"],
      isRequired: true,
      width: 32,
    }),
    handler({ name: { zh: "承办部门", en: "In charge" }, words: ["承办部门", "承办单位", "办理部门", "承办", "主办部门"] }),
    column("due", "date", ["答复期限", "Answer due"], { words: ["答复期限", "办理期限", "办结期限", "期限", "应答复日期"], width: 12 }),
    column("answered", "date", ["答复日期", "Answered on"], {
      words: ["答复日期", "答复时间", "办结日期", "办结时间", "办复日期", "回复日期"],
      width: 12,
    }),
    column("result", "choice", ["办理结果", "Result"], {
      words: ["办理结果", "落实情况", "处理结果", "落实状态", "办理情况", "结果"],
      width: 12,
      choices: [
        { zh: "已落实", en: "Done", words: ["已落实", "已解决", "完成", "已办"] },
        { zh: "办理中", en: "Under way", words: ["办理中", "正在"] },
        { zh: "未采纳", en: "Not taken up", words: ["未采纳", "不予"] },
      ],
    }),
    column("satisfied", "yes-no", ["满意", "Satisfied"], { words: ["满意", "是否满意", "满意度", "评价"], width: 9 }),
    remark(),
  ],
  isSpending: false,
  checks: { date: "date", once: ["number"], due: { blank: "answered", from: "due", days: 0 } },
  indicators: [
    {
      id: "proposals-answered",
      name: { zh: "提案答复率", en: "Proposals answered" },
      filled: "answered",
      of: "entries",
      words: ["提案答复率", "答复率", "提案办结率"],
    },
    {
      id: "proposals-satisfied",
      name: { zh: "提案满意率", en: "Satisfied with the answer" },
      filled: "satisfied",
      of: "entries",
      words: ["提案满意率", "答复满意"],
    },
  ],
};
