// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Imports;
import org.faisceau.documents.api.Subject;
import org.faisceau.documents.api.TableImport;

/** What every import page asks first: is there such a kind, may this person, is the import theirs. */
final class Doorway {
    private Doorway() {}

    static Answer subject(Imports imports, Visit visit, Function<Subject, Answer> then) {
        var subject = imports.subject(visit.actor(), visit.locale(), visit.path("kind"));
        if (subject.isEmpty()) return Answer.notFound();
        if (subject.get().allowed()) return then.apply(subject.get());
        var words = visit.words(Doorway.class);
        return Answer.refused(words.say("import.refused", subject.get().title(), words.say("role." + subject.get().role())));
    }

    /** The menu entry of what is imported. */
    static String under(Imports imports, Visit visit) {
        return imports.subject(visit.actor(), visit.locale(), visit.path("kind")).map(Subject::address).orElse("");
    }

    static Answer one(Imports imports, Visit visit, BiFunction<Subject, TableImport, Answer> then) {
        return subject(imports, visit, subject -> imports.find(visit.actor(), visit.path("id"))
                .filter(it -> it.kind().equals(subject.kind())).map(it -> then.apply(subject, it)).orElseGet(Answer::notFound));
    }

    static String address(TableImport one, String step) {
        return "/import/" + one.kind() + "/" + one.id() + step;
    }
}
