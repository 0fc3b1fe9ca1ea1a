// Marks resolutions as loaded, with what their texts say of them as a whole. The first statement of a load: whoever else
// loads the same resolution waits here until this transaction ends.
// Parameters:
//   rows       list of {id, properties}, properties with the digest of the wording
//   languages  all languages, in the order to list them in
// Columns: none
UNWIND $rows AS row
MERGE (r:Resolution {id: row.id})
SET r += row.properties
SET r.loaded = true,
    r.languages = [language IN $languages WHERE r['digest_' + language] IS NOT NULL],
    r.meeting = coalesce(r.meeting_en, r.meeting_fr, r.meeting_es, r.meeting_ru, r.meeting_zh, r.meeting_ar),
    r.adopted = coalesce(r.adopted_en, r.adopted_fr, r.adopted_es, r.adopted_ru, r.adopted_zh, r.adopted_ar, r.adopted)
