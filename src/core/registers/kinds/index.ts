/** REGISTERS: every kind of register, in the order in which they are offered. Adding one: a file here, a line in this list. */
import type { Register } from "../../plan/register";
import { spending } from "./spending";
import { condolence } from "./condolence";
import { hardship } from "./hardship";
import { proposal } from "./proposal";
import { suggestion } from "./suggestion";
import { appraisal } from "./appraisal";
import { insurance } from "./insurance";
import { club } from "./club";
import { group } from "./group";
import { award } from "./award";
import { home } from "./home";
import { news } from "./news";
import { archive } from "./archive";
import { membership } from "./membership";
import { retreat } from "./retreat";
import { mentoring } from "./mentoring";
import { contract } from "./contract";
import { mediation } from "./mediation";
import { donation } from "./donation";
import { retiree } from "./retiree";
import { meeting } from "./meeting";

export const REGISTERS: readonly Register[] = [
  spending,
  condolence,
  hardship,
  proposal,
  suggestion,
  appraisal,
  insurance,
  club,
  group,
  award,
  home,
  news,
  archive,
  membership,
  retreat,
  mentoring,
  contract,
  mediation,
  donation,
  retiree,
  meeting,
];
