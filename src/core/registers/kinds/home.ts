/** 职工之家自评台账: the five (机构, 阵地, 制度, 设备, 档案), and what was bought for them by whom. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, remark } from "../columns";

export const home: Register = {
  id: "home",
  name: { zh: "职工之家自评台账", en: "Staff home" },
  words: ["职工之家", "职工小家", "教工之家", "建家", "模范职工之家"],
  systems: ["jianjia"],
  topics: ["home-building"],
  columns: [
    date({ words: ["自评日期", "自评时间", "购置日期", "检查日期"] }),
    column("item", "choice", ["自评项目", "Item"], {
      words: ["自评项目", "项目", "考核项目", "指标", "考评内容", "类别", "自评内容"],
      isRequired: true,
      width: 14,
      choices: [
        { zh: "有机构", en: "Organisation", words: ["机构", "组织"] },
        { zh: "有阵地", en: "Premises", words: ["阵地", "场所", "场地"] },
        { zh: "有制度", en: "Rules", words: ["制度"] },
        { zh: "有设备", en: "Equipment", words: ["设备", "设施", "器材"] },
        { zh: "有档案", en: "Files", words: ["档案", "台账", "资料"] },
      ],
    }),
    column("content", "text", ["情况说明", "How it stands"], {
      words: ["情况说明", "自评情况", "内容", "完成情况", "具体内容", "设备名称"],
      width: 30,
    }),
    column("met", "yes-no", ["是否达标", "Met"], { words: ["是否达标", "达标", "自评结果", "是否完成"], width: 10 }),
    column("score", "count", ["自评得分", "Score"], { words: ["自评得分", "得分", "自评分", "分值"], width: 10 }),
    activity(),
    amount({ words: ["购置金额", "设备金额", "投入金额"] }),
    column("payer", "choice", ["由谁承担", "Paid by"], {
      words: ["由谁承担", "经费来源", "列支渠道", "资金来源", "承担方"],
      width: 12,
      choices: [
        { zh: "工会经费", en: "Union", words: ["工会"] },
        { zh: "行政", en: "Employer", words: ["行政", "学校", "单位", "公司"] },
      ],
    }),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  checks: { date: "date" },
  indicators: [{ id: "home-met", name: { zh: "“五有”达标率", en: "Items met" }, filled: "met", of: "entries", words: ["五有", "达标率"] }],
};
