// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.Solutions;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens a dossier: which solution, for which buyer, for which need. */
@Component
public final class NewDossierPage implements Page {
    private final Dossiers dossiers;
    private final Solutions solutions;
    private final Organisations organisations;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public NewDossierPage(@Reference Dossiers dossiers, @Reference Solutions solutions, @Reference Organisations organisations) {
        this.dossiers = dossiers;
        this.solutions = solutions;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/new").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var need = need(visit);
        var form = Form.blank().with("solution", visit.query("solution")).with("need", need.map(Need::id).orElse(""))
                .with("buyer", need.map(one -> one.content().organisation()).orElse(visit.actor().role() == Role.BUYER ? visit.actor().organisation() : ""));
        return asked(visit, form, 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewDossierPage.class);
        var form = visit.form();
        var opening = new Dossiers.Opening(form.text("solution", 64), form.text("buyer", 64), need(visit, form.value("need")).map(Need::id).orElse(""), form.flag("exercise"));
        if (form.hasProblems()) return asked(visit, form, 422);
        var running = running(visit, opening);
        return dossiers.open(visit.actor(), opening).fold(
                done -> running.map(other -> Answer.redirect(done.dossier().address(), Answer.Tone.WARNING, words.say("dossier.openedTwice", done.dossier().reference(), other)))
                        .orElseGet(() -> Answer.redirect(done.dossier().address(), words.say("dossier.opened", done.dossier().reference()))),
                invalid -> asked(visit, form.reject(invalid.field(), invalid.key()), 422),
                lost -> asked(visit, form, 409),
                notNow -> asked(visit, form, 422),
                refused -> Answer.refused(words.say("dossier.openRefused")),
                unknown -> Answer.notFound());
    }

    /** The reference of an open dossier on the same solution for the same buyer. */
    private Optional<String> running(Visit visit, Dossiers.Opening opening) {
        if (opening.isExercise()) return Optional.empty();
        var same = DossierFilter.all().withAbout(opening.solution()).withBuyers(Set.of(opening.buyer())).withoutExercises();
        return dossiers.page(visit.actor(), same, DossierOrder.CHANGED, "", Offered.PAGE).items().stream().filter(one -> one.solution().equals(opening.solution()) && !one.state().isClosed()).findFirst().map(Dossier::reference);
    }

    private Answer asked(Visit visit, Form form, int status) {
        var words = visit.words(NewDossierPage.class);
        if (!dossiers.mayOpen(visit.actor())) return Answer.refused(words.say("dossier.openRefused"));
        return new Answer.Screen(status, words.say("dossier.open"), new StaticTemplates().newDossier(words, form, offered(visit), buyers(visit), need(visit, form.value("need"))));
    }

    private Optional<Need> need(Visit visit) {
        return need(visit, visit.query("need"));
    }

    private Optional<Need> need(Visit visit, String id) {
        return id.isEmpty() ? Optional.empty() : needs.flatMap(known -> known.find(visit.actor(), id));
    }

    private List<Option> offered(Visit visit) {
        var actor = visit.actor();
        var filter = actor.role() == Role.COMPANY ? SolutionFilter.all().withOrganisations(Set.of(actor.organisation())) : SolutionFilter.all();
        return Offered.all(after -> solutions.page(actor, filter, SolutionOrder.TITLE, after, Offered.PAGE)).stream().map(one -> new Option(one.id(), one.title())).toList();
    }

    private List<Option> buyers(Visit visit) {
        var actor = visit.actor();
        if (actor.role() == Role.BUYER) return organisations.find(actor, actor.organisation()).map(NewDossierPage::option).stream().toList();
        return Stream.of(OrganisationKind.values()).filter(kind -> kind.proposedCategory().isPresent())
                .flatMap(kind -> Offered.all(after -> organisations.page(actor, "", Optional.of(kind), after, Offered.PAGE)).stream()).map(NewDossierPage::option).toList();
    }

    private static Option option(Organisation one) {
        return new Option(one.id(), one.name());
    }
}
