package org.lianzhao.registry;

import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Evidence;

/** What came of saving a survey. */
sealed interface SurveySavePayload {
    /** The survey is in the graph; it replaces the one before. */
    record SurveySaved(ChainSegment segment, Evidence evidence) implements SurveySavePayload {}
}
