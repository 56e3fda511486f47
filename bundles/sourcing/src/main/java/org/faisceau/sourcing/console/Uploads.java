// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.sourcing.api.Asked;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Document;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;

/** Files that came with the form of a technique become documents of the campaign, once nothing else in the form is wrong. */
record Uploads(Campaigns campaigns, Panels panels, Store store) {
    static final String PICTURES = "image/jpeg,image/png,image/gif";
    private static final long FILE_MAX = 25L * 1024 * 1024;

    /** The answers of a form, with the identifier of a document for each file; what should be a picture and is none is said beside its field. */
    Map<String, String> answers(Visit visit, String id, String prefix, List<Asked> questions) {
        var answers = new LinkedHashMap<>(Fields.answers(visit.form(), prefix, questions));
        var files = questions.stream().map(Asked::question).filter(one -> one.type() == Question.Type.FILE).toList();
        var others = questions.stream().map(Asked::question).filter(one -> one.type() != Question.Type.FILE);
        boolean isFit = others.allMatch(one -> one.problem(answers.getOrDefault(one.key(), "")).isEmpty());
        for (var file : files) {
            var upload = visit.upload(prefix + file.key()).filter(one -> one.size() > 0);
            answers.put(file.key(), isFit ? upload.flatMap(one -> attached(visit, id, prefix, file, one)).orElse("") : "");
        }
        return answers;
    }

    private Optional<String> attached(Visit visit, String id, String prefix, Question asked, Upload upload) {
        try (var in = upload.open()) {
            var kept = store.files().keep(in, upload.name(), FILE_MAX);
            boolean isOdd = asked.isPicture() && kept.filter(file -> PICTURES.contains(file.type())).isEmpty();
            if (isOdd) visit.form().reject(prefix + asked.key(), "answer.notAPicture");
            return isOdd ? Optional.empty() : kept.flatMap(file -> attached(visit, id, file));
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an uploaded file", broken);
        }
    }

    private Optional<String> attached(Visit visit, String id, StoredFile file) {
        panels.attach(visit.actor(), id, file.name(), file);
        var documents = campaigns.casefile(visit.actor(), id).map(found -> found.documents()).orElse(List.of());
        return documents.stream().filter(one -> one.file().hash().equals(file.hash())).map(Document::id).reduce((earlier, later) -> later);
    }
}
