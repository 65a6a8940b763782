package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** A request passes filters and interceptors in the order of {@link Sequence}, and no others. */
@ServedTest
class SequenceIT {
    private static final String SECURITY = "springSecurityFilterChain";

    @Autowired ServletWebServerApplicationContext application;
    @Autowired ObjectProvider<WebGraphQlInterceptor> interceptors;

    @Test
    void holdsForInterceptors() {
        assertThat(interceptors.orderedStream().map(bean -> OrderUtils.getOrder(bean.getClass())))
                .containsExactlyElementsOf(declared(Sequence.Interceptors.class));
    }

    @Test
    void holdsForFilters() {
        assertThat(mapped().filter(name -> name.equals(SECURITY) || isOurs(name)).map(this::order))
                .containsExactlyElementsOf(declared(Sequence.Filters.class));
    }

    /** Names of the server's filters in the order it calls them. */
    private Stream<String> mapped() {
        var server = (TomcatWebServer) Objects.requireNonNull(application.getWebServer());
        var context = (Context) server.getTomcat().getHost().findChildren()[0];
        return Arrays.stream(context.findFilterMaps()).map(FilterMap::getFilterName);
    }

    private boolean isOurs(String name) {
        return beans().containsBean(name)
                && beans().getBean(name) instanceof Filter filter
                && filter.getClass().getName().startsWith("org.lianzhao.");
    }

    private @Nullable Integer order(String name) {
        if (name.equals(SECURITY)) {
            return Sequence.Filters.AUTHENTICATION;
        }
        return OrderUtils.getOrder(beans().getBean(name).getClass());
    }

    private ListableBeanFactory beans() {
        return application.getBeanFactory();
    }

    private static List<Integer> declared(Class<?> group) {
        return Arrays.stream(group.getFields()).map(SequenceIT::value).toList();
    }

    private static Integer value(Field constant) {
        try {
            return constant.getInt(null);
        } catch (IllegalAccessException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
