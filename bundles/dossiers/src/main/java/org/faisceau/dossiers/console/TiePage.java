// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ties an open dossier to one of its buyer's needs, or unties it: a company opens a dossier without knowing any. */
@Component
public final class TiePage implements Page {
    private final Dossiers dossiers;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public TiePage(@Reference Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/need").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> screen(visit, dossier, Form.blank().with("need", dossier.need()), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(TiePage.class);
        var found = dossiers.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var dossier = found.get();
        var form = visit.form();
        var need = form.optional("need", 64);
        boolean isOffered = need.isEmpty() || need.equals(dossier.need()) || offered(visit, dossier).stream().anyMatch(one -> one.value().equals(need));
        if (!isOffered) form.reject("need", "tie.unknown");
        if (form.hasProblems()) return screen(visit, dossier, form, 422);
        return Said.of(words, dossiers.tie(visit.actor(), dossier.id(), form.version(), need), dossier.address(), need.isEmpty() ? "tie.untied" : "tie.tied");
    }

    private Answer screen(Visit visit, Dossier dossier, Form form, int status) {
        var words = visit.words(TiePage.class);
        if (!dossiers.mayTie(visit.actor(), dossier)) {
            return dossier.state().isClosed() ? Answer.notNow(words.say("dossier.notNow", words.say("state." + dossier.state()))) : Answer.refused(words.say("dossier.refused"));
        }
        return new Answer.Screen(status, words.say("tie.title"), new StaticTemplates().tie(words, dossier, form, offered(visit, dossier), needs.isPresent()));
    }

    /** The buyer's needs that this person reads. */
    private List<Option> offered(Visit visit, Dossier dossier) {
        var own = NeedFilter.all().withOrganisations(Set.of(dossier.buyer()));
        return needs.map(known -> Offered.all(after -> known.page(visit.actor(), own, NeedOrder.TITLE, after, Offered.PAGE)).stream().map(TiePage::option).toList()).orElse(List.of());
    }

    private static Option option(Need need) {
        return new Option(need.id(), need.title());
    }
}
