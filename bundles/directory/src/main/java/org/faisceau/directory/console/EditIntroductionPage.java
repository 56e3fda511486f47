// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.Introductions;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes the terms of an introduction; who comes second is shown both versions. */
@Component
public final class EditIntroductionPage implements Page {
    private final Introductions introductions;
    private final IntroductionForm forms;

    @Activate
    public EditIntroductionPage(@Reference Introductions introductions, @Reference IntroductionForm forms) {
        this.introductions = introductions;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("directory/introductions/{id}/edit").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var found = introductions.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound(new Ref(Introduction.KIND, visit.path("id")));
        return introductions.mayChange(visit.actor(), found.get()) ? screen(visit, 200, IntroductionFields.filled(found.get())) : refused(visit);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditIntroductionPage.class);
        var form = visit.form();
        var found = introductions.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound(new Ref(Introduction.KIND, visit.path("id")));
        if (!introductions.mayChange(visit.actor(), found.get())) return refused(visit);
        var content = IntroductionFields.read(form, it -> introductions.faults(visit.actor(), it));
        if (content.isEmpty()) return screen(visit, 422, form);
        boolean sameSubject = content.get().about().equals(found.get().content().about());
        if (!sameSubject && !forms.knowsSubject(visit, form)) return screen(visit, 422, form.reject("about", "introduction.unknownAbout"));
        return introductions.change(visit.actor(), found.get().id(), form.version(), content.get()).fold(
                saved -> Answer.redirect(back(visit), words.say("introduction.changed")),
                invalid -> screen(visit, 422, form.reject(invalid.field(), invalid.key())),
                lost -> forms.conflict(visit, lost.current(), form, back(visit) + "/edit", back(visit)),
                notNow -> Answer.notNow(words.say("introduction.notNow")),
                refused -> refused(visit),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, int status, Form form) {
        return forms.screen(visit, status, visit.words(EditIntroductionPage.class).say("introduction.edit"), form, back(visit) + "/edit", back(visit), false);
    }

    private static Answer refused(Visit visit) {
        return Answer.refused(visit.words(EditIntroductionPage.class).say("introduction.refusedChange"));
    }

    private static String back(Visit visit) {
        return "/directory/introductions/" + visit.path("id");
    }
}
