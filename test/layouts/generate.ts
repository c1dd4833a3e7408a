/** sampleAt: the workbook of a seed and an index, always the same one. */
import { Chance, Choices, PLAIN } from "./chance";
import { drawBeside, drawRepeated, drawStacked } from "./blocks";
import { drawCalendar, drawMonthGrid } from "./calendar";
import { drawCards } from "./cards";
import { FAULTS, type Site } from "./faults";
import { sceneOf, type Scene } from "./items";
import { drawMarks, drawMonthAmounts, drawTextMatrix, drawWeekMatrix } from "./matrix";
import { drawBudgetSheet, drawTwoUnits, drawSheetsByPart, drawSheetsByTime } from "./sheets";
import { inTraditional } from "./traditional";
import { drawTransposed } from "./transposed";
import { drawListBook, LIST_CARRIERS } from "./lists";
import { addSheets } from "./more-sheets";
import type { Laid, Sample } from "./sample";
import { type Allowed, sumYuan } from "./truth";

type Draw = (scene: Scene, choices: Choices) => Laid;

/** Every way of laying out a plan, with how often it is met. */
const CARRIERS: readonly (readonly [name: string, weight: number, draw: Draw])[] = [
  ...LIST_CARRIERS.map((carrier): [string, number, Draw] => [
    `list-${carrier}`,
    carrier === "column" ? 26 : 4,
    (scene, choices) => drawListBook(carrier, scene, choices),
  ]),
  ["matrix-marks", 4, (scene, choices) => drawMarks(scene, choices, "sign")],
  ["matrix-colours", 2, (scene, choices) => drawMarks(scene, choices, "colour")],
  ["matrix-amounts", 3, (scene, choices) => drawMonthAmounts(scene, choices, "month")],
  ["matrix-quarter-amounts", 2, (scene, choices) => drawMonthAmounts(scene, choices, "quarter")],
  ["matrix-text", 3, (scene, choices) => drawTextMatrix(scene, choices, "month")],
  ["quarter-text", 2, (scene, choices) => drawTextMatrix(scene, choices, "quarter")],
  ["half-text", 1, (scene, choices) => drawTextMatrix(scene, choices, "half")],
  ["week-text", 1, drawWeekMatrix],
  ["calendar", 2, drawCalendar],
  ["month-grid", 2, drawMonthGrid],
  ["cards", 3, drawCards],
  ["transposed", 2, drawTransposed],
  ["blocks-beside", 4, drawBeside],
  ["blocks-stacked", 4, drawStacked],
  ["groups-quarters", 2, (scene, choices) => drawRepeated(scene, choices, "quarters")],
  ["groups-halves", 2, (scene, choices) => drawRepeated(scene, choices, "halves")],
  ["groups-departments", 2, (scene, choices) => drawRepeated(scene, choices, "departments")],
  ["groups-others", 3, (scene, choices) => drawRepeated(scene, choices, "others")],
  ["sheets-month", 3, (scene, choices) => drawSheetsByTime(scene, choices, "month")],
  ["sheets-quarter", 3, (scene, choices) => drawSheetsByTime(scene, choices, "quarter")],
  ["sheets-parts", 3, (scene, choices) => drawSheetsByPart(scene, choices, false)],
  ["overview", 3, (scene, choices) => drawSheetsByPart(scene, choices, true)],
  ["budget-sheet", 3, drawBudgetSheet],
  ["two-units", 2, drawTwoUnits],
];

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
  "cells",
  "more-sheets",
  "script",
] as const;

/** Dimensions that only one carrier has. */
const OWN_DIMENSIONS = [
  "across",
  "across-total",
  "sum-across",
  "rows-are",
  "calendar",
  "cards",
  "cards-total",
  "grid-width",
  "grid-heads",
  "gap",
  "block-heads",
  "block-columns",
  "overview",
  "budget-order",
] as const;

/** Said of the sheet as a whole where a table has no such column or row; a clean plan may say so. */
const SHEET_WIDE: readonly Allowed[] = [{ code: "no-budget-column" }];

/** `forced`: a trait such as "amount:merged" that the sample takes where its carrier offers it. */
export function sampleAt(seed: number, index: number, forced: string | null = null): Sample {
  const chance = new Chance(seed * 1_000_003 + index);
  const scene = sceneOf(chance);
  const [name, , draw] = carrierOf(chance, forced);
  const active = new Set<string>(chance.some(DIMENSIONS, chance.int(2, 6)));
  if (forced?.includes(":")) active.add(forced.split(":")[0]!);
  // What belongs to the carrier itself is varied more often.
  if (chance.is(0.7)) active.add(name === "list-section" ? "section-form" : "month");
  for (const dimension of OWN_DIMENSIONS) if (chance.is(0.6)) active.add(dimension);
  const choices = new Choices(chance, active, forced);
  let laid = draw(scene, choices);
  addSheets(laid, scene, choices);
  const script = choices.of("script", ["traditional", "taiwan"]);
  if (script !== PLAIN) laid = inTraditional(laid, script === "taiwan");
  return {
    seed,
    index,
    traits: [name, ...choices.traits],
    book: { sheets: laid.sheets },
    truth: {
      year: scene.year,
      rows: laid.rows,
      sumYuan: laid.isSeveralPlans ? null : sumYuan(laid.rows.map(({ amountYuan }) => amountYuan)),
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

/** Dimensions in which a list with a planted fault may be odd besides. */
const FAULT_DIMENSIONS = ["words", "order", "start", "title", "header", "extra", "unit"] as const;

/** A list that is clean but for one planted fault: the faults come in turn. */
export function faultSampleAt(seed: number, index: number, forced: string | null = null): Sample {
  const wanted = FAULTS.find(({ name }) => name === forced);
  const kind = wanted ?? FAULTS[index % FAULTS.length]!;
  // Not every list has a place for every fault: another is drawn until one has.
  for (let attempt = 0; attempt < 40; attempt++) {
    const chance = new Chance(seed * 1_000_003 + index * 101 + attempt + 7);
    const scene = sceneOf(chance);
    const active = new Set<string>(chance.some(FAULT_DIMENSIONS, chance.int(0, 3)));
    if (kind.needs) active.add(kind.needs.split(":")[0]!);
    const choices = new Choices(chance, active, kind.needs ?? null);
    const laid = drawListBook("column", scene, choices, {
      monthForms: kind.needs?.startsWith("month:") ? ["year-month"] : [],
      amounts: kind.needs?.startsWith("amount:") ? ["product-typed"] : [],
      headers: ["spaced", "colon", "star"],
      extras: ["place", "content", "participants"],
      units: kind.needs?.startsWith("unit:") ? ["wan-heading"] : ["yuan-heading", "wan-heading", "yuan-row"],
    });
    const { design, list, totalCell } = laid;
    if (!design || !list || !totalCell || list.rows.length < 4) continue;
    const site: Site = { sheet: laid.sheets[0]!, list, design, total: totalCell, chance, rows: [...laid.rows] };
    const planted = kind.plant(site);
    if (planted === null) continue;
    return {
      seed,
      index,
      traits: [kind.name, ...choices.traits],
      book: { sheets: laid.sheets },
      truth: {
        year: scene.year,
        rows: site.rows,
        sumYuan: sumYuan(site.rows.map(({ amountYuan }) => amountYuan)),
        allowed: [...SHEET_WIDE, ...laid.allowed],
        faults: [{ kind: kind.name, sheet: laid.sheets[0]!.name, ...planted }],
        isAmbiguous: false,
      },
    };
  }
  throw new Error(`no list has a place for ${kind.name}`);
}
