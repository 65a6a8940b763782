package org.lianzhao.lead.weightset;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.lead.score.TunedWeights;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.weightset.WeightSetDeletePayload.WeightSetDeleted;
import org.lianzhao.lead.weightset.WeightSetDeletePayload.WeightSetNotDeletable;
import org.lianzhao.lead.weightset.WeightSetSavePayload.WeightSetNameInvalid;
import org.lianzhao.lead.weightset.WeightSetSavePayload.WeightSetNameTaken;
import org.lianzhao.lead.weightset.WeightSetSavePayload.WeightSetSaved;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.Role;
import org.lianzhao.platform.TypedText;
import org.lianzhao.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The weight sets of parks: the default one always first, then those saved, by name.
 *
 * <p>Saving and deleting leave the graph's version alone: no list is computed from what is stored
 * here. A list is determined by the data, its arguments and the factors, and these are part of its
 * {@code weightsVersion}.
 */
@Service
public class WeightSets {
    private final WeightSetRepository repository;
    private final GraphLookup graph;
    private final Weights defaults;
    private final AuditTrail audit;
    private final Clock clock;

    WeightSets(
            WeightSetRepository repository,
            GraphLookup graph,
            Weights defaults,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.graph = graph;
        this.defaults = defaults;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The weights of a list: tuned by factors or by a set of the park, else the default ones.
     *
     * @throws BadRequest where both are given, or the set is another park's
     * @throws NotFound where no set has that id
     */
    public Weights chosen(
            String park,
            @Nullable Map<String, @Nullable Double> weights,
            @Nullable String weightSet) {
        if (weightSet == null) {
            return weights == null
                    ? defaults
                    : TunedWeights.of(defaults, LeadWeightsInput.factors(weights));
        }
        if (weights != null) {
            throw new BadRequest("weightSet", "cannot be given together with 'weights'");
        }
        var set = find("weightSet", weightSet);
        if (!set.parkCode().equals(park)) {
            throw new BadRequest("weightSet", "is a weight set of park '" + set.parkCode() + "'");
        }
        return TunedWeights.of(defaults, set.tuning());
    }

    Map<String, List<WeightSet>> ofParks(Collection<String> parks) {
        var saved = repository.ofParks(parks);
        var all = new HashMap<String, List<WeightSet>>();
        for (var park : parks) {
            all.put(
                    park,
                    Stream.concat(
                                    Stream.of(WeightSet.defaultOf(park)),
                                    saved.getOrDefault(park, List.of()).stream())
                            .toList());
        }
        return all;
    }

    /** The set with that key, if the viewer may see it. */
    Optional<WeightSet> find(String key, Viewer viewer) {
        if (viewer.role() == Role.CHAMBER) {
            return Optional.empty();
        }
        var park = WeightSet.parkOfDefault(key);
        if (park != null && !viewer.seesWorkOf(park)) {
            return Optional.empty();
        }
        return park == null
                ? repository.find(key, viewer.park())
                : graph.parks(List.of(park)).stream()
                        .map(found -> WeightSet.defaultOf(found.code()))
                        .findFirst();
    }

    @Transactional
    WeightSetSavePayload save(WeightSetSaveInput input) {
        Viewer.current().mustSeeWorkOf(input.park());
        if (graph.parks(List.of(input.park())).isEmpty()) {
            throw new NotFound("park", "code", input.park());
        }
        if (WeightSetNameInvalid.refuses(input.name())) {
            return WeightSetNameInvalid.of(input.name());
        }
        var name = TypedText.name("input.name", input.name(), WeightSetNameInvalid.LONGEST);
        if (name.equals(WeightSet.DEFAULT_NAME)) {
            return new WeightSetNameTaken(WeightSet.defaultOf(input.park()));
        }
        var set =
                new WeightSet(
                        UUID.randomUUID().toString(),
                        input.park(),
                        name,
                        LeadWeightsInput.factors(input.weights()),
                        Viewer.current().name(),
                        OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS));
        var stored = repository.save(set);
        if (!stored.key().equals(set.key())) {
            return new WeightSetNameTaken(stored);
        }
        audit.record(AuditKind.WRITE, "weightSetSave", stored.id());
        return new WeightSetSaved(stored);
    }

    @Transactional
    WeightSetDeletePayload delete(String id) {
        var set = find("input.id", id);
        if (set.isDefault()) {
            return new WeightSetNotDeletable(set);
        }
        var deleted = repository.delete(set.key()).orElseThrow(() -> unknown(id));
        audit.record(AuditKind.WRITE, "weightSetDelete", deleted.id());
        return new WeightSetDeleted(deleted);
    }

    private WeightSet find(String argument, String id) {
        var key = GlobalId.key(argument, WeightSet.TYPE, id);
        return find(key, Viewer.current()).orElseThrow(() -> unknown(id));
    }

    private static NotFound unknown(String id) {
        return new NotFound("weight set", "id", id);
    }
}
