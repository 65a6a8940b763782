package org.lianzhao.access;

import org.springframework.security.core.AuthenticationException;

/** The database that knows who may sign in does not answer. */
final class SignInUnavailable extends AuthenticationException {
    SignInUnavailable(Throwable cause) {
        super("The database does not answer", cause);
    }
}
