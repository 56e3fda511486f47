// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Imports;
import org.faisceau.documents.api.LineNote;
import org.faisceau.documents.api.Subject;
import org.faisceau.documents.api.TableImport;
import org.faisceau.documents.api.TableImport.Stage;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fourth step: how far it is, asked again each second by the browser; then what became of the lines. */
@Component
public final class ImportPage implements Page {
    private static final int SHOWN = 50;
    private final Imports imports;

    @Activate
    public ImportPage(@Reference Imports imports) {
        this.imports = imports;
    }

    @Override
    public Address address() {
        return Address.of("import/{kind}/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public String under(Visit visit) {
        return Doorway.under(imports, visit);
    }

    @Override
    public Answer show(Visit visit) {
        return Doorway.one(imports, visit, (subject, one) -> {
            if (one.stage() == Stage.CHOSEN) return Answer.redirect(Doorway.address(one, "/columns"));
            var view = view(visit, subject, one);
            return visit.wantsFragment() ? Answer.fragment(new StaticTemplates().course(view))
                    : Answer.screen(visit.words(ImportPage.class).say("import.title", subject.title()), new StaticTemplates().tableImport(view));
        });
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ImportPage.class);
        return Doorway.one(imports, visit, (subject, one) -> switch (visit.action()) {
            case "stop" -> {
                if (!one.isUnderWay()) yield Answer.redirect(Doorway.address(one, ""));
                imports.stop(visit.actor(), one.id());
                yield Answer.redirect(Doorway.address(one, ""), Answer.Tone.INFORMATION, words.say("course.stopping"));
            }
            case "resume" -> {
                imports.begin(visit.actor(), one.id());
                yield Answer.redirect(Doorway.address(one, ""));
            }
            case "forget" -> {
                imports.forget(visit.actor(), one.id());
                yield Answer.redirect("/import/" + one.kind(), words.say("import.forgotten", one.fileName()));
            }
            default -> Answer.redirect(Doorway.address(one, ""));
        });
    }

    private CourseView view(Visit visit, Subject subject, TableImport one) {
        return new CourseView(visit.words(ImportPage.class), subject, one, notes(visit, one, true), notes(visit, one, false));
    }

    private List<LineNote> notes(Visit visit, TableImport one, boolean refused) {
        boolean any = refused ? one.tally().refused() > 0 : one.tally().mended() > 0;
        return any && !one.isUnderWay() ? imports.notes(visit.actor(), one.id(), refused, SHOWN) : List.of();
    }
}
