// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.Clock;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.People;
import org.faisceau.kernel.api.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose record the nights to come erase, before they do; from here it is kept longer, or let go. */
@Component
public final class PersonEndsPage implements Page {
    private static final int MOST = 199;
    private static final int DAYS = 60;
    private final People people;
    private final PersonNames names;
    private final Clock clock;

    @Activate
    public PersonEndsPage(@Reference People people, @Reference PersonNames names, @Reference Clock clock) {
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("directory/people/ends");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PersonEndsPage.class);
        if (!people.mayRegister(visit.actor(), "")) return Answer.refused(words.say("person.refused"));
        var today = Days.today(clock);
        var ending = people.ending(visit.actor(), today.plusDays(DAYS), MOST + 1);
        var lines = names.lines(visit, ending.stream().limit(MOST).toList());
        var count = ending.size() > MOST ? words.say("people.endsMore", MOST) : words.say("people.count", lines.size());
        return Answer.screen(words.say("people.ends"), new StaticTemplates().personEnds(visit, words, lines, count, DAYS, today));
    }
}
