// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.Clock;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for an introduction; {@code ?need=}, {@code ?solution=} or {@code ?organisation=} fill in what is known. */
@Component
public final class NewIntroductionPage implements Page {
    private static final String HERE = "/directory/introductions/new";
    private static final String LIST = "/directory/introductions";
    private final Introductions introductions;
    private final Organisations organisations;
    private final Solutions solutions;
    private final IntroductionForm forms;
    private final Clock clock;

    @Activate
    public NewIntroductionPage(@Reference Introductions introductions, @Reference Organisations organisations, @Reference Solutions solutions,
            @Reference IntroductionForm forms, @Reference Clock clock) {
        this.introductions = introductions;
        this.organisations = organisations;
        this.solutions = solutions;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("directory/introductions/new").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(NewIntroductionPage.class);
        if (!introductions.mayAsk(visit.actor())) return Answer.refused(words.say("introduction.refused"));
        var form = Form.blank().with("heldOn", Days.today(clock).toString());
        if (!visit.actor().is(Role.MANAGER)) side(form, visit, visit.actor().organisation());
        side(form, visit, visit.query("organisation"));
        if (!visit.query("need").isEmpty()) form.with("about", "need:" + visit.query("need"));
        solutions.find(visit.actor(), visit.query("solution")).ifPresent(solution -> form.with("about", solution.ref().toString()).with("company", solution.organisation()));
        return forms.screen(visit, 200, words.say("introduction.add"), form, HERE, LIST, true);
    }

    /** Fills the side on which that organisation stands. */
    private void side(Form form, Visit visit, String id) {
        Optional<Organisation> found = id.isEmpty() ? Optional.empty() : organisations.find(visit.actor(), id);
        found.ifPresent(one -> form.with(one.kind().isPublic() ? "buyer" : "company", one.id()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewIntroductionPage.class);
        var form = visit.form();
        if (!introductions.mayAsk(visit.actor())) return Answer.refused(words.say("introduction.refused"));
        if (!forms.knowsSubject(visit, form)) form.reject("about", "introduction.unknownAbout");
        var content = IntroductionFields.read(form, it -> introductions.faults(visit.actor(), it));
        if (content.isEmpty()) return again(visit, words, form);
        var twin = introductions.twin(visit.actor(), content.get()).filter(one -> !form.flag("another"));
        if (twin.isPresent()) return forms.twice(visit, words.say("introduction.add"), form, HERE, LIST, twin);
        return introductions.ask(visit.actor(), content.get(), form.flag("agreed")).fold(
                saved -> Answer.redirect(LIST + "/" + saved.introduction().id(), words.say(said(saved.introduction()))),
                invalid -> again(visit, words, form.reject(invalid.field(), invalid.key())),
                lost -> Answer.notFound(),
                notNow -> Answer.notFound(),
                refused -> again(visit, words, form.reject("company", "introduction.notYours")),
                unknown -> Answer.notFound());
    }

    private Answer again(Visit visit, Words words, Form form) {
        return forms.screen(visit, 422, words.say("introduction.add"), form, HERE, LIST, true);
    }

    private static String said(Introduction one) {
        return one.state() == IntroductionState.MADE ? "introduction.recorded" : "introduction.asked";
    }
}
