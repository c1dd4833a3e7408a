/** RulesView: 规定: what holds on union money in a place and a year, each rule with its document, its source and how well it is known. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useUi, useEngineMessages } from "../../shell/context";
import { RuleGroup, RuleItem } from "./RuleGroup";
import { SourceLink } from "../../shell/SourceLink";
import { useRules } from "./use-rules";
import { yearIn } from "../../state/year-text";

/** In the order they are listed; held against LISTED_KINDS of core/policy by a test. */
export const KINDS = ["limit", "ban", "payer", "rate", "permit", "require"] as const;

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase400, margin: 0, overflowWrap: "anywhere" },
  asked: {
    display: "grid",
    alignItems: "start",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  wide: { gridColumn: "1 / -1" },
  narrow: { minWidth: 0, width: "100%" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0, overflowWrap: "anywhere" },
  text: { margin: 0, overflowWrap: "anywhere" },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

export default function RulesView() {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  const ruleMessages = useEngineMessages()?.rules ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const [yearText, setYearText] = useState(() => String(state.checked?.review.year ?? ""));
  const [word, setWord] = useState(state.rules.word);
  const province = session.profile().province;
  const year = yearIn(yearText);
  const answer = useRules(year === undefined ? null : { place: chosen ?? province, year, overrides: session.overrides(), word });
  if (ruleMessages === null || answer === null) return null;
  const { view } = ruleMessages;
  const { listing } = answer;
  const isFiltered = word.trim() !== "";
  const ownTopics = new Set(listing.own.map(({ topic }) => topic));
  const count = listing.own.length + listing.rules.length + listing.notRecorded.length + listing.knownDocuments.length;
  return (
    <>
      <div>
        <Button size="small" appearance="subtle" onClick={() => session.go(state.rules.from)}>{`← ${view.back}`}</Button>
      </div>
      <div className={styles.asked}>
        <Field label={view.place} size="small">
          <Select className={styles.narrow} value={chosen ?? listing.place} onChange={(_event, data) => setChosen(data.value)}>
            {ruleMessages.places.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={view.year} size="small" {...(year === undefined ? { validationMessage: view.badYear } : {})}>
          <Input className={styles.narrow} value={yearText} inputMode="numeric" onChange={(_event, data) => setYearText(data.value)} />
        </Field>
        <Field className={styles.wide} label={view.find} size="small" hint={view.findHint}>
          <Input type="search" value={word} onChange={(_event, data) => setWord(data.value)} />
        </Field>
      </div>
      <h2 className={styles.heading}>{ruleMessages.title(listing)}</h2>
      {year === null && <p className={styles.quiet}>{view.yearHint(listing.asOf)}</p>}
      {!answer.isPlaceKnown && chosen === null && <p className={styles.text}>{view.unknownPlace(province ?? "")}</p>}
      <div className={styles.row} role="status">
        <span className={styles.text}>
          {isFiltered && count === 0 ? view.nothing(word.trim()) : view.found(listing.own.length + listing.rules.length)}
        </span>
        {isFiltered && (
          <Button size="small" onClick={() => setWord("")}>
            {view.clear}
          </Button>
        )}
      </div>
      {listing.own.length > 0 && (
        <RuleGroup title={view.own} count={listing.own.length} isOpen>
          {() =>
            listing.own.map((limit, index) => (
              <li key={index} className={styles.item}>
                <p className={styles.text}>
                  <strong>{ruleMessages.topics[limit.topic]}</strong>
                  {"　"}
                  {ruleMessages.own(limit)}
                </p>
                <p className={styles.quiet}>
                  {view.basis}
                  {messages.colon}
                  {limit.basis.document}
                </p>
              </li>
            ))
          }
        </RuleGroup>
      )}
      {KINDS.map((kind) => {
        const rules = listing.rules.filter((rule) => rule.kind === kind);
        return rules.length === 0 ? null : (
          <RuleGroup key={kind} title={ruleMessages.rules.headings[kind]} count={rules.length} isOpen={isFiltered}>
            {() =>
              rules.map((rule) => (
                <RuleItem
                  key={rule.id}
                  rule={rule}
                  ruleMessages={ruleMessages}
                  hasOwn={kind === "limit" && rule.topics.some((topic) => ownTopics.has(topic))}
                />
              ))
            }
          </RuleGroup>
        );
      })}
      {listing.notRecorded.length > 0 && (
        <RuleGroup title={view.notRecorded} count={listing.notRecorded.length} isOpen={isFiltered}>
          {() =>
            listing.notRecorded.map((topic) => (
              <li key={topic} className={styles.text}>
                {ruleMessages.topics[topic]}
              </li>
            ))
          }
        </RuleGroup>
      )}
      {listing.knownDocuments.length > 0 && (
        <RuleGroup title={view.knownDocuments} count={listing.knownDocuments.length} isOpen={isFiltered}>
          {() =>
            listing.knownDocuments.map(({ document, source }) => (
              <li key={document.title} className={styles.item}>
                <p className={styles.text}>{ruleMessages.rules.knownDocument(document)}</p>
                <p className={styles.quiet}>
                  {view.source}
                  {messages.colon}
                  <SourceLink text={source.title} url={source.url} newWindow={view.newWindow} />
                </p>
              </li>
            ))
          }
        </RuleGroup>
      )}
      <p className={styles.quiet}>{ruleMessages.rules.notice}</p>
      <div>
        <Button disabled={state.job !== null} onClick={() => session.go("settings")}>
          {view.setOwn}
        </Button>
      </div>
    </>
  );
}
