// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.spi;

import java.util.LinkedHashSet;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;

/** Who may find a thing, in words that the index filters by. */
public final class Audience {
    /** Everybody, without account. */
    public static final String PUBLIC = "public";
    /** Everybody who signs in: the residents of the Living-Lab and their partners. */
    public static final String RESIDENTS = "residents";
    /** Everybody who signs in, but for the people of companies. */
    public static final String NO_COMPANY = "no-company";
    /** Managers and administrators of the Living-Lab. */
    public static final String STAFF = "staff";

    private Audience() {}

    /** Members of an organisation. */
    public static String organisation(String id) {
        return "org:" + id;
    }

    /** One person. */
    public static String person(String accountId) {
        return "person:" + accountId;
    }

    /** The words this actor has; one in common with a thing is enough. */
    public static Set<String> of(Actor actor) {
        var words = new LinkedHashSet<String>();
        words.add(PUBLIC);
        if (!actor.is(Role.OBSERVER)) return words;
        words.add(RESIDENTS);
        if (actor.role() != Role.COMPANY) words.add(NO_COMPANY);
        words.add(person(actor.id()));
        if (!actor.organisation().isEmpty()) words.add(organisation(actor.organisation()));
        if (actor.is(Role.MANAGER)) words.add(STAFF);
        return words;
    }
}
