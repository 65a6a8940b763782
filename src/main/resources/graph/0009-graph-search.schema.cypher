// What enterprises are searched by, each text where it stands. Every sign of Chinese is a word of its own here, and none is left out.
CREATE FULLTEXT INDEX enterprise_search IF NOT EXISTS
FOR (n:Enterprise|Product|ChainSegment) ON EACH [n.name, n.legalName, n.nameEn, n.formerNames, n.uscc, n.stockCode]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
DROP INDEX enterprise_name_text IF EXISTS;
