// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form of an introduction, for the pages that show it. */
@Component(service = IntroductionForm.class)
public final class IntroductionForm {
    private final Organisations organisations;
    private final IntroductionNames names;

    @Activate
    public IntroductionForm(@Reference Organisations organisations, @Reference IntroductionNames names) {
        this.organisations = organisations;
        this.names = names;
    }

    /**
     * The choices for one form.
     *
     * @param subject the title of what it is about; empty for nothing
     * @param mayAgree true where one may be recorded to which both sides have agreed
     * @param isNew true where the sides are still to be chosen
     * @param twin the one that is open between the same sides; empty for none
     */
    record Offer(List<Option> companies, List<Option> buyers, List<Option> channels, String subject, boolean mayAgree, boolean isNew, Optional<Introduction> twin) {}

    Answer screen(Visit visit, int status, String title, Form form, String address, String back, boolean isNew) {
        return screen(visit, status, title, form, address, back, isNew, Optional.empty());
    }

    /** The same form where one like it is open: with the way to that one. */
    Answer twice(Visit visit, String title, Form form, String address, String back, Optional<Introduction> twin) {
        return screen(visit, 422, title, form, address, back, true, twin);
    }

    private Answer screen(Visit visit, int status, String title, Form form, String address, String back, boolean isNew, Optional<Introduction> twin) {
        var words = visit.words(IntroductionForm.class);
        var companies = new ArrayList<Option>();
        var buyers = new ArrayList<Option>();
        var chosen = List.of(form.value("company"), form.value("buyer"));
        for (var one : isNew ? organisations.offered(visit.actor(), Set.of(), chosen, Organisations.OFFERED_MOST) : List.copyOf(organisations.findAll(visit.actor(), chosen).values())) {
            (one.kind().isPublic() ? buyers : companies).add(new Option(one.id(), one.name()));
        }
        var offer = new Offer(companies, buyers, Option.of(IntroductionChannel.class, one -> words.say("channel." + one)), subject(visit, form.value("about")).orElse(""),
                isNew && visit.actor().is(Role.MANAGER), isNew, twin);
        return new Answer.Screen(status, title, new StaticTemplates().introductionForm(words, form, offer, address, back));
    }

    /** Both versions, for who came second. */
    Answer conflict(Visit visit, Introduction current, Form form, String address, String back) {
        var words = visit.words(IntroductionForm.class);
        var clash = Clash.of(IntroductionFields.filled(current), form, IntroductionFields.ALL, field -> words.say("field." + field),
                (field, value) -> name(visit, field, value));
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, address, current.version(), back, "save"));
    }

    /** What a field's value is to a reader. */
    String name(Visit visit, String field, String value) {
        return switch (field) {
            case "company", "buyer" -> organisations.find(visit.actor(), value).map(Organisation::name).orElse(value);
            case "about" -> subject(visit, value).orElse(value);
            default -> IntroductionSaying.said(visit.words(IntroductionForm.class)).apply(field, value);
        };
    }

    /** True where what the form says it is about is something this person may see, or nothing. */
    boolean knowsSubject(Visit visit, Form form) {
        return form.value("about").isEmpty() || subject(visit, form.value("about")).isPresent();
    }

    private Optional<String> subject(Visit visit, String about) {
        return about.matches("(need|solution):\\S{1,100}") ? names.subject(visit, Ref.of(about)) : Optional.empty();
    }
}
