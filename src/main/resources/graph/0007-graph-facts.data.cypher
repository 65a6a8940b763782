// What facts had no word for before, with what was meant without it.
MATCH (e:Enterprise) WHERE e.kind IS NULL
CALL (e) { SET e.kind = 'MAKER' } IN TRANSACTIONS OF 10000 ROWS;
MATCH (c:IndustryChain) WHERE c.role IS NULL SET c.role = 'LEADING';
MATCH (:Zone)-[r:PROMOTES]->(c:IndustryChain) WHERE r.role IS NULL SET r.role = c.role;
MATCH (:Park)-[r:FOCUSES_ON]->() WHERE r.basis IS NULL SET r.basis = 'STATED';
MATCH ()-[r:SUPPLIES|MAKES|OPERATES_IN|INVESTS_IN|LOCATED_IN|PRESENT_IN|SHOWED|HOLDS|DEMANDS|FOCUSES_ON|SERVES|PARTNERS_WITH|FEEDS|SURVEYED]->()
WHERE r.certainty IS NULL
CALL (r) { SET r.certainty = 'CONFIRMED' } IN TRANSACTIONS OF 10000 ROWS;
// What is being built or announced is a project; what operates may be anything, so its kind stays unknown.
MATCH (:Enterprise)-[r:PRESENT_IN]->() WHERE r.status IS NOT NULL
CALL (r) {
  SET r.kind = CASE WHEN r.status IN ['UNDER_CONSTRUCTION', 'SIGNED'] THEN 'PROJECT' END,
    r.state = CASE r.status WHEN 'UNDER_CONSTRUCTION' THEN 'BUILDING' WHEN 'SIGNED' THEN 'ANNOUNCED' ELSE r.status END
  REMOVE r.status
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (:Enterprise)-[r:SHOWED]->(s:Signal) WHERE s.note IS NOT NULL AND r.note IS NULL SET r.note = s.note;
MATCH (n:Chamber|LiaisonOffice)-[r:PARTNERS_WITH]->() WHERE n.note IS NOT NULL AND r.note IS NULL SET r.note = n.note;
// The seed wrote the month it was compiled in where a source had no date.
MATCH (i:Import {name: 'seed'})
MATCH ()-[r]->() WHERE r.importId = i.id AND r.observedOn = '2026-11'
CALL (r) { SET r.compiledOn = r.observedOn REMOVE r.observedOn } IN TRANSACTIONS OF 10000 ROWS;
MATCH (i:Import {name: 'seed'})
MATCH (n) WHERE n.importId = i.id AND n.observedOn = '2026-11'
CALL (n) { SET n.compiledOn = n.observedOn REMOVE n.observedOn } IN TRANSACTIONS OF 10000 ROWS;
