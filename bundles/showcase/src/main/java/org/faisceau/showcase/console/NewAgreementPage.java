// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.showcase.api.Agreements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes that the owner of something agreed to have it shown. */
@Component
public final class NewAgreementPage implements Page {
    private final Agreements agreements;
    private final Offered offered;
    private final Clock clock;

    @Activate
    public NewAgreementPage(@Reference Agreements agreements, @Reference Offered offered, @Reference Clock clock) {
        this.agreements = agreements;
        this.offered = offered;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("showcase/agreements/new").writtenBy(Role.OBSERVER);
    }

    static Optional<Ref> ref(String text) {
        return text.matches("[a-z][a-z-]*:.*[^\\s].*") ? Optional.of(Ref.of(text)) : Optional.empty();
    }

    /** Query parameter {@code about} says what. */
    @Override
    public Answer show(Visit visit) {
        var piece = ref(visit.query("about")).flatMap(about -> offered.find(visit, about));
        if (piece.isEmpty()) return visit.query("about").isEmpty() ? Answer.redirect("/showcase/waiting") : Answer.notFound();
        if (!agreements.mayNote(visit.actor(), piece.get().owner())) return Answer.refused(visit.words(NewAgreementPage.class).say("showcase.refused"));
        return asked(visit, 200, Form.blank().with("agreedOn", Days.today(clock).toString()), piece.get());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewAgreementPage.class);
        var piece = ref(visit.query("about")).flatMap(about -> offered.find(visit, about));
        if (piece.isEmpty()) return Answer.notFound();
        var form = visit.form();
        return AgreementForm.read(form).map(content -> Said.of(words, agreements.give(visit.actor(), piece.get().ref(), content), form, again -> asked(visit, 422, again, piece.get()), lost -> asked(visit, 409, form, piece.get()),
                done -> Answer.redirect(done.address(), words.say("agreement.noted")))).orElseGet(() -> asked(visit, 422, form, piece.get()));
    }

    private Answer asked(Visit visit, int status, Form form, Piece piece) {
        var line = offered.lines(List.of(piece)).get(0);
        return new AgreementForm(visit).screen(status, form, piece.title(), line.owner(), line.ask(), "/showcase/waiting");
    }
}
