package org.lianzhao.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Zone;
import org.lianzhao.lead.BestLeads;
import org.lianzhao.lead.BestLeads.Edition;
import org.lianzhao.lead.BestLeads.ParkLeads;
import org.lianzhao.lead.BestLeads.RankedLead;
import org.lianzhao.lead.Lead;
import org.lianzhao.platform.BadRequest;
import org.springframework.stereotype.Service;

/** Offers each enterprise to one of a zone's parks: every park's best leads → {@link Award}s. */
@Service
class Assignments {
    private static final int MAXIMUM = 100;

    private final GraphLookup graph;
    private final BestLeads leads;

    Assignments(GraphLookup graph, BestLeads leads) {
        this.graph = graph;
        this.leads = leads;
    }

    LeadAssignment assign(Zone zone, int quota) {
        if (quota < 1 || quota > MAXIMUM) {
            throw new BadRequest("quota", "must be from 1 to " + MAXIMUM + ", was " + quota);
        }
        return leads.atOneVersion(edition -> assign(edition, zone, quota));
    }

    private LeadAssignment assign(Edition edition, Zone zone, int quota) {
        var parks = graph.parksOfZone(zone.code());
        var depth = SiblingAssignment.depth(quota, parks.size());
        var best = parks.stream().map(park -> edition.best(park, depth)).toList();
        var awards = SiblingAssignment.of(bidders(best), quota);
        var byCode = best.stream().collect(Collectors.toMap(b -> b.park().code(), b -> b));
        return new LeadAssignment(
                awards.stream().mapToLong(award -> award.bid().microPoints()).sum(),
                items(edition, awards, byCode),
                best.stream().map(one -> share(one, awards)).toList(),
                edition.dataVersion(),
                edition.weightsVersion());
    }

    /** A park whose focus is only inferred gives way to those that state one. */
    private static List<Bidder> bidders(List<ParkLeads> best) {
        var stated =
                best.stream()
                        .filter(one -> !one.isInferred())
                        .flatMap(one -> one.ranked().stream())
                        .map(RankedLead::enterprise)
                        .collect(Collectors.toSet());
        return best.stream()
                .map(one ->
                        bidder(
                                one,
                                lead -> !one.isInferred() || !stated.contains(lead.enterprise())))
                .toList();
    }

    private static Bidder bidder(ParkLeads best, Predicate<RankedLead> free) {
        return new Bidder(
                best.park().code(),
                best.park().name(),
                best.ranked().stream().filter(free).map(Assignments::bid).toList());
    }

    private static Bid bid(RankedLead lead) {
        return new Bid(lead.enterprise(), lead.name(), lead.rank(), lead.microPoints());
    }

    /** Awards with their leads: the reasons of a park's leads are read together. */
    private List<LeadAssignment.AssignedLead> items(
            Edition edition, List<Award> awards, Map<String, ParkLeads> parks) {
        var explained = new HashMap<String, Lead>();
        for (var best : parks.values()) {
            var won =
                    awards.stream()
                            .filter(award -> award.park().equals(best.park().code()))
                            .map(award -> best.ranked().get(award.bid().rank() - 1))
                            .toList();
            edition.explain(best, won).forEach(lead -> explained.put(lead.id(), lead));
        }
        return awards.stream().map(award -> item(award, parks, explained)).toList();
    }

    private static LeadAssignment.AssignedLead item(
            Award award, Map<String, ParkLeads> parks, Map<String, Lead> explained) {
        return new LeadAssignment.AssignedLead(
                Objects.requireNonNull(parks.get(award.park())).park(),
                Objects.requireNonNull(
                        explained.get(Lead.id(award.park(), award.bid().enterprise()))),
                award.contestedBy().stream()
                        .map(code -> Objects.requireNonNull(parks.get(code)).park())
                        .toList(),
                award.price(),
                award.statement());
    }

    private static LeadAssignment.ParkShare share(ParkLeads best, List<Award> awards) {
        var own = awards.stream().filter(a -> a.park().equals(best.park().code())).toList();
        return new LeadAssignment.ParkShare(
                best.park(),
                own.size(),
                own.stream().mapToLong(award -> award.bid().microPoints()).sum(),
                own.isEmpty() ? emptyReason(best) : null);
    }

    private static String emptyReason(ParkLeads best) {
        return Objects.requireNonNullElse(
                best.emptyReason(), best.park().name() + "的线索都归了别的园区，归那里时各园总分最高");
    }
}
