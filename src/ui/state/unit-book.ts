/** UnitBook: settings of several units by name, kept on this computer and nowhere else; the year is none of them. */
import { EMPTY_PROFILE, type LimitOverride, type Profile } from "../../core/plan/settings";

export interface UnitSettings {
  readonly name: string;
  readonly profile: Partial<Profile>;
  /** 标准覆盖. */
  readonly overrides: readonly LimitOverride[];
}

/** Where the text of it lies. Both say nothing and false where nothing may be kept. */
export interface UnitBookPlace {
  read(): string | null;
  write(text: string | null): boolean;
}

export class UnitBook {
  private readonly listeners = new Set<() => void>();
  private text: string | null = null;
  private units: readonly UnitSettings[] = [];

  constructor(private readonly place: UnitBookPlace) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** By name; the same list until something changes, by another tab too. */
  readonly list = (): readonly UnitSettings[] => {
    const text = this.place.read();
    if (text !== this.text) {
      this.text = text;
      this.units = unitsIn(text);
    }
    return this.units;
  };

  /** In the place of what stood under that name. False: it could not be kept. */
  put(unit: UnitSettings): boolean {
    const told = Object.fromEntries(Object.entries(unit.profile).filter(([key, value]) => key !== "year" && value !== null));
    return this.write([...this.list().filter(({ name }) => name !== unit.name), { ...unit, profile: told }]);
  }

  /** The unit is called otherwise from now on, in its settings too. `next` must be nobody's name. */
  rename(name: string, next: string): boolean {
    return this.write(
      this.list().map((unit) => (unit.name === name ? { ...unit, name: next, profile: { ...unit.profile, unitName: next } } : unit)),
    );
  }

  remove(name: string): boolean {
    return this.write(this.list().filter((unit) => unit.name !== name));
  }

  clear(): void {
    this.write([]);
  }

  private write(units: readonly UnitSettings[]): boolean {
    const sorted = [...units].sort((a, b) => (a.name < b.name ? -1 : 1));
    const isKept = this.place.write(sorted.length === 0 ? null : JSON.stringify(sorted));
    for (const listener of this.listeners) listener();
    return isKept;
  }
}

function unitsIn(text: string | null): readonly UnitSettings[] {
  if (text === null) return [];
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(told) ? told.flatMap(unitIn) : [];
}

function unitIn(told: unknown): readonly UnitSettings[] {
  if (!isRecord(told) || typeof told["name"] !== "string" || !isRecord(told["profile"]) || !Array.isArray(told["overrides"])) return [];
  const overrides = told["overrides"].filter(isOverride);
  return [{ name: told["name"], profile: profileIn(told["profile"]), overrides }];
}

/** What is known of a profile among what was kept; the year is never. */
export function profileIn(told: Readonly<Record<string, unknown>>): Partial<Profile> {
  return Object.fromEntries(
    Object.entries(told).filter(
      ([key, value]) => Object.hasOwn(EMPTY_PROFILE, key) && key !== "year" && (typeof value === "string" || typeof value === "number"),
    ),
  );
}

function isOverride(told: unknown): told is LimitOverride {
  return (
    isRecord(told) &&
    ["topic", "unit", "basis", "setBy"].every((key) => typeof told[key] === "string") &&
    (told["amount"] === null || typeof told["amount"] === "number")
  );
}

function isRecord(told: unknown): told is Readonly<Record<string, unknown>> {
  return typeof told === "object" && told !== null;
}
