/** The words after `gonghui` as data: command, files, options and profile; what is wrong with them as a coded UsageError. */
import type { Sector } from "../../core/terms/sector";
import { parseArgs } from "node:util";
import type { AmountWish } from "../../core/rolling";
import type { Expansion } from "../../core/importing";
import { LANGUAGE_NAMES, type LanguageName } from "../../core/messages/language";
import type { UsageProblems } from "../../core/messages/zh-CN/cli";
import type { CommandWord } from "../../core/messages/zh-CN/cli-help";
import { type BudgetForm, FORM_WORDS, formOfWords, type PublicationKind, readWarnRate } from "../../core/official";
import { type Fen, fenFromYuan } from "../../core/plan/money";
import type { Profile } from "../../core/plan/settings";

export type CommandName = CommandWord;

/** Everything the user can get wrong, with what the sentence about it mentions. */
export type UsageProblem = { readonly [C in keyof UsageProblems]: { readonly code: C } & UsageProblems[C] }[keyof UsageProblems];

/** Wrong usage: exit status 2. */
export class UsageError extends Error {
  constructor(readonly problem: UsageProblem) {
    super(problem.code);
    this.name = "UsageError";
  }
}

export type Accept = "none" | "recommended" | "all" | { readonly ids: readonly string[] };

/** What the flags say; null where they are silent. */
export type ProfileFlags = Pick<Profile, "year" | "sector" | "province" | "city" | "members" | "funds">;

/** Nothing is said: the workbook speaks for itself. */
export const NO_FLAGS: ProfileFlags = { year: null, sector: null, province: null, city: null, members: null, funds: null };

export interface Arguments {
  readonly command: CommandName | "help" | "version";
  /** The command that help is wanted for, or null. */
  readonly helpOn: CommandName | null;
  readonly files: readonly string[];
  readonly output: string | null;
  readonly isForced: boolean;
  readonly isJson: boolean;
  readonly isDryRun: boolean;
  readonly accept: Accept;
  /** --sheet: the sheet whose plan is meant. */
  readonly sheet: string | null;
  /** export --sheets: names as written, between commas. */
  readonly sheets: string | null;
  /** new --from: last year's workbook. */
  readonly from: string | null;
  /** new --from --amounts: what becomes of the amounts. */
  readonly amounts: AmountWish;
  /** rules --on: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly on: string | null;
  /** rules --coverage: places by topics instead of one place's rules. */
  readonly isCoverage: boolean;
  /** export --public: which of the tables for all to see, or null for a copy for review. */
  readonly publicKind: PublicationKind | null;
  /** summarize --warn-at: the rate (1 = 100 %) from which a line of 预算执行情况 is 接近预算, or null. */
  readonly warnAt: number | null;
  /** summarize --official, or --form or --warn-at, which mean it: the official budget sheets too. */
  readonly isOfficial: boolean;
  /** summarize --form: what differs from the ordinary official form. */
  readonly form: BudgetForm;
  /** summarize --against: the workbook with the budget as approved. */
  readonly against: string | null;
  /** new --reserve: what is kept out of the plan; null for the usual share. */
  readonly reserve: ReserveFlag | null;
  /** new --subjects: what account subjects are to get, each named as written. */
  readonly subjects: readonly SubjectFlag[];
  /** new --no-amounts. */
  readonly isWithoutAmounts: boolean;
  /** import, run --plan: which plan of a text, from 1. */
  readonly plan: number | null;
  /** import --expand. */
  readonly expand: Expansion;
  /** registers --add: kinds of register, as written. */
  readonly add: readonly string[];
  /** --with: further workbooks whose registers belong to the plan. */
  readonly further: readonly string[];
  /** check --personal: names and what is private go into the JSON too. */
  readonly isPersonal: boolean;
  /** collect --units: a list of who has to hand in. */
  readonly units: string | null;
  /** collect --workers: how many processes; null for as many as there is room for. */
  readonly workers: number | null;
  /** collect --shard, from 0, and --of: the file that lists its inputs, - for standard input. */
  readonly shard: number | null;
  readonly of: string | null;
  /** collect --sql: the folder for the queries; collect --query: the file with the one to answer. */
  readonly sqlFolder: string | null;
  readonly query: string | null;
  readonly profile: ProfileFlags;
}

