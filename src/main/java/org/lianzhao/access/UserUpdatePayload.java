package org.lianzhao.access;

/** What came of changing a user. */
sealed interface UserUpdatePayload permits UserUpdated, LastAdministrator {}
