package org.lianzhao.lead;

import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.score.WeightsFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The weights of every list that does not ask for others. */
@Configuration(proxyBeanMethods = false)
class DefaultWeights {
    @Bean
    Weights weights() {
        return WeightsFile.shipped();
    }
}
