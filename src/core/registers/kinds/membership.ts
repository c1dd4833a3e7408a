/** 会员变动台账: who joined and who left; the share of employees who are members. */
import type { Register } from "../../plan/register";
import { column, date, department, handler, person, remark } from "../columns";

export const membership: Register = {
  id: "membership",
  name: { zh: "会员变动台账", en: "Membership" },
  words: [
    "会员变动",
    "会员增减",
    "会员进出",
    "会员异动",
    "会员变更",
    "会员登记",
    "入会登记",
    "会员台账",
    "入会申请",
    "入会退会",
    "会员转入转出",
    "会籍",
  ],
  systems: ["huiyuan-fazhan", "huifei-bojiao"],
  columns: [
    date({
      name: { zh: "变动日期", en: "Date" },
      words: ["变动日期", "变动时间", "异动日期", "异动时间", "增减日期", "入会日期", "入会时间"],
    }),
    person({ words: ["会员"] }),
    department(),
    column("change", "choice", ["变动类型", "Change"], {
      words: [
        "变动类型",
        "变动情况",
        "变动类别",
        "变动形式",
        "异动类型",
        "异动情况",
        "增减类型",
        "增减情况",
        "变动",
        "类型",
        "类别",
        "变动原因",
      ],
      isRequired: true,
      width: 12,
      choices: [
        { zh: "入会", en: "Joined", words: ["入会", "新增", "新入", "发展", "增加"] },
        { zh: "转入", en: "Moved in", words: ["转入", "调入"] },
        { zh: "转出", en: "Moved away", words: ["转出", "调出", "离职"] },
        { zh: "退休", en: "Retired", words: ["退休"] },
        { zh: "退会", en: "Left", words: ["退会", "去世", "除名"] },
      ],
    }),
    column("card", "text", ["会员证号", "Card no."], { words: ["会员证号", "会员号", "证号", "会员编号"], isPersonal: true, width: 14 }),
    handler(),
    remark(),
  ],
  tells: ["change"],
  isSpending: false,
  checks: { date: "date", once: ["person", "change"] },
  indicators: [{ id: "changes", name: { zh: "会员变动人次", en: "Changes" }, words: ["发展会员", "新会员"] }],
};
