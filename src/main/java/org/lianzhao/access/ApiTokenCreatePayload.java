package org.lianzhao.access;

/** What came of creating an API token. */
sealed interface ApiTokenCreatePayload permits ApiTokenCreated, ApiTokenExpiryInvalid {}
