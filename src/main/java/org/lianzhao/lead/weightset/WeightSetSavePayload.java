package org.lianzhao.lead.weightset;

/** What came of saving a weight set. */
sealed interface WeightSetSavePayload
        permits WeightSetSaved, WeightSetNameTaken, WeightSetNameInvalid {}
