// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Passes;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.messages.api.Outsiders;

/** Links that open a page without account: a guest's own, good a month beyond the day, and one for everybody, good until the gathering ends. */
final class Links {
    /** Purpose of a guest's own link. */
    static final String OWN = "gathering-guest";
    /** Purpose of the link by which everybody may register. */
    static final String OPEN = "gathering-open";
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final String OWN_PAGE = "/gatherings/invitation";
    private static final int DAYS_AFTER = 30;

    private Links() {}

    /** A guest and the gathering. */
    record Whose(Guest guest, Gathering gathering) {}

    static String own(Passes passes, Clock clock, Actor actor, Whose whose) {
        return OWN_PAGE + "?pass=" + passes.issue(actor, OWN, new Ref(Guest.KIND, whose.guest().id()), bounded(Duration.between(clock.instant(), end(whose.gathering()))), false);
    }

    /** Of several at once, by guest. */
    static Map<String, String> own(Passes passes, Clock clock, Actor actor, Gathering gathering, List<Guest> guests) {
        var made = passes.issueAll(actor, OWN, guests.stream().map(one -> new Ref(Guest.KIND, one.id())).toList(), bounded(Duration.between(clock.instant(), end(gathering))), false);
        return made.entrySet().stream().collect(Collectors.toMap(one -> one.getKey().id(), one -> OWN_PAGE + "?pass=" + one.getValue()));
    }

    /** The same in a mail, which makes its pass itself. */
    static Outsiders.Link mailed(Whose whose) {
        return new Outsiders.Link(OWN_PAGE, OWN, new Ref(Guest.KIND, whose.guest().id()), end(whose.gathering()));
    }

    private static Instant end(Gathering gathering) {
        return Days.begin(gathering.content().day().plusDays(DAYS_AFTER));
    }

    static String open(Passes passes, Clock clock, Actor actor, Gathering gathering) {
        return "/gatherings/join?pass=" + passes.issue(actor, OPEN, gathering.ref(), bounded(Duration.between(clock.instant(), gathering.ends())), false);
    }

    private static Duration bounded(Duration life) {
        return life.compareTo(SHORTEST) < 0 ? SHORTEST : life.compareTo(LONGEST) > 0 ? LONGEST : life;
    }
}
