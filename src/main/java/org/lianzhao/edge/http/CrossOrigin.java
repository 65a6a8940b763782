package org.lianzhao.edge.http;

import java.util.List;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.watch.RequestId;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Answers browsers' questions about foreign origins: closed, except for those in the settings. */
@Configuration(proxyBeanMethods = false)
class CrossOrigin implements WebMvcConfigurer {
    private final EdgeSettings settings;

    CrossOrigin(EdgeSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        if (!settings.allowedOrigins().isEmpty()) {
            registry.addMapping(GraphQlEndpoint.PATH)
                    .allowedOrigins(List.copyOf(settings.allowedOrigins()).toArray(String[]::new))
                    .allowedMethods("GET", "POST")
                    .allowedHeaders("Content-Type", "Authorization", RequestId.HEADER)
                    .exposedHeaders(RequestId.HEADER, "Retry-After")
                    .allowCredentials(true);
        }
    }
}
