import { lines, months, type ReadingRules, words } from '../shared/reading.ts';

/**
 * Function words: articles, pronouns, prepositions, conjunctions, auxiliaries after the Duden grammar. Furniture: the
 * German texts of WordPress core and Jetpack (GPL translations of short interface labels), Blogger, Disqus, and the
 * usual buttons and notices of German news sites.
 */
export const reading: ReadingRules = {
  script: 'latin',
  functionWords: new Set(
    words(`der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch jedoch
      nicht kein keine keinen keinem keiner auch noch nur schon sehr mehr wieder bereits immer hier dort dann
      ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen sich mein dein sein seine seinen seinem
      seiner ihre ihren ihrem ihrer unser unsere dieser diese dieses diesem diesen jener welche welcher welches
      man wer wem wen wie wo wann warum weil dass daß ob wenn als während nachdem bevor damit obwohl
      mit nach von vom zu zum zur bei beim aus auf für gegen ohne um durch über unter vor hinter neben zwischen seit
      bis im ins am ans wegen trotz laut gemäß zufolge
      ist sind war waren wird werden wurde wurden worden bin bist seid haben habe hat hatte hatten hätte hätten
      sei seien wäre wären würde würden kann können konnte konnten könnte könnten muss müssen musste soll sollen
      sollte sollten darf dürfen dürfte dürften will wollen wollte möchte mag mögen
      sagte sagten erklärte teilte viele alle alles etwa rund dabei dazu davon daran darauf darüber`),
  ),
  foreignLetters: 'àâçèêëîïôœùûÿñãõåøæłąęńśźżčšžřěůğışıțăő',
  months: months(`
    januar jänner jan jän
    februar feber feb
    märz mär mrz
    april apr
    mai
    juni jun
    juli jul
    august aug
    september sep sept
    oktober okt
    november nov
    dezember dez`),
  dateWords: new Set(
    words(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
      uhr um am den der vom von ab stand datum geschrieben veröffentlicht erschienen erstellt publiziert gepostet aktualisiert
      zuletzt geändert letzte aktualisierung update upd eingestellt online seit mez mesz artikel beitrag`),
  ),
  hourWords: new Set(['uhr']),
  dayLinks: new Set(),
  dayEndings: [],
  datePrepositions: ['am', 'den'],
  yearEndings: [],
  and: new Set(['und']),
  bylines: lines(`
    das ist ein artikel von
    dies ist ein artikel von
    ein artikel von
    ein beitrag von
    artikel von
    beitrag von
    geschrieben von
    veröffentlicht von
    verfasst von
    gepostet von
    eingestellt von
    autor
    autorin
    text
    von`),
  furniture: {
    lines: lines(`
      kommentar verfassen
      kommentar schreiben
      kommentar abgeben
      kommentar hinterlassen
      kommentar senden
      kommentar absenden
      kommentar posten
      kommentar veröffentlichen
      kommentare anzeigen
      kommentare lesen
      kommentare ausblenden
      kommentare sind geschlossen
      kommentare deaktiviert
      die kommentarfunktion ist geschlossen
      keine kommentare
      noch keine kommentare
      schreibe einen kommentar
      schreib einen kommentar
      schreiben sie einen kommentar
      hinterlasse einen kommentar
      hinterlassen sie einen kommentar
      hinterlasse eine antwort
      antwort hinterlassen
      antworten
      antwort abbrechen
      diskutieren sie mit
      gib hier deinen kommentar ein
      gib deinen kommentar hier ein
      trage deine daten unten ein oder klicke ein icon um dich einzuloggen
      deine e mail adresse wird nicht veröffentlicht
      deine e mail adresse wird nicht veröffentlicht erforderliche felder sind mit markiert
      erforderliche felder sind mit markiert
      meinen namen meine e mail adresse und meine website in diesem browser für die nächste kommentierung speichern
      benachrichtige mich über neue kommentare per e mail
      benachrichtigung bei weiteren kommentaren per e mail senden
      # bloggern gefällt das
      # blogger gefällt das
      einem blogger gefällt das
      bloggern gefällt das
      gefällt mir
      gefällt mir wird geladen
      wird geladen
      wird geladen …
      ähnliche beiträge
      ähnliche artikel
      verwandte beiträge
      weitere artikel
      weitere beiträge
      weitere meldungen
      weitere nachrichten
      mehr zum thema
      mehr zu diesem thema
      zum thema
      das könnte sie auch interessieren
      das könnte dich auch interessieren
      auch interessant
      lesen sie auch
      lesen sie mehr
      lesen sie hier weiter
      lies auch
      jetzt lesen
      weiterlesen
      mehr lesen
      mehr erfahren
      meistgelesen
      meist gelesen
      am meisten gelesen
      beliebte beiträge
      neueste beiträge
      aktuelle beiträge
      neueste kommentare
      vorheriger beitrag
      nächster beitrag
      vorheriger artikel
      nächster artikel
      älterer post
      neuerer post
      älterer beitrag
      neuerer beitrag
      beitragsnavigation
      beitrags navigation
      zum inhalt springen
      zum hauptinhalt springen
      zum seitenanfang
      nach oben
      zurück zur startseite
      zur startseite
      seitenleiste
      suche nach
      kategorien
      schlagwörter
      kategorie
      archive
      blogroll
      blogverzeichnis
      artikel drucken
      artikel teilen
      artikel merken
      artikel versenden
      artikel kommentieren
      artikel per e mail versenden
      beitrag teilen
      diesen beitrag teilen
      diesen artikel teilen
      teile diesen beitrag
      teile diesen artikel
      teilen sie diesen artikel
      teilen mit
      teilen auf
      teile dies mit
      teilen
      per e mail teilen
      link kopieren
      link in die zwischenablage kopieren
      folge uns
      folgen sie uns
      folge uns auf telegram
      folgen sie uns auf telegram
      abonniert unseren kanal
      abonniere unseren kanal
      abonnieren sie unseren kanal
      abonniere unseren telegram kanal
      abonnieren sie unseren newsletter
      newsletter abonnieren
      newsletter bestellen
      jetzt abonnieren
      jetzt anmelden
      jetzt kostenlos anmelden
      jetzt spenden
      mit paypal spenden
      unterstützen sie uns
      unterstütze uns
      unterstütze unsere arbeit
      unterstützen sie unsere arbeit
      cookies akzeptieren
      alle cookies akzeptieren
      alle akzeptieren
      alle ablehnen
      cookie einstellungen
      cookies verwalten
      cookie hinweis
      diese website verwendet cookies
      diese webseite verwendet cookies
      diese seite verwendet cookies
      wir verwenden cookies
      einverstanden
      schließen und akzeptieren
      datenschutz einstellungen
      datenschutzerklärung
      nutzungsbedingungen
      allgemeine geschäftsbedingungen
      impressum
      über uns
      alle rechte vorbehalten
      anzeige
      werbung
      advertorial
      bloggen auf wordpress com
      erstelle kostenlos eine website oder ein blog auf wordpress com
      powered by wordpress
      powered by blogger
      präsentiert von wordpress
      stolz präsentiert von wordpress
      veröffentlicht unter allgemein
      artikel als pdf
      druckversion
      als favorit speichern
      melde dich an um zu kommentieren
      bitte melden sie sich an um zu kommentieren
      # kommentare bitte melden sie sich an um zu kommentieren
      zum kommentieren bitte einloggen
      um einen kommentar zu hinterlassen muss man registriert sein
      du musst angemeldet sein um einen kommentar abzugeben`),
    fields: words('von an betreff gesendet datum kopie'),
    phones: words('tel telefon fax mobil mobiltelefon handy'),
    forwards: ['weitergeleitet von', 'weitergeleitet aus'],
    ago: { before: 'vor', behind: '', units: words('std stunde stunden min minute minuten') },
    openings: lines(`
      lesen sie auch
      lesen sie dazu auch
      lesen sie hier:
      lesen sie mehr:
      lies auch
      mehr zum thema:
      mehr dazu:
      siehe auch:
      auch interessant:
      das könnte sie auch interessieren
      trage deine daten unten ein
      deine e mail adresse wird nicht
      du kommentierst mit
      # kommentare zu
      ein kommentar zu
      # gedanken zu
      ein gedanke zu
      ähnliche beiträge:
      schlagwörter:
      verschlagwortet mit
      veröffentlicht unter
      abgelegt unter
      eingeordnet unter
      kategorie:
      kategorien:
      tags:
      permalink:
      lesezeit:
      lesedauer:
      teilen auf
      klick um auf
      klicken um auf
      klick um über
      klicken um über
      klicken zum
      auf facebook teilen
      auf twitter teilen
      auf whatsapp teilen
      auf telegram teilen
      auf x teilen
      diese website verwendet cookies
      diese webseite verwendet cookies
      diese seite verwendet cookies
      wir verwenden cookies
      datenschutz cookies
      folgen sie uns auf
      folge uns auf
      folgt uns auf
      abonnieren sie:
      abonniere unseren
      abonniert unseren
      bildquelle:
      bildnachweis:
      titelbild:
      foto:
      fotos:
      bild:
      copyright
      ©
      erstellt mit wordpress
      bloggen auf
      vorheriger beitrag:
      nächster beitrag:
      vorheriger artikel:
      nächster artikel:
      zurück zu`),
    labels:
      words(`teilen drucken kommentieren kommentare kommentar merken versenden weiterleiten weiterleitung mailen e mail email pdf
      twittern tweeten tweet pinnen facebook twitter x whatsapp telegram instagram linkedin xing reddit pinterest tumblr
      pocket vk vkontakte odnoklassniki ok youtube rss flipboard threads mastodon bluesky signal threema skype viber messenger
      startseite home menü suche suchen anmelden abmelden registrieren login logout einloggen abo newsletter shop epaper kontakt
      impressum datenschutz agb hilfe nutzungsbedingungen mediadaten antworten gefällt mir rebloggen # # vor zurück weiter
      like likes share shares gefallen abonnieren abonniert spenden mehr optionen anzeigen schließen kopieren link`),
    calls: words(
      `abonnieren abonniere abonniert abonnement folgen folge folgt beitreten kanal telegramkanal telegram-kanal gruppe chat spenden unterstützen`,
    ),
  },
};
