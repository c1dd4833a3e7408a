/** SourceLink: where a rule can be read, in a window of its own; plain text where no address is known. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    // The system's own colours have a word for links.
    "@media (forced-colors: active)": { color: "LinkText" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** `newWindow` is said to those who do not see the arrow. */
export function SourceLink({ text, url, newWindow }: { text: string; url: string | null; newWindow: string }) {
  const styles = useStyles();
  // Nothing but a page: an address is data, and data runs no scripts.
  if (url === null || !/^https?:\/\//.test(url)) return <>{text}</>;
  return (
    <a className={styles.link} href={url} target="_blank" rel="noreferrer" aria-label={`${text}${newWindow}`}>
      {text}
      <span aria-hidden="true">&nbsp;↗</span>
    </a>
  );
}
