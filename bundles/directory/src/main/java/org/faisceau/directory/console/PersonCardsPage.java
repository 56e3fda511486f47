// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Words;
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
        var first = page(visit, "");
        if (first.items().isEmpty()) return Answer.redirect("/directory/people", Answer.Tone.WARNING, words.say("people.noneChosen"));
        return Answer.download(words.say("people.file") + ".vcf", "text/vcard; charset=utf-8", out -> {
            var page = first;
            write(visit, words, page.items(), out);
            while (!page.next().isEmpty()) {
                page = page(visit, page.next());
                write(visit, words, page.items(), out);
            }
        });
    }

    private void write(Visit visit, Words words, List<Person> some, OutputStream out) throws IOException {
        for (var line : names.lines(visit, some)) {
            out.write(VCard.of(line.person(), line.organisation(), words.say("side." + line.person().content().side())).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Those chosen come in one page: an address holds no more of them. */
    private Slice<Person> page(Visit visit, String after) {
        var refs = visit.queries("ref");
        if (refs.isEmpty()) return people.page(visit.actor(), PersonFilter.of(visit::queries), after, PAGE);
        var ids = refs.stream().filter(ref -> ref.matches(Person.KIND + ":[A-Za-z0-9_-]{1,64}")).map(ref -> Ref.of(ref).id()).distinct().limit(MOST).toList();
        var found = people.findAll(visit.actor(), ids);
        return new Slice<>(ids.stream().filter(found::containsKey).map(found::get).toList(), "");
    }
}
