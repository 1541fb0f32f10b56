/**
 * What bodies with a name of their own are called in German, English and Russian: beside one proper name, the words of a
 * line are one ("Gewerkschaft Zvezda", "the Zvezda union", «профсоюз «Звезда»»). A line each kind, set apart by tabs; a
 * word that can mean two kinds stands in both. Written from general knowledge, not taken over from a dictionary.
 */
export const CLASSES = `
trade union	union	labour union	labor union	Gewerkschaft	профсоюз	профессиональный союз
mine	Bergwerk	Mine	Grube	рудник	шахта
plant	factory	works	Werk	Fabrik	завод	фабрика
hospital	Krankenhaus	Klinik	Spital	больница	госпиталь
clinic	Klinik	клиника
foundation	Stiftung	фонд
fund	Fonds	фонд
newspaper	paper	Zeitung	газета
TV channel	channel	television	Sender	Fernsehsender	телеканал	канал
news agency	agency	Nachrichtenagentur	Agentur	информационное агентство	агентство
association	Verband	Verein	ассоциация	объединение
party	Partei	партия
movement	Bewegung	движение
group	Gruppe	группа	группировка
airline	Fluggesellschaft	авиакомпания
committee	Komitee	комитет
charity	aid organisation	aid organization	aid group	Hilfsorganisation	благотворительная организация
university	Universität	университет
mosque	Moschee	мечеть
school	Schule	школа
hotel	Hotel	гостиница	отель
`;
