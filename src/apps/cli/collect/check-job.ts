/** checkForAnother: a file checked for another process, which prints what this one has to say. */
import { LANGUAGES } from "../../../core/messages";
import type { LanguageName } from "../../../core/messages/language";
import type { Arguments } from "../arguments";
import { type Checked, checkFile } from "../check-file";
import { faultOnPurpose } from "./map-file";

/** How files are checked, and what the other's screen is like; plain data. */
export interface CheckJob {
  readonly args: Arguments;
  readonly language: LanguageName;
  readonly isOutTty: boolean;
  readonly width: number;
}

export interface Printed {
  readonly checked: Checked;
  readonly said: readonly { readonly isOut: boolean; readonly text: string }[];
}

/** Between two signs of life, in milliseconds. */
const BEAT = 1000;

export function checkForAnother(file: string, { args, language, isOutTty, width }: CheckJob, beat: () => void): Printed {
  const said: { isOut: boolean; text: string }[] = [];
  const say = (isOut: boolean) => (text: string) => void said.push({ isOut, text });
  const terminal = { out: say(true), err: say(false), isOutTty, isErrTty: false, width, env: process.env };
  let last = performance.now();
  const hear = (): void => {
    if (performance.now() - last < BEAT) return;
    last = performance.now();
    beat();
  };
  faultOnPurpose(file);
  const checked = checkFile(file, { args, language: LANGUAGES[language], terminal, canStartWorkers: false }, hear);
  return { checked, said };
}
