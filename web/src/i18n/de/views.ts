import type { views as english } from '../en/views.ts';

/** Zahlen, Aussagen, Zeitachse, Karte, Quellen. */
export const views: typeof english = {
  tracks: {
    title: 'Zahlen',
    intro: 'Wie jede Zahl sich bewegte: wer sie nannte, wann, und was zurückgenommen wurde.',
    list: 'Zahlen, die meistgenannten zuerst',
    none: 'Noch keine Zahl',
    noneDo: 'Zahlen erscheinen, wenn Berichte hinzukommen, die etwas zählen.',
    chart: (label: string) => `${label}: Wert über die Zeit; die Pfeiltasten gehen die Nennungen entlang`,
    noTime: 'Keiner dieser Werte sagt, von wann er ist. Sie stehen in der Tabelle.',
    unplaced: (n: number, written: string) =>
      n === 1
        ? 'Eine Nennung hat keine Zeit oder keinen einzelnen Wert: sie steht nur in der Tabelle.'
        : `${written} Nennungen haben keine Zeit oder keinen einzelnen Wert: sie stehen nur in der Tabelle.`,
    conflict: 'Diese Werte widersprechen einander',
    conflicts: (n: number) => (n === 1 ? 'Werte widersprechen einander' : `Werte widersprechen einander, ${n}-mal`),
    findings: 'Anzusehen',
    toClaim: 'die Aussage, Wortlaute nebeneinander',
    table: 'Jede Nennung',
    asOf: 'Stand',
    value: 'Wert',
    whose: 'Auf wessen Wort',
    saidIn: 'Genannt in',
    words: 'Der genaue Wortlaut',
    toWords: 'wo es steht',
    basis: { stated: 'angegeben', carried: '(aus den Worten ringsum)', default: '(vom Datum des Berichts)' },
    sign: {
      named: 'eine Quelle ist genannt',
      unnamed: 'keine Quelle angegeben',
      withdrawn: 'zurückgezogen oder bestritten',
      more: '„mehr als“, „mindestens“',
      carried: 'die Zeit stammt aus den Worten ringsum oder vom Datum des Berichts',
      other: 'ein Teil, eine Änderung, eine Erwartung oder ein Gerücht',
      conflict: 'im Widerspruch',
    },
  },
  claims: {
    title: 'Aussagen',
    intro: 'Was gesagt wird und von wem: jede Quelle damit, wie sie es sagt, wie sicher und wann.',
    list: 'Aussagen',
    tellers: 'Wer es sagt',
    none: 'Keine Aussage passt',
    noneDo: 'Nehmen Sie einen Filter weg.',
    words: 'Wörter',
    kind: 'Art',
    source: 'Gesagt von',
    order: 'Reihenfolge',
    orders: {
      reports: 'die meistgesagten zuerst',
      latest: 'die neuesten zuerst',
      origins: 'die mit den meisten Ursprüngen zuerst',
    },
    possibly: (n: number, written: string) =>
      n === 1 ? '1 weitere könnte dieselbe sein' : `${written} weitere könnten dieselbe sein`,
    times: (written: string) => `${written}-mal`,
    network: 'ihre Quellen als Netz',
    track: 'ihre Zahl über die Zeit',
    findings: 'Anzusehen',
    maybeSame: '(vielleicht derselbe Anfang wie ein anderer)',
    sideBySide: 'Nebeneinander',
    compareHint: '„Vergleichen“ bei einer Äußerung zeigt, was die anderen ihrer Sprache anders haben.',
    comparedWith: 'Verglichen mit',
    noComparison: 'Kein Vergleich',
    compare: 'Vergleichen',
    onlyHere: 'nur hier',
    missingHere: 'fehlt hier',
    possiblyTitle: 'Vielleicht dasselbe',
  },
  timeline: {
    title: 'Zeitachse',
    intro: 'Jede Aussage auf einer Zeile: wann es gewesen sein soll, und jedes Mal, da es gesagt wurde.',
    list: 'Aussagen nach Zeit',
    order: 'Geordnet danach,',
    said: 'wann es gesagt wurde',
    happened: 'wann es gewesen sein soll',
    told: 'gesagt, von einer Quelle',
    firstTold: 'zuerst gesagt',
    lastTold: 'zuletzt',
    whole: 'Die ganze Zeit',
    none: 'Nichts in dieser Zeit',
    noneDo: 'Wählen Sie eine andere Zeit, oder fügen Sie Berichte hinzu, die ihr Datum nennen.',
  },
  map: {
    title: 'Karte',
    intro: 'Orte mit dem, was über sie gesagt wird. Hier gezeichnet; nirgends sonst wird nach einer Karte gefragt.',
    chart: 'Orte der Aussagen',
    none: 'Noch keine Orte',
    noneDo: 'Orte erscheinen, wenn Berichte hinzukommen, die welche nennen.',
    places: 'Orte',
    morePlaces: 'Weitere Orte',
    away: (n: number, written: string) =>
      n === 1
        ? '1 Ort liegt außerhalb der Karte; er steht in der Liste.'
        : `${written} Orte liegen außerhalb der Karte; sie stehen in der Liste.`,
  },
  sources: {
    title: 'Quellen',
    intro: 'Wer wo zitiert wird, und wer was von wem hat.',
    chart: 'Von denen, die sprechen, über Vermittler zu dem, was man liest',
    whole: 'Alle Quellen',
    none: 'Noch keine Quellen',
    noneDo: 'Sie erscheinen, wenn Berichte hinzukommen.',
    outline: 'Dasselbe in Worten',
    columns: {
      speakers: 'Wer spricht',
      relays: 'Als Quelle genannt, nicht im Fall',
      outlets: 'Medien',
      reports: 'Berichte',
    },
    kinds: { speaker: 'spricht', agency: 'als Quelle genannt', channel: 'Kanal', outlet: 'Medium', report: 'Bericht' },
    edges: {
      says: 'wird zitiert in',
      copy: 'wurde kopiert in',
      translation: 'wurde übersetzt in',
      citation: 'wurde angeführt in',
      forward: 'wurde weitergeleitet in',
    },
    origins: (low: number, high: number) => {
      if (low === high) return low === 1 ? '1 unabhängiger Ursprung' : `${low} unabhängige Ursprünge`;
      return `mindestens ${low}, höchstens ${high} unabhängige Ursprünge`;
    },
    maybeSame: 'vielleicht derselbe Anfang wie ein anderer',
    left: (n: number, written: string) =>
      n === 1 ? '1 kleinere ist nicht gezeichnet' : `${written} kleinere sind nicht gezeichnet`,
  },
};
