// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All rounds of visas of a dossier, and one's own to decide. */
@Component
public final class VisaPage implements Page {
    private final Dossiers dossiers;
    private final Visas visas;
    private final Accounts accounts;

    @Activate
    public VisaPage(@Reference Dossiers dossiers, @Reference Visas visas, @Reference Accounts accounts) {
        this.dossiers = dossiers;
        this.visas = visas;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/visas").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return found(visit).map(dossier -> screen(visit, dossier, Form.blank(), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = found(visit);
        if (found.isEmpty()) return Answer.notFound();
        return switch (visit.action()) {
            case "ask" -> Said.of(visit.words(VisaPage.class), visas.ask(visit.actor(), found.get().id()), found.get().address() + "/visas", found.get().isExercise() ? "visa.askedExercise" : "visa.asked");
            case "decide" -> decide(visit, found.get());
            default -> Answer.notFound();
        };
    }

    private Answer decide(Visit visit, Dossier dossier) {
        var words = visit.words(VisaPage.class);
        var form = visit.form();
        var mine = visas.mine(visit.actor(), dossier);
        if (mine.isEmpty()) return Answer.refused(words.say("visa.refused"));
        var outcome = form.choice("outcome", Visa.Outcome.class).filter(one -> one != Visa.Outcome.AWAITED);
        if (outcome.isEmpty() && !form.hasProblems()) form.reject("outcome", "form.required");
        var reason = form.optional("reason", Dossiers.TEXT_MAX);
        if (form.hasProblems()) return screen(visit, dossier, form, 422);
        return visas.decide(visit.actor(), dossier.id(), mine.get().office(), outcome.orElseThrow(), reason).fold(
                done -> Answer.redirect(dossier.address() + "/visas", words.say("visa.kept." + outcome.get())),
                invalid -> screen(visit, dossier, form.reject(invalid.field(), invalid.key()), 422),
                lost -> screen(visit, dossier, form.reject("reason", "dossier.lost"), 409),
                notNow -> Answer.notNow(words.say("dossier.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("visa.refused")),
                unknown -> Answer.notFound());
    }

    /** Nothing of it is the company's. */
    private Optional<Dossier> found(Visit visit) {
        return visit.actor().role() == Role.COMPANY ? Optional.empty() : dossiers.find(visit.actor(), visit.path("id"));
    }

    private Answer screen(Visit visit, Dossier dossier, Form form, int status) {
        var words = visit.words(VisaPage.class);
        var outcomes = Option.of(Visa.Outcome.class, one -> words.say("visa.to." + one)).stream().filter(one -> !one.value().equals(Visa.Outcome.AWAITED.name())).toList();
        return new Answer.Screen(status, words.say("visa.title"), new StaticTemplates().visaRounds(words, VisaSheet.of(visit.actor(), visas, accounts, dossier), outcomes, form));
    }
}
