package org.lianzhao.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who asks: a user, or an API token. Park and chamber are the scope of rows: statements take them
 * as parameters, where null means no bound.
 *
 * @param key key of the user or token
 * @param park code of a park team's park, else null
 * @param chamber key of a chamber account's chamber, else null
 */
public record Viewer(
        String key, String name, Role role, @Nullable String park, @Nullable String chamber) {
    public Viewer {
        if ((role == Role.PARK_TEAM) != (park != null)
                || (role == Role.CHAMBER) != (chamber != null)) {
            throw new IllegalArgumentException(
                    "A park team has a park, a chamber account a chamber, others neither: " + role);
        }
    }

    /**
     * Who made the request being answered.
     *
     * @throws AccessDeniedException where nobody is signed in
     */
    public static Viewer current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Viewer viewer) {
            return viewer;
        }
        throw new AccessDeniedException("Nobody is signed in");
    }

    /** Whether the leads, gaps and weight sets of that park may be shown. */
    public boolean seesWorkOf(String parkCode) {
        return role != Role.CHAMBER && (park == null || park.equals(parkCode));
    }

    /**
     * Refuses before anything is looked up, so that the answer does not tell what exists.
     *
     * @throws AccessDeniedException where the park's work may not be shown
     */
    public void mustSeeWorkOf(String parkCode) {
        if (!seesWorkOf(parkCode)) {
            throw new AccessDeniedException("The work of another park");
        }
    }

    /** Whether the members of that chamber may be shown one by one: never to a park team. */
    public boolean seesMembersOf(String chamberKey) {
        return role != Role.PARK_TEAM && (chamber == null || chamber.equals(chamberKey));
    }

    /**
     * Refuses before anything is looked up, so that the answer does not tell what exists.
     *
     * @throws AccessDeniedException where the chamber's members may not be shown
     */
    public void mustSeeMembersOf(String chamberKey) {
        if (!seesMembersOf(chamberKey)) {
            throw new AccessDeniedException("The members of another chamber");
        }
    }

    /**
     * The same for who changes them: the chamber itself, and administrators.
     *
     * @throws AccessDeniedException where they may not be changed
     */
    public void mustKeepMembersOf(String chamberKey) {
        if (role == Role.AUDITOR || !seesMembersOf(chamberKey)) {
            throw new AccessDeniedException("The members of another chamber");
        }
    }
}
