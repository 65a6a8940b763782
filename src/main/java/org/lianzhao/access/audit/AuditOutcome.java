package org.lianzhao.access.audit;

/** How what was tried ended. */
enum AuditOutcome {
    DONE,
    REFUSED
}