/** An amount, or a share (1 = 100 %) of the funds. */
export type ReserveFlag = { readonly fen: Fen } | { readonly share: number };

export interface SubjectFlag {
  readonly name: string;
  readonly fen: Fen;
}

interface OptionSpec {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** True for one that may be given several times. */
  readonly isRepeatable?: boolean;
}

const OPTIONS = {
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  json: { type: "boolean" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  accept: { type: "string" },
  "dry-run": { type: "boolean" },
  year: { type: "string" },
  sector: { type: "string" },
  place: { type: "string" },
  members: { type: "string" },
  funds: { type: "string" },
  from: { type: "string" },
  amounts: { type: "string" },
  reserve: { type: "string" },
  subjects: { type: "string" },
  "no-amounts": { type: "boolean" },
  plan: { type: "string" },
  expand: { type: "string" },
  sheet: { type: "string" },
  sheets: { type: "string" },
  on: { type: "string" },
  coverage: { type: "boolean" },
  add: { type: "string" },
  with: { type: "string", isRepeatable: true },
  personal: { type: "boolean" },
  public: { type: "string" },
  official: { type: "boolean" },
  form: { type: "string" },
  against: { type: "string" },
  "warn-at": { type: "string" },
  units: { type: "string" },
  workers: { type: "string" },
  shard: { type: "string" },
  of: { type: "string" },
  sql: { type: "string" },
  query: { type: "string" },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof OPTIONS;

/** What each command takes beside --lang, --help and --version, which all do. */
export type OptionsOf = { readonly [command in CommandName]: readonly OptionName[] };

const EVERYWHERE: readonly OptionName[] = ["lang", "help", "version"];

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

interface RawOption {
  readonly name: string;
  /** As the user wrote it, with its dashes. */
  readonly written: string;
  readonly value: string | undefined;
}

interface RawArguments {
  readonly options: readonly RawOption[];
  readonly positionals: readonly string[];
}

function tokensOf(argv: readonly string[]): RawArguments {
  // Not strict: parseArgs would stop at the first mistake with an English sentence, and --lang may come after it.
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries<OptionSpec>(OPTIONS).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = tokens.flatMap((token) =>
    token.kind === "option" ? [{ name: token.name, written: token.rawName, value: token.value }] : [],
  );
  return { options, positionals };
}

/** The language to speak, also about arguments that are otherwise wrong: --lang where it is valid, else Chinese. */
export function languageAskedFor(argv: readonly string[]): LanguageName {
  const asked = tokensOf(argv).options.find((option) => option.name === "lang")?.value;
  return LANGUAGE_NAMES.find((code) => code === asked) ?? "zh-CN";
}

/** Reads the arguments; `optionsOf` names the commands there are, `sectorNamed` understands 单位类别 as users write it. Throws UsageError. */
export function readArguments(argv: readonly string[], optionsOf: OptionsOf, sectorNamed: (text: string) => Sector | null): Arguments {
  const { options, positionals } = tokensOf(argv);
  const [name, ...files] = positionals;
  const given = new Map<string, string | true>();
  for (const { name: option, written, value } of options) {
    const spec: OptionSpec | null = isOption(option) ? OPTIONS[option] : null;
    if (spec === null) throw new UsageError({ code: "unknown-option", option: written });
    if (spec.type === "string" && (value === undefined || value === "")) throw new UsageError({ code: "value-missing", option: written });
    if (spec.type === "boolean" && value !== undefined) throw new UsageError({ code: "value-not-taken", option: written });
    if (given.has(option) && spec.isRepeatable !== true) throw new UsageError({ code: "given-twice", option: written });
    given.set(option, value ?? true);
  }
  const text = (option: string): string | null => {
    const value = given.get(option);
    return typeof value === "string" ? value : null;
  };
  const lang = text("lang");
  if (lang !== null && !LANGUAGE_NAMES.some((code) => code === lang))
    throw new UsageError({ code: "bad-value", option: "--lang", value: lang, kind: "language" });
  const commands = Object.keys(optionsOf) as CommandName[];
  const command = commands.find((known) => known === name) ?? null;
  const base = {
    files,
    output: text("output"),
    isForced: given.has("force"),
    isJson: given.has("json"),
    isDryRun: given.has("dry-run"),
    from: text("from"),
    amounts: amountsOf(text("amounts")),
    sheet: text("sheet"),
    sheets: text("sheets"),
    on: dateOf(text("on")),
    isCoverage: given.has("coverage"),
    helpOn: null,
    isOfficial: ["official", "form", "warn-at"].some((option) => given.has(option)),
    warnAt: rateOf(text("warn-at")),
    form: formOf(text("form")),
    publicKind: publicKindOf(text("public")),
    against: text("against"),
    reserve: reserveOf(text("reserve")),
    subjects: subjectsOf(text("subjects")),
    isWithoutAmounts: given.has("no-amounts"),
    plan: planOf(text("plan")),
    expand: expandOf(text("expand")),
    add: (text("add") ?? "")
      .split(/[,，、]/)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    further: options.flatMap(({ name: option, value }) => (option === "with" && value !== undefined ? [value] : [])),
    isPersonal: given.has("personal"),
    units: text("units"),
    workers: wholeOf(text("workers"), "--workers", "workers", 1, 256),
    shard: wholeOf(text("shard"), "--shard", "shard", 0, 2 ** 20 - 1),
    of: text("of"),
    sqlFolder: text("sql"),
    query: text("query"),
  };
  if (given.has("version")) return { ...base, command: "version", accept: "recommended", profile: NO_FLAGS };
  if (given.has("help") || name === "help") {
    const about = name === "help" ? commands.find((known) => known === files[0]) : command;
    return { ...base, command: "help", helpOn: about ?? null, accept: "recommended", profile: NO_FLAGS };
  }
  if (name === undefined) throw new UsageError({ code: "no-command" });
  if (command === null) throw new UsageError({ code: "unknown-command", name });
  const taken: readonly string[] = [...EVERYWHERE, ...optionsOf[command]];
  for (const option of options)
    if (!taken.includes(option.name)) throw new UsageError({ code: "option-not-here", option: option.written, command });
  return { ...base, command, accept: acceptOf(text("accept")), profile: { ...NO_FLAGS, ...profileOf(text, sectorNamed) } };
}

function acceptOf(value: string | null): Accept {
  if (value === null) return "recommended";
  if (value === "none" || value === "recommended" || value === "all") return value;
  const ids = value.split(/[,，]/).map((id) => id.trim());
  if (ids.some((id) => id === "")) throw new UsageError({ code: "bad-value", option: "--accept", value, kind: "accept" });
  return { ids };
}

function amountsOf(value: string | null): AmountWish {
  if (value === null || value === "keep") return "keep";
  if (value !== "blank") throw new UsageError({ code: "bad-value", option: "--amounts", value, kind: "amounts" });
  return value;
}

function planOf(value: string | null): number | null {
  if (value === null) return null;
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new UsageError({ code: "bad-value", option: "--plan", value, kind: "plan" });
  return Number(value);
}

function expandOf(value: string | null): Expansion {
  if (value === null || value === "none") return "none";
  if (value !== "quarter" && value !== "month") throw new UsageError({ code: "bad-value", option: "--expand", value, kind: "expand" });
  return value;
}

function wholeOf(value: string | null, option: string, kind: "workers" | "shard", least: number, most: number): number | null {
  if (value === null) return null;
  if (!/^\d{1,7}$/.test(value) || Number(value) < least || Number(value) > most)
    throw new UsageError({ code: "bad-value", option, value, kind });
  return Number(value);
}

function formOf(value: string | null): BudgetForm {
  const words = value === null ? [] : value.split(/[,，]/).map((word) => word.trim());
  if (words.some((word) => !FORM_WORDS.includes(word)))
    throw new UsageError({ code: "bad-value", option: "--form", value: value!, kind: "form" });
  return formOfWords(words);
}

function rateOf(value: string | null): number | null {
  if (value === null) return null;
  const rate = readWarnRate(value);
  if (rate === null) throw new UsageError({ code: "bad-value", option: "--warn-at", value, kind: "rate" });
  return rate;
}

/** 3000, 3,000.50 or 5%. */
function reserveOf(value: string | null): ReserveFlag | null {
  if (value === null) return null;
  const percent = /^(\d{1,3}(?:\.\d{1,2})?)\s*[%％]$/.exec(value.trim());
  if (percent && Number(percent[1]) <= 100) return { share: Number(percent[1]) / 100 };
  const fen = moneyOf(value.trim());
  if (percent || fen === null) throw new UsageError({ code: "bad-value", option: "--reserve", value, kind: "reserve" });
  return { fen };
}

/** 50105=30,000,文体活动支出=12000: a comma that another 科目= follows ends an entry, any other one groups digits. */
function subjectsOf(value: string | null): readonly SubjectFlag[] {
  if (value === null) return [];
  return value.split(/[,，;；](?=[^,，;；=＝]*[=＝])/).map((entry) => {
    const [name, amount, ...more] = entry.split(/[=＝]/).map((part) => part.trim());
    const fen = amount === undefined ? null : moneyOf(amount);
    if (!name || fen === null || more.length > 0)
      throw new UsageError({ code: "bad-value", option: "--subjects", value, kind: "subjects" });
    return { name, fen };
  });
}

/** 60000, 60,000 or 60000.50; null for anything else. */
function moneyOf(value: string): Fen | null {
  return /^\d{1,3}(,?\d{3}){0,4}(\.\d{1,2})?$|^\d{1,13}(\.\d{1,2})?$/.test(value) ? fenFromYuan(Number(value.replaceAll(",", ""))) : null;
}

/** budget: 预算公开表; h1 and h2: 收支情况公示表 of a half-year. */
function publicKindOf(value: string | null): PublicationKind | null {
  if (value === null) return null;
  const kind = PUBLIC_KINDS.get(value.trim());
  if (kind === undefined) throw new UsageError({ code: "bad-value", option: "--public", value, kind: "public" });
  return kind;
}

const PUBLIC_KINDS: ReadonlyMap<string, PublicationKind> = new Map([
  ["budget", "budget"],
  ["h1", "first"],
  ["h2", "second"],
]);

function dateOf(value: string | null): string | null {
  if (value === null) return null;
  const [, year, month, day] = /^((?:19|20|21)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value.trim()) ?? [];
  const isDate =
    year !== undefined &&
    (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) &&
    (day === undefined || isDay(Number(year), Number(month), Number(day)));
  if (!isDate) throw new UsageError({ code: "bad-value", option: "--on", value, kind: "date" });
  return value.trim();
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function profileOf(text: (option: string) => string | null, sectorNamed: (text: string) => Sector | null): Partial<ProfileFlags> {
  const read = <T>(option: string, kind: "year" | "sector" | "count" | "money", parse: (value: string) => T | null): T | null => {
    const value = text(option);
    if (value === null) return null;
    const parsed = parse(value.trim());
    if (parsed === null) throw new UsageError({ code: "bad-value", option: `--${option}`, value, kind });
    return parsed;
  };
  const [province = null, city = null] = (text("place") ?? "").split(/[·・•/\s]+/).filter((part) => part !== "");
  return {
    year: read("year", "year", (value) => (/^(19|20|21)\d\d$/.test(value) ? Number(value) : null)),
    sector: read("sector", "sector", sectorNamed),
    province,
    city,
    members: read("members", "count", (value) => (/^\d{1,8}$/.test(value) ? Number(value) : null)),
    funds: read("funds", "money", moneyOf),
  };
}
