/** 会议记录台账: regular meetings, joint meetings, congresses: due and held. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, remark } from "../columns";

export const meeting: Register = {
  id: "meeting",
  name: { zh: "会议记录台账", en: "Meetings" },
  words: ["会议记录", "例会记录", "联席会议", "会议台账", "会议登记", "例会登记", "例会台账", "会议签到"],
  systems: ["lihui", "lianxi-huiyi", "jiaodaihui", "xuexi", "peixun", "nvgong"],
  topics: ["meeting"],
  columns: [
    date({ name: { zh: "会议日期", en: "Held on" }, words: ["会议日期", "会议时间", "召开日期", "召开时间"] }),
    column("kind", "choice", ["会议类型", "Kind"], {
      words: ["会议类型", "类型", "会议类别", "类别"],
      width: 14,
      choices: [
        { zh: "例会", en: "Regular", words: ["例会", "委员会"] },
        { zh: "联席会议", en: "Joint", words: ["联席", "片组"] },
        { zh: "教代会（职代会）", en: "Congress", words: ["教代会", "职代会", "代表大会"] },
        { zh: "女职工会议", en: "Women workers", words: ["女工", "女职工"] },
        { zh: "学习培训", en: "Training", words: ["学习", "培训"] },
        { zh: "其他", en: "Other" },
      ],
    }),
    column("topic", "text", ["议题", "Topic"], {
      words: ["议题", "会议内容", "会议主题", "会议名称", "内容", "主要内容", "会议议题"],
      isRequired: true,
      width: 30,
    }),
    column("due", "count", ["应到人数", "Expected"], { words: ["应到人数", "应到", "应参加人数"], width: 10 }),
    column("heads", "count", ["实到人数", "Present"], { words: ["实到人数", "实到", "参加人数", "人数", "到会人数"], width: 10 }),
    column("chair", "text", ["主持人", "Chair"], { words: ["主持人", "主持", "轮值单位"], width: 12 }),
    activity(),
    amount({ words: ["会议费", "会务费"] }),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  checks: { date: "date", once: ["date", "topic"] },
  indicators: [
    { id: "meetings-held", name: { zh: "会议次数", en: "Meetings held" }, words: ["会议每", "召开会议", "召开一次会议"] },
    { id: "attendance", name: { zh: "到会率", en: "Attendance" }, sum: "heads", of: { column: "due" }, words: ["到会率", "出席率"] },
  ],
};
