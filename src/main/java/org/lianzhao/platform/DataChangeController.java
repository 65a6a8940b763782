package org.lianzhao.platform;

import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
class DataChangeController {
    private final DataChanges changes;

    DataChangeController(DataChanges changes) {
        this.changes = changes;
    }

    @SubscriptionMapping
    @ForStaff
    Flux<DataChange> dataChanged() {
        return changes.listen();
    }
}
