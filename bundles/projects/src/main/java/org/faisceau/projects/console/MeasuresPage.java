// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Experiments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Measures from a table: seen first, with the lines that are refused; taken once the person says so. */
@Component
public final class MeasuresPage implements Page {
    private static final int SHOWN = 10;
    private final ExperimentHeads heads;
    private final Experiments experiments;
    private final Tables tables;
    private final Clock clock;

    @Activate
    public MeasuresPage(@Reference ExperimentHeads heads, @Reference Experiments experiments, @Reference Tables tables, @Reference Clock clock) {
        this.heads = heads;
        this.experiments = experiments;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("projects/experiments/{experiment}/measures").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return heads.writing(visit, (head, one) -> screen(visit, 200, one, Optional.empty(), Form.blank()));
    }

    /** {@code look} at a file, {@code take} what was seen. */
    @Override
    public Answer submit(Visit visit) {
        return heads.writing(visit, (head, one) -> visit.action().equals("take") ? take(visit, one) : look(visit, one));
    }

    private Answer look(Visit visit, Experiment one) {
        var words = visit.words(MeasuresPage.class);
        var upload = visit.upload("file").filter(file -> file.size() > 0);
        if (upload.isEmpty()) return screen(visit, 422, one, Optional.empty(), Form.blank().reject("file", "measures.noFile"));
        try {
            var lines = read(upload.get(), ground(visit, one));
            if (lines.missing().isEmpty()) return screen(visit, 200, one, Optional.of(lines), Form.blank());
            var missing = lines.missing().stream().map(column -> words.say("measures.column." + column)).collect(Collectors.joining(", "));
            return screen(visit, 422, one, Optional.empty(), Form.blank().reject("file", "measures.noColumn", missing));
        } catch (UnreadableTable unreadable) {
            return screen(visit, 422, one, Optional.empty(), Form.blank().reject("file", "measures.unreadable", unreadable.sentence(visit.locale())));
        }
    }

    private Ground ground(Visit visit, Experiment one) {
        return Ground.of(Days.today(clock), experiments.measures(visit.actor(), one.id()));
    }

    private MeasureLines read(Upload upload, Ground ground) {
        try {
            var file = Files.createTempFile("measures", ".table");
            try {
                return read(upload, ground, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an upload", broken);
        }
    }

    private MeasureLines read(Upload upload, Ground ground, Path file) throws IOException {
        try (var in = upload.open()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        try (var table = tables.open(file)) {
            return MeasureLines.read(table, ground);
        }
    }

    private Answer take(Visit visit, Experiment one) {
        var words = visit.words(MeasuresPage.class);
        var form = visit.form();
        var lines = MeasureLines.read(form.value("measures"), ground(visit, one));
        if (lines.good().isEmpty()) return screen(visit, 422, one, Optional.empty(), Form.blank().reject("file", "measures.none"));
        return Said.of(words, experiments.take(visit.actor(), one.id(), form.version(), lines.good()), form, "project.refused", again -> screen(visit, 422, one, Optional.of(lines), again), lost -> screen(visit, 409, lost.experiment(), Optional.of(lines), form.reject("measures", "measures.lost")),
                done -> Answer.redirect(one.address() + "#measures", words.say("measures.taken", done.fresh(), done.changed(), done.same())));
    }

    private Answer screen(Visit visit, int status, Experiment one, Optional<MeasureLines> lines, Form form) {
        var words = visit.words(MeasuresPage.class);
        var first = lines.map(MeasureLines::good).orElse(List.of()).stream().limit(SHOWN).toList();
        var replaced = lines.map(MeasureLines::good).map(good -> Replaced.of(experiments.measures(visit.actor(), one.id()), good)).orElse(List.of());
        return new Answer.Screen(status, words.say("measures.title"), new StaticTemplates().measures(words, one, lines, first, replaced, form));
    }
}
