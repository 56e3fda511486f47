// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Solutions;
import org.faisceau.directory.spi.Nearness;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.api.Match;
import org.faisceau.sourcing.api.MatchQuery;
import org.faisceau.sourcing.api.Matches;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The points of {@link Matches}, for those who bring people together: of each company its nearest published solution. */
@Component
public final class MatchNearness implements Nearness {
    private static final Texts TEXTS = Texts.beside(MatchNearness.class);
    private final Matches matches;
    private final Solutions solutions;

    @Activate
    public MatchNearness(@Reference Matches matches, @Reference Solutions solutions) {
        this.matches = matches;
        this.solutions = solutions;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("nearness.title");
    }

    @Override
    public Optional<Map<String, Integer>> near(Actor actor, String sought) {
        if (!matches.mayCompare(actor)) return Optional.empty();
        var found = matches.solutions(actor, MatchQuery.all().withWords(sought));
        if (!found.isReady()) return Optional.empty();
        var known = solutions.findAll(actor, found.matches().stream().map(Match::id).toList());
        return Optional.of(found.matches().stream().filter(one -> known.containsKey(one.id()) && percent(one) > 0)
                .collect(Collectors.toMap(one -> known.get(one.id()).organisation(), MatchNearness::percent, Math::max)));
    }

    private static int percent(Match one) {
        return one.most() == 0 ? 0 : 100 * one.score() / one.most();
    }
}
