// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Copies.Part;
import org.faisceau.dossiers.api.Copies;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws a new draft from a dossier, with a choice of what it takes along. */
@Component
public final class CopyPage implements Page {
    private final Dossiers dossiers;
    private final Copies copies;

    @Activate
    public CopyPage(@Reference Dossiers dossiers, @Reference Copies copies) {
        this.dossiers = dossiers;
        this.copies = copies;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/copy").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> screen(visit, dossier)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(CopyPage.class);
        var found = dossiers.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        return Said.of(words, copies.copy(visit.actor(), found.get().id(), chosen(visit.form())), found.get().address(),
                copy -> Answer.redirect(copy.address(), words.say("copy.done", copy.reference())));
    }

    private Answer screen(Visit visit, Dossier dossier) {
        var words = visit.words(CopyPage.class);
        if (!copies.mayCopy(visit.actor(), dossier)) return Answer.refused(words.say("copy.refused"));
        var form = Form.blank().with("parts", List.of(Part.CLAIMS.name(), Part.PIECES.name()));
        return Answer.screen(words.say("copy.title"), new StaticTemplates().copy(words, dossier, form, parts(words, visit.actor().role() == Role.COMPANY)));
    }

    static Set<Part> chosen(Form form) {
        return Arrays.stream(Part.values()).filter(part -> form.has("parts", part.name())).collect(Collectors.toSet());
    }

    static List<Option> parts(Words words, boolean isCompanyOnly) {
        return Arrays.stream(Part.values()).filter(part -> !isCompanyOnly || part.compareTo(Part.EXPERTS) < 0).map(part -> new Option(part.name(), words.say("part." + part))).toList();
    }
}
