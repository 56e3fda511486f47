// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Arrays;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A step that asks for a reason: withdrawing, or opening again what was closed. */
@Component
public final class StepPage implements Page {
    private final Dossiers dossiers;

    @Activate
    public StepPage(@Reference Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/step/{to}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> asked(visit, dossier, Form.blank(), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(StepPage.class);
        var found = dossiers.find(visit.actor(), visit.path("id"));
        var to = to(visit);
        if (found.isEmpty() || to.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var reason = form.text("reason", Dossiers.TEXT_MAX);
        if (form.hasProblems()) return asked(visit, found.get(), form, 422);
        var written = dossiers.move(visit.actor(), found.get().id(), form.version(), to.get(), reason);
        // The typed reason stays on the screen: whoever lost a race only has to look again.
        if (written instanceof Written.Lost) return asked(visit, found.get(), form.reject("reason", "dossier.lost"), 409);
        return Said.of(words, written, found.get().address(), found.get().state().isReopenedBy(to.get()) ? "moved.again" : "moved." + to.get());
    }

    private Answer asked(Visit visit, Dossier dossier, Form form, int status) {
        var words = visit.words(StepPage.class);
        var to = to(visit).filter(dossier.state()::asksReason);
        if (to.isEmpty()) return Answer.notFound();
        if (!dossiers.mayMove(visit.actor(), dossier, to.get())) return Answer.refused(words.say("dossier.stepRefused"));
        var title = title(dossier.state(), to.get());
        return new Answer.Screen(status, words.say(title), new StaticTemplates().stepReason(words, dossier, to.get(), title, form));
    }

    /** What was withdrawn had no conclusion in force: it goes on as a draft. */
    private static String title(DossierState from, DossierState to) {
        if (!from.isReopenedBy(to)) return "dossier.withdraw";
        return to == DossierState.DRAFT ? "dossier.resume" : "dossier.reopen";
    }

    private static Optional<DossierState> to(Visit visit) {
        return Arrays.stream(DossierState.values()).filter(state -> state.name().equals(visit.path("to"))).findFirst();
    }
}
