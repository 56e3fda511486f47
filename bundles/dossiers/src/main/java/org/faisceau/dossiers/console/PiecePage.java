// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Arrays;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.HandedOut;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Workbench;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One piece of evidence: its file handed out to who may read it; judged, taken back, put back. */
@Component
public final class PiecePage implements Page {
    private final Dossiers dossiers;
    private final Workbench workbench;
    private final Store store;

    @Activate
    public PiecePage(@Reference Dossiers dossiers, @Reference Workbench workbench, @Reference Store store) {
        this.dossiers = dossiers;
        this.workbench = workbench;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/evidence/{piece}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return workbench.read(visit.actor(), visit.path("id"), visit.path("piece")).flatMap(Evidence::file).map(file -> HandedOut.of(store, file)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(PiecePage.class);
        var found = dossiers.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var dossier = found.get();
        var piece = visit.path("piece");
        var back = back(visit, dossier);
        return switch (visit.action()) {
            case "rate" -> rate(visit, dossier, back);
            case "takeBack" -> Said.of(words, workbench.takeBack(visit.actor(), dossier.id(), piece), back,
                    done -> Answer.undoable(back, words.say("evidence.takenBack"), dossier.address() + "/evidence/" + piece));
            case "undo" -> Said.of(words, workbench.putBack(visit.actor(), dossier.id(), piece), dossier.address(), "evidence.putBack");
            default -> Answer.notFound();
        };
    }

    private Answer rate(Visit visit, Dossier dossier, String back) {
        var words = visit.words(PiecePage.class);
        var strength = Arrays.stream(Evidence.Strength.values()).filter(one -> one.name().equals(visit.form().value("strength"))).findFirst();
        if (strength.isEmpty()) return Answer.redirect(back, Tone.PROBLEM, words.say("evidence.noStrength"));
        var written = workbench.rate(visit.actor(), dossier.id(), visit.path("piece"), visit.form().version(), strength.get(), visit.form().optional("why", Dossiers.TEXT_MAX));
        return written instanceof Written.Lost ? clash(visit, dossier, back) : Said.of(words, written, back, "evidence.rated");
    }

    /** Somebody judged it meanwhile: both judgments, to choose from. */
    private Answer clash(Visit visit, Dossier dossier, String back) {
        var words = visit.words(PiecePage.class);
        var now = workbench.read(visit.actor(), dossier.id(), visit.path("piece"));
        if (now.isEmpty()) return Answer.notFound();
        var theirs = Form.blank().with("indication", now.get().indication()).with("strength", now.get().strength().name()).with("why", now.get().strengthWhy());
        var clash = Clash.of(theirs, visit.form(), List.of("indication", "strength", "why"), field -> words.say("field." + field), (field, value) -> field.equals("strength") ? words.say("strength." + value) : value);
        return Answer.conflict(now.get().title(), Ui.clash(words, clash, dossier.address() + "/evidence/" + now.get().id(), now.get().version(), back, "rate"));
    }

    /** The indication one came from. */
    private static String back(Visit visit, Dossier dossier) {
        var code = visit.form().value("indication");
        return code.matches("[A-Z]\\d{1,2}") ? dossier.address() + "/indications/" + code : dossier.address();
    }
}
