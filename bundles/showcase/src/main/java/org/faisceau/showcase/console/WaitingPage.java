// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.showcase.api.Agreements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What could be shown and waits for its owner to say so. */
@Component
public final class WaitingPage implements Page {
    private static final int LINES = 50;
    private final Agreements agreements;

    @Activate
    public WaitingPage(@Reference Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Address address() {
        return Address.of("showcase/waiting").writtenBy(Role.OBSERVER);
    }

    /** Query parameters {@code text} and {@code of} narrow it. */
    @Override
    public Answer show(Visit visit) {
        var words = visit.words(WaitingPage.class);
        var wanted = SortKey.of(visit.query("text"));
        var found = agreements.waiting(visit.actor(), visit.locale(), Shown.MOST).stream().filter(one -> visit.query("of").isEmpty() || visit.query("of").equals(one.sort().name()))
                .filter(one -> Folded.of(one.piece().title(), one.owner()).contains(wanted)).toList();
        var slice = Turning.page(found, one -> one.piece().ref().toString(), visit.after(), LINES);
        var filters = Form.blank().with("text", visit.query("text")).with("of", visit.query("of"));
        return Answer.screen(words.say("tab.waiting"), new StaticTemplates().waiting(visit, words, slice, found.size(), filters, Option.of(Sort.class, one -> words.say("sort." + one)), visit.actor().is(Role.MANAGER)));
    }

    /** {@code decline}: its owner said no; field {@code about} says to what. */
    @Override
    public Answer submit(Visit visit) {
        var about = NewAgreementPage.ref(visit.form().value("about"));
        return visit.action().equals("decline") && about.isPresent() ? ShownPage.withdrawn(visit, agreements, about.get(), visit.here()) : Answer.notFound();
    }
}
