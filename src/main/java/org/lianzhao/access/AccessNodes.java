package org.lianzhao.access;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.audit.AuditEvent;
import org.lianzhao.access.audit.AuditRepository;
import org.lianzhao.access.token.ApiToken;
import org.lianzhao.access.token.ApiTokenRepository;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.NodeSource;
import org.lianzhao.platform.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Types of this module that {@code node(id:)} finds, for administrators and auditors. */
@Configuration(proxyBeanMethods = false)
class AccessNodes {
    private record Source(String type, Function<String, ? extends Optional<?>> lookup)
            implements NodeSource {
        @Override
        public @Nullable Object find(String key, Viewer viewer) {
            return switch (viewer.role()) {
                case ZONE_ADMINISTRATOR, AUDITOR -> lookup.apply(key).orElse(null);
                case PARK_TEAM, CHAMBER -> null;
            };
        }
    }

    @Bean
    NodeSource userNode(UserRepository users) {
        return new Source(User.TYPE, users::find);
    }

    @Bean
    NodeSource apiTokenNode(ApiTokenRepository tokens) {
        return new Source(ApiToken.TYPE, tokens::find);
    }

    @Bean
    NodeSource auditEventNode(AuditRepository events) {
        return new Source(AuditEvent.TYPE, events::find);
    }
}
