import { wordSet } from '../shared/phrases.ts';

/** Words with ß that others spell with ss, as in Switzerland all do: those that reading depends on. */
export const spellings = {
  without: 'ß',
  instead: 'ss',
  words: wordSet(`
    gemäß demgemäß sinngemäß heißt heißen hieß hießen hieße geheißen ließ ließen ließe ließen verließ verließen entließ entließen hinterließ hinterließen
    weiß außer außerdem außerhalb äußern äußert äußerte äußerten äußere geäußert begrüßen begrüßt begrüßte begrüßten schließen schließt schließe
    schließlich ausschließen ausschließlich ausgeschloßen einschließlich anschließend abschließend beschließen beschließt entschließen
    mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher mutmaßliches mutmaßlichem dreißig große großen großer großes größer größere größeren größte größten
    bloß draußen erschießen schießen schießt stoßen stieß stießen stößt gestoßen reißt saß saßen vergaß maß nachgewiesenermaßen erwiesenermaßen
    außenministerium außenminister außenministerin äußerung äußerungen maßnahme maßnahmen verstoß verstoße verstöße zusammenstoß zusammenstöße
    straße straßen fuß großbrand schießerei fußgänger einbußen`),
};
