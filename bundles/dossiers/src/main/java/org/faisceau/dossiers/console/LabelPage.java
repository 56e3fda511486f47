// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Labels;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts labels on a dossier and takes them away. */
@Component
public final class LabelPage implements Page {
    private final Dossiers dossiers;
    private final Labels labels;

    @Activate
    public LabelPage(@Reference Dossiers dossiers, @Reference Labels labels) {
        this.dossiers = dossiers;
        this.labels = labels;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/labels").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> screen(visit, dossier, Form.blank(), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(LabelPage.class);
        var found = dossiers.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var back = found.get().address() + "/labels";
        return switch (visit.action()) {
            case "put" -> {
                var written = labels.put(visit.actor(), found.get().id(), form.value("label"));
                yield written instanceof Written.Invalid invalid ? screen(visit, found.get(), form.reject(invalid.field(), invalid.key()), 422) : Said.of(words, written, back, "label.saved");
            }
            case "take" -> Said.of(words, labels.take(visit.actor(), found.get().id(), form.value("label")), back, "label.taken");
            default -> Answer.notFound();
        };
    }

    private Answer screen(Visit visit, Dossier dossier, Form form, int status) {
        var words = visit.words(LabelPage.class);
        if (!labels.mayLabel(visit.actor(), dossier)) return Answer.refused(words.say("label.refused"));
        return new Answer.Screen(status, words.say("label.title"), new StaticTemplates().labels(words, dossier, labels.of(visit.actor(), dossier.id()), labels.all(visit.actor()), form));
    }
}
