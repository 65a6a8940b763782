package org.lianzhao.access.token;

import java.time.OffsetDateTime;

/** The token would expire in the past, or too late. */
record ApiTokenExpiryInvalid(OffsetDateTime latest) implements ApiTokenCreatePayload {
    public String message() {
        return "到期时间须在将来，且不超过一年（最晚 " + latest.toLocalDate() + "）";
    }
}
