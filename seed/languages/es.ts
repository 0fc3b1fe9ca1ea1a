import { esGrounds, esRecitals, esVerbs } from './es.verbs.ts';
import { collective, commonSigns, type LanguageForms, sanctionsList } from './language.ts';
import { numbersInWords } from './numerals.ts';
import { capitalized } from './verb-table.ts';

const monthNames =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const months = { ...Object.fromEntries(monthNames.map((name, index) => [name, index + 1])), setiembre: 9 };
const month = `(?:${Object.keys(months).join('|')})`;
const plainDate = String.raw`,?\s*de\s+(?:fecha\s+)?\d{1,2}(?:\.?[º°])?\s+de\s+${month}(?:\s+de\s+\d{4})?`;
const words =
  'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  );
const ones = { ...Object.fromEntries(words.map((word, index) => [word, index + 1])), un: 1, una: 1 };
const tens = { treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 };
const { numerals, count } = numbersInWords([[tens, ' y ', ones]], {
  veintiún: 21,
  veintiuna: 21,
  veintidós: 22,
  veintitrés: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiséis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  'ciento veinte': 120,
  'ciento ochenta': 180,
});
const label = String.raw`\d{1,3}(?:\s*(?:\(?\w{1,2}\)))?`;
const list = String.raw`${label}(?:\s*(?:,|y|e|o|a|–|‑|-)+\s*(?:del? (?:los )?párrafos?\s+|(?:apartado|inciso)s?\s+)?(?:${label}|\(?\w\))){0,15}`;
const labels = `(?<paragraphs>${list})`;
const lead = String.raw`(?:(?:la|las|los|el|sus?|de|del|en|por|a|que|anteriores|otras|demás|Consejo de Seguridad)\s+)*`;
const qualifier =
  '(?:todos|todas|cualquier|el|la|los|las|al|a|de|del|demás|otros|otras|su|sus|esos|esas|cada|competentes|interesados|pertinentes)';

/** Nouns of those who act, and the adjectives that tell which of them are meant. */
const nouns =
  /(?:organismos|órganos|organizaciones|instituciones|entidades|agentes|autoridades|empresas|compañías|dirigentes|líderes|asociaciones|contingentes|observadores|asociados|representantes|comisiones|comités|instancias)/u;
const quality =
  '(?:[\\p{Ll}-]{3,}(?:ales|eles|iles|icos|icas|ivos|ivas|arios|arias|anos|anas|eses|esas|iles|adores|adoras|istas|ares|ados|adas))';

