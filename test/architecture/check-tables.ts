/** checkTable: what each check says of itself as a table, for the README and the handbook. */
import { codeFacts } from "../../src/core/checks";
import type { CodeFacts, Need } from "../../src/core/checks/check";
import { LANGUAGES, type LanguageName } from "../../src/core/messages";
import type { Severity } from "../../src/core/plan/finding";
import { textOf } from "./source-files";

interface TableWords {
  readonly headings: readonly string[];
  readonly needs: Readonly<Record<Need, string>>;
  readonly fix: Readonly<Record<NonNullable<CodeFacts["fix"]>, string>>;
  readonly listed: string;
  readonly or: string;
}

const WORDS: Readonly<Record<"zh-CN" | "en", TableWords>> = {
  "zh-CN": {
    headings: ["检查", "级别", "需要知道", "更正", "代码"],
    needs: {
      union: "",
      year: "年度",
      "sheet-year": "年度",
      members: "会员人数",
      funds: "可用资金",
      place: "省份",
      "place-or-limits": "省份或本单位的标准",
    },
    fix: { safe: "可成批更正", ask: "逐处核对后更正", alone: "逐处决定，每次一处" },
    listed: "、",
    or: "或",
  },
  en: {
    headings: ["check", "severity", "needs", "fix", "code"],
    needs: {
      union: "",
      year: "the year",
      "sheet-year": "the year",
      members: "members",
      funds: "funds",
      place: "province",
      "place-or-limits": "province or own limits",
    },
    fix: { safe: "safe for all at once", ask: "to be looked at one by one", alone: "a decision, one at a time" },
    listed: ", ",
    or: " or ",
  },
};

/** A row per code, in the order of the checks. */
function rows(language: LanguageName & keyof typeof WORDS): string[][] {
  const { findings, sheets } = LANGUAGES[language];
  const { needs: needWords, fix: fixWords, listed, or } = WORDS[language];
  return [...codeFacts()].map(([code, { severity, needs, fix }]) => [
    findings[code].name,
    ([severity].flat() as Severity[]).map((one) => sheets.findings.levels[one]).join(or),
    [...new Set(needs.map((need) => needWords[need]).filter((word) => word !== ""))].join(listed),
    fix === undefined ? "" : fixWords[fix],
    code,
  ]);
}

function markdown(): string {
  const lines = [WORDS.en.headings, WORDS.en.headings.map(() => "---"), ...rows("en").map((row) => [...row.slice(0, 4), `\`${row[4]}\``])];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function html(language: keyof typeof WORDS): string {
  const cells = (tag: string, row: readonly string[]): string => row.map((cell) => `<${tag}>${cell}</${tag.split(" ")[0]}>`).join("");
  return [
    "<table>",
    `<tr>${cells('th scope="col"', WORDS[language].headings)}</tr>`,
    ...rows(language).map((row) => `<tr>${cells("td", row)}</tr>`),
    "</table>",
  ].join("\n");
}

const MARKS = /(<!-- checks: [^>]*-->\n)[^]*?(<!-- \/checks -->)/;

/** Each file that holds the table, with its text as it should be. */
export function withCheckTables(): ReadonlyMap<string, string> {
  const tables = [
    ["README.md", markdown()],
    ["assets/handbook/index.html", html("zh-CN")],
    ["assets/handbook/index.en.html", html("en")],
  ] as const;
  return new Map(
    tables.map(([file, table]) => [file, textOf(file).replace(MARKS, (_, start: string, end: string) => `${start}${table}\n${end}`)]),
  );
}
