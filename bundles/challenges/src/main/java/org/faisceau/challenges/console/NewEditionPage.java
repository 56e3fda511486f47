// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import java.util.Optional;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new edition: of a new challenge, or after another one of the same. */
@Component
public final class NewEditionPage implements Page {
    private final Challenges challenges;
    private final Clock clock;

    @Activate
    public NewEditionPage(@Reference Challenges challenges, @Reference Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("challenges/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    /** Query parameter {@code from} names the edition that the form is filled from. */
    @Override
    public Answer show(Visit visit) {
        int year = Days.today(clock).getYear();
        var before = visit.query("from").isEmpty() ? Optional.<Edition>empty() : challenges.find(visit.actor(), visit.query("from"));
        return asked(visit, 200, before.map(one -> EditionForm.next(one, Math.max(year, one.content().year() + 1))).orElseGet(() -> Form.blank().with("year", String.valueOf(year))));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewEditionPage.class);
        var form = visit.form();
        return new EditionForm(visit).read(form).map(content -> Said.of(words, challenges.add(visit.actor(), content), form, again -> asked(visit, 422, again), lost -> asked(visit, 409, form),
                done -> Answer.redirect(done.address(), words.say("edition.added")))).orElseGet(() -> asked(visit, 422, form));
    }

    private static Answer asked(Visit visit, int status, Form form) {
        return new EditionForm(visit).screen(status, form, "/challenges/new", "/challenges");
    }
}
