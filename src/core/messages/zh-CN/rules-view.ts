/** What the view 规定 says in Simplified Chinese, beside the sentences of rules.ts; it comes with the engine, so that the first screen need not wait for it. */

export const rulesView = {
  place: "地区",
  year: "年度",
  find: "查找",
  yearHint: (asOf: string): string => `不填：按 ${asOf} 收录的规定`,
  findHint: "项目或原文里的词，如 生日、春游、预付卡",
  badYear: "写四位数，如 2026。",
  unknownPlace: (name: string): string => `没有认出省份“${name}”，以下只有全国的规定。`,
  /** Heading of the limits the user set, and the mark on each. */
  own: "本单位设定",
  hasOwn: "本单位另有设定，以本单位的为准",
  basis: "依据",
  source: "来源",
  also: "另见",
  from: "生效",
  until: "截止",
  /** A limit on record with its trust, where it is not confirmed. */
  doubted: (p: { limit: string; trust: string }): string => `${p.limit}（${p.trust}）`,
  newWindow: "（在新窗口打开）",
  notRecorded: "未收录标准的项目",
  knownDocuments: "已知文件，未见数额",
  nothing: (word: string): string => `没有提到“${word}”的规定。`,
  clear: "显示全部",
  found: (count: number): string => `共 ${count} 条`,
  back: "返回",
  setOwn: "改用本单位的标准",
};

export type RulesViewMessages = typeof rulesView;
