// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionState;
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
                lost -> conflict(visit, need, lost.current(), form),
                invalid -> asked(visit, need, form.reject("companies", invalid.key()), 422),
                refused -> Answer.refused(words.say("audience.refused")),
                unknown -> Answer.notFound());
    }

    private Answer asked(Visit visit, Need need, Form form, int status) {
        var words = visit.words(AudiencePage.class);
        if (!audiences.mayAddress(visit.actor(), need)) return Answer.refused(words.say("audience.refused"));
        var ways = List.of(new Option("ALL", words.say("audience.ALL"), words.say("audience.ALL.hint")), new Option("CHOSEN", words.say("audience.CHOSEN"), words.say("audience.CHOSEN.hint")));
        return new Answer.Screen(status, words.say("audience.title"), new StaticTemplates().audience(words, need, form, ways, companies(visit, form.all("companies"))));
    }

    /** Both choices: equal treatment is judged by this list. */
    private Answer conflict(Visit visit, Need need, Addressed current, Form form) {
        var words = visit.words(AudiencePage.class);
        var clash = Clash.of(filled(current), form, List.of("to", "companies"), field -> words.say("field." + field),
                (field, value) -> field.equals("to") ? words.say("audience." + value) : organisations.find(visit.actor(), value).map(Organisation::name).orElse(value));
        var page = "/needs/" + need.id() + "/audience";
        return Answer.conflict(words.say("audience.lost"), Ui.clash(words, clash, page, current.version(), "/needs/" + need.id(), "save"));
    }

    private static Form filled(Addressed addressed) {
        return Form.blank().with("version", String.valueOf(addressed.version())).with("to", addressed.isToAll() ? "ALL" : "CHOSEN")
                .with("companies", List.copyOf(addressed.companies()));
    }

    private List<Option> companies(Visit visit, List<String> chosen) {
        return organisations.offered(visit.actor(), Set.of(OrganisationKind.COMPANY), chosen, Organisations.OFFERED_MOST).stream()
                .map(one -> new Option(one.id(), one.name())).toList();
    }

    /** Companies whose published solutions are of the need's themes: a draft tells nothing yet. */
    private Set<String> themed(Visit visit, Need need) {
        if (need.content().themes().isEmpty()) return Set.of();
        var filter = SolutionFilter.all().withThemes(Set.copyOf(need.content().themes())).withStates(Set.of(SolutionState.PUBLISHED));
        var found = new LinkedHashSet<String>();
        var after = "";
        do {
            var page = solutions.page(visit.actor(), filter, SolutionOrder.TITLE, after, PAGE);
            page.items().forEach(one -> found.add(one.content().organisation()));
            after = page.next();
        } while (!after.isEmpty());
        return found;
    }
}
