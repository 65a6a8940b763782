package org.lianzhao.board.referral;

import org.lianzhao.board.WorkingDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of referrals. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReferralSettings.class, WorkingDays.class})
class ReferralConfiguration {}
