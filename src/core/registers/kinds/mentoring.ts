/** 师徒结对台账: pairs, and how they stand at half time and at the end. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, department, remark } from "../columns";

export const mentoring: Register = {
  id: "mentoring",
  name: { zh: "师徒结对台账", en: "Mentors" },
  words: ["师徒结对", "师带徒", "青蓝工程", "结对台账", "师徒", "名师带徒"],
  systems: ["shitu"],
  topics: ["education"],
  columns: [
    date({ name: { zh: "结对日期", en: "Paired on" }, words: ["结对日期", "结对时间", "签订日期", "签约日期"] }),
    column("mentor", "person", ["师傅", "Mentor"], {
      words: ["师傅", "导师", "指导教师", "师父", "指导老师"],
      isRequired: true,
      isPersonal: true,
      width: 12,
    }),
    column("learner", "person", ["徒弟", "Learner"], {
      words: ["徒弟", "学员", "青年教师", "徒弟姓名"],
      isRequired: true,
      isPersonal: true,
      width: 12,
    }),
    department(),
    column("field", "text", ["结对内容", "Field"], { words: ["结对内容", "学科", "专业", "工种", "岗位", "结对目标"], width: 18 }),
    column("middle", "yes-no", ["期中检查", "Half-time check"], { words: ["期中检查", "中期检查", "期中", "中期考核"], width: 10 }),
    column("final", "yes-no", ["期末考核", "Final check"], { words: ["期末考核", "期末", "期末检查", "出师"], width: 10 }),
    activity(),
    amount({ words: ["津贴", "奖励", "带徒津贴"] }),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  checks: { date: "date", once: ["mentor", "learner"] },
  indicators: [{ id: "pairs", name: { zh: "师徒结对数", en: "Pairs" }, words: ["师徒结对", "结对"] }],
};
