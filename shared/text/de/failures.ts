import { isFullDisk } from '../../domain/failure';
import type { failures as en } from '../en/failures';

export const failures: typeof en = {
  'not-found': () =>
    'Das gibt es nicht mehr; vielleicht wurde es entfernt. Sonst hat sich nichts geändert.',
  'note-empty': () => 'Leere Zettel werden nicht hinzugefügt. Schreib zuerst ein paar Worte.',
  'note-too-long': (detail) =>
    `Der Zettel hat ${detail} Zeichen; 140 passen darauf. Kürze ihn, oder mach zwei daraus.`,
  'note-other-stage': () => 'Dieser Zettel gehört zu einer anderen Frage und bleibt, wo er ist.',
  'same-note': () =>
    'Ein Zettel lässt sich nicht mit sich selbst zusammenlegen. Wähle einen anderen.',
  'same-theme': () => 'Er liegt schon in diesem Thema.',
  'person-name-empty': () => 'Eine Person braucht einen Namen.',
  'person-has-notes': (detail) =>
    `${detail} hat Zettel geschrieben, deshalb bleibt der Name. Vermerke stattdessen, dass die Person gegangen ist.`,
  'person-owns-actions': (detail) =>
    `${detail} hat etwas übernommen. Gib es erst jemand anderem, oder vermerke, dass die Person gegangen ist.`,
  'stage-has-notes': (detail) =>
    `In „${detail}“ wurden Zettel geschrieben, deshalb bleibt der Abschnitt.`,
  'agenda-has-notes': (detail) =>
    `Der Ablauf bleibt, denn in „${detail}“ wurden Zettel geschrieben. Einzelne Abschnitte lassen sich weiter hinzufügen, ändern und verschieben.`,
  'notes-without-question': () =>
    'Zettel warten auf ihre Runde, und dieser Ablauf hat keine Frage für sie. Nimm sie zurück, oder wähle einen anderen Ablauf.',
  'stage-is-last': () => 'Ein Ablauf braucht mindestens einen Abschnitt.',
  'session-closed': () => 'Diese Sitzung ist geschlossen. Öffne sie wieder, um sie zu ändern.',
  'not-their-turn': () => 'Im Augenblick ist niemand an der Reihe.',
  'already-wrote-this-lap': (detail) =>
    `${detail} hat in dieser Runde schon geschrieben; ein Zettel für jeden. Die nächste Runde kommt bald.`,
  'nobody-present': () =>
    'Von den Anwesenden kann niemand gefragt werden. Vermerke zuerst, wer da ist.',
  'no-earlier-turn': () => 'Vor diesem Zug war noch niemand an der Reihe.',
  'lap-not-complete': () => 'Diese Runde ist noch nicht zu Ende.',
  'not-a-rehearsal': () => 'Das tun nur die Beispielpersonen einer Probe. Nichts wurde geändert.',
  'names-not-kept': () =>
    'Zu dem, was geschrieben ist, wurden keine Namen gespeichert; es gibt keine zu zeigen.',
  'names-to-forget': () =>
    'Es ist schon etwas geschrieben: Namen lassen sich jetzt nur noch endgültig vergessen.',
  'no-dots-left': (detail) => `Dorthin passen höchstens ${detail} Punkte.`,
  'no-minutes-left': (detail) => `In „${detail}“ sind nicht mehr so viele Minuten übrig.`,
  'ballot-not-complete': () => 'Noch haben nicht alle abgestimmt.',
  'text-empty': () => 'Schreib zuerst ein paar Worte.',
  'no-such-day': () => 'Diesen Tag gibt es nicht. Prüfe das Datum.',
  'no-such-time': () => 'Diese Uhrzeit gibt es nicht. Schreib sie wie 8:30.',
  'period-reversed': () => 'Der Zeitraum würde enden, bevor er beginnt. Prüfe beide Tage.',
  'nothing-to-undo': () => 'Es gibt nichts rückgängig zu machen.',
  'nothing-to-redo': () => 'Es gibt nichts zu wiederholen.',
  'changed-since': () =>
    'Seitdem hat jemand anderes das geändert, darum bleibt es, wie es jetzt ist.',
  'no-session-open': () => 'Es ist keine Sitzung offen. Öffne eine aus dem Regal.',
  'session-gone': () =>
    'Die Datei der Sitzung liegt nicht mehr in ihrem Ordner. Such sie dort, oder importiere sie erneut.',
  'session-unreadable': (detail) =>
    `Die Datei ${detail} ist beschädigt. Sie blieb unberührt; öffne eine andere, oder importiere eine Kopie.`,
  'session-newer': (detail) =>
    `Die Datei ${detail} stammt von einer neueren Version der App. Sie blieb unberührt; aktualisiere die App, um sie zu öffnen.`,
  'not-a-session-file': (detail) =>
    `${detail} ist keine Sitzungsdatei. Nichts wurde geändert; wähle eine Datei, die diese App gespeichert hat.`,
  'already-in-library': (detail) =>
    `Diese Sitzung steht schon im Regal, als „${detail}“. Nichts wurde geändert.`,
  'company-damaged': () =>
    'Die Firmendatei neben den Sitzungen ist nicht lesbar. Sie bleibt, wie sie ist, nichts wird überschrieben; lege eine Kopie zurück, oder verschiebe sie, um neu zu beginnen.',
  'company-newer': () =>
    'Eine neuere Version der App hat die Firmendatei geschrieben. Aktualisiere die App, um sie zu ändern.',
  'company-away': () =>
    'Die Firmendatei ist nicht erreichbar. Gezeigt wird, was dieser Computer zuletzt gesehen hat; ändern lässt es sich, sobald ihr Ordner wieder da ist.',
  'company-gone': () =>
    'Die Firmendatei ist aus ihrem Ordner verschwunden. Was hier steht, ist auf diesem Computer sicher; lege die Datei zurück, dann geht es weiter, oder starte die App neu, um neu zu beginnen.',
  'company-busy': () =>
    'Ein anderer Computer schreibt gerade in die Firmendatei. Nichts wurde verändert; versuche es gleich noch einmal.',
  'company-not-kept': (detail) =>
    `Die Firmendatei ließ sich nicht schreiben (${detail}). Nichts wurde in ihr verändert; sieh nach dem Datenträger oder dem Ordner, dann versuche es noch einmal.`,
  'day-to-come': () => 'Dieser Tag kommt erst noch. Wähle heute oder einen früheren Tag.',
  'owner-everybody': () => 'Wenn es allen gehört, gehört es niemandem. Wähle eine Person.',
  'owner-two': () => 'Zwei Namen. Wähle die Person, die dafür geradesteht; die andere kann helfen.',
  'owner-nobody': () => 'Noch niemand? Lass das Feld leer und mach weiter.',
  'cannot-save': (detail) =>
    `Die Sitzung ließ sich nicht speichern (${detail}). Die App versucht es weiter.`,
  'file-in-use': (detail) =>
    `${detail} ist in einem anderen Programm offen. Schließ die Datei dort, und speichere dann erneut.`,
  'disk-full': () => 'Der Datenträger ist voll. Schaff Platz, dann speichert die App von selbst.',
  'view-only': () =>
    'Diese Sitzung wird hier nur gezeigt, nicht verändert. Übernimm sie, um daran zu arbeiten.',
  'held-elsewhere': (detail) =>
    `Die Sitzung ist auf ${detail} offen. Nichts wurde verändert; schließe sie zuerst dort.`,
  'choose-first': () =>
    'Die Datei wurde außerhalb der App verändert. Nichts wurde verändert; öffne sie im Regal, um zu wählen.',
  'file-held': (detail) =>
    `Ein anderes Programm hält die Datei ${detail} fest. Die Sitzung wird gespeichert, sobald die Datei frei ist.`,
  'versions-changed': () =>
    'Eine der beiden Dateien hat sich inzwischen geändert. Nichts wurde zusammengeführt; vergleiche sie noch einmal.',
  'file-empty': (detail) =>
    `Die Datei ${detail} ist leer. Sie bleibt, wie sie ist; öffne eine frühere Fassung oder importiere eine Kopie.`,
  'file-truncated': (detail) =>
    `Die Datei ${detail} ist beschädigt: Ihr Ende fehlt. Sie bleibt, wie sie ist; öffne eine frühere Fassung oder importiere eine Kopie.`,
  'file-nul-bytes': (detail) =>
    `Die Datei ${detail} wurde durch einen Stromausfall beschädigt. Sie bleibt, wie sie ist; öffne eine frühere Fassung oder importiere eine Kopie.`,
  'file-encoding': (detail) =>
    `Die Datei ${detail} wurde in einer anderen Textkodierung gespeichert. Nichts wurde verändert; speichere sie als UTF-8 und öffne sie noch einmal.`,
  'file-too-large': (detail) =>
    `Die Datei ${detail} ist zu groß für eine Sitzung. Sie wurde nicht geöffnet, und nichts wurde verändert.`,
  'file-too-deep': (detail) =>
    `Die Datei ${detail} ist zu tief verschachtelt für eine Sitzung. Sie wurde nicht geöffnet, und nichts wurde verändert.`,
  'file-not-here': (detail) =>
    `Die Datei ${detail} liegt in der Cloud und nicht auf diesem Computer. Mach sie hier verfügbar und öffne sie noch einmal.`,
  'file-forbidden': (detail) =>
    `Du hast kein Recht, die Datei ${detail} zu lesen. Sie blieb, wie sie ist; lass dir dieses Recht geben und öffne sie dann noch einmal.`,
  'disk-error': () =>
    'Der Datenträger meldet Fehler. Speichere jetzt eine Kopie an einem anderen Ort.',
  'folder-gone': () =>
    'Der Ordner der Sitzungen ist nicht erreichbar. Was dorthin gehört, wird gespeichert, sobald er wieder da ist.',
  'folder-silent': () =>
    'Der Ordner der Sitzungen antwortet nicht. Was dorthin gehört, wird gespeichert, sobald er antwortet.',
  'folder-read-only': () =>
    'In den Ordner der Sitzungen lässt sich nicht schreiben. Wähle einen anderen Ordner oder speichere eine Kopie an einem anderen Ort.',
  'safety-copy': (detail) =>
    `Dieser Computer kann keine Sicherheitskopie halten${detail === '' ? '' : ` (${detail})`}. Eure Worte gehen direkt in die Sitzungsdatei; ${isFullDisk(detail) ? 'schaff Platz in deinem Benutzerprofil' : 'speichere ab und zu eine Kopie an einem anderen Ort'}.`,
  'nothing-to-restore': () => 'Auf diesem Computer gibt es keine frühere Fassung dieser Sitzung.',
  'bad-request': () => 'Das wurde nicht verstanden. Nichts hat sich geändert.',
  unexpected: () => 'Etwas ist schiefgegangen. Gespeichertes ist sicher; versuch es noch einmal.',
};
