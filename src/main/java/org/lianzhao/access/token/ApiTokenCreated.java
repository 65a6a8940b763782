package org.lianzhao.access.token;

/** The token is created. The secret is shown this once. */
record ApiTokenCreated(String secret, ApiToken apiToken) implements ApiTokenCreatePayload {
    /** Without the secret, so that it cannot get into a log by accident. */
    @Override
    public String toString() {
        return "ApiTokenCreated[apiToken=" + apiToken + "]";
    }
}
