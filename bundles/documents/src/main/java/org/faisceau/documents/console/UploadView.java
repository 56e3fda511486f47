// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.documents.api.Subject;
import org.faisceau.documents.api.TableImport;
import org.faisceau.documents.api.TableImport.Stage;
import org.faisceau.kernel.api.Words;

/** What the first step shows. */
record UploadView(Words words, Subject subject, Form form, List<TableImport> latest) {
    /** What is asked for: tables, and what the kind brings forms of its own for. */
    String label() {
        return label(words, subject);
    }

    static String label(Words words, Subject subject) {
        var own = own(subject);
        return own.isEmpty() ? words.say("field.file") : words.say("upload.file", own);
    }

    /** The kind's own forms, as people call them; empty where it reads tables alone. */
    static String own(Subject subject) {
        return subject.endings().stream().map(ending -> ending.substring(1).toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    /** For the file chooser. */
    String accepted() {
        return Stream.concat(Stream.of(".csv", ".txt", ".tsv", ".xlsx"), subject.endings().stream()).collect(Collectors.joining(","));
    }

    String tone(TableImport one) {
        return Stages.tone(one.stage());
    }

    /** A file that was only looked at has refused nothing yet. */
    String refused(TableImport one) {
        return one.stage() == Stage.CHOSEN || one.stage() == Stage.WAITING ? "—" : words.number(one.tally().refused());
    }

    String address(TableImport one) {
        return Doorway.address(one, "");
    }
}
