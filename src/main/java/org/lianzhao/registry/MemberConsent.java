package org.lianzhao.registry;

/** What a member allows its chamber to tell others. */
enum MemberConsent {
    PRIVATE,
    COUNTED,
    SHAREABLE
}
