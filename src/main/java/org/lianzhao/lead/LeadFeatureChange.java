package org.lianzhao.lead;

import org.lianzhao.lead.feature.LeadFeature;

/** One feature's part of a lead's score under the weights of the list and the default ones. */
record LeadFeatureChange(LeadFeature feature, long microPoints, long defaultMicroPoints) {
    public long difference() {
        return microPoints - defaultMicroPoints;
    }
}
