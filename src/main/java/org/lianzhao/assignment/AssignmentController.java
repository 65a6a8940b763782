package org.lianzhao.assignment;

import org.lianzhao.graph.Zone;
import org.lianzhao.platform.ForOversight;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class AssignmentController {
    private final Assignments assignments;

    AssignmentController(Assignments assignments) {
        this.assignments = assignments;
    }

    @SchemaMapping
    @ForOversight
    LeadAssignment assignment(Zone zone, @Argument int quota) {
        return assignments.assign(zone, quota);
    }
}
