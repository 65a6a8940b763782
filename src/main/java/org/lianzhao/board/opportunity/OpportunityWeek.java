package org.lianzhao.board.opportunity;

import java.time.LocalDate;

/** How many opportunities were first published in the week from that Monday to Sunday. */
record OpportunityWeek(LocalDate monday, int published) {}
