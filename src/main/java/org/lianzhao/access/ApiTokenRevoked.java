package org.lianzhao.access;

/** The token is revoked. */
record ApiTokenRevoked(ApiToken apiToken) implements ApiTokenRevokePayload {}
