/** News agencies as they sign (members of EANA, MINDS and OANA; the large Russian and Central Asian ones), in lower case. */
export const AGENCIES: ReadonlySet<string> = new Set(
  [
    'Reuters, Rtr, AP, Associated Press, AFP, UPI, dpa, dpa-AFX, APA, sda, Keystone-SDA, epd, KNA, SID, ots, ANSA, EFE, Lusa, Belga, ANP, PAP',
    'CTK, ČTK, TASR, MTI, BTA, Tanjug, Hina, STA, Agerpres, TT, NTB, STT, Ritzau, BNS, ELTA, LETA, Anadolu, AA, DHA, IHA, Xinhua, Kyodo, Yonhap, IRNA',
    'PTI, Bernama, TASS, ITAR-TASS, RIA, RIA Novosti, Interfax, Sputnik, Kazinform, KazTAG, Ukrinform, UNIAN, BelTA, Armenpress, Azertac, Trend, AKIpress',
    'ТАСС, ИТАР-ТАСС, РИА, РИА Новости, РИАН, Интерфакс, Спутник, Казинформ, КазТАГ, Укринформ, УНИАН, БелТА, Арменпресс, Регнум, REGNUM, Росбалт',
  ].flatMap((line) => line.split(', ').map((name) => name.toLowerCase())),
);
