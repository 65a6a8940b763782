package org.lianzhao.lead.weightset;

import org.lianzhao.lead.feature.LeadFeature;

/** One feature's factor of a weight set. */
record WeightFactor(LeadFeature feature, double factor) {}
