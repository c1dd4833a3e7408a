/** What the view 规定 says in English; the rules' own text stays Chinese. */
import type { RulesViewMessages } from "../zh-CN/rules-view";

export const rulesView: RulesViewMessages = {
  place: "Place",
  year: "Year",
  find: "Find",
  yearHint: (asOf) => `Blank: the rules as recorded in ${asOf}`,
  findHint: "a topic, or Chinese words of the rule: birthday, 春游, 预付卡",
  badYear: "Four digits, such as 2026.",
  unknownPlace: (name) => `“${name}” is no province we know; these are the national rules only.`,
  own: "Set by the union itself",
  hasOwn: "the union's own limit goes before it",
  basis: "Basis",
  source: "Source",
  also: "See also",
  from: "In force from",
  until: "until",
  doubted: (p) => `${p.limit} (${p.trust})`,
  newWindow: " (opens in a new window)",
  notRecorded: "Topics without a recorded limit",
  knownDocuments: "Known documents, figures not seen",
  nothing: (word) => `No rule mentions “${word}”.`,
  clear: "Show all",
  found: (count) => (count === 1 ? "1 rule" : `${count} rules`),
  back: "Back",
  setOwn: "Set limits of our own",
};
