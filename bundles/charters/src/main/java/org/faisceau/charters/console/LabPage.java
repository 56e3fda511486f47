// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Enclosure;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.api.Lab;
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

/** The cockpit of one lab: its charter, five commitments by three years, what is due and what is late. {@code ?charter=} shows a former one. */
@Component
public final class LabPage implements Page {
    private final Labs labs;
    private final Charters charters;
    private final LabHeads heads;
    private final CockpitViews views;
    private final Enclosures enclosures;

    @Activate
    public LabPage(@Reference Labs labs, @Reference Charters charters, @Reference LabHeads heads, @Reference CockpitViews views, @Reference Enclosures enclosures) {
        this.labs = labs;
        this.charters = charters;
        this.heads = heads;
        this.views = views;
        this.enclosures = enclosures;
    }

    @Override
    public Address address() {
        return Address.of("charters/{id}").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> screen(visit, lab)).orElseGet(() -> Answer.notFound(new Ref(Lab.KIND, visit.path("id"))));
    }

    /** {@code bin}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(LabPage.class);
        if (!visit.action().equals("bin")) return Answer.notFound();
        return labs.bin(visit.actor(), visit.path("id"), visit.form().version()).fold(
                saved -> Answer.binned(visit, "/charters?all=true", words.say("lab.binned"), saved.lab().ref()),
                lost -> Answer.redirect("/charters/" + lost.current().id(), Answer.Tone.WARNING, words.say("charters.lost")),
                invalid -> Answer.redirect("/charters/" + visit.path("id"), Answer.Tone.WARNING, words.say(invalid.key())),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, Lab lab) {
        var words = visit.words(LabPage.class);
        var head = heads.head(visit, lab);
        Optional<Charter> asked = charters.find(visit.actor(), visit.query("charter")).filter(one -> one.lab().equals(lab.id())).or(head::charter);
        var cockpit = asked.flatMap(charter -> views.of(visit.actor(), words, charter));
        return Answer.screen(lab.name(), new StaticTemplates().lab(words, head, cockpit, enclosures.ofLab(visit.actor(), lab.id()).stream().collect(Collectors.groupingBy(Enclosure::owner))));
    }
}
