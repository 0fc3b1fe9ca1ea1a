// Names instruments that no list knows as the loaded texts introduce them; where these differ, by the name that sorts first.
// Parameters:
//   ids  keys of the instruments
// Columns: none
UNWIND $ids AS id
MATCH (n:Instrument {id: id})<-[e:CITES]-(:Paragraph)
WHERE e.introducesKind IS NOT NULL
WITH n, min(e.introducesKind) AS kind,
     min(CASE WHEN e.language = 'en' THEN e.introduces END) AS en,
     min(CASE WHEN e.language = 'fr' THEN e.introduces END) AS fr,
     min(CASE WHEN e.language = 'es' THEN e.introduces END) AS es,
     min(CASE WHEN e.language = 'ru' THEN e.introduces END) AS ru,
     min(CASE WHEN e.language = 'zh' THEN e.introduces END) AS zh,
     min(CASE WHEN e.language = 'ar' THEN e.introduces END) AS ar
SET n.kind = kind, n.name_en = en, n.name_fr = fr, n.name_es = es, n.name_ru = ru, n.name_zh = zh, n.name_ar = ar
