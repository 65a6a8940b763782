package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PartialDate;

/** A title an enterprise holds, e.g. 专精特新“小巨人”, with its term. */
public record EnterpriseLabel(
        LabelType type,
        @Nullable String batch,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validUntil,
        Evidence evidence) {}
