// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Concern;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Impact;
import org.faisceau.dossiers.api.Impacts;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One criterion of responsible innovation: what the purchase may bring and risk, how sure that is, what is done. */
@Component
public final class ImpactPage implements Page {
    private static final List<String> FIELDS = List.of("potential", "risk", "uncertainty", "measure");
    private final Dossiers dossiers;
    private final Impacts impacts;

    @Activate
    public ImpactPage(@Reference Dossiers dossiers, @Reference Impacts impacts) {
        this.dossiers = dossiers;
        this.impacts = impacts;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/impacts/{criterion}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var dossier = dossiers.find(visit.actor(), visit.path("id"));
        var criterion = criterion(visit);
        if (dossier.isEmpty() || criterion.isEmpty()) return Answer.notFound();
        return screen(visit, dossier.get(), criterion.get(), filled(written(visit, dossier.get(), criterion.get())), 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ImpactPage.class);
        var dossier = dossiers.find(visit.actor(), visit.path("id"));
        var criterion = criterion(visit);
        if (dossier.isEmpty() || criterion.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var potential = form.choice("potential", Impact.Potential.class);
        var risk = form.choice("risk", Impact.Level.class);
        var uncertainty = form.choice("uncertainty", Impact.Level.class);
        var measure = form.optional("measure", Dossiers.TEXT_MAX);
        if (form.hasProblems()) return screen(visit, dossier.get(), criterion.get(), form, 422);
        var said = new Impact.Draft(potential.orElseThrow(), risk.orElseThrow(), uncertainty.orElseThrow(), measure);
        return impacts.say(visit.actor(), dossier.get().id(), criterion.get(), form.version(), said).fold(
                done -> Answer.redirect(dossier.get().address() + "/impacts", words.say("impact.saved")),
                invalid -> screen(visit, dossier.get(), criterion.get(), form.reject(invalid.field(), invalid.key()), 422),
                lost -> clash(visit, dossier.get(), criterion.get()),
                notNow -> Answer.notNow(words.say("dossier.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("impact.refused")),
                unknown -> Answer.notFound());
    }

    private static Optional<Concern> criterion(Visit visit) {
        return Arrays.stream(Concern.values()).filter(one -> one.name().equals(visit.path("criterion"))).findFirst();
    }

    private Optional<Impact> written(Visit visit, Dossier dossier, Concern criterion) {
        return impacts.of(visit.actor(), dossier.id()).stream().filter(one -> one.criterion() == criterion).findFirst();
    }

    private static Form filled(Optional<Impact> known) {
        return known.map(one -> Form.blank().with("potential", one.said().potential().name()).with("risk", one.said().risk().name()).with("uncertainty", one.said().uncertainty().name())
                .with("measure", one.said().measure()).with("version", String.valueOf(one.version()))).orElseGet(Form::blank);
    }

    private Answer clash(Visit visit, Dossier dossier, Concern criterion) {
        var words = visit.words(ImpactPage.class);
        var theirs = filled(written(visit, dossier, criterion));
        var here = dossier.address() + "/impacts/" + criterion.name();
        var clash = Clash.of(theirs, visit.form(), FIELDS, field -> words.say("field." + field), (field, value) -> words.has("level." + value) ? words.say("level." + value)
                : words.has("potential." + value) ? words.say("potential." + value) : value);
        return Answer.conflict(words.say("criterion." + criterion), Ui.clash(words, clash, here, theirs.version(), dossier.address() + "/impacts", "say"));
    }

    private Answer screen(Visit visit, Dossier dossier, Concern criterion, Form form, int status) {
        var words = visit.words(ImpactPage.class);
        if (!impacts.mayWrite(visit.actor(), dossier)) return Answer.refused(words.say("impact.refused"));
        return new Answer.Screen(status, words.say("criterion." + criterion), new StaticTemplates().impact(words, dossier, criterion, form));
    }
}
