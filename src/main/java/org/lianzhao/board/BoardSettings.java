package org.lianzhao.board;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of the board known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkingDays.class)
class BoardSettings {}
