// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One demonstrator: what it shows, where, since when, what was measured. */
@Component
public final class DemonstratorPage implements Page {
    private final Labs labs;
    private final Demonstrators demonstrators;
    private final DemonstratorLines lines;

    @Activate
    public DemonstratorPage(@Reference Labs labs, @Reference Demonstrators demonstrators, @Reference DemonstratorLines lines) {
        this.labs = labs;
        this.demonstrators = demonstrators;
        this.lines = lines;
    }

    @Override
    public Address address() {
        return Address.of("charters/demonstrators/{id}").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(DemonstratorPage.class);
        return demonstrators.find(visit.actor(), visit.path("id")).flatMap(one -> labs.find(visit.actor(), one.lab()).map(lab -> Answer.screen(one.content().name(),
                new StaticTemplates().demonstrator(words, lab, lines.of(visit.actor(), one), labs.mayLead(visit.actor()), visit.contributions(one.ref())))))
                .orElseGet(() -> Answer.notFound(new Ref(Demonstrator.KIND, visit.path("id"))));
    }

    /** {@code bin}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(DemonstratorPage.class);
        var found = demonstrators.find(visit.actor(), visit.path("id"));
        if (found.isEmpty() || !visit.action().equals("bin")) return Answer.notFound();
        var one = found.get();
        return demonstrators.bin(visit.actor(), one.id(), visit.form().version()).fold(
                saved -> Answer.binned(visit, "/charters/" + one.lab() + "/demonstrators", words.say("demonstrator.binned"), one.ref()),
                lost -> Answer.redirect(one.address(), Answer.Tone.WARNING, words.say("charters.lost")),
                invalid -> Answer.redirect(one.address(), Answer.Tone.PROBLEM, words.say(invalid.key())),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }
}
