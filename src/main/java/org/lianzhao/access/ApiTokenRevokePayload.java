package org.lianzhao.access;

/** What came of revoking an API token. */
sealed interface ApiTokenRevokePayload permits ApiTokenRevoked {}
