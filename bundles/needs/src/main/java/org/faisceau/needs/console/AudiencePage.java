// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Addressed;
import org.faisceau.needs.api.Audiences;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Chooses the companies a need is addressed to. */
@Component
public final class AudiencePage implements Page {
    private static final int PAGE = 200;
    private static final int OFFERED = 1000;
    private final Needs needs;
    private final Audiences audiences;
    private final Organisations organisations;
    private final Solutions solutions;

    @Activate
    public AudiencePage(@Reference Needs needs, @Reference Audiences audiences, @Reference Organisations organisations, @Reference Solutions solutions) {
        this.needs = needs;
        this.audiences = audiences;
        this.organisations = organisations;
        this.solutions = solutions;
    }

    @Override
    public Address address() {
        return Address.of("needs/{id}/audience").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var need = needs.find(visit.actor(), visit.path("id"));
        var addressed = audiences.find(visit.actor(), visit.path("id"));
        if (need.isEmpty() || addressed.isEmpty()) return Answer.notFound();
        return asked(visit, need.get(), filled(addressed.get()), 200);
    }

    /** {@code save}; {@code themed} ticks, for the eye first, the companies that have a solution in the need's themes. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(AudiencePage.class);
        var found = needs.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var need = found.get();
        var form = visit.form();
        if (visit.action().equals("themed")) {
            var ticked = new LinkedHashSet<>(form.all("companies"));
            ticked.addAll(themed(visit, need));
            return asked(visit, need, form.with("to", "CHOSEN").with("companies", List.copyOf(ticked)), 200);
        }
        boolean toAll = form.value("to").equals("ALL");
        var companies = toAll ? Set.<String>of() : new HashSet<>(form.all("companies"));
        if (!toAll && companies.isEmpty()) return asked(visit, need, form.reject("companies", "audience.none"), 422);
        return audiences.address(visit.actor(), need.id(), form.version(), companies).fold(
                done -> Answer.redirect("/needs/" + need.id(), words.say(toAll ? "audience.toAllNow" : "audience.chosenNow", companies.size())),
                lost -> asked(visit, need, form.with("version", String.valueOf(lost.current().version())).reject("companies", "audience.lost"), 409),
                invalid -> asked(visit, need, form.reject("companies", invalid.key()), 422),
                refused -> Answer.refused(words.say("audience.refused")),
                unknown -> Answer.notFound());
    }

    private Answer asked(Visit visit, Need need, Form form, int status) {
        var words = visit.words(AudiencePage.class);
        if (!audiences.mayAddress(visit.actor(), need)) return Answer.refused(words.say("audience.refused"));
        var ways = List.of(new Option("ALL", words.say("audience.ALL"), words.say("audience.ALL.hint")), new Option("CHOSEN", words.say("audience.CHOSEN"), words.say("audience.CHOSEN.hint")));
        return new Answer.Screen(status, words.say("audience.title"), new StaticTemplates().audience(words, need, form, ways, companies(visit)));
    }

    private static Form filled(Addressed addressed) {
        return Form.blank().with("version", String.valueOf(addressed.version())).with("to", addressed.isToAll() ? "ALL" : "CHOSEN")
                .with("companies", List.copyOf(addressed.companies()));
    }

    private List<Option> companies(Visit visit) {
        var all = new ArrayList<Option>();
        var after = "";
        do {
            var page = organisations.page(visit.actor(), "", Optional.of(OrganisationKind.COMPANY), after, PAGE);
            page.items().forEach(one -> all.add(new Option(one.id(), one.name())));
            after = page.next();
        } while (!after.isEmpty() && all.size() < OFFERED);
        return all;
    }

    private Set<String> themed(Visit visit, Need need) {
        if (need.content().themes().isEmpty()) return Set.of();
        var filter = SolutionFilter.all().withThemes(Set.copyOf(need.content().themes()));
        var found = new LinkedHashSet<String>();
        for (Solution one : solutions.page(visit.actor(), filter, SolutionOrder.TITLE, "", PAGE).items()) found.add(one.content().organisation());
        return found;
    }
}
