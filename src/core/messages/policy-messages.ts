/** PolicyMessages: the names rules need in every language; findings and the list of rules share them. */
import type { Ban } from "../plan/spending";

export interface PolicyMessages {
  readonly bans: Readonly<Record<Ban, string>>;
  /** By LimitUnit of core/policy. */
  readonly units: Readonly<Record<string, string>>;
  /** By ShareBase of core/policy. */
  readonly bases: Readonly<Record<string, string>>;
  /** By Doubtful of core/policy. */
  readonly doubts: Readonly<Record<string, string>>;
  /** By PlaceCode of core/policy. */
  readonly places: Readonly<Record<string, string>>;
}
