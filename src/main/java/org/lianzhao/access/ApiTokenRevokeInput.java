package org.lianzhao.access;

/** The API token to revoke. */
record ApiTokenRevokeInput(String id) {}
