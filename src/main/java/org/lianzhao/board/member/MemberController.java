package org.lianzhao.board.member;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Chamber;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Region;
import org.lianzhao.platform.ForChamberWork;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.PagedList;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Members, for their chamber and for who oversees; park teams are refused. */
@Controller
class MemberController {
    private final Members members;
    private final GraphLookup graph;

    MemberController(Members members, GraphLookup graph) {
        this.members = members;
        this.graph = graph;
    }

    @QueryMapping
    @ForViewers
    PagedList<Member> members(
            @Argument @Nullable String chamber,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable MemberFilter filter,
            DataFetchingFieldSelectionSet selection) {
        return members.page(chamber, filter, first, after, selection.contains("totalCount"));
    }

    @MutationMapping
    @ForChamberWork
    MemberEnterPayload memberEnter(@Argument MemberEnterInput input) {
        return members.enter(input);
    }

    @MutationMapping
    @ForChamberWork
    MemberConsentSavePayload memberConsentSave(@Argument MemberConsentSaveInput input) {
        return members.save(input);
    }

    @MutationMapping
    @ForChamberWork
    MemberRemovePayload memberRemove(@Argument MemberRemoveInput input) {
        return members.remove(input.member());
    }

    /** Which member is to be removed. */
    record MemberRemoveInput(String member) {}

    @BatchMapping
    @ForViewers
    Map<Member, Chamber> chamber(List<Member> ofChambers) {
        return KeyedRows.ones(ofChambers, Member::chamberKey, graph::chambers, Chamber::key);
    }

    @BatchMapping(typeName = "MemberEnterprise")
    @ForViewers
    Map<MemberFirm, Region> region(List<MemberFirm> firms) {
        return KeyedRows.ones(firms, MemberFirm::adcode, graph::regions, Region::adcode);
    }

    @BatchMapping(typeName = "MemberEnterprise")
    @ForViewers
    Map<MemberFirm, Enterprise> enterprise(List<MemberFirm> firms) {
        return KeyedRows.ones(
                firms, MemberFirm::enterpriseKey, graph::enterprises, Enterprise::key);
    }

    @BatchMapping(typeName = "MemberEnterprise")
    @ForViewers
    Map<MemberFirm, List<ChainSegment>> segments(List<MemberFirm> firms) {
        return SegmentsOf.each(firms, graph);
    }
}
