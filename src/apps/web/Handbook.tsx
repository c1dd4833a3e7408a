/** Handbook: the handbook's own page, shown inside this one with its pictures. */
import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { LanguageName } from "../../core/messages/language";
import type { View } from "../../ui/state/session";
import type { PageMessages } from "./page-messages";
import english from "../../../assets/handbook/index.en.html";
import simplified from "../../../assets/handbook/index.html";
import traditional from "../../../assets/handbook/index.zh-TW.html";
import checked from "../../../assets/handbook/pictures/check.webp";
import filled from "../../../assets/handbook/pictures/fill.webp";
import official from "../../../assets/handbook/pictures/official.webp";
import registers from "../../../assets/handbook/pictures/registers.webp";
import rules from "../../../assets/handbook/pictures/rules.webp";
import several from "../../../assets/handbook/pictures/list.webp";
import summary from "../../../assets/handbook/pictures/summary.webp";
import year from "../../../assets/handbook/pictures/year.webp";

/** By the name the handbook calls it. */
const PICTURES: Readonly<Record<string, string>> = {
  "check.webp": checked,
  "fill.webp": filled,
  "list.webp": several,
  "official.webp": official,
  "registers.webp": registers,
  "rules.webp": rules,
  "summary.webp": summary,
  "year.webp": year,
};

const NARROW = "@media (max-width: 799px)";

const useStyles = makeStyles({
  whole: {
    display: "grid",
    gridTemplateColumns: "200px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    height: "70vh",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "30% minmax(0, 1fr)" },
  },
  contents: { display: "flex", flexDirection: "column", overflowY: "auto", padding: "2px" },
  entry: { justifyContent: "flex-start", textAlign: "left", flexShrink: 0 },
  pages: { overflowY: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  text: {
    lineHeight: 1.7,
    overflowWrap: "anywhere",
    "& img": { maxWidth: "100%", height: "auto", border: `1px solid ${tokens.colorNeutralStroke1}` },
    "& h1": { fontSize: tokens.fontSizeBase500, margin: "0 0 8px" },
    "& h2": { fontSize: tokens.fontSizeBase400, margin: "20px 0 4px" },
    "& p": { margin: "6px 0" },
    "& th, & td": {
      textAlign: "left",
      verticalAlign: "top",
      padding: "4px 10px 4px 0",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& table": { borderCollapse: "collapse" },
    "& kbd": { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: "3px", padding: "0 4px", fontFamily: "inherit" },
  },
});

/** What stands between the body's tags, its pictures carried along. */
function bodyOf(page: string): string {
  const body = page.slice(page.indexOf(">", page.indexOf("<body")) + 1, page.lastIndexOf("</body>"));
  return body.replace(/src="pictures\/([a-z-]+\.webp)"/g, (whole, name: string) =>
    PICTURES[name] === undefined ? whole : `src="${PICTURES[name]}"`,
  );
}

const PAGES: Readonly<Record<LanguageName, string>> = { "zh-CN": simplified, "zh-TW": traditional, en: english };

/** Which chapter tells of a view; the chapters have one order in all languages. */
const CHAPTER_OF: Readonly<Partial<Record<View, number>>> = {
  check: 0,
  fill: 2,
  summary: 3,
  official: 4,
  settings: 7,
  rules: 8,
  year: 9,
  turn: 9,
  import: 10,
  registers: 11,
};

interface Chapter {
  readonly title: string;
  readonly html: string;
  /** What is looked through, in lower case. */
  readonly text: string;
}

function chaptersOf(page: string): readonly Chapter[] {
  const [before, ...chapters] = bodyOf(page).split("<h2>");
  return chapters.map((chapter, index) => {
    const html = `${index === 0 ? before : ""}<h2>${chapter}`;
    return { title: chapter.slice(0, chapter.indexOf("</h2>")), html, text: html.replace(/<[^>]*>/g, " ").toLowerCase() };
  });
}

/** `view`: what is to be helped with; null for the beginning. */
export function Handbook({ language, view, messages: { web } }: { language: LanguageName; view: View | null; messages: PageMessages }) {
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const text = useRef<HTMLDivElement>(null);
  const chapters = useMemo(() => chaptersOf(PAGES[language]), [language]);
  const word = wanted.trim().toLowerCase();
  const shown = [...chapters.keys()].filter((index) => word === "" || chapters[index]!.text.includes(word));
  const turnTo = (index: number): void => text.current?.querySelector(`[data-chapter="${index}"]`)?.scrollIntoView({ block: "start" });
  const first = view === null ? undefined : CHAPTER_OF[view];
  useEffect(() => {
    if (first !== undefined) turnTo(first);
  }, [first]);
  useEffect(() => {
    if (word !== "") text.current!.scrollTop = 0;
  }, [word]);
  return (
    <div className={styles.whole}>
      <nav className={styles.contents} aria-label={web.helpContents}>
        <Input
          type="search"
          size="small"
          aria-label={web.helpSearch}
          placeholder={web.helpSearch}
          value={wanted}
          onChange={(_event, data) => setWanted(data.value)}
        />
        {shown.map((index) => (
          <Button key={index} size="small" appearance="subtle" className={styles.entry} onClick={() => turnTo(index)}>
            {chapters[index]!.title}
          </Button>
        ))}
        {shown.length === 0 && <p role="status">{web.helpNothing}</p>}
      </nav>
      <div ref={text} className={mergeClasses(styles.text, styles.pages)} tabIndex={0} role="region" aria-label={web.help}>
        {shown.map((index) => (
          // The text is the build's own, never anything of the user's.
          <div key={index} data-chapter={index} dangerouslySetInnerHTML={{ __html: chapters[index]!.html }} />
        ))}
      </div>
    </div>
  );
}
