/** unitBook: settings of several units, in this browser's own storage. */
import { UnitBook } from "../ui/state/unit-book";

const UNITS = "gonghui.units";

export const unitBook = new UnitBook({
  read: () => {
    try {
      return localStorage.getItem(UNITS);
    } catch {
      return null;
    }
  },
  write: (text) => {
    try {
      if (text === null) localStorage.removeItem(UNITS);
      else localStorage.setItem(UNITS, text);
      return true;
    } catch {
      return false;
    }
  },
});
