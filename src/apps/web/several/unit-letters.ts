/** unitLetters: what goes back to each unit: the findings of its plans, files that could not be read, doubles. Units with nothing to say to have none. */
import type { Language } from "../../../core/messages/language";
import type { WebListMessages } from "../../../core/messages/zh-CN/web-list";
import { type Fen, yuan } from "../../../core/plan/money";
import { draftName } from "../../save-draft";
import type { SeveralFiles } from "./several-files";
import { ownTwice, type UnitLine } from "./unit-lines";

export interface UnitLetter {
  readonly unit: string;
  /** To whom, then what, then how to go on. */
  readonly paragraphs: readonly string[];
}

export function letterTo(
  line: UnitLine,
  several: SeveralFiles,
  language: Pick<Language, "errors" | "cli">,
  messages: WebListMessages,
): UnitLetter {
  const name = line.unit ?? line.name.replace(/\.[^.]+$/, "");
  const twice = ownTwice(line.files, line.unit, several.current().collected.twice);
  // Of copies that are the same once is enough.
  const copies = new Set(twice?.isSame === true ? twice.of.slice(1).map(({ file }) => file) : []);
  const told = line.files.filter((path) => !copies.has(path));
  const parts = told.flatMap((path) => partsOf(path, line.unit, several, language, messages));
  const doubles = twice === null ? [] : [messages.letterTwice({ files: twice.of.map(({ file }) => baseName(file)), isSame: twice.isSame })];
  return { unit: name, paragraphs: [messages.letterTo(name), ...parts, ...doubles, messages.letterEnd] };
}

/** Of one file: what is told of each plan in it that is the unit's. */
function partsOf(
  path: string,
  unit: string | null,
  several: SeveralFiles,
  { errors, cli }: Pick<Language, "errors" | "cli">,
  messages: WebListMessages,
): readonly string[] {
  const file = baseName(path);
  const plans = several.lookedThrough(path)?.plans.filter((plan) => several.unitOf(plan, path) === unit) ?? [];
  return plans.flatMap(({ totals, agreements, sentences }) => {
    const { refused, items, sum } = totals;
    if (refused !== null) return [messages.letterRefused({ file, why: refused === "internal" ? cli.internal : errors[refused]({}) })];
    if (sentences.length === 0) return [];
    const sumYuan = sum === null ? null : yuan(sum as Fen);
    return [
      messages.letterPlan({ file, items, sumYuan, agreements, errors: totals.errors, warnings: totals.warnings }),
      ...sentences.map((sentence, index) => `${index + 1}. ${sentence}`),
    ];
  });
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The name of each letter's file, no two alike. */
export function letterNames(letters: readonly UnitLetter[], messages: WebListMessages): readonly string[] {
  const seen = new Map<string, number>();
  return letters.map(({ unit }) => {
    const name = draftName(`${unit}.docx`, messages.lettersFile, "");
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}${count === 1 ? "" : ` (${count})`}.docx`;
  });
}
