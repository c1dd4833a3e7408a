/** What a list of rules says in Simplified Chinese, on the command line and on the screen. */
import type { Topic } from "../../plan/subject";
import type { PolicyMessages } from "../policy-messages";
import { policy } from "./policy";
import { topics } from "./topics";

export interface RulesMessages {
  readonly names: PolicyMessages;
  readonly columns: {
    readonly topic: string;
    readonly limit: string;
    readonly says: string;
    readonly trust: string;
    readonly basis: string;
    readonly from: string;
  };
  readonly headings: {
    readonly limit: string;
    readonly ban: string;
    readonly payer: string;
    readonly permit: string;
    readonly require: string;
    readonly rate: string;
  };
  readonly head: (p: { readonly place: string; readonly period: string; readonly asOf: string }) => string;
  readonly confirmed: string;
  /** "（未经核实：…）" */
  readonly unconfirmed: (why: string) => string;
  /** 500 元 每人每次. */
  readonly limitText: (p: {
    readonly value: number;
    readonly unit: string;
    readonly unitName: string;
    readonly base: string | null;
  }) => string;
  readonly since: (p: { readonly date: string | null }) => string;
  readonly national: string;
  readonly sources: string;
  readonly notRecorded: (topics: readonly string[]) => string;
  readonly knownDocument: (p: { readonly title: string; readonly number: string | null }) => string;
  readonly notice: string;
  readonly coverage: {
    readonly title: (p: { readonly on: string }) => string;
    /** By PlaceCode: names of one width, so that a mark stands under each. */
    readonly short: Readonly<Record<string, string>>;
    /** By CoverageState, as wide as a short name. */
    readonly marks: Readonly<Record<"confirmed" | "doubted" | "contradictory" | "none", string>>;
    readonly legend: string;
    readonly counts: (p: {
      readonly cells: number;
      readonly figures: number;
      readonly confirmed: number;
      readonly contradictory: number;
    }) => string;
  };
  /** By Measure of core/policy: the units in which limits can be set. */
  readonly measures: Readonly<Record<string, string>>;
  /** What 标准覆盖 says for a topic and a measure: Chinese in every language, since the sheet is handed in and read again. */
  readonly written: { readonly topics: Readonly<Record<Topic, string>>; readonly measures: Readonly<Record<string, string>> };
}

const measures: Readonly<Record<string, string>> = {
  "person-year": "元/人·年",
  "person-two-years": "元/人·两年",
  "person-time": "元/人·次",
  "person-festival": "元/人·节",
  "person-day": "元/人·天",
  "person-half-day": "元/人·半天",
  "person-meal": "元/人·餐",
  "person-class-hour": "元/学时",
  "times-year": "次/年",
  days: "天/次",
  "share/participants": "占参与人数%",
  "share/trainees": "占参训人数%",
  "share/planned-spending": "占工会经费计划支出%",
  "share/retained-income": "占留成经费%",
  "share/income": "占工会经费收入%",
};

export const rules: RulesMessages = {
  names: policy,
  columns: { topic: "项目", limit: "标准", says: "内容", trust: "可靠程度", basis: "依据", from: "生效" },
  headings: { limit: "标准", ban: "禁止列支", payer: "应由行政列支", permit: "允许", require: "要求", rate: "收入比例" },
  head: ({ place, period, asOf }) => `${place}　${period}　工会经费规定（依据截至 ${asOf}）`,
  confirmed: "来源可靠",
  unconfirmed: (why) => `未经核实：${why}`,
  limitText: ({ value, unit, unitName, base }) => {
    if (unit === "share") return `${base ?? ""}的 ${Math.round(value * 10_000) / 100}%`;
    if (unit === "times-year") return `每年 ${value} 次`;
    if (unit === "days") return `每次 ${value} 天`;
    if (unit === "times-dues") return `会费收入的 ${value} 倍`;
    return `${unitName} ${value} 元`;
  },
  since: ({ date }) => date ?? "不详",
  national: "全国",
  sources: "来源",
  notRecorded: (topics) => `未收录标准的项目：${topics.join("、")}。`,
  knownDocument: ({ title, number }) => `已知文件${number === null ? "" : `（${number}）`}：《${title}》，未见其中数额。`,
  notice: "以上为公开资料汇编，不是法律意见；金额以当地工会现行文件原文为准，可在“工会参数”的“标准覆盖”中改用本单位的标准。",
  coverage: {
    title: ({ on }) => `各省标准收录情况（${on}）`,
    short: {
      BJ: "京",
      TJ: "津",
      HE: "冀",
      SX: "晋",
      NM: "蒙",
      LN: "辽",
      JL: "吉",
      HL: "黑",
      SH: "沪",
      JS: "苏",
      ZJ: "浙",
      AH: "皖",
      FJ: "闽",
      JX: "赣",
      SD: "鲁",
      HA: "豫",
      HB: "鄂",
      HN: "湘",
      GD: "粤",
      GX: "桂",
      HI: "琼",
      CQ: "渝",
      SC: "川",
      GZ: "黔",
      YN: "滇",
      XZ: "藏",
      SN: "陕",
      GS: "甘",
      QH: "青",
      NX: "宁",
      XJ: "新",
    },
    marks: { confirmed: "实", doubted: "疑", contradictory: "异", none: "－" },
    legend: "实：来源可靠；疑：有数额，未经核实；异：各处记载不一，不作比较；－：未收录。",
    counts: ({ cells, figures, confirmed, contradictory }) =>
      `共 ${cells} 格，有数额 ${figures} 格，其中来源可靠 ${confirmed} 格；记载不一 ${contradictory} 格。`,
  },
  measures,
  written: { topics, measures },
};
