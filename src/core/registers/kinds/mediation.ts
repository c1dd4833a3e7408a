/** 调解信访台账: cases of mediation and visits, only the fields that are needed. */
import type { Register } from "../../plan/register";
import { column, date, handler, remark } from "../columns";

export const mediation: Register = {
  id: "mediation",
  name: { zh: "调解信访台账", en: "Mediation and complaints" },
  words: ["调解", "信访", "来访登记", "接访", "来信来访", "法律援助"],
  systems: ["weiquan-tiaojie"],
  topics: ["mediation"],
  columns: [
    column("number", "text", ["编号", "No."], { words: ["编号", "案号"], width: 9 }),
    date({ name: { zh: "受理日期", en: "Received on" }, words: ["受理日期", "受理时间", "来访日期", "来访时间", "接访日期"] }),
    column("matter", "text", ["事项类别", "Matter"], {
      words: ["事项类别", "事项", "类别", "事由", "反映问题", "诉求", "案由", "诉求类别"],
      isRequired: true,
      isPersonal: true,
      width: 24,
    }),
    column("heads", "count", ["涉及人数", "Persons"], { words: ["涉及人数", "人数", "来访人数"], width: 10 }),
    handler({ words: ["接待人", "调解员", "受理人", "接访人"] }),
    column("due", "date", ["办理期限", "Due"], { words: ["办理期限", "期限", "办结期限"], width: 12 }),
    column("closed", "date", ["办结日期", "Closed on"], { words: ["办结日期", "办结时间", "结案日期", "答复日期", "结案时间"], width: 12 }),
    column("result", "text", ["结果", "Result"], { words: ["结果", "办理结果", "处理结果", "调解结果"], isPersonal: true, width: 16 }),
    remark(),
  ],
  isSpending: false,
  checks: { date: "date", once: ["number"], due: { blank: "closed", from: "due", days: 0 } },
  indicators: [
    { id: "cases-closed", name: { zh: "办结率", en: "Cases closed" }, filled: "closed", of: "entries", words: ["办结率", "调解成功率"] },
  ],
  note: {
    zh: "只登记办理所需的内容，不写姓名、身份证号和家庭情况。",
    en: "Only what the case needs: no names, identity numbers or family affairs.",
  },
};
