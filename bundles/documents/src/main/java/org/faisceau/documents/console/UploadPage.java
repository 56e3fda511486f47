// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Imports;
import org.faisceau.documents.api.Subject;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** First step: the file, and what this person imported lately. */
@Component
public final class UploadPage implements Page {
    private static final int LATEST = 10;
    private final Imports imports;

    @Activate
    public UploadPage(@Reference Imports imports) {
        this.imports = imports;
    }

    @Override
    public Address address() {
        return Address.of("import/{kind}").writtenBy(Role.OBSERVER);
    }

    @Override
    public String under(Visit visit) {
        return Doorway.under(imports, visit);
    }

    @Override
    public Answer show(Visit visit) {
        return Doorway.subject(imports, visit, subject -> Answer.screen(title(visit, subject), new StaticTemplates().upload(view(visit, subject, Form.blank()))));
    }

    @Override
    public Answer submit(Visit visit) {
        return Doorway.subject(imports, visit, subject -> visit.upload("file").map(upload -> choose(visit, subject, upload))
                .orElseGet(() -> again(visit, subject, visit.form().reject("file", "form.fileMissing"))));
    }

    private Answer choose(Visit visit, Subject subject, Upload upload) {
        try (var content = upload.open()) {
            return imports.choose(visit.actor(), visit.locale(), subject.kind(), upload.name(), content).fold(
                    chosen -> Answer.redirect(Doorway.address(chosen.chosen(), "/columns")),
                    unreadable -> again(visit, subject, refused(visit, subject, unreadable.why())),
                    refused -> Answer.notFound());
        } catch (IOException e) {
            throw new UncheckedIOException("the file that was sent", e);
        }
    }

    private static Form refused(Visit visit, Subject subject, UnreadableTable why) {
        var own = UploadView.own(subject);
        if (why.reason() == UnreadableTable.Reason.NOT_A_TABLE && !own.isEmpty()) return visit.form().reject("file", "upload.noForm", own);
        return visit.form().reject("file", "upload.unreadable", why.sentence(visit.locale()));
    }

    private Answer again(Visit visit, Subject subject, Form form) {
        return Answer.invalid(title(visit, subject), new StaticTemplates().upload(view(visit, subject, form)));
    }

    private UploadView view(Visit visit, Subject subject, Form form) {
        var words = visit.words(UploadPage.class);
        form.called("file", UploadView.label(words, subject));
        return new UploadView(words, subject, form, imports.latest(visit.actor(), subject.kind(), LATEST));
    }

    private static String title(Visit visit, Subject subject) {
        return visit.words(UploadPage.class).say("import.title", subject.title());
    }
}
