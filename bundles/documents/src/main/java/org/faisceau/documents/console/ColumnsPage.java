// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Imports;
import org.faisceau.documents.api.Subject;
import org.faisceau.documents.api.TableImport;
import org.faisceau.documents.api.TableImport.Stage;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Second step: which column of the file goes where. */
@Component
public final class ColumnsPage implements Page {
    private final Imports imports;

    @Activate
    public ColumnsPage(@Reference Imports imports) {
        this.imports = imports;
    }

    @Override
    public Address address() {
        return Address.of("import/{kind}/{id}/columns").writtenBy(Role.OBSERVER);
    }

    @Override
    public String under(Visit visit) {
        return Doorway.under(imports, visit);
    }

    @Override
    public Answer show(Visit visit) {
        return Doorway.one(imports, visit, (subject, one) -> one.stage() != Stage.CHOSEN ? Answer.redirect(Doorway.address(one, ""))
                : Answer.screen(title(visit, subject), new StaticTemplates().columns(view(visit, subject, one, one.mapping(), List.of()))));
    }

    @Override
    public Answer submit(Visit visit) {
        return Doorway.one(imports, visit, (subject, one) -> {
            if (visit.action().equals("forget")) {
                imports.forget(visit.actor(), one.id());
                return Answer.redirect("/import/" + one.kind(), visit.words(ColumnsPage.class).say("import.forgotten", one.fileName()));
            }
            var mapping = mapping(visit, one);
            return imports.map(visit.actor(), visit.locale(), one.id(), mapping).fold(
                    done -> Answer.redirect(Doorway.address(one, "/preview")),
                    doubled -> again(visit, subject, one, mapping, ColumnsView.Problem.doubled(visit.words(ColumnsPage.class), doubled, one.outline())),
                    missing -> again(visit, subject, one, mapping, ColumnsView.Problem.missing(visit.words(ColumnsPage.class), missing)),
                    unknown -> Answer.redirect(Doorway.address(one, "")));
        });
    }

    private Answer again(Visit visit, Subject subject, TableImport one, Map<Integer, String> mapping, ColumnsView.Problem problem) {
        return Answer.invalid(title(visit, subject), new StaticTemplates().columns(view(visit, subject, one, mapping, List.of(problem))));
    }

    private static ColumnsView view(Visit visit, Subject subject, TableImport one, Map<Integer, String> mapping, List<ColumnsView.Problem> problems) {
        return new ColumnsView(visit.words(ColumnsPage.class), subject, one, mapping, problems);
    }

    private static Map<Integer, String> mapping(Visit visit, TableImport one) {
        var mapping = new HashMap<Integer, String>();
        for (int at = 0; at < one.outline().header().size(); at++) {
            var key = visit.form().value("column-" + at);
            if (!key.isEmpty()) mapping.put(at, key);
        }
        return mapping;
    }

    private static String title(Visit visit, Subject subject) {
        return visit.words(ColumnsPage.class).say("import.title", subject.title());
    }
}
