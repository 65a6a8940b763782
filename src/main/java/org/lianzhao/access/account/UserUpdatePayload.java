package org.lianzhao.access.account;

/** What came of changing a user. */
sealed interface UserUpdatePayload permits UserUpdated, LastAdministrator {}
