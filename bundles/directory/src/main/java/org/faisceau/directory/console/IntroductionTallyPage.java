// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.IntroductionParameters;
import org.faisceau.directory.api.IntroductionTally;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Introductions made, counted by company, of one year or of all; each figure leads to its list. */
@Component
public final class IntroductionTallyPage implements Page {
    private static final int LINES = 500;
    private final Introductions introductions;
    private final Organisations organisations;

    @Activate
    public IntroductionTallyPage(@Reference Introductions introductions, @Reference Organisations organisations) {
        this.introductions = introductions;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("directory/introductions/companies");
    }

    /** The latest year with introductions, unless the address says otherwise: {@code year=all} for all. */
    @Override
    public Answer show(Visit visit) {
        var words = visit.words(IntroductionTallyPage.class);
        var years = List.copyOf(introductions.madeByYear(visit.actor(), "").keySet());
        int latest = years.isEmpty() ? 0 : years.get(0);
        int year = visit.query("year").isEmpty() ? latest : IntroductionParameters.filter(visit::queries).year();
        var all = introductions.tallies(visit.actor(), year);
        var named = organisations.findAll(Actor.system(), all.stream().map(IntroductionTally::company).collect(Collectors.toSet()));
        var lines = all.stream().limit(LINES).map(one -> new IntroductionTallyLine(one, named.containsKey(one.company()) ? named.get(one.company()).name() : one.company(), year)).toList();
        int made = all.stream().mapToInt(IntroductionTally::made).sum();
        return Answer.screen(words.say("tallies.title"), new StaticTemplates().introductionTallies(words, lines, all.size(), made, years, year));
    }
}
