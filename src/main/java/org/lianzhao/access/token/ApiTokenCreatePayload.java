package org.lianzhao.access.token;

import java.time.OffsetDateTime;

/** What came of creating an API token. */
sealed interface ApiTokenCreatePayload {
    /** The token is created. The secret is shown this once. */
    record ApiTokenCreated(String secret, ApiToken apiToken) implements ApiTokenCreatePayload {
        /** Without the secret, so that it cannot get into a log by accident. */
        @Override
        public String toString() {
            return "ApiTokenCreated[apiToken=" + apiToken + "]";
        }
    }

    /** The token would expire in the past, or too late. */
    record ApiTokenExpiryInvalid(OffsetDateTime latest) implements ApiTokenCreatePayload {
        public String message() {
            return "到期时间须在将来，不超过一年，也不晚于所用的令牌（最晚 " + latest.toLocalDate() + "）";
        }
    }
}
