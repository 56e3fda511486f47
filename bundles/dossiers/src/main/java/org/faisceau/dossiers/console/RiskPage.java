// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Impact.Level;
import org.faisceau.dossiers.api.Impacts;
import org.faisceau.dossiers.api.Risk;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One risk of a dossier's register: {@code new}, or one that is there. */
@Component
public final class RiskPage implements Page {
    private static final String NEW = "new";
    private final Dossiers dossiers;
    private final Impacts impacts;

    @Activate
    public RiskPage(@Reference Dossiers dossiers, @Reference Impacts impacts) {
        this.dossiers = dossiers;
        this.impacts = impacts;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/risks/{risk}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var dossier = dossiers.find(visit.actor(), visit.path("id"));
        if (dossier.isEmpty()) return Answer.notFound();
        if (visit.path("risk").equals(NEW)) return screen(visit, dossier.get(), Form.blank(), 200);
        return known(visit, dossier.get()).map(one -> screen(visit, dossier.get(), filled(one), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(RiskPage.class);
        var dossier = dossiers.find(visit.actor(), visit.path("id"));
        if (dossier.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var title = form.text("riskTitle", Impacts.LINE_MAX);
        var likelihood = form.choice("likelihood", Level.class);
        var gravity = form.choice("gravity", Level.class);
        var measure = form.optional("measure", Dossiers.TEXT_MAX);
        var holder = form.optional("holder", Impacts.LINE_MAX);
        if (form.hasProblems()) return screen(visit, dossier.get(), form, 422);
        var risk = visit.path("risk").equals(NEW) ? "" : visit.path("risk");
        return impacts.keep(visit.actor(), dossier.get().id(), risk, form.version(), new Risk.Draft(title, likelihood.orElseThrow(), gravity.orElseThrow(), measure, holder)).fold(
                done -> Answer.redirect(dossier.get().address() + "/impacts", words.say("risk.saved")),
                invalid -> screen(visit, dossier.get(), form.reject(invalid.field(), invalid.key()), 422),
                lost -> screen(visit, dossier.get(), form.reject("riskTitle", "dossier.lost"), 409),
                notNow -> Answer.notNow(words.say("dossier.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("impact.refused")),
                unknown -> Answer.notFound());
    }

    private Optional<Risk> known(Visit visit, Dossier dossier) {
        return impacts.risks(visit.actor(), dossier.id()).stream().filter(one -> one.id().equals(visit.path("risk"))).findFirst();
    }

    private static Form filled(Risk one) {
        return Form.blank().with("riskTitle", one.said().title()).with("likelihood", one.said().likelihood().name()).with("gravity", one.said().gravity().name())
                .with("measure", one.said().measure()).with("holder", one.said().holder()).with("version", String.valueOf(one.version()));
    }

    private Answer screen(Visit visit, Dossier dossier, Form form, int status) {
        var words = visit.words(RiskPage.class);
        if (!impacts.mayWrite(visit.actor(), dossier)) return Answer.refused(words.say("impact.refused"));
        return new Answer.Screen(status, words.say("risk.title"), new StaticTemplates().risk(words, dossier, visit.path("risk"), form));
    }
}
