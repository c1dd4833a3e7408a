/** The rooms of the house and the arrows between them: src/rooms.json, which the tests hold and the tables of src/README.md are made from. */
import { textOf } from "./source-files";

export interface Room {
  /** Path below src; files in folders below it belong to it unless these are rooms of their own. */
  readonly room: string;
  readonly knows: string;
  /** Files to read first. */
  readonly begin: readonly string[];
  /** Rooms and packages it may import; "core/*" is every room below core. */
  readonly may: readonly string[];
  /** Rooms of which it may import types only. */
  readonly typesOf?: readonly string[];
}

export const ROOMS = JSON.parse(textOf("src/rooms.json")) as readonly Room[];

const BY_NAME: ReadonlyMap<string, Room> = new Map(ROOMS.map((room) => [room.room, room]));

/** The room of a path below src: the deepest one whose folder holds it; null when there is none. */
export function roomOf(file: string): Room | null {
  for (let folder = file; folder.includes("/"); ) {
    folder = folder.slice(0, folder.lastIndexOf("/"));
    const room = BY_NAME.get(folder);
    if (room) return room;
  }
  return null;
}

/** True when one of the names, "core/*" among them, stands for the target. */
export function isNamed(names: readonly string[], target: string): boolean {
  return names.some((name) => name === target || (name.endsWith("*") && target.startsWith(name.slice(0, -1))));
}

/** The tables of src/README.md, between its marks. */
export function roomTables(): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
  const map = ROOMS.map(({ room, knows, begin }) => `| \`${room}\` | ${cell(knows)} | ${code(begin)} |`);
  const arrows = ROOMS.map(({ room, may, typesOf = [] }) => {
    const named = [...may.map((one) => one.replace(/^core\//, "")), ...typesOf.map((one) => `types of ${one.replace(/^core\//, "")}`)];
    return `| \`${room}\` | ${named.length === 0 ? "nothing" : named.map((one) => (one === "*" ? "every room of core" : one)).join(", ")} |`;
  });
  return [
    "| room | what it knows | begin with |",
    "|---|---|---|",
    ...map,
    "",
    "## Arrows",
    "",
    "Held by `test/architecture/arrows.test.ts`, with no circle of files or rooms. `core` also compiles without Node's, the DOM's or Office's types (`npm run purity`): no clock, no randomness, no files. Rooms of core stand without `core/`.",
    "",
    "| room | may import |",
    "|---|---|",
    ...arrows,
  ].join("\n");
}

const BEGIN = "<!-- rooms: made from src/rooms.json by npm run rooms -->";
const END = "<!-- /rooms -->";

/** src/README.md with its tables made anew. */
export function withRoomTables(readme: string): string {
  const [before = "", rest = ""] = readme.split(BEGIN);
  const after = rest.slice(rest.indexOf(END));
  return `${before}${BEGIN}\n${roomTables()}\n${after}`;
}
