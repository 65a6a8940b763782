package org.lianzhao.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** A handler for everybody who is signed in; what it shows depends on the viewer's scope. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('ZONE_ADMINISTRATOR', 'PARK_TEAM', 'CHAMBER', 'AUDITOR')")
public @interface ForViewers {}
