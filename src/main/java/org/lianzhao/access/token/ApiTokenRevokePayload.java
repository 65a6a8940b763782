package org.lianzhao.access.token;

/** What came of revoking an API token. */
sealed interface ApiTokenRevokePayload {
    /** The token is revoked. */
    record ApiTokenRevoked(ApiToken apiToken) implements ApiTokenRevokePayload {}
}
