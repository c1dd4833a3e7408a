/** ordinalLines: the lines whose first figure counts the lines (一、三月份 … 二、五月份) though it could be a month (三、四月份). */
import { AFTER_MONTHS, APART, APART_FIGURES, CHINESE_MONTHS, FIGURE_MONTHS, TIME_HEAD } from "../words/article-line-words";
import type { SourceLine } from "./lines";
import { couldCountMonths, type Marker, markerOf } from "./numbering";

interface Numbered {
  readonly line: SourceLine;
  readonly value: number;
  readonly isCandidate: boolean;
  /** Nothing but months: 三、四月份. */
  readonly isPure: boolean;
  /** The same with two months that do not follow each other: 一、三月份. */
  readonly isApart: boolean;
  /** 3、12月底前完成…: work behind two months that do not follow each other. */
  readonly isApartFigure: boolean;
  /** True where a line between it and its numbered neighbours begins with its month and has no number. */
  isBesideBareMonth: boolean;
  /** The same between it and the one before. */
  readonly isBelowBareMonth: boolean;
}

/**
 * A figure counts where those before and after it go on from it. Chapters may stand far apart; months that head lists of
 * items numbered anew are compared among themselves, and so are not taken for the item after the last one.
 */
export function ordinalLines(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const counted = new Set<SourceLine>();
  const markers = lines.map(({ plain }) => markerOf(plain, true));
  for (const style of ["chapter", "item"] as const) {
    const numbered = numberedOf(lines, markers, style);
    for (const list of style === "chapter" ? [numbered] : [numbered.filter(({ isPure }) => isPure), numbered])
      for (const [at, one] of list.entries()) {
        if (!one.isCandidate || (style === "item" && one.isPure && list === numbered)) continue;
        if (goesOn(list, at)) counted.add(one.line);
      }
  }
  return counted;
}

function numberedOf(lines: readonly SourceLine[], markers: readonly (Marker | null)[], style: Marker["style"]): Numbered[] {
  const found: Numbered[] = [];
  let isAfterBareMonth = false;
  for (const [index, line] of lines.entries()) {
    const { plain } = line;
    const marker = markers[index]!;
    if (marker?.style === style && marker.value !== null) {
      const months = style === "chapter" ? CHINESE_MONTHS.exec(plain) : FIGURE_MONTHS.exec(plain);
      const isPure = months !== null && plain.slice(months[0].length).replace(AFTER_MONTHS, "") === "";
      const isApart = isPure && style === "chapter" && APART.test(plain);
      found.push({
        line,
        value: marker.value,
        isCandidate: couldCountMonths(plain, marker),
        isPure,
        isApart,
        isApartFigure: !isPure && style === "item" && APART_FIGURES.test(plain) && !isNext(plain),
        isBesideBareMonth: isAfterBareMonth,
        isBelowBareMonth: isAfterBareMonth,
      });
      isAfterBareMonth = false;
    } else if (marker === null && TIME_HEAD.test(plain)) {
      isAfterBareMonth = true;
      const last = found[found.length - 1];
      if (last !== undefined) last.isBesideBareMonth = true;
    }
  }
  return found;
}

/** 3、4月: one month and the next. */
function isNext(plain: string): boolean {
  const [, first, second] = APART_FIGURES.exec(plain)!;
  return Number(second) === Number(first) + 1;
}

function goesOn(list: readonly Numbered[], at: number): boolean {
  const { value, isPure, isApart, isApartFigure, isBesideBareMonth, isBelowBareMonth } = list[at]!;
  const before = list[at - 1];
  const after = list[at + 1];
  const follows = before?.value === value - 1;
  const isFollowed = after?.value === value + 1;
  // 一、三月份 by itself: nobody lists January and March, and no others, as a heading.
  const isAlone = isApart && list.length === 1 && value === 1 && !isBesideBareMonth;
  if (isAlone) return true;
  // The third of 1、 2、 3、, or the first of 2、 3、, whatever heading stands below it.
  if (isApartFigure && !isBelowBareMonth && (follows || isFollowed)) return true;
  if (!follows && !(value === 1 && isFollowed)) return false;
  if (!isFollowed && after !== undefined && after.value !== 1) return false;
  // 二月份, 三、四月份, 五月份: months without numbers beside it.
  return !isBesideBareMonth || (!isPure && isFollowed);
}
