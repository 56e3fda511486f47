// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Imports;
import org.faisceau.documents.api.TableImport.Stage;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Third step: what would become of the first lines; nothing is written before the button. */
@Component
public final class PreviewPage implements Page {
    private final Imports imports;

    @Activate
    public PreviewPage(@Reference Imports imports) {
        this.imports = imports;
    }

    @Override
    public Address address() {
        return Address.of("import/{kind}/{id}/preview").writtenBy(Role.OBSERVER);
    }

    @Override
    public String under(Visit visit) {
        return Doorway.under(imports, visit);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PreviewPage.class);
        return Doorway.one(imports, visit, (subject, one) -> {
            if (one.stage() != Stage.CHOSEN) return Answer.redirect(Doorway.address(one, ""));
            try {
                return imports.preview(visit.actor(), visit.locale(), one.id())
                        .map(preview -> Answer.screen(words.say("import.title", subject.title()), new StaticTemplates().preview(new PreviewView(words, subject, one, preview))))
                        .orElseGet(() -> Answer.redirect(Doorway.address(one, "/columns")));
            } catch (UnreadableTable why) {
                return Answer.redirect("/import/" + one.kind(), Answer.Tone.PROBLEM, why.sentence(visit.locale()));
            }
        });
    }

    @Override
    public Answer submit(Visit visit) {
        return Doorway.one(imports, visit, (subject, one) -> {
            imports.begin(visit.actor(), one.id());
            return Answer.redirect(Doorway.address(one, ""));
        });
    }
}
