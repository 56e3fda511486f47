// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.Ref;
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
    private static final int LINES = 50;
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
    record Line(Exhibit exhibit, boolean mayWithdraw) {
        private static Line of(Visit visit, Agreements agreements, Exhibit one) {
            return new Line(one, agreements.mayNote(visit.actor(), one.keeper()));
        }
    }

    /** Query parameters {@code text} and {@code of} narrow it. */
    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ShownPage.class);
        var wanted = SortKey.of(visit.query("text"));
        var found = Stream.of(Sort.values()).filter(sort -> visit.query("of").isEmpty() || visit.query("of").equals(sort.name())).flatMap(sort -> showcase.shown(sort, visit.locale(), Shown.MOST).stream())
                .filter(one -> Folded.of(one.piece().title(), one.owner()).contains(wanted)).toList();
        var slice = Turning.page(found, one -> one.piece().ref().toString(), visit.after(), LINES).map(one -> Line.of(visit, agreements, one));
        var filters = Form.blank().with("text", visit.query("text")).with("of", visit.query("of"));
        return Answer.screen(words.say("tab.shown"), new StaticTemplates().shown(visit, words, slice, found.size(), filters, Option.of(Sort.class, one -> words.say("sort." + one))));
    }

    /** {@code withdraw}: field {@code about} says what. */
    @Override
    public Answer submit(Visit visit) {
        var about = NewAgreementPage.ref(visit.form().value("about"));
        return visit.action().equals("withdraw") && about.isPresent() ? withdrawn(visit, agreements, about.get(), visit.here()) : Answer.notFound();
    }

    /** Taken away, with a button that takes that back. */
    static Answer withdrawn(Visit visit, Agreements agreements, Ref about, String back) {
        var words = visit.words(ShownPage.class);
        return Said.of(words, agreements.withdraw(visit.actor(), about), back, done -> {
            boolean isOpen = agreements.offer(visit.actor(), about, visit.locale()).filter(one -> !one.piece().address().isEmpty()).isPresent();
            var said = words.say(isOpen ? "agreement.nowWithdrawnHere" : "agreement.nowWithdrawn", done.title());
            return agreements.mayTakeBack(visit.actor(), done) ? Answer.undoable(back, said, done.address() + "?seen=" + done.version()) : Answer.redirect(back, said);
        });
    }
}
