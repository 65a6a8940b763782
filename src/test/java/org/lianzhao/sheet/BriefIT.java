package org.lianzhao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.lead.Lead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The brief of a lead, over HTTP. */
@AccessTest
class BriefIT {
    private static final String OWN = "/parks/AUTO_ELECTRONICS/brief?lead=";
    private static final String LEAD = Lead.id("AUTO_ELECTRONICS", "S025");

    @Autowired Callers callers;
    @Autowired WebTestClient web;

    @Test
    void saysWhyAndWhatToKnowAsTheListDoes() {
        var statement =
                callers.as("auto")
                        .document(
                                "{ lead(id: \"%s\") { mainReason { statement } } }".formatted(LEAD))
                        .execute()
                        .path("lead.mainReason.statement")
                        .entity(String.class)
                        .get();
        var page = body(get("auto", OWN + LEAD));
        assertThat(page)
                .contains("<h1>瑞可达</h1>", statement, "<h2>来源</h2>", "默认权重（default-")
                .doesNotContain("th:", "null");
    }

    @Test
    void namesTunedWeights() {
        assertThat(body(get("auto", OWN + LEAD + "&weights=labels:2"))).contains("权重已调整（称号×2.0）");
    }

    @Test
    void isForWhoMaySeeTheParksWork() {
        assertThat(get("chayuan", OWN + LEAD).getStatus().value()).isEqualTo(403);
        assertThat(get("chamber", OWN + LEAD).getStatus().value()).isEqualTo(403);
    }

    @Test
    void saysThatALeadIsNotThere() {
        assertThat(get("auto", OWN + Lead.id("AUTO_ELECTRONICS", "NOBODY")).getStatus().value())
                .isEqualTo(404);
        assertThat(get("auto", OWN + Lead.id("CHAYUAN", "S025")).getStatus().value())
                .isEqualTo(404);
        assertThat(get("auto", "/parks/AUTO_ELECTRONICS/brief").getStatus().value()).isEqualTo(400);
    }

    private EntityExchangeResult<String> get(String login, String address) {
        return web.get()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(callers.token(login)))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static String body(EntityExchangeResult<String> answer) {
        return Objects.requireNonNull(answer.getResponseBody());
    }
}
