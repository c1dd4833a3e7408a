/** 困难职工帮扶: who is on file as needy, and what aid was given. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, department, handler, person, remark } from "../columns";

export const hardship: Register = {
  id: "hardship",
  name: { zh: "困难职工帮扶台账", en: "Aid to members in need" },
  words: ["困难职工", "帮扶台账", "帮扶登记", "困难教职工", "困难补助", "困难会员", "特困职工"],
  systems: ["kunnan-dangan", "songwennuan"],
  topics: ["hardship-aid"],
  columns: [
    date({ words: ["帮扶日期", "帮扶时间", "补助日期", "补助时间", "发放日期", "发放时间"] }),
    person({ words: ["困难职工", "帮扶对象", "补助对象", "受助人", "困难职工姓名"] }),
    department(),
    column("reason", "text", ["困难原因", "Reason"], {
      words: ["困难原因", "致困原因", "困难类型", "困难类别", "困难情况", "主要困难", "原因", "致贫原因"],
      isRequired: true,
      isPersonal: true,
      width: 18,
    }),
    column("filed", "date", ["建档日期", "On file since"], { words: ["建档日期", "建档时间", "建档年份"], width: 12 }),
    activity(),
    column("measure", "text", ["帮扶措施", "Measure"], {
      words: ["帮扶措施", "帮扶形式", "帮扶方式", "帮扶内容", "帮扶项目", "救助方式"],
      width: 18,
    }),
    amount({
      isRequired: true,
      parts: ["慰问金", "现金", "慰问品金额", "慰问品价值", "实物折价", "补助金"],
      words: ["补助金额", "帮扶金额", "救助金额", "补助标准"],
    }),
    handler({ words: ["帮扶人", "帮扶责任人", "结对帮扶人", "联系人"] }),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  checks: { date: "date", once: ["person", "date"], limit: { amount: "amount" } },
  indicators: [{ id: "aided", name: { zh: "帮扶困难职工人次", en: "Aid given" }, words: ["困难职工", "帮扶"] }],
  note: {
    zh: "困难原因等属个人信息，只留在本表：送审稿、公示表和汇总都不会带出去。",
    en: "Reasons are personal and stay in this sheet: no draft for review, public table or summary carries them.",
  },
};
