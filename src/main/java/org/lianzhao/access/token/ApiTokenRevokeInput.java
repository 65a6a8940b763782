package org.lianzhao.access.token;

/** The API token to revoke. */
record ApiTokenRevokeInput(String id) {}
