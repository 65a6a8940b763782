package org.lianzhao.platform;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {
    private final Map<String, NodeSource> sources;

    NodeController(List<NodeSource> sources) {
        this.sources =
                sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
    }

    @QueryMapping
    @ForViewers
    @Nullable Object node(@Argument String id) {
        var globalId = GlobalId.parse("id", id);
        var source = sources.get(globalId.type());
        if (source == null) {
            throw new BadRequest("id", "names the unknown type '" + globalId.type() + "'");
        }
        return source.find(globalId.key(), Viewer.current());
    }
}
