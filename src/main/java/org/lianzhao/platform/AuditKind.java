package org.lianzhao.platform;

/** Kinds of events that are kept. */
public enum AuditKind {
    SIGN_IN,
    SIGN_OUT,
    REFUSAL,
    WRITE,
    TUNED_WEIGHTS,
    EXPORT
}
