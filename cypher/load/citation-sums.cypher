// Sums up which resolutions some loaded resolutions cite: in how many paragraphs, how often, and in which part of the
// text. A mention counts once, however many languages are loaded.
// Parameters:
//   symbols  keys of the citing resolutions
// Columns: none
UNWIND $symbols AS symbol
MATCH (p:Paragraph {resolution: symbol})-[c:CITES]->(t:Resolution)
WITH symbol, t.id AS target, p.id AS paragraph, p.kind AS kind, c.language AS language, count(c) AS mentions
WITH symbol, target, paragraph, kind, max(mentions) AS mentions
WITH symbol, target, count(paragraph) AS paragraphs, coalesce(sum(mentions), 0) AS mentions,
     coalesce(sum(CASE WHEN kind = 'preambular' THEN 1 ELSE 0 END), 0) AS preambular
MATCH (s:Resolution {id: symbol})
MATCH (t:Resolution {id: target})
MERGE (s)-[e:CITES]->(t)
SET e.paragraphs = paragraphs,
    e.mentions = mentions,
    e.part = CASE WHEN preambular = 0 THEN 'operative' WHEN preambular = paragraphs THEN 'preamble' ELSE 'both' END,
    e.source = 'text'
