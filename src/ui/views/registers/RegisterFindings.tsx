/** RegisterFindings: what is wrong, each with the way to its cell; as many as one looks through at a time. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { parseArea } from "../../../core/grid/area";
import { type Finding, severityRank } from "../../../core/plan/finding";
import type { Checked, EngineMessages } from "../../engine/engine";
import { useUi } from "../../shell/context";
import { SHAPES } from "../../shell/severity-shapes";
import { useRegisterStyles } from "./register-styles";

const PAGE = 5;

/** Findings of a sheet that still stand, the gravest first. */
export function findingsOf({ review }: Checked, sheet: string): readonly Finding[] {
  return gravestFirst(review.findings.filter(({ at, dismissed }) => dismissed === null && at?.sheet === sheet));
}

export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => severityRank(one.severity) - severityRank(other.severity));
}

interface FindingSentenceProps {
  readonly finding: Finding;
  readonly engineMessages: EngineMessages;
}

/** How grave it is, and what. */
export function FindingSentence({ finding, engineMessages }: FindingSentenceProps) {
  const styles = useRegisterStyles();
  return (
    <>
      <span className={styles[finding.severity]}>
        <span aria-hidden="true">{SHAPES[finding.severity]}&nbsp;</span>
        {engineMessages.levels[finding.severity]}
      </span>
      {"\u3000"}
      {engineMessages.message(finding)}
    </>
  );
}

interface RegisterFindingsProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly engineMessages: EngineMessages;
}

export function RegisterFindings({ title, findings, engineMessages }: RegisterFindingsProps) {
  const styles = useRegisterStyles();
  const { session } = useUi();
  const [most, setMost] = useState(PAGE);
  const { registers: says } = engineMessages;
  if (findings.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {findings.slice(0, most).map((finding, index) => {
          const place = finding.at?.cell ?? null;
          const area = place === null ? null : parseArea(place);
          return (
            <li key={index} className={styles.item}>
              <p className={styles.text}>
                <FindingSentence finding={finding} engineMessages={engineMessages} />
              </p>
              {area !== null && session.host.can.reveal && (
                <Button size="small" appearance="subtle" onClick={() => void session.reveal(finding.at!.sheet, area.top, area.left)}>
                  {says.locate(place!)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {findings.length > most && (
        <div>
          <Button size="small" onClick={() => setMost(most + PAGE)}>
            {says.more(findings.length - most)}
          </Button>
        </div>
      )}
    </section>
  );
}
