/** Made from ../zh-CN/rules.ts by npm run traditional: change that one. */
import type { RulesMessages } from "../zh-CN/rules";
import { policy } from "./policy";
import { topics } from "./topics";
const measures: Readonly<Record<string, string>> = {
  "person-year": "元/人·年",
  "person-two-years": "元/人·兩年",
  "person-time": "元/人·次",
  "person-festival": "元/人·節",
  "person-day": "元/人·天",
  "person-half-day": "元/人·半天",
  "person-meal": "元/人·餐",
  "person-class-hour": "元/學時",
  "times-year": "次/年",
  days: "天/次",
  "share/participants": "佔參與人數%",
  "share/trainees": "佔參訓人數%",
  "share/planned-spending": "佔工會經費計劃支出%",
  "share/retained-income": "佔留成經費%",
  "share/income": "佔工會經費收入%",
};
export const rules: RulesMessages = {
  names: policy,
  columns: { topic: "項目", limit: "標準", says: "內容", trust: "可靠程度", basis: "依據", from: "生效" },
  headings: { limit: "標準", ban: "禁止列支", payer: "應由行政列支", permit: "允許", require: "要求", rate: "收入比例" },
  head: ({ place, period, asOf }) => `${place}　${period}　工會經費規定（依據截至 ${asOf}）`,
  confirmed: "來源可靠",
  unconfirmed: (why) => `未經核實：${why}`,
  limitText: ({ value, unit, unitName, base }) => {
    if (unit === "share") return `${base ?? ""}的 ${Math.round(value * 10000) / 100}%`;
    if (unit === "times-year") return `每年 ${value} 次`;
    if (unit === "days") return `每次 ${value} 天`;
    if (unit === "times-dues") return `會費收入的 ${value} 倍`;
    return `${unitName} ${value} 元`;
  },
  since: ({ date }) => date ?? "不詳",
  national: "全國",
  sources: "來源",
  notRecorded: (topics) => `未收錄標準的項目：${topics.join("、")}。`,
  knownDocument: ({ title, number }) => `已知文件${number === null ? "" : `（${number}）`}：《${title}》，未見其中數額。`,
  notice: "以上為公開資料彙編，不是法律意見；金額以當地工會現行文件原文為準，可在“工會參數”的“標準覆蓋”中改用本單位的標準。",
  coverage: {
    title: ({ on }) => `各省標準收錄情況（${on}）`,
    short: {
      BJ: "京",
      TJ: "津",
      HE: "冀",
      SX: "晉",
      NM: "蒙",
      LN: "遼",
      JL: "吉",
      HL: "黑",
      SH: "滬",
      JS: "蘇",
      ZJ: "浙",
      AH: "皖",
      FJ: "閩",
      JX: "贛",
      SD: "魯",
      HA: "豫",
      HB: "鄂",
      HN: "湘",
      GD: "粵",
      GX: "桂",
      HI: "瓊",
      CQ: "渝",
      SC: "川",
      GZ: "黔",
      YN: "滇",
      XZ: "藏",
      SN: "陝",
      GS: "甘",
      QH: "青",
      NX: "寧",
      XJ: "新",
    },
    marks: { confirmed: "實", doubted: "疑", contradictory: "異", none: "－" },
    legend: "實：來源可靠；疑：有數額，未經核實；異：各處記載不一，不作比較；－：未收錄。",
    counts: ({ cells, figures, confirmed, contradictory }) =>
      `共 ${cells} 格，有數額 ${figures} 格，其中來源可靠 ${confirmed} 格；記載不一 ${contradictory} 格。`,
  },
  measures,
  written: { topics, measures },
};
