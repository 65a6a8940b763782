// Who leads a chain.
CREATE INDEX leads_evidence IF NOT EXISTS FOR ()-[r:LEADS]-() ON (r.evidenceId);
