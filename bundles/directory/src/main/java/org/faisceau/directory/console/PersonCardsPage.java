// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * People as vCards in one file: {@code ?ref=person:…}, any number of them; without, those that the list's filters leave. Who is hidden
 * from the visitor is left out.
 */
@Component
public final class PersonCardsPage implements Page {
    private static final int MOST = 1000;
    private static final int PAGE = 200;
    private final People people;
    private final PersonNames names;

    @Activate
    public PersonCardsPage(@Reference People people, @Reference PersonNames names) {
        this.people = people;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("directory/people/cards");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PersonCardsPage.class);
        var chosen = chosen(visit);
        if (chosen.isEmpty()) return Answer.redirect("/directory/people", Answer.Tone.WARNING, words.say("people.noneChosen"));
        var cards = new StringBuilder();
        for (var line : names.lines(visit, chosen)) cards.append(VCard.of(line.person(), line.organisation(), words.say("side." + line.person().content().side())));
        var name = words.say("people.file") + ".vcf";
        return Answer.download(name, "text/vcard; charset=utf-8", out -> out.write(cards.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private List<Person> chosen(Visit visit) {
        var refs = visit.queries("ref");
        if (!refs.isEmpty()) {
            return refs.stream().limit(MOST).filter(ref -> ref.matches(Person.KIND + ":[A-Za-z0-9_-]{1,64}")).map(Ref::of).flatMap(ref -> people.find(visit.actor(), ref.id()).stream()).toList();
        }
        var all = new ArrayList<Person>();
        var after = "";
        do {
            var slice = people.page(visit.actor(), PersonFilter.of(visit::queries), after, PAGE);
            all.addAll(slice.items());
            after = slice.next();
        } while (!after.isEmpty() && all.size() < MOST);
        return all;
    }
}
