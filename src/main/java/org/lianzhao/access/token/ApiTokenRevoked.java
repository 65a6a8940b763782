package org.lianzhao.access.token;

/** The token is revoked. */
record ApiTokenRevoked(ApiToken apiToken) implements ApiTokenRevokePayload {}
