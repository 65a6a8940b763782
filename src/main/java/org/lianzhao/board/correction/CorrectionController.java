package org.lianzhao.board.correction;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.correction.CorrectionRepository.Wanted;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.platform.ForAdministrators;
import org.lianzhao.platform.ForAnyone;
import org.lianzhao.platform.ForOversight;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.PagedList;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Corrections: for who has a link, and for who decides. */
@Controller
class CorrectionController {
    private final Corrections corrections;
    private final CorrectionRepository repository;
    private final GraphLookup graph;

    CorrectionController(
            Corrections corrections, CorrectionRepository repository, GraphLookup graph) {
        this.corrections = corrections;
        this.repository = repository;
        this.graph = graph;
    }

    /** The token is what lets somebody in. */
    @QueryMapping
    @ForAnyone
    @Nullable EnterpriseRecord enterpriseRecord(@Argument String token) {
        return corrections.record(token).orElse(null);
    }

    @MutationMapping
    @ForAnyone
    CorrectionRequestPayload correctionRequest(@Argument CorrectionRequestInput input) {
        return corrections.request(input);
    }

    @QueryMapping
    @ForOversight
    PagedList<Correction> corrections(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable Boolean open,
            @Argument @Nullable String enterprise,
            DataFetchingFieldSelectionSet selection) {
        return repository.page(
                new Wanted(open, enterprise), first, after, selection.contains("totalCount"));
    }

    @BatchMapping
    @ForOversight
    Map<Correction, Enterprise> enterprise(List<Correction> corrections) {
        return KeyedRows.ones(
                corrections, Correction::enterpriseKey, graph::enterprises, Enterprise::key);
    }

    /** The enterprise is answered by the zone, not by a person. */
    @SchemaMapping
    @ForOversight
    @Nullable String decidedBy(Correction correction) {
        return correction.decidedBy();
    }

    @MutationMapping
    @ForAdministrators
    CorrectionLinkCreatePayload correctionLinkCreate(@Argument CorrectionLinkCreateInput input) {
        var days = input.days();
        return corrections.link(input.enterprise(), days == null ? 30 : days);
    }

    @MutationMapping
    @ForAdministrators
    CorrectionDecidePayload correctionDecide(@Argument CorrectionDecideInput input) {
        return corrections.decide(input.id(), input.accept(), input.decision());
    }

    /** For whom, for how many days. */
    record CorrectionLinkCreateInput(String enterprise, @Nullable Integer days) {}

    /** Which one, and how. */
    record CorrectionDecideInput(String id, boolean accept, String decision) {}
}
