// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Clones;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans another gathering like this one, on a day of its own, with a choice of what comes along. */
@Component
public final class ClonePage implements Page {
    private final Gatherings gatherings;
    private final Clones clones;

    @Activate
    public ClonePage(@Reference Gatherings gatherings, @Reference Clones clones) {
        this.gatherings = gatherings;
        this.clones = clones;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/clone").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return found(visit).map(one -> asked(visit, 200, one, Form.blank().with("title", one.title()).with("what", clones.parts(visit.actor(), one.id()).stream().filter(Clones.Part::isQuiet).map(Clones.Part::word).toList()))).orElseGet(() -> GatheringHeads.absent(visit));
    }

    private Optional<Gathering> found(Visit visit) {
        return Ids.of(visit).flatMap(id -> gatherings.find(visit.actor(), id));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ClonePage.class);
        var found = found(visit);
        if (found.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var title = form.text("title", Gatherings.TITLE_MAX);
        var day = form.day("day");
        if (form.value("day").isBlank()) form.reject("day", "form.required");
        if (form.hasProblems()) return asked(visit, 422, found.get(), form);
        return Said.of(words, clones.copy(visit.actor(), found.get().id(), title, day.orElseThrow(), form.all("what")), form, again -> asked(visit, 422, found.get(), again), lost -> asked(visit, 409, found.get(), form),
                done -> Answer.redirect(done.address(), said(visit, words, found.get(), form.all("what"), done)));
    }

    /** What stayed behind is named. */
    private String said(Visit visit, Words words, Gathering from, Collection<String> chosen, Gathering to) {
        var left = clones.parts(visit.actor(), from.id()).stream().map(Clones.Part::word).filter(part -> !chosen.contains(part)).map(part -> words.say("clone." + part + ".left")).collect(Collectors.joining(", "));
        return left.isEmpty() ? words.say("clone.done", to.reference()) : words.say("clone.doneWithout", to.reference(), left);
    }

    private Answer asked(Visit visit, int status, Gathering one, Form form) {
        Words words = visit.words(ClonePage.class);
        List<Option> parts = clones.parts(visit.actor(), one.id()).stream().map(Clones.Part::word).map(part -> new Option(part, words.say("clone." + part), words.say("clone." + part + ".what"))).toList();
        return new Answer.Screen(status, words.say("clone.title"), new StaticTemplates().clone(words, form, one, parts));
    }
}
