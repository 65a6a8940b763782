package org.lianzhao.access.token;

/** What came of revoking an API token. */
sealed interface ApiTokenRevokePayload permits ApiTokenRevoked {}
