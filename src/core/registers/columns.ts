/** Columns that many registers have, each with the headings by which a home-made one is read. */
import type { Named, RegisterColumn, RegisterColumnKind } from "../plan/register";

type More = Partial<Omit<RegisterColumn, "id" | "kind" | "name">> & { readonly id?: string; readonly name?: Named };

const named = (zh: string, en: string): Named => ({ zh, en });

/** A column of one's own: `heading` as [Chinese, English]. */
export function column(id: string, kind: RegisterColumnKind, [zh, en]: readonly [string, string], more: More = {}): RegisterColumn {
  return { id, kind, name: named(zh, en), ...more };
}

function common(
  id: string,
  kind: RegisterColumnKind,
  heading: readonly [string, string],
  words: readonly string[],
  more: More,
): RegisterColumn {
  return { ...column(id, kind, heading), ...more, words: [...words, ...(more.words ?? [])] };
}

/** 日期. */
export const date = (more: More = {}): RegisterColumn =>
  common("date", "date", ["日期", "Date"], ["日期", "时间", "发生日期", "发生时间", "办理日期", "登记日期", "登记时间"], {
    isRequired: true,
    width: 12,
    ...more,
  });

/** 姓名. */
export const person = (more: More = {}): RegisterColumn =>
  common("person", "person", ["姓名", "Name"], ["姓名", "人员", "职工姓名", "会员姓名", "对象"], {
    isRequired: true,
    isPersonal: true,
    width: 12,
    ...more,
  });

/** 部门. */
export const department = (more: More = {}): RegisterColumn =>
  common(
    "department",
    "text",
    ["部门", "Department"],
    ["部门", "科室", "处室", "所在部门", "所在科室", "工会小组", "单位", "年级组", "班组", "车间"],
    { width: 14, ...more },
  );

/** 对应计划活动: the plan's row it belongs to. */
export const activity = (more: More = {}): RegisterColumn =>
  common(
    "activity",
    "activity",
    ["对应计划活动", "Planned activity"],
    ["对应计划活动", "计划活动", "活动项目", "活动名称", "对应活动", "对应计划", "计划项目", "预算项目", "活动"],
    { width: 26, ...more },
  );

/** 金额. */
export const amount = (more: More = {}): RegisterColumn =>
  common("amount", "money", ["金额（元）", "Amount (yuan)"], ["金额", "支出金额", "实际金额", "实际支出", "费用", "支出", "实付金额"], {
    width: 13,
    ...more,
  });

/** 经办人. */
export const handler = (more: More = {}): RegisterColumn =>
  common("handler", "text", ["经办人", "Handled by"], ["经办人", "经手人", "经办", "负责人", "责任人", "承办人"], { width: 12, ...more });

/** 备注. */
export const remark = (more: More = {}): RegisterColumn =>
  common("remark", "text", ["备注", "Remarks"], ["备注", "说明", "附注"], { width: 20, ...more });
