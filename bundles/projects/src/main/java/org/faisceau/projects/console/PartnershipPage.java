// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Gates;
import org.faisceau.projects.api.Objectives;
import org.faisceau.projects.api.Passage;
import org.faisceau.projects.api.Phase;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The phases of an innovation partnership with their objectives, and the gates with what was decided there. */
@Component
public final class PartnershipPage implements Page {
    private final ProjectHeads heads;
    private final Objectives objectives;
    private final Gates gates;
    private final Names names;
    private final Clock clock;

    @Activate
    public PartnershipPage(@Reference ProjectHeads heads, @Reference Objectives objectives, @Reference Gates gates, @Reference Names names, @Reference Clock clock) {
        this.heads = heads;
        this.objectives = objectives;
        this.gates = gates;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/partnership").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return heads.reading(visit, head -> screen(visit, 200, head, Form.blank()));
    }

    /** {@code reopen} of the last gate passed. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(PartnershipPage.class);
        var form = visit.form();
        var gate = Arrays.stream(Gate.values()).filter(one -> one.name().equals(form.value("gate"))).findFirst();
        if (gate.isEmpty() || !visit.action().equals("reopen")) return Answer.notFound();
        return heads.within(visit, head -> {
            var reason = form.text("reopening", Projects.TEXT_MAX);
            if (form.hasProblems()) return screen(visit, 422, head, form);
            return Said.of(words, gates.reopen(visit.actor(), head.project().id(), gate.get(), form.version(), reason), form, "project.refused", again -> screen(visit, 422, head, again), lost -> screen(visit, 409, head, form.reject("reopening", "gate.lost")),
                    done -> Answer.redirect(head.address() + "/partnership", words.say("gate.reopened")));
        });
    }

    private Answer screen(Visit visit, int status, ProjectHead head, Form form) {
        var id = head.project().id();
        var passages = gates.of(visit.actor(), id);
        var standing = gates.standing(visit.actor(), id);
        var ids = Stream.concat(standing.map(Gates.Standing::in).orElse(List.of()).stream(), passages.stream().flatMap(one -> one.fates().stream()).map(Passage.Fate::organisation)).distinct().toList();
        var by = names.accounts(passages.stream().map(Passage::account).toList());
        var accounts = passages.stream().collect(Collectors.toMap(Passage::gate, one -> by.get(one.account())));
        var view = new PartnershipView(head, gates.phase(visit.actor(), id).orElse(Phase.NEED), objectives.of(visit.actor(), id), passages, standing, names.organisations(visit, ids), accounts, Days.today(clock));
        return new Answer.Screen(status, head.project().title(), new StaticTemplates().partnership(visit.words(PartnershipPage.class), view, form));
    }
}
