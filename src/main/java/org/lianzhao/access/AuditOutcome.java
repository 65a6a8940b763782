package org.lianzhao.access;

/** How what was tried ended. */
enum AuditOutcome {
    DONE,
    REFUSED
}
