/** 集体合同台账: which unit signed what, until when. */
import type { Register } from "../../plan/register";
import { column, date, handler, remark } from "../columns";

export const contract: Register = {
  id: "contract",
  name: { zh: "集体合同台账", en: "Collective contracts" },
  words: ["集体合同", "集体协商", "工资专项", "合同台账"],
  systems: ["jiti-xieshang"],
  topics: ["collective-bargaining"],
  columns: [
    column("unit", "text", ["单位（企业）", "Unit"], {
      words: ["单位", "企业", "企业名称", "单位名称", "签订单位"],
      isRequired: true,
      width: 24,
    }),
    column("kind", "choice", ["合同类型", "Kind"], {
      words: ["合同类型", "类型", "合同种类", "合同名称", "种类", "类别"],
      width: 18,
      choices: [
        { zh: "集体合同", en: "General", words: ["综合"] },
        { zh: "工资专项集体合同", en: "Pay", words: ["工资"] },
        { zh: "女职工权益保护专项集体合同", en: "Women workers", words: ["女职工"] },
        { zh: "劳动安全卫生专项集体合同", en: "Safety", words: ["安全", "职业病"] },
      ],
    }),
    date({
      id: "signed",
      name: { zh: "签订日期", en: "Signed on" },
      isRequired: false,
      words: ["签订日期", "签订时间", "签约日期", "签约时间"],
    }),
    column("expires", "date", ["到期日期", "Runs until"], {
      words: ["到期日期", "到期时间", "到期日", "有效期至", "终止日期", "期满日期"],
      width: 12,
    }),
    column("heads", "count", ["覆盖职工人数", "Workers covered"], {
      words: ["覆盖职工人数", "覆盖人数", "职工人数", "涉及职工"],
      width: 13,
    }),
    handler(),
    remark(),
  ],
  isSpending: false,
  checks: { once: ["unit", "kind", "signed"], due: { end: "expires", days: 60 } },
  indicators: [
    {
      id: "contracts-signed",
      name: { zh: "集体合同签订率", en: "Contracts signed" },
      filled: "signed",
      of: "entries",
      words: ["签订率", "建制率"],
    },
  ],
  note: {
    zh: "应签未签的单位也登记一行，签订日期留空：签订率按已签订行数÷全部行数计算。",
    en: "Units that have still to sign get a line too, without a date: the share signed is lines with a date of all lines.",
  },
};
