// Of which segment a product is, who makes it says for itself. Where several had said it of one name, who works in one of
// these segments meant that; others had the last one said.
MATCH (e:Enterprise)-[r:MAKES]->(p:Product) WHERE r.segment IS NULL AND EXISTS { (p)-[:IN_SEGMENT]->() }
CALL (e, r, p) {
  MATCH (p)-[:IN_SEGMENT]->(s:ChainSegment)
  WITH e, r, p, s ORDER BY EXISTS { (e)-[:OPERATES_IN]->(s) } DESC, s.code = p.segment DESC, s.code
  WITH r, collect(s.code)[0] AS segment
  SET r.segment = segment
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (p:Product)-[old:IN_SEGMENT]->()
CALL (p, old) { DELETE old REMOVE p.segment } IN TRANSACTIONS OF 10000 ROWS;
