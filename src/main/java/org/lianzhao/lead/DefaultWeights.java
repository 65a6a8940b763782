package org.lianzhao.lead;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.platform.Digest;
import org.lianzhao.ranking.PiecewiseLinear;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The weight set that ships with the application, {@code lead/weights.json}. */
@Configuration(proxyBeanMethods = false)
class DefaultWeights {
    /** Each table is a list of [value, micro-points]. */
    private record File(String name, String made, Map<LeadFeature, List<List<Double>>> tables) {}

    @Bean
    Weights weights() throws IOException {
        var bytes = new ClassPathResource("lead/weights.json").getContentAsByteArray();
        var file = new JsonMapper().readValue(bytes, File.class);
        var tables = new EnumMap<LeadFeature, PiecewiseLinear>(LeadFeature.class);
        file.tables().forEach((feature, knots) -> tables.put(feature, table(knots)));
        return new Weights(file.name() + "-" + Digest.of(file.tables().toString()), tables);
    }

    private static PiecewiseLinear table(List<List<Double>> knots) {
        return new PiecewiseLinear(
                knots.stream().mapToDouble(List::getFirst).toArray(),
                knots.stream().mapToLong(knot -> Math.round(knot.getLast())).toArray());
    }
}
