package org.lianzhao.access.token;

/** What came of creating an API token. */
sealed interface ApiTokenCreatePayload permits ApiTokenCreated, ApiTokenExpiryInvalid {}
