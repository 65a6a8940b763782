package org.lianzhao.platform;

import org.jspecify.annotations.Nullable;

/** Keeps who did what, when and from where. Modules tell it; nothing that was told is changed. */
public interface AuditTrail {
    /**
     * Keeps what the current viewer did, in the caller's transaction if there is one. Neither
     * argument may hold a password, a token or the content of a document.
     *
     * @param action name of the mutation or field
     * @param subject what it was done to, mostly a global id
     */
    void record(AuditKind kind, String action, @Nullable String subject);
}
