/** nameTable: the characters of our own names (activities, owners, subjects, festivals, systems, columns) with their Traditional forms, as a file of core/words. */
import { FESTIVAL_KINDS } from "../../src/core/calendar";
import { CATALOGUE, SUBJECTS } from "../../src/core/catalogue";
import { SYSTEMS } from "../../src/core/catalogue/systems";
import { LANGUAGES } from "../../src/core/messages";
import { REGISTERS } from "../../src/core/registers/kinds";
import { COLUMNS } from "../../src/core/words/columns";
import { convert } from "./traditional";

const { suggestedRemark, suggestedActivity } = LANGUAGES["zh-CN"].sheets.filling;

/** Every name that is data of ours and is said in the user's characters. */
export const OUR_NAMES: readonly string[] = [
  ...new Set([
    ...CATALOGUE.flatMap(({ name, owner }) => [name, owner]),
    ...SUBJECTS.map(({ name }) => name),
    ...FESTIVAL_KINDS.map(({ name }) => name),
    ...SYSTEMS.map(({ name }) => name),
    ...Object.values(COLUMNS).map(({ names }) => names[0]!),
    ...REGISTERS.flatMap(({ name, note, columns, indicators = [] }) => [
      name.zh,
      note?.zh ?? "",
      ...columns.flatMap((column) => [column.name.zh, ...(column.choices ?? []).map(({ zh }) => zh)]),
      ...indicators.map((indicator) => indicator.name.zh),
    ]),
    suggestedRemark,
    suggestedActivity,
  ]),
];

/** Characters whose form depends on their neighbours are written out with them, as words. */
export function nameTable(): string {
  const forms = new Map<string, Map<string, number>>();
  for (const name of OUR_NAMES) {
    const other = [...convert(name)];
    [...name].forEach((character, index) => {
      const counts = forms.get(character) ?? new Map<string, number>();
      forms.set(character, counts.set(other[index]!, (counts.get(other[index]!) ?? 0) + 1));
    });
  }
  const usual = new Map([...forms].map(([character, counts]) => [character, [...counts].sort((a, b) => b[1] - a[1])[0]![0]]));
  const words = new Map<string, string>();
  for (const name of OUR_NAMES) {
    const [plain, other] = [[...name], [...convert(name)]];
    plain.forEach((character, index) => {
      if (usual.get(character) === other[index]) return;
      const [from, to] = index + 1 < plain.length ? [index, index + 2] : [index - 1, index + 1];
      words.set(plain.slice(from, to).join(""), other.slice(from, to).join(""));
    });
  }
  const pairs = [...usual].filter(([character, form]) => character !== form).map((pair) => pair.join(""));
  const lines = chunks(pairs.sort(), 60).map((chunk) => `"${chunk.join("")}"`);
  return `/** Made from our own names by npm run traditional: their characters with the Traditional forms, and the words in which a form differs. */
export const CHARACTER_PAIRS =
  ${lines.join(" +\n  ")};

export const WORD_PAIRS: readonly (readonly [simplified: string, traditional: string])[] = [${[...words].map(([a, b]) => `["${a}", "${b}"]`).join(", ")}];
`;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}
