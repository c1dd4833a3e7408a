/** sampleAt: the workbook of a seed and an index, always the same one. */
import { Chance, Choices } from "./chance";
import type { Carrier } from "./design";
import { sceneOf } from "./items";
import { drawListBook, LIST_CARRIERS } from "./lists";
import type { Laid, Sample } from "./sample";
import type { Scene } from "./items";
import { type Allowed, sumYuan } from "./truth";

/** Every way of laying out a plan, with how often it is met. */
const CARRIERS: readonly [name: string, weight: number, draw: (scene: Scene, choices: Choices) => Laid][] = LIST_CARRIERS.map(
  (carrier): [string, number, (scene: Scene, choices: Choices) => Laid] => [
    `list-${carrier}`,
    carrier === "column" ? 14 : 3,
    (scene, choices) => drawListBook(carrier as Carrier, scene, choices),
  ],
);

/** Dimensions that a sample may be odd in, besides its carrier. */
const DIMENSIONS = [
  "words",
  "amount",
  "header",
  "unit",
  "extra",
  "order",
  "month",
  "start",
  "title",
  "section",
  "section-form",
  "subtotal",
  "pages",
  "running",
  "total",
  "balance",
  "rows",
  "notes",
] as const;

/** Said of the sheet as a whole where a table has no such column or row; a clean plan may say so. */
const SHEET_WIDE: readonly Allowed[] = [{ code: "no-budget-column" }];

/** `forced`: a trait such as "amount:merged" that the sample takes where its carrier offers it. */
export function sampleAt(seed: number, index: number, forced: string | null = null): Sample {
  const chance = new Chance(seed * 1_000_003 + index);
  const scene = sceneOf(chance);
  const [name, , draw] = carrierOf(chance, forced);
  const active = new Set<string>(chance.some(DIMENSIONS, chance.int(2, 5)));
  if (forced?.includes(":")) active.add(forced.split(":")[0]!);
  // What belongs to the carrier itself is varied more often.
  if (chance.is(0.7)) active.add(name === "list-section" ? "section-form" : "month");
  const choices = new Choices(chance, active, forced);
  const laid = draw(scene, choices);
  return {
    seed,
    index,
    traits: [name, ...choices.traits],
    book: { sheets: laid.sheets },
    truth: {
      year: scene.year,
      rows: laid.rows,
      sumYuan: sumYuan(laid.rows.map(({ amountYuan }) => amountYuan)),
      allowed: [...SHEET_WIDE, ...laid.allowed],
      faults: [],
      isAmbiguous: laid.isAmbiguous,
    },
  };
}

function carrierOf(chance: Chance, forced: string | null): (typeof CARRIERS)[number] {
  const wanted = CARRIERS.find(([name]) => name === forced);
  const sum = CARRIERS.reduce((total, [, weight]) => total + weight, 0);
  let left = chance.next() * sum;
  const drawn = CARRIERS.find(([, weight]) => (left -= weight) < 0)!;
  return wanted ?? drawn;
}
