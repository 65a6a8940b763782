package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.platform.ForAdministrators;
import org.lianzhao.platform.ForAnyone;
import org.lianzhao.platform.ForChamberWork;
import org.lianzhao.platform.ForOversight;
import org.lianzhao.platform.ForParkWork;
import org.lianzhao.platform.ForStaff;
import org.lianzhao.platform.ForViewers;
import org.springframework.security.access.prepost.PreAuthorize;

/** Every GraphQL handler says whom it is for. */
class HandlerAuthorityTests {
    private static final List<Class<? extends Annotation>> AUTHORITIES =
            List.of(
                    ForAnyone.class,
                    ForViewers.class,
                    ForStaff.class,
                    ForParkWork.class,
                    ForOversight.class,
                    ForChamberWork.class,
                    ForAdministrators.class);

    @Test
    void isDeclaredOnceByTheHandlerOrItsController() {
        var handlers = Handlers.all().toList();
        assertThat(handlers).hasSizeGreaterThan(60);
        assertThat(handlers)
                .as("handlers without one of @ForViewers, @ForStaff … on them or their controller")
                .filteredOn(handler ->
                        authorities(handler) == 0 && authorities(handler.getDeclaringClass()) == 0)
                .isEmpty();
        assertThat(handlers).filteredOn(handler -> authorities(handler) > 1).isEmpty();
    }

    /** One way to say it: no expression stands beside a handler. */
    @Test
    void isNeverAnExpressionOfItsOwn() {
        assertThat(Handlers.all())
                .filteredOn(handler ->
                        handler.isAnnotationPresent(PreAuthorize.class)
                                || handler.getDeclaringClass()
                                        .isAnnotationPresent(PreAuthorize.class))
                .isEmpty();
    }

    private static long authorities(AnnotatedElement element) {
        return AUTHORITIES.stream().filter(element::isAnnotationPresent).count();
    }
}
