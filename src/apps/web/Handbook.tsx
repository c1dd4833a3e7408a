/** Handbook: the handbook's own page, shown inside this one with its pictures. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { LanguageName } from "../../core/messages/language";
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

const useStyles = makeStyles({
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

export function Handbook({ language }: { language: LanguageName }) {
  const styles = useStyles();
  // The text is the build's own, never anything of the user's.
  return <div className={styles.text} dangerouslySetInnerHTML={{ __html: bodyOf(PAGES[language]) }} />;
}
