package org.lianzhao.lead;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Zone;
import org.lianzhao.lead.assignment.Award;
import org.lianzhao.lead.assignment.Bid;
import org.lianzhao.lead.assignment.Bidder;
import org.lianzhao.lead.assignment.SiblingAssignment;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.GraphVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers each enterprise to one of a zone's parks: every park's best leads → {@link Award}s. */
@Service
@Transactional(readOnly = true)
class Assignments {
    private static final int MAXIMUM = 100;

    private final GraphLookup graph;
    private final Leads leads;
    private final GraphVersion version;

    Assignments(GraphLookup graph, Leads leads, GraphVersion version) {
        this.graph = graph;
        this.leads = leads;
        this.version = version;
    }

    LeadAssignment assign(Zone zone, int quota) {
        if (quota < 1 || quota > MAXIMUM) {
            throw new BadRequest("quota", "must be from 1 to " + MAXIMUM + ", was " + quota);
        }
        return version.atOneVersion(dataVersion -> assign(dataVersion, zone, quota));
    }

    private LeadAssignment assign(String dataVersion, Zone zone, int quota) {
        var parks = graph.parksOfZone(zone.code());
        var depth = SiblingAssignment.depth(quota, parks.size());
        var best = parks.stream().map(park -> leads.best(park, depth)).toList();
        var awards = SiblingAssignment.of(best.stream().map(Assignments::bidder).toList(), quota);
        var byCode = best.stream().collect(Collectors.toMap(b -> b.park().code(), b -> b));
        return new LeadAssignment(
                awards.stream().mapToLong(award -> award.bid().microPoints()).sum(),
                awards.stream().map(award -> item(award, byCode)).toList(),
                best.stream().map(one -> share(one, awards)).toList(),
                dataVersion,
                leads.weightsVersion());
    }

    private static Bidder bidder(Leads.BestLeads best) {
        return new Bidder(
                best.park().code(),
                best.park().name(),
                best.leads().stream()
                        .map(lead ->
                                new Bid(
                                        lead.scored().candidate().key(),
                                        lead.scored().candidate().name(),
                                        lead.rank(),
                                        lead.scored().microPoints()))
                        .toList());
    }

    private static LeadAssignment.AssignedLead item(
            Award award, Map<String, Leads.BestLeads> parks) {
        var best = Objects.requireNonNull(parks.get(award.park()));
        var lead = best.leads().get(award.bid().rank() - 1);
        return new LeadAssignment.AssignedLead(
                best.park(),
                Lead.of(award.park(), lead.rank(), lead.scored()),
                award.contestedBy().stream()
                        .map(code -> Objects.requireNonNull(parks.get(code)).park())
                        .toList(),
                award.price(),
                award.statement());
    }

    private static LeadAssignment.ParkShare share(Leads.BestLeads best, List<Award> awards) {
        var own = awards.stream().filter(a -> a.park().equals(best.park().code())).toList();
        return new LeadAssignment.ParkShare(
                best.park(),
                own.size(),
                own.stream().mapToLong(award -> award.bid().microPoints()).sum(),
                own.isEmpty() ? emptyReason(best) : null);
    }

    private static String emptyReason(Leads.BestLeads best) {
        return Objects.requireNonNullElse(
                best.emptyReason(), best.park().name() + "的线索都归了别的园区，归那里时各园总分最高");
    }
}
