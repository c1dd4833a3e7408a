/** readSubject: which account subject a text means, by its name first; numbers changed their meaning in 2022. */
import type { Subject } from "../plan/subject";
import { remembered } from "../words/remembered";
import { normalised } from "./normalised";
import { CODES_OF_2009, SHORT_NAMES, SUBJECTS } from "./subject-data";
import { SPENDING_ENDING, SUBJECT_ENDING, SUBJECT_STEM } from "../words/subject-words";

export { GRASSROOTS_SUBJECTS, SUBJECTS } from "./subject-data";

/** What a subject cell says. */
export interface SubjectReading {
  /** The subject meant, or null. */
  readonly subject: Subject | null;
  /** How it was recognised: its name in force, a name it bore before, a short form, or its number alone. */
  readonly by: "name" | "older-name" | "short-name" | "code" | null;
  /** True when a name of the older system was used (文体活动费). */
  readonly isOldName: boolean;
  /** True when that name lacks no more than today's ending: 文体活动费 for 文体活动支出, as opposed to 职工集体福利支出. */
  readonly isOldEnding: boolean;
  /** The number written, digits only, or null. */
  readonly code: string | null;
  /**
   * "matches" the subject; "older-system": the number the subject had before 2022, or one that existed only then;
   * "ambiguous": a number alone that means different things before and after 2022 (read as today's);
   * "differs": a number that belongs to another subject.
   */
  readonly codeState: "none" | "matches" | "older-system" | "ambiguous" | "differs";
}

/** The subject a text means, or null when it names none. */
export function subjectNamed(text: string): Subject | null {
  return readSubject(text).subject;
}

/** The subject with this number in the system in force, or null. */
export function subjectOfCode(code: string): Subject | null {
  return BY_CODE.get(code) ?? null;
}

/** Reads a subject cell: “50102文体活动支出”, “文体活动费”, “职工活动支出-文体活动支出”, Simplified or Traditional. */
export const readSubject: (text: string) => SubjectReading = remembered((text) => {
  const plain = normalised(text);
  const written = /(?<!\d)(\d{3})[-.]?(\d{2})?(?!\d)/.exec(plain);
  const code = written ? written[1]! + (written[2] ?? "") : null;
  const named = byName(plain.replace(/[\d.]+/g, "-"));
  if (named) {
    return {
      subject: named.subject,
      by: named.by,
      isOldName: named.by === "older-name",
      isOldEnding: named.isOldEnding,
      code,
      codeState: codeState(code, named.subject),
    };
  }
  if (code === null) return UNREAD;
  const today = BY_CODE.get(code) ?? null;
  const before = CODES_OF_2009[code];
  if (today)
    return {
      subject: today,
      by: "code",
      isOldName: false,
      isOldEnding: false,
      code,
      codeState: before === undefined ? "matches" : "ambiguous",
    };
  if (before !== undefined)
    return { subject: BY_CODE.get(before)!, by: "code", isOldName: false, isOldEnding: false, code, codeState: "older-system" };
  return { ...UNREAD, code };
});

const UNREAD: SubjectReading = { subject: null, by: null, isOldName: false, isOldEnding: false, code: null, codeState: "none" };

interface Named {
  readonly subject: Subject;
  readonly by: "name" | "older-name" | "short-name";
  readonly isOldEnding: boolean;
}

const BY_CODE: ReadonlyMap<string, Subject> = new Map(SUBJECTS.map((subject) => [subject.code, subject]));
const BY_NAME: ReadonlyMap<string, Named> = namesOf(SUBJECTS);
const LONGEST_FIRST: readonly string[] = [...BY_NAME.keys()].filter((name) => name.length >= 4).sort((a, b) => b.length - a.length);

/** The last part that names a subject wins: in “职工活动支出-文体活动支出” the detail stands behind its parent. */
function byName(plain: string): Named | null {
  const parts = plain
    .split(/[-—–_/\\|:：>→、,，;；()（）【】《》“”"·]+/)
    .filter((part) => part !== "")
    .reverse();
  for (const part of parts) {
    const named = BY_NAME.get(part) ?? BY_NAME.get(part.replace(SUBJECT_ENDING, ""));
    if (named) return named;
  }
  const inside = LONGEST_FIRST.find((name) => plain.includes(name));
  return inside === undefined ? null : BY_NAME.get(inside)!;
}

function codeState(code: string | null, subject: Subject): SubjectReading["codeState"] {
  if (code === null) return "none";
  if (code === subject.code) return "matches";
  return CODES_OF_2009[code] === subject.code ? "older-system" : "differs";
}

/** 文体活动费, 文体活动支出 → 文体活动. */
function stemOf(name: string): string {
  return name.replace(SPENDING_ENDING, "");
}

/** Official names, then older names, then short forms and names without their ending; the first meaning stays. */
function namesOf(subjects: readonly Subject[]): Map<string, Named> {
  const names = new Map<string, Named>();
  const add = (name: string, subject: Subject, by: Named["by"]): void => {
    if (!names.has(name)) names.set(name, { subject, by, isOldEnding: by === "older-name" && stemOf(name) === stemOf(subject.name) });
  };
  for (const subject of subjects) add(subject.name, subject, "name");
  for (const subject of subjects) for (const name of subject.olderNames) add(name, subject, "older-name");
  for (const [name, code] of Object.entries(SHORT_NAMES)) add(name, subjects.find((subject) => subject.code === code)!, "short-name");
  for (const subject of subjects) {
    const stem = subject.name.replace(SUBJECT_STEM, "");
    // 培训, 会议 and 其他… alone are words, not names of subjects.
    if (stem !== subject.name && stem.length > 3 && !stem.startsWith("其他")) add(stem, subject, "short-name");
  }
  return names;
}
