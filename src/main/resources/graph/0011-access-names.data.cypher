// Names are compared folded (TypedText.folded). A login that is another's when folded keeps a part of its id to differ.
MATCH (u:User) WHERE u.login <> toLower(toUpper(normalize(trim(u.login), NFKC)))
WITH u ORDER BY u.createdAt, u.id
CALL (u) {
  WITH u, toLower(toUpper(normalize(trim(u.login), NFKC))) AS folded
  OPTIONAL MATCH (other:User {login: folded})
  WITH u, folded, count(other) AS taken
  SET u.login = CASE WHEN taken = 0 THEN folded ELSE folded + '-' + left(u.id, 8) END
};
MATCH (w:WeightSet) WHERE w.folded IS NULL
WITH w.park AS park, toLower(toUpper(normalize(trim(w.name), NFKC))) AS folded, w ORDER BY w.savedAt, w.id
WITH park, folded, collect(w) AS sets
UNWIND range(0, size(sets) - 1) AS i
WITH sets[i] AS w, folded, i
SET w.folded = CASE WHEN i = 0 THEN folded ELSE folded + ' ' + w.id END;
