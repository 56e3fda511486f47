// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Agreements;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Showcase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What everybody sees now, with a button that takes it away. */
@Component
public final class ShownPage implements Page {
    private final Showcase showcase;
    private final Agreements agreements;

    @Activate
    public ShownPage(@Reference Showcase showcase, @Reference Agreements agreements) {
        this.showcase = showcase;
        this.agreements = agreements;
    }

    @Override
    public Address address() {
        return Address.of("showcase/shown").writtenBy(Role.OBSERVER);
    }

    /** What a line shows. */
    record Line(Exhibit exhibit, Sort sort, boolean mayWithdraw) {}

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ShownPage.class);
        var wanted = SortKey.of(visit.query("text"));
        var lines = Stream.of(Sort.values()).flatMap(sort -> showcase.shown(sort, visit.locale(), Shown.MOST).stream().map(one -> new Line(one, sort, agreements.mayNote(visit.actor(), one.piece().owner()))))
                .filter(one -> SortKey.of(one.exhibit().piece().title() + " " + one.exhibit().owner()).contains(wanted)).toList();
        return Answer.screen(words.say("tab.shown"), new StaticTemplates().shown(words, lines, Form.blank().with("text", visit.query("text"))));
    }

    /** {@code withdraw}: field {@code about} says what. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ShownPage.class);
        var about = NewAgreementPage.ref(visit.form().value("about"));
        if (!visit.action().equals("withdraw") || about.isEmpty()) return Answer.notFound();
        return Said.of(words, agreements.withdraw(visit.actor(), about.get()), "/showcase/shown", done -> Answer.undoable("/showcase/shown", words.say("agreement.nowWithdrawn", done.title()), done.address() + "?seen=" + done.version()));
    }
}
