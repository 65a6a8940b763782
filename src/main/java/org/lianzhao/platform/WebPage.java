package org.lianzhao.platform;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The page people work in, bundled from {@code src/main/web}. All its addresses answer with the
 * same document, which is asked for anew each time; what it loads has a digest in its name and is
 * kept.
 */
@Configuration(proxyBeanMethods = false)
public class WebPage implements WebMvcConfigurer {
    /** Addresses of the page; {@code routes.ts} knows the same. */
    public static final List<String> ADDRESSES =
            List.of(
                    "/",
                    "/sign-in",
                    "/overview",
                    "/search",
                    "/parks/*/leads",
                    "/parks/*/leads/*",
                    "/parks/*/chain",
                    "/parks/*/publishing",
                    "/parks/*/publishing/*",
                    "/record",
                    "/enterprises/*",
                    "/board",
                    "/board/*",
                    "/referrals",
                    "/members",
                    "/members/*",
                    "/inbox",
                    "/account",
                    "/admin",
                    "/admin/*");

    /** What the page loads; the file for {@code /} stands beside it. */
    public static final List<String> FILES = List.of("/page/**", "/assets/**", "/favicon.svg");

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        ADDRESSES.forEach(address ->
                registry.addViewController(address).setViewName("forward:/page/index.html"));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable());
        registry.addResourceHandler("/page/**")
                .addResourceLocations("classpath:/static/page/")
                .setCacheControl(CacheControl.noCache());
    }
}
