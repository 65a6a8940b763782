package org.lianzhao.board.opportunity;

/** What is looked at before an opportunity is published. */
enum CheckItem {
    NEED,
    CONDITIONS,
    OFFERS,
    AREA,
    VALIDITY,
    DESK,
    AUDIENCE,
    TEXT,
    DUPLICATE
}
