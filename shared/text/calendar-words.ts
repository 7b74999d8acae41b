/** The languages that dates are written and read in. */
export const CALENDAR_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type CalendarLanguage = (typeof CALENDAR_LANGUAGES)[number];

export interface CalendarWords {
  /** January first. */
  readonly months: readonly string[];
  /** As a short date writes them; German short dates are numeric, so these serve reading only. */
  readonly shortMonths: readonly string[];
  /** Monday first, as `weekdayOf` counts. */
  readonly weekdays: readonly string[];
}

/**
 * Own tables instead of Intl: its words differ between versions of ICU, and the same session must give the same
 * bytes on every machine.
 */
export const CALENDAR_WORDS: Readonly<Record<CalendarLanguage, CalendarWords>> = {
  en: {
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    shortMonths: [
      ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
      ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
  de: {
    months: [
      ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
      ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
    ],
    shortMonths: [
      ...['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni'],
      ...['Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
    ],
    weekdays: [
      ...['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    ],
  },
  fr: {
    months: [
      ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
      ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    ],
    shortMonths: [
      ...['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin'],
      ...['juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    ],
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  },
  es: {
    months: [
      ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
      ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
    ],
    shortMonths: [
      ...['ene', 'feb', 'mar', 'abr', 'may', 'jun'],
      ...['jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
    ],
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  },
};