/** Spanish, as the Council's resolutions print it. */
export const es: LanguageForms = {
  code: 'es',
  signs: commonSigns,
  joining: 'spaced',
  structure: {
    runOnOpener: /^El Consejo de Seguridad,\s+(?=\p{L})/u,
    opener: /^El Consejo de Seguridad\s*[,:;]?$/i,
    symbol: /Resolución\s+(?<number>\d{1,4})\s*\(\s*(?<year>\d{4})\s*\)/i,
    symbolWithoutYear: null,
    symbolLine: /^Resolución\s+\d{1,4}\s*\(\d{4}\)/i,
    meeting: /(?<meeting>\d{1,5})(?=\s*[aª]\.?\s+sesión|(?<=sesión\s+\d{1,5})\s*ª)/i,
    adoption:
      /aprobada|sesión|celebrada|^\s*de \w+ de \d{4}|^(?:Resolución\s+)?de\s+\d{1,2}(?:\.?[º°])?\s+de\s+\p{L}+|diciembre|enero/iu,
    terminator: /[,;.:]$/u,
    operativeEnd: /[;.]$/u,
    operativeStart: new RegExp(`^(?:${capitalized(esVerbs)})(?!\\p{L})`, 'u'),
    unnumberedStart: null,
    earlyRecital: null,
    trailer: /^(?:Aprobad|Adoptad)[oa]\s+(?:por\s+(?:unanimidad|\d|consenso)|en\s+la\s|sin\s)/u,
    footnote:
      /^[([]?(?:\d{1,2}|\*{1,3})[)\]]?\s*(?:Ib[ií]d|Op\. cit|Véase|Publicad[oa] nuevamente|[SA]\/[\dA-Z]|Documentos? Oficial(?:es)?|Naciones Unidas, Recueil)/u,
    annex: /^(?:[«“"]\s*)?(?:Anexo|Apéndice)(?:\s+(?:[IVX]+|[A-Z]|\d{1,2}))?\.?$/i,
    paragraphStart: new RegExp(
      `^(?:\\p{Lu}\\p{L}+(?:ndo|ndose|oso)|(?:Muy|Todavía|También|Aún|\\p{Lu}\\p{L}+mente)\\s\\p{L}+[oa]|${capitalized(esRecitals)})(?!\\p{L})`,
      'u',
    ),
  },
  dates: {
    dates: [
      new RegExp(
        String.raw`(?:(?<day>\d{1,2})(?:\.?[º°])?\s+(?:de\s+)?)?(?<month>${month})\s+(?:de|del)\s+(?<year>\d{4})(?!\d)`,
        'giu',
      ),
    ],
    withoutYear: new RegExp(
      String.raw`(?<![\p{L}\d])(?<day>\d{1,2})(?:\.?[º°])?\s+de\s+(?<month>${month})(?!\p{L}|\s+del?\s+\d)`,
      'giu',
    ),
    months,
    period: new RegExp(
      String.raw`(?<![\p{L}\d-])${count}\s+(?<unit>horas?|días?|semanas?|meses|mes|años?)(?!\p{L})`,
      'giu',
    ),
    units: {
      hora: 'H',
      horas: 'H',
      día: 'D',
      días: 'D',
      semana: 'W',
      semanas: 'W',
      mes: 'M',
      meses: 'M',
      año: 'Y',
      años: 'Y',
      trimestre: 'quarter',
      semestre: 'half-year',
    },
    numerals,
  },
  verbs: {
    verbs: esVerbs,
    recitals: esRecitals,
    grounds: esGrounds,
    unlisted:
      /^(?<verb>(?!(?:La|Una|Esta|Esa|Ese|Este|Cada|Toda|Para|Durante|Ante|Sobre|Entre|Desde|Hasta|Contra|Mediante|Cuando|Mientras|Dicha|Ninguna?|Parte|Donde|Aunque|Conforme|Respecto|Que|De|\p{L}+mente)(?!\p{L}))(?:Se\s)?\p{Lu}?\p{Ll}{2,}[ae])(?!\p{L})/u,
    modifier:
      /(?:también|además|una vez más|de nuevo|a este respecto,?|en este sentido,?|sin embargo|asimismo|muy|todavía|aún|\p{L}{3,}mente)/u,
    connectives:
      /^(?:(?:e|y|pero)\s+|(?:lo|los|la|las|le|les)\s+|a este respecto,?|a ese respecto,?|en este sentido,?|en este contexto,?|además,?|asimismo,?|con este fin,?|,|\s)*/i,
    subordinate: /^(?:al tiempo que|al mismo tiempo que)\b/i,
    continuation: /^(?:[ey]\s+)?(?:apoya|mantiene)\b/i,
    boundary:
      /[,;:]\s+|\s(?=[ey]\s+(?:(?:además|también|asimismo|a este respecto|en este sentido|en este contexto),?\s+)?(?:(?:lo|los|la|las|le|les)\s+)?(?:solicita|exhorta|insta|alienta|anima|invita|exige|decide|pide|destaca|subraya|recalca|resalta|pone de relieve|hace hincapié|reafirma|afirma|confirma|reitera|recuerda|autoriza|encarga|encomienda|condena|deplora|lamenta|acoge|encomia|elogia|celebra|expresa|reconoce|observa|señala|toma nota|aguarda|recomienda|hace suy[ao]s?|aprueba)(?!\p{L}))/gu,
    coordination: /^[^,;.]{1,80}?\s[ey]\s+/i,
  },
  citations: {
    between: new RegExp(
      String.raw`^(?:${plainDate})?\s*(?:,|;|y|e|o|u|así como|a|\.)+\s*(?:(?:y|e|o|así como|${lead})\s*)?(?:resolución|resoluciones)?\s*$`,
      'iu',
    ),
    headBefore:
      /(?:resolución|resoluciones)(?:\s+del Consejo(?: de Seguridad)?)?(?:\s+n(?:úms?\.|[°ºo]\.?|\.\s?[°º]|os\.))?\s*$/i,
    headAfter: null,
    countedAfter:
      /^\s+(?!(?:a|así|con|de|del|e|en|es|fueron|ha|han|o|para|párrafos?|por|que|relativas?|relacionadas?|se|sobre|son|y)(?!\p{L}))\p{L}/iu,
    notBefore:
      /(?:vol\.?|núm\.?|página|pág\.?|párrafos?|párr\.?|capítulo|artículo|regla|anexo|Asamblea General|sesión|[A-Z]\/)\s*$/i,
    otherBodyAfter:
      /^,?\s+(?:(?:aprobadas?|adoptadas?)\s+por|de|del)\s+(?:la\s+|el\s+)?(?:Asamblea|Consejo\s+(?!de Seguridad)\p{L}+|Junta|Comisión|Conferencia|Unión|Liga|Organización|Organismo|Autoridad)(?!\p{L})/u,
    otherBodyBefore:
      /(?:resolución|resoluciones)\s+de la Asamblea(?: General)?\s*$|Consejo de Derechos Humanos[^.;]{0,20}resolución\s*$/i,
    leadBefore: new RegExp(String.raw`${lead}(?:(?:resolución|resoluciones)\s*)?$`, 'iu'),
    pinpointAfter: new RegExp(
      String.raw`^,?\s+\(?(?:(?:en particular|especialmente|incluidos?)\s+)?(?:en\s+)?(?:(?:el|los|sus?)\s+)?(?:párrafos?|párrs?\.)\s+(?!${list}\s+(?:de|del)\s)${labels}`,
      'iu',
    ),
    pinpointBefore: new RegExp(
      String.raw`(?:(?:apartado|inciso)s?\s+(?<item>\(?\w{1,4}\)(?:\s*(?:,|y|e|o|a|-)+\s*\(?\w{1,4}\)){0,9})\s+del\s+)?(?:párrafos?|párrs?\.)\s+${labels},?\s+(?:de la parte dispositiva\s+)?(?:de|del)\s+${lead}(?:(?:resolución|resoluciones)\s*)?$`,
      'iu',
    ),
    rangeBefore: /[\d)）]\s*(?:a|[-‑–])\s*$/u,
    byDate: {
      before:
        /(?<!(?:Derechos Humanos|Asamblea|Gobernadores|Comité|Comisión|Unión|Organización|Organismo|Conferencia)(?!\p{L})[^;]{0,60})(?<!\p{L})(?:su|la)\s+(?:anterior\s+)?resolución(?:\s+del Consejo(?: de Seguridad)?)?(?:,?\s+aprobada)?,?\s+(?:de(?:\s+fecha)?|el)\s+$/iu,
      after: /^(?!\s*(?:,\s*)?d(?:e la|el)\s+(?!Consejo))/iu,
    },
    forceBefore: [
      {
        force: 'pursuant-to',
        form: /(?:en cumplimiento|de conformidad con|conforme a|con arreglo a|en virtud|según|por|dimanante|establecid[oa]s?|impuest[ao]s? (?:por|en)|párrafos?[^,;.]{1,30})\s*(?:de|del|a)?\s*$/i,
      },
      {
        force: 'implements',
        form: /(?:aplicar|aplicación|cumplir|cumplimiento|aplique[n]?)\s*(?:plena\s+|efectiva\s+)?(?:de)?\s*$/i,
      },
    ],
  },
  instruments: {
    title:
      /[“«](?<title>[^“”«»]{4,120}?(?:informe|marco|plan|principios|guía|estrategia|declaración|programa|acuerdo)[^“”«»]{0,60})[”»]/gi,
    assembly: /Asamblea/i,
    assemblyResolutions: [
      /(?:resolución|resoluciones)\s+(?<session>\d{1,2})\/(?<number>\d{1,3}(?:\s?[A-Z](?![a-z]))?)\s+de la Asamblea/gu,
    ],
    kinds: [
      { kind: 'treaty', form: /Convención|Convenio|Tratado|Carta|Protocolo|Estatuto|Acuerdo|Pacto/i },
      { kind: 'strategy', form: /Estrategia|Plan|Programa|Hoja de ruta|Marco/i },
      { kind: 'guidance', form: /Principios|Guía|Directrices|Memorando|Recomendaciones|Normas/i },
      { kind: 'declaration', form: /Declaración|Llamamiento|Comunicado|Compromiso/i },
      { kind: 'report', form: /informe/i },
    ],
    partsAfter: [{ suffix: 'ADDENDUM', form: /^\s+y\s+(?<part>su\s+adición)/i }],
    loneParts: [
      {
        instrument: 'FATF-RECOMMENDATION',
        actor: 'FATF',
        form: /[Rr]ecomendación\s+(?<number>\d{1,2})(?!\d)/gu,
      },
    ],
  },
  actors: {
    establishedAfter: null,
    establishedBefore:
      /(?:el|del|al)?\s*Comité\s+(?:del Consejo de Seguridad\s+)?(?:de Sanciones\s+)?(?:establecido|dimanante|creado)\s+(?:en virtud|de conformidad con|por|en cumplimiento)?\s*(?:de|del|el)?\s*(?:párrafos?\s+\d{1,3}(?:\s*\w\))?\s+(?:de\s+(?:la\s+)?)?)?$/i,
    establishedTail:
      /^\s+relativas al (?:EIIL|ISIL) \(Dáesh\)(?:,| y)\s+Al[-‑]Qaida(?:\s+y\s+las\s+personas,\s+(?:los\s+)?grupos,\s+(?:las\s+)?empresas\s+y\s+(?:las\s+)?entidades\s+asociad[oa]s)?/u,
    anyCommittee:
      /^Comité(?: de Sanciones)?(?: (?:del Consejo(?: de Seguridad)?|de las Naciones Unidas))?$/iu,
    shared: [{ form: /^Tribunal(?: Penal)?(?: Internacional)?$/u, of: ['ICTY', 'ICTR'] }],
    byNumber: /Comité\s+(?:de Sanciones\s+)?(?<number>\d{3,4})(?:\/\d{3,4})*/gu,
    bodies: [
      {
        kind: 'government',
        form: /[Gg]obiernos?(?:\s+(?:federal|de transición|de unidad nacional))?\s+(?:de|del)\s+(?:la\s+|el\s+)?\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:de|del|la)\s+){0,2}\p{Lu}[\p{L}’'-]*){0,5}|[Aa]utoridades\s+(?:\p{Ll}+(?:as|es)(?!\p{L})|(?:de|del)\s+(?:la\s+|los\s+)?\p{Lu}[\p{L}’'-]*)/gu,
      },
      {
        kind: 'body',
        form: /(?:Misión|Fuerza|Operación|Oficina|Comisión|Tribunal|Corte|Consejo|Unión|Comunidad|Organización|Agencia|Fondo|Programa|Banco|Movimiento|Frente|Liga|Mecanismo|Célula|Grupo de Expertos|Equipo de Vigilancia|Panel|Observador Independiente|Comité|Enviado Especial|Enviada Especial|Representante Especial)(?:\s+(?:\p{Ll}+\s+)?(?:(?:de|del|para|en|sobre)\s+(?:la\s+|las\s+|los\s+|el\s+)?)?\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:de|del|la|las|los|en|para|y)\s+){0,3}\p{Lu}[\p{L}’'-]*){0,8})?/gu,
      },
      {
        kind: collective,
        form: new RegExp(
          String.raw`(?<!\p{L})${nouns.source}(?:\s+${quality}(?:(?:,| y| o| e)\s+${quality}){0,2}){1,3}(?!\p{L})`,
          'gu',
        ),
      },
      {
        kind: 'body',
        form: /(?<![\p{L}\d/.’'-])[A-ZА-Я]{2,}[A-ZА-Я0-9]*(?:-[A-ZА-Я0-9]{1,})*(?![\p{L}\d/]|\s*\/)/gu,
      },
    ],
    aliasAfter: /^\s*\([“«]?(?![SA]\/)(?<alias>\p{Lu}[\p{L}\d/-]{1,14})[”»]?\)/u,
    namedThings:
      /(?:Acuerdo|Plan|Zona|Marco|Estrategia|Política|Documento|Hoja de Ruta|Tratado|Convención|Protocolo|Sistema)s?\s[^,;.()]{0,100}\s\([“«]?(?<acronym>[A-Z][A-Za-z0-9-]{1,9})[”»]?\)/gi,
    notActors:
      /^(?:Consejo(?: de Seguridad)?|TNP|APPR|RSS|DDRR|PDDDH|PDDRCS|RVC|CONOPS?|AEI|HRDDP|Mecanismo COVAX|ACT|Asamblea General|II|III|IV|VI|VII|VIII|IX|COVID(?:-\d+)?|ONU|ООН|DDR|A|B|C)$/u,
    knownEndsName: false,
    knownBeginsName: false,
    placeBefore:
      /(?:\b(?:en|de|del|desde|hacia|sobre|para|situación|relativ[ao]s? al?)\s+(?:la\s+|el\s+|los\s+)?)$/i,
    placeAfter: /^(?!)/u,
    stateReceives: null,
    stateGap: /^\s*(?:,|y|e|o)+\s*(?:del\s+|de\s+)?(?:la\s+|el\s+|los\s+)?$/i,
    article: /^(?:(?:el|la|los|las|al|del)\s+)?/i,
    guards: [
      { id: 'ACADEMIA', notBefore: /^\s+(?:Militar|de Policía|Nacional)/u },
      { id: 'SC', onlyAfter: /(?:al|miembros del|informe al|ante el)\s+$/i },
      { id: 'SG', notAfter: /\b(?:informes?|cartas?|nota) (?:del|por el|que el) $/i },
      { id: 'DONORS', notAfter: /(?:conferencias?|reuni(?:ón|ones)|mesa redonda)(?: \p{Ll}+)? de $/iu },
      { id: 'UN-SYSTEM', form: 'Naciones Unidas', notAfter: /de Asuntos Humanitarios de las $/u },
      { id: 'WOMEN', notBefore: /^(?: y la paz|, la paz)/i },
      { id: 'YOUTH', notBefore: /^(?: y la paz|, la paz)/i },
      { id: 'DESIGNATED-PERSONS', form: 'entidad', notBefore: /^ (?:imparcial|independiente)/u },
      { id: 'DESIGNATED-PERSONS', form: 'entidades', notAfter: /(?:dos|ambas) $/u },
      {
        id: 'UN-SYSTEM',
        form: 'Naciones Unidas',
        notBefore: /^\s+(?:\p{Lu}|de (?:Actividades|Apoyo|Lucha)|de \d{4})/u,
        notAfter:
          /(?:(?:aide-mémoire|Carta|personal|normas|política|bandera|funcionarios|expertos|Secretaría|Sistema|vehículos) (?:de|del) (?:las )?|asesor\p{L}+(?: \p{Ll}+){0,6} de las |(?:Departamento|Convención|política)(?: \p{L}+){0,7} de las )$/iu,
      },
      // "La Organización" alone is the United Nations.
      {
        id: 'UN-SYSTEM',
        form: 'Organización',
        onlyAfter: /\bla $/iu,
        notBefore: /^\s+(?:de|del|para|\p{Ll}+al)(?!\p{L})/u,
      },
      // What the State has, not who acts: "la autoridad del Estado".
      { id: 'MEMBER-STATES', form: 'Estado', notAfter: /(?:del|el|al|y|de) $/iu },
      { id: 'MEMBER-STATES', form: 'Estado', notBefore: /^ de [Dd]erecho/u },
      { id: 'MEMBER-STATES', form: 'países', notBefore: /^ (?:concretos|que aportan)/u },
      {
        id: 'STAKEHOLDERS',
        form: 'interesados',
        notAfter: /(?:Estados|Miembros|países|órganos|organismos) $/u,
      },
      {
        id: 'INTERNATIONAL-PARTNERS',
        form: 'asociados',
        notAfter: /(?:entidades|grupos|individuos|personal) (?:y |conexo )?$/u,
      },
      ...sanctionsList.map((id) => ({
        id,
        notAfter:
          /(?:Lista|Régimen|Comité) de Sanciones (?:contra|relativas al?) (?:el )?(?:EIIL \(Dáesh\) y )?$/iu,
      })),
    ],
    heads:
      /(?<=\b[Ee]l\s|\b[Dd]el\s|\b[Aa]l\s|\b[Ll]a\s)(?<head>Comité|Dirección Ejecutiva|Oficina|Misión|Grupo de Expertos|Grupo|Fuerza|Mecanismo|Gobierno|Representante Especial|Enviad[oa] Especial)(?!\p{L}|\s+(?:de(?! que)|del|contra|establecido|para|que se establezca)\b|\s+\p{Lu})/gu,
    headKinds: {
      comité: ['committee'],
      misión: ['mission'],
      fuerza: ['mission'],
      'grupo de expertos': ['panel'],
      grupo: ['panel'],
      gobierno: ['government'],
    },
    latter: /\b(?:este último|esta última)\b/gu,
    toCouncil:
      /(?<!\p{L})(?:lo(?=\s+mantenga\s+(?:\p{Ll}+\s+)?informado)|(?:informar|informándo)lo(?!\p{L})|l[eo](?=\s+(?:(?:siga|mantenga|continúe)\s+)?inform(?:e|en|ad[oa]|ando|ará)(?!\p{L}))|le(?=\s+(?:present|remit|rind|facilit|comuni[cq]u?|proporcion|transmit)(?:e|en|a|an|ará|arán|irá)(?!\p{L})[^;]{0,90}?(?:informe|exposici|recomendaciones|evaluación|información|opciones|actualizaci|conclusiones|cuentas|examen)))/gu,
  },
  roles: {
    addressees: {
      between:
        /^(?:\s+(?:también|además|nuevamente|una vez más|en este sentido|encarecidamente|asimismo|enérgicamente|a este respecto))*\s+(?<who>al?\s[^;:.]{3,300}?),?\s+(?:a\s+)?que(?!\p{L})/u,
      aside:
        /,?\s+(?:en (?:estrecha |consulta|coordinación|cooperación|colaboración|consonancia)|con (?:el apoyo|la asistencia|miras|arreglo))|,\s+(?:en|con|dentro|por|cuando|tras|después|antes|actuando|teniendo|de conformidad|según|bajo|a más|hasta|si|para|durante|incluso|mediante|sin)(?!\p{L})|\s+(?:que|quienes|actuando)(?!\p{L})/u,
      resumes: /,\s+al?(?=\s)/u,
      joints: /\s*,\s*(?:(?:y|e|o|así como|incluid[oa]s?|en particular)\s+)?|\s+(?:y|e|o|así como)\s+/gu,
      determiners:
        /^(?:\s*(?:al?|el|la|los|las|todos|todas|su|sus|demás|otros|otras|ambas|ambos|esos|esas|también|además)\s+)*/u,
      governs:
        /\s(?:de|del|para|entre|en|por|con|sobre|al?|bajo|distint[oa]s de|interesad[oa]s|pertinentes)\s/u,
      actorNoun:
        /^\p{Lu}\p{L}|(?<!\p{L})(?:partes?|agentes|instancias|organizaciones|organismos|órganos|autoridades|entidades|comunidades|grupos?|fuerzas|facciones|movimientos|dirigentes|líderes|instituciones|comisiones|comités?|proveedores|participantes|interesados|países|Estados|gobiernos?|misiones|empresas|representantes?|enviad[oa]s?|president[ea]|ministro|magistrados|fiscal|tribunal|parlamento|oficinas?|población|mujeres|jóvenes|signatarios|asociados|donantes|expertos|personal|personas|autores|policía|ejército|equipos?)(?!\p{L})/u,
      abstract:
        /^(?:que\b|(?:\p{Ll}+\s+)?(?:esfuerzos?|medidas?|labor|apoyo|progresos?|iniciativas?|cooperación|necesidad|aplicación|cumplimiento|retirada|cese|liberación|regreso|acceso|participación|diálogo|proceso)(?!\p{L}))/u,
    },
    agentBefore:
      /^(?:(?!(?<!\p{L})(?:esfuerzos|realizad|cometid|adoptad|firmad|presentad|establecid|impuest))[^,;])*(?:,\s+)?(?<!\p{L})(?:por parte de|por|(?:cooperación|coordinación|colaboración|diálogo|intercambios?|contactos|comunicación|consultas)[^,;]{0,32} entre|plena participación de)\s+(?:el\s+|la\s+|los\s+|las\s+|todos\s+|todas\s+)*$/u,
    hangsBefore: /(?!)/u,
    furtherBefore: /\by que\s+(?:(?:el|la|los|las|todos|todas)\s+)*$/i,
    addresseeBefore: /\by\s+al?\s+(?:(?:los|las|la|todos|todas)\s+)*$/i,
    addresseeAfter: /^\s+(?:a\s+)?que(?!\p{L})/u,
    gerundBefore: /(?!)/u,
    gerundAfter: /(?!)/u,
    listGapBefore: null,
    hangsOn: null,
    pronounAfter:
      /^(?:le|les|lo)?\s+(?:también\s+)?(?:a\s+)?(?:este|esta|estos|estas|ellos|ellas)(?!\p{L})|^\s+(?:también\s+)?(?:prorrogar|renovar|prolongar)(?: hasta [^,;]{1,40}| por [^,;]{1,40})? su mandato(?!\p{L})/iu,
    pronounBefore: /\b(?:le|les|lo|los|la|las)\s+$/i,
    pronounIn: /(?!)/u,
    repeats:
      /^\s+(?:sus?|las?|el|los)\s+(?:\p{L}+\s+)?(?:solicitud(?:es)?|llamamientos?|exigencias?|petici(?:ón|ones)|exhortaci(?:ón|ones))\s+(?:(?:formulad|hech|dirigid)[ao]\s+)?(?:al?|de que|para que)\s*/iu,
    renewing: /^(?:prorroga|renueva|prolonga)/i,
    itemTasks: null,
    delegates: /^\s+(?:autorizar|solicitar|pedir|encargar)\s+(?:al?\s+)?/i,
    renewedBefore:
      /\bque (?:el mandato|la (?:\p{L}+ )?prioridad estratégica|la dotación (?:\p{L}+ ){0,2}autorizada|las tareas(?: \p{L}+)?) (?:de|del)\s+(?:la\s+)?$|(?:prorrogar|renovar|prolongar|mantener)[^;]{0,120}?(?:mandatos?|autorización)?\s*(?:de|del|concedida a)?\s*(?:la\s+|el\s+)?$/iu,
    renewedAfter: /(?!)/u,
    obligedBefore:
      /(?:necesidad de que|importancia(?: [a-zà-ÿ]+)? de que|es fundamental que|es esencial que|es imprescindible que|incumbe(?:n)? (?:primordialmente )?(?:al?|a la)|recae(?:n)? (?:principalmente )?(?:en|sobre)|sigue siendo necesario que|es necesario que|obligación de|responsabilidad (?:primordial |principal )?de|importante que|es necesario que|corresponde a|es indispensable que|resulta esencial que|es importante que|es preciso que|decisión de que|decidió que|ha decidido que)\s*(?:(?:el|la|los|las|todos los)\s+)?(?:propi[ao]s\s+)?$/i,
    objectGap: new RegExp(
      String.raw`^[\s,]*(?:(?:que|también|además|firmemente|nuevamente|encarecidamente|enérgicamente|asimismo|una vez más|a este respecto|en este sentido|en particular|como mejor práctica|que,\s+(?:al|en|con|de conformidad|tras|además|según|como|una vez|cuando|conforme)\s[^;]{1,200}?,)[\s,]+)*(?:${qualifier}[\s,]*)*(?:(?:miembros|dirigentes|representantes) (?:de|del)\s+(?:la\s+)?)?$`,
      'iu',
    ),
    listGap: new RegExp(
      String.raw`^\s*(?:(?:,|y|e|o|así como|incluidos|en particular|según proceda|cuando proceda)\s*)+(?:${qualifier}\s*)*$`,
      'iu',
    ),
    modal:
      /\b(?:debe|deben|deberá|deberán|debería|deberían|tiene la obligación|tienen la obligación|tiene la responsabilidad|tienen la responsabilidad|podrá|podrán|ha de|han de|incumbe|(?:es|son|será|serán)\s+(?:\p{Ll}+\s+){0,2}responsables?)(?!\p{L})/giu,
    future:
      /\b\p{L}{2,}(?:rá|rán)(?!\p{L})|(?<!\p{L})(?:mantenga|siga|continúe|preste|presente|lleve|apoye|adopte|asista|ejecute|cumpla|coopere|facilite|realice|informe|examine|supervise|proporcione|incluya|tenga|disponga|establezca|vele|garantice|deje|comience|inicie|ayude|contribuya|designe|transfiera)n?(?!\p{L})/giu,
    subjectBefore: /\bque\s+(?:(?:el|la|los|las|todos|todas|su|sus)\s+)*$/i,
    subjectGap: /^(?:\s*\([^()]{1,60}\))?(?:\s+(?!que|cuyo)[^,;]{1,60})?(?:\s*,(?:[^,;]{1,120},){1,3})?\s*$/i,
    conditionBefore:
      /(?<!\p{L})(?:si|cuando|(?:a menos|salvo|hasta|siempre|en caso de) que)\s+(?:(?:el|la|los|las|todos|todas|ambas)\s+)*$/iu,
    modalGap: /^(?:\s*,[^,;]{1,120},)?(?:\s+(?:también|por tanto))?\s*$/i,
  },
  deliverables: {
    yearEnd:
      /(?<=\b(?:fin|fines|final|finales) de(?:l año)? )(?<year>\d{4})(?!\d)|(?<=\b(?:fin|fines|final|finales) del? )(?:(?:este|presente) )?año(?! \d)(?: en curso)?/gi,
    dueBefore:
      /(?:antes del?|(?:a|no) más (?:tardar|tarde)(?: para)?(?: del?| el| en)?|tendrá lugar el|para el|para)\s+(?:el\s+)?(?:mes de\s+)?(?:a\s+)?(?:(?:fin|final|fines|finales) del?\s+)?$/i,
    dueAfter: /^\s+a más tardar/i,
    heldBefore: /\b(?:en|el)\s+(?:mes de\s+)?$/i,
    expiryBefore:
      /(?:hasta el|hasta|al|que (?:concluirá|terminará|finalizará|vencerá|expirará|concluye|finaliza|termina|vence) el)\s+$/i,
    expiryAfter: /^\s*(?!)/u,
    regularly:
      /(?<!\p{L})(?:(?<adverb>periódicamente|regularmente|con regularidad)|periódic[oa]s?|(?<timely>oportunamente))(?!\p{L})/giu,
    undated:
      /antes de (?:que (?:finalice|concluya|expire|termine)|la expiración de|que venza) (?:el |su |el período del )?mandato|al final de ese período|en (?:su|el) próximo informe|en el marco de sus informes/gi,
    atExpiry: /al final de ese período/i,
    endBefore: /\b(?:fin|final|fines|finales) de\s+$/i,
    endAfter: /(?!)/u,
    reach: 160,
    prolongs: /prorrog|renovar|prolong|ampliar/i,
    extensionBefore:
      /(?:por|por un plazo(?: \p{L}+)? de|período(?: (?:adicional|inicial|limitado|suplementario))? de)\s+(?:otros\s+)?$/iu,
    fromAdoption:
      /aprobación de (?:la presente|esta) resolución|se apruebe la presente resolución|(?:a partir de|desde) su aprobación|fecha de la presente resolución/i,
    withinBefore:
      /(?:en un plazo(?: máximo)? de|dentro de(?: un plazo de| l[ao]s)?|en el plazo de|al cabo de|transcurridos?)\s+$/i,
    withinAfter: /^\s+(?:siguientes|después|a partir|contados|desde)(?!\p{L})/iu,
    recurrence: new RegExp(
      String.raw`\bcada\s+(?:${count}\s+)?(?<unit>días?|semanas?|mes|meses|años?|trimestre|semestre)\b`,
      'giu',
    ),
    recurrent: [
      { form: /\bmensual(?:mente|es)?(?!\p{L})/giu, recurrence: 'P1M' },
      { form: /\btrimestral(?:mente|es)?(?!\p{L})/giu, recurrence: 'P3M' },
      { form: /\bbienal(?:mente|es)?(?!\p{L})/giu, recurrence: 'P2Y' },
      { form: /\b(?:semestral(?:mente|es)?|dos veces al año)(?!\p{L})/giu, recurrence: 'P6M' },
    ],
    yearly: /\banual(?:mente|es)?\b|una vez al año|todos los años/gi,
    kinds: [
      {
        kind: 'report',
        form: /(?<!presentación de )informe|informar|informando|carta|mantenga informado|(?:información|datos) actualizad[oa]s?|actualizaci|al corriente|(?:present|formul|propon)\p{Ll}{1,3} [^,;]{0,40}(?:recomendaciones|opciones)/iu,
      },
      {
        kind: 'review',
        form: /(?<!resultados? de (?:la|las|el|los|esta|ese) )(?:examen|examin|evaluación|evalúe|revis(?:ar|e|ión))/i,
      },
      { kind: 'briefing', form: /exposici/i },
    ],
  },
};
