// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.Agreements;
import org.faisceau.showcase.api.Offer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes that the owner of something agreed to have it shown; what it said before is shown, and never overwritten unseen. */
@Component
public final class NewAgreementPage implements Page {
    private final Agreements agreements;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public NewAgreementPage(@Reference Agreements agreements, @Reference Accounts accounts, @Reference Clock clock) {
        this.agreements = agreements;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("showcase/agreements/new").writtenBy(Role.OBSERVER);
    }

    static Optional<Ref> ref(String text) {
        return text.matches("[a-z][a-z-]*:.*[^\\s].*") ? Optional.of(Ref.of(text)) : Optional.empty();
    }

    static String address(Ref about) {
        return "/showcase/agreements/new?about=" + about;
    }

    /** Query parameter {@code about} says what. */
    @Override
    public Answer show(Visit visit) {
        var offer = ref(visit.query("about")).flatMap(about -> agreements.offer(visit.actor(), about, visit.locale()));
        if (offer.isEmpty()) return visit.query("about").isEmpty() ? Answer.redirect("/showcase/waiting") : Answer.notFound();
        var before = before(visit, offer.get());
        if (before.filter(Agreement::isGiven).isPresent()) return Answer.redirect(before.get().address());
        return asked(visit, 200, Form.blank().with("agreedOn", Days.today(clock).toString()), offer.get(), before);
    }

    /** What was noted for who has the thing now. */
    private Optional<Agreement> before(Visit visit, Offer offer) {
        return agreements.about(visit.actor(), offer.piece().ref()).filter(one -> one.owner().equals(offer.piece().owner()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewAgreementPage.class);
        var found = ref(visit.query("about")).flatMap(about -> agreements.offer(visit.actor(), about, visit.locale()));
        if (found.isEmpty()) return Answer.notFound();
        var offer = found.get();
        var form = visit.form();
        int seen = form.version();
        return AgreementForm.read(form).map(content -> Said.of(words, agreements.give(visit.actor(), offer.piece().ref(), seen, content), form, again -> asked(visit, 422, again, offer, seenBefore(visit, offer, seen)),
                lost -> asked(visit, 409, form, offer, Optional.of(lost)), done -> Answer.redirect(done.address(), words.say("agreement.noted")))).orElseGet(() -> asked(visit, 422, form, offer, seenBefore(visit, offer, seen)));
    }

    /** What the person has seen already; what came after is shown once it is in the way. */
    private Optional<Agreement> seenBefore(Visit visit, Offer offer, int seen) {
        return before(visit, offer).filter(one -> one.version() == seen);
    }

    private Answer asked(Visit visit, int status, Form form, Offer offer, Optional<Agreement> before) {
        var words = visit.words(NewAgreementPage.class);
        var warning = before.map(one -> words.say(one.isGiven() ? "agreement.before.given" : "agreement.before.withdrawn", words.day(one.withdrawnOn().orElse(one.content().agreedOn())), accounts.shownName(one.notedBy()),
                String.join(" · ", Stream.of(one.content().person(), one.content().note()).filter(it -> !it.isEmpty()).toList()))).orElse("");
        before.ifPresent(one -> form.with("version", String.valueOf(one.version())));
        return new AgreementForm(visit).noting(status, form, offer, warning);
    }
}
