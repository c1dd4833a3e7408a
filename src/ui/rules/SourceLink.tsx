/** SourceLink: where a rule can be read, in a window of its own; plain text where no address is known. */
import { Link, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ link: { overflowWrap: "anywhere" } });

/** `newWindow` is said to those who do not see the arrow. */
export function SourceLink({ text, url, newWindow }: { text: string; url: string | null; newWindow: string }) {
  const styles = useStyles();
  // Nothing but a page: an address is data, and data runs no scripts.
  if (url === null || !/^https?:\/\//.test(url)) return <>{text}</>;
  return (
    <Link className={styles.link} inline href={url} target="_blank" rel="noreferrer" aria-label={`${text}${newWindow}`}>
      {text}
      <span aria-hidden="true">&nbsp;↗</span>
    </Link>
  );
}
