/** What the form of 工会参数 says in Simplified Chinese beside the sheet's own labels; it comes with the engine. */
import type { Profile } from "../../plan/settings";
import { figure } from "../figures";

export interface SettingsViewMessages {
  /** What a blank leaves undone; "" where the part's own intro says it. */
  readonly blanks: Readonly<Record<keyof Profile, string>>;
  readonly unknownProvince: string;
  /** What stands in the sheet and was not understood. */
  readonly unreadText: (p: { readonly text: string }) => string;
  readonly badYear: string;
  readonly badCount: string;
  readonly badAmount: string;
  readonly badShare: string;
  /** 拨缴 worked out from payroll and the retained share. */
  readonly workedOutLevy: (p: { readonly yuan: number }) => string;
  readonly yuan: string;
  readonly incomeIntro: string;
  readonly toRules: string;
  readonly limits: {
    readonly title: string;
    readonly intro: string;
    readonly add: string;
    /** The button's own word, and what it is called where several stand on the screen. */
    readonly removeShort: string;
    readonly remove: (p: { readonly number: number }) => string;
    readonly line: (p: { readonly number: number }) => string;
    readonly topic: string;
    readonly amount: string;
    readonly share: string;
    readonly unit: string;
    readonly basis: string;
    readonly setBy: string;
    readonly chooseTopic: string;
    readonly needTopic: string;
    readonly badAmount: string;
    readonly badShare: string;
    readonly basisHint: string;
    readonly recorded: (limits: readonly string[]) => string;
    readonly notRecorded: string;
    readonly unread: string;
    readonly unreadAdvice: string;
  };
  /** Settings of several units, kept on this computer. */
  readonly units: {
    readonly title: string;
    readonly intro: string;
    readonly choose: string;
    readonly none: string;
    readonly take: string;
    readonly taken: (p: { readonly name: string }) => string;
    readonly keep: string;
    readonly kept: (p: { readonly name: string }) => string;
    readonly keepFirst: string;
    readonly notKept: string;
    readonly rename: string;
    readonly newName: string;
    readonly renameNow: string;
    readonly isTaken: string;
    readonly remove: string;
    readonly removed: (p: { readonly name: string }) => string;
    readonly putBack: string;
  };
}

export const settingsView: SettingsViewMessages = {
  blanks: {
    year: "不填：取计划标题中的年度",
    unitName: "不填：汇总表标题取计划表中的单位名称",
    sector: "不填：归类和补缺建议不分单位类别",
    province: "不填：不查当地标准",
    city: "只作记录，不影响检查",
    members: "不填：不查人数是否超过会员数，人均标准可能无法比较",
    employees: "只用于编制说明",
    payroll: "与留成比例都填了，才能测算拨缴经费",
    retainedShare: "如 60。与工资总额都填了，才能测算拨缴经费",
    carriedOver: "没填“动用以前年度结余”的，按此计入可用资金",
    drawnReserve: "不填：按上年结转计入可用资金",
    dues: "不填：不查会费收入和会费不足的弥补",
    allocated: "不填：按工资总额和留成比例测算，这两项没填全的不计",
    upperGrant: "",
    employerGrant: "",
    otherIncome: "",
    funds: "不填：由下面各项收入相加",
    actualFrom: "不填：计划表有实际支出的按计划表，没有的按台账",
  },
  unreadText: ({ text }) => `表里写的是“${text}”，未能识别，没有采用；在这里填写后替换。`,
  unknownProvince: "没有认出这个省份，只按全国规定检查。",
  badYear: "写四位数的年度，如 2026。",
  badCount: "写整数。",
  badAmount: "写金额，如 60000。",
  badShare: "写 0 到 100 的百分数，如 60。",
  workedOutLevy: ({ yuan }) => `按 2%×留成比例测算：${figure(yuan)} 元。这里填了的，以填的为准。`,
  yuan: "元",
  incomeIntro: "没填的收入不计入可用资金；一项都不填的，不查经费是否够用。",
  toRules: "查看当地规定",
  limits: {
    title: "本单位的标准",
    intro: "本单位的标准与收录的不同，逐条设在这里，检查时以此为准。没设的，按收录的标准检查。0 表示一分也不许列支。",
    add: "加一条标准",
    removeShort: "删去",
    remove: ({ number }) => `删去第 ${number} 条`,
    line: ({ number }) => `第 ${number} 条`,
    topic: "项目",
    amount: "标准",
    share: "标准（%）",
    unit: "单位",
    basis: "依据",
    setBy: "设定人",
    chooseTopic: "（请选择）",
    needTopic: "请选择项目。",
    badAmount: "写 0 或正数，如 300。",
    badShare: "写 0，或大于 1、不超过 100 的数，如 40。",
    basisHint: "如：校工会慰问办法第三条",
    recorded: (limits) => `已收录：${limits.join("；")}`,
    notRecorded: "当地没有收录这个项目的标准。",
    unread: "未识别",
    unreadAdvice: "表里的这一行看不懂，检查时用不上，保存时原样保留。要它起作用，请删去后另加一条。",
  },
  units: {
    title: "几个单位的参数",
    intro: "管几个单位的，可以按单位名称把下面的参数记在这台电脑上，换单位时取用。不上传，也不写进计划表；年度不记。",
    choose: "记下的单位",
    none: "（请选择单位）",
    take: "取用",
    taken: ({ name }) => `“${name}”的参数已填在下面，年度没有动。核对后再写入“工会参数”表。`,
    keep: "按单位名称记下",
    kept: ({ name }) => `已记下“${name}”的参数。`,
    keepFirst: "先在下面填“单位名称”，改好看不懂的几项。",
    notKept: "浏览器不让在这台电脑上记东西，没有记下。",
    rename: "改名",
    newName: "新的单位名称",
    renameNow: "改成这个名称",
    isTaken: "这个名称已经有了。",
    remove: "不再记这个单位",
    removed: ({ name }) => `不再记“${name}”。`,
    putBack: "放回去",
  },
};
