package org.lianzhao.access;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import org.lianzhao.access.session.ProviderSignIn;
import org.lianzhao.platform.WebPage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who a request comes from. What they may do, handlers declare ({@code @ForStaff} and the like), so
 * the endpoint itself is open, as is health; headers and limits are the edge's.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(proxyTargetClass = true)
@EnableConfigurationProperties(AccessProperties.class)
class AccessSecurity {
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Else each filter would ask, twice per request, whether somebody observes it. */
    @Bean
    @ConditionalOnProperty(
            name = "management.observations.enable.spring.security",
            havingValue = "false")
    static SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain filterChain(
            HttpSecurity http,
            TokenAuthentication tokens,
            TokenCookie cookie,
            TokenRefusal refusal,
            ProviderSignIn providerSignIn) {
        // The cookie is SameSite=Strict and the endpoint takes no form, so there is nothing that a
        // CSRF token would add.
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .anonymous(withDefaults())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .oauth2ResourceServer(server ->
                        server.bearerTokenResolver(cookie)
                                .authenticationManagerResolver(request -> tokens)
                                .authenticationEntryPoint(refusal)
                                .accessDeniedHandler(refusal));
        providerSignIn.configure(http);
        return http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(
                                        DispatcherType.FORWARD,
                                        DispatcherType.ASYNC,
                                        DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        "/graphql",
                                        "/graphql/",
                                        "/parks/*/leads.csv",
                                        "/parks/*/leads.xlsx",
                                        "/imports",
                                        "/parks/*/brief",
                                        "/actuator/health",
                                        "/actuator/health/**",
                                        "/graphiql",
                                        "/graphiql/**",
                                        "/_static/**",
                                        "/error")
                                .permitAll()
                                .requestMatchers(WebPage.ADDRESSES.toArray(String[]::new))
                                .permitAll()
                                .requestMatchers(WebPage.FILES.toArray(String[]::new))
                                .permitAll()
                                .anyRequest()
                                .hasRole("ZONE_ADMINISTRATOR"))
                .build();
    }
}
